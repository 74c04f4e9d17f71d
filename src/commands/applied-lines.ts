/** What a run reports of what Excel did not take, though all else is written. */
import type { Applied } from "../excel/writing/apply";
import { fill, LANGUAGES, type Bilingual } from "../locale/language";

/** Cells that are named; more are counted. */
const NAMED = 5;

const TEXTS = {
  pages: {
    sv: "Excel ställde inte in sidorna för utskrift ({code}). Allt annat är skrivet. Välj en skrivare och bygg om bladen.",
    en: "Excel did not set up the pages for printing ({code}). All else is written. Choose a printer and rebuild the sheets.",
  },
  cells: {
    sv: "Celler som inte har det som skrevs, fast det skrevs två gånger ({count}): {positions}. Ändra deras format till Allmänt och bygg om bladen.",
    en: "Cells that do not hold what was written, though it was written twice ({count}): {positions}. Change their format to General and rebuild the sheets.",
  },
} as const satisfies Record<string, Bilingual>;

const lineOf = (text: Bilingual, values: Readonly<Record<string, string | number>>): Bilingual =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, fill(text[language], values)]),
  ) as Bilingual;

/** None where Excel took all. */
export function appliedLines({ pagesRefused, differing }: Applied): readonly Bilingual[] {
  const more = differing.length > NAMED ? ` (+${differing.length - NAMED})` : "";
  const positions = differing.slice(0, NAMED).join(", ") + more;
  return [
    ...(pagesRefused === null
      ? []
      : [lineOf(TEXTS.pages, { code: String(pagesRefused.values["code"] ?? pagesRefused.code) })]),
    ...(differing.length === 0
      ? []
      : [lineOf(TEXTS.cells, { count: differing.length, positions })]),
  ];
}
