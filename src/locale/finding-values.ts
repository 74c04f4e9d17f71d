/**
 * Words of the findings about the law that forbids a channel, how surely it identifies, whom it lets in, ids that do not
 * exist, and what suggestions rest on.
 */
import type { Finding, FindingParameters } from "../domain/checks/finding";
import { apart, fill, type Bilingual, type Language } from "./language";
import { numberText } from "./numbers";
import type { Names } from "./reasons";
import { andText, listText } from "./unit-texts";

const LAW_PHRASES = {
  requirements: {
    sv: "Kravet {name} förbjuder kanaler i {services}",
    en: "The requirement {name} forbids channels in {services}",
  },
  rules: {
    sv: "Regeln på rad {row} förbjuder kanaler i {services}",
    en: "The rule in row {row} forbids channels in {services}",
  },
  matrix: {
    sv: "Kanaler får inte användas i {services}",
    en: "Channels must not be used in {services}",
  },
} as const satisfies Record<string, Bilingual>;

const WHERE = {
  requirements: { sv: "vid kravet", en: "with the requirement" },
  rules: { sv: "vid regeln", en: "with the rule" },
  matrix: { sv: "på bladet med motiveringar", en: "on the sheet of reasons" },
} as const satisfies Record<string, Bilingual>;

/** Levels of assurance in words. */
export const ASSURANCE_WORDS = {
  low: { sv: "låg", en: "low" },
  substantial: { sv: "väsentlig", en: "substantial" },
  high: { sv: "hög", en: "high" },
} as const satisfies Record<string, Bilingual>;

/** What is asked of each channel. */
const QUESTIONS = {
  accessible: {
    sv: "Är kanalerna tillgängliga för alla?",
    en: "Are the channels accessible to all?",
  },
  languages: {
    sv: "Finns kanalerna på andra språk?",
    en: "Are the channels there in other languages?",
  },
  readAloud: { sv: "Går texterna att få upplästa?", en: "Can the texts be read aloud?" },
  assistive: {
    sv: "Fungerar kanalerna med hjälpmedel?",
    en: "Do the channels work with assistive technology?",
  },
  equipment: {
    sv: "Finns utrustning där målgruppen är?",
    en: "Is there equipment where the target group is?",
  },
} as const satisfies Record<string, Bilingual>;

const ANSWERS = {
  no: { sv: "Nej: {channels}", en: "No: {channels}" },
  none: { sv: "inget svar: {channels}", en: "no answer: {channels}" },
  noneOnly: { sv: "Inget svar: {channels}", en: "No answer: {channels}" },
} as const satisfies Record<string, Bilingual>;

/** What to fill in where it is assumed. */
const ANSWER_WORDS = {
  complexity: { sv: "komplexitet", en: "complexity" },
  frequency: { sv: "volym", en: "volume" },
} as const satisfies Record<string, Bilingual>;

const ASSUMPTIONS = {
  complexity: {
    sv: "{count} på antagen komplexitet",
    en: "{count} on an assumed complexity",
  },
  frequency: { sv: "{count} på antagen frekvens", en: "{count} on an assumed frequency" },
  matter: { sv: "Viktigast att fylla i: {answers}.", en: "Most important to fill in: {answers}." },
  noMatter: {
    sv: "Inget svar som har prövats ger ett annat huvudalternativ.",
    en: "No answer that was tried gives another primary.",
  },
  answer: { sv: "{service} ({fields})", en: "{service} ({fields})" },
} as const satisfies Record<string, Bilingual>;

/** Names of the ids that these findings mention. */
interface AllNames extends Names {
  readonly service: (id: string) => string;
}

type Values = Readonly<Record<string, string | number>>;

export function lawValues(
  { by, row, requirement, services, channels }: FindingParameters["legal-basis-missing"],
  language: Language,
  names: AllNames,
): Values {
  const cause = fill(LAW_PHRASES[by][language], {
    name: requirement === null ? "" : names.requirement(requirement),
    row: (row ?? 0) + 1,
    services: listText(services.map(names.service), language),
  });
  return {
    cause,
    where: WHERE[by][language],
    channels: listText(channels.map(names.channel), language),
  };
}

export function inclusionValues(
  { field, channels, unanswered }: FindingParameters["inclusion-lacking"],
  language: Language,
  names: AllNames,
): Values {
  const part = (key: keyof typeof ANSWERS, ids: readonly string[]): readonly string[] =>
    ids.length === 0
      ? []
      : [fill(ANSWERS[key][language], { channels: listText(ids.map(names.channel), language) })];
  const answers = [
    ...part("no", channels),
    ...part(channels.length === 0 ? "noneOnly" : "none", unanswered),
  ];
  return { question: QUESTIONS[field][language], answers: answers.join("; ") };
}

type Unknown = Extract<Finding, { readonly code: "unknown-id" }>;

const MEND_HERE: Bilingual = {
  sv: "Lägg till det, eller rätta det här.",
  en: "Add it, or correct it here.",
};
const MEND_CELLS: Bilingual = {
  sv: "Det står i {count} {count|cell|celler}: lägg till det, eller rätta eller ta bort dem.",
  en: "It stands in {count} {count|cell|cells}: add it, or correct or delete them.",
};

/** Names by id, of services too. */
type NamesOfAll = Names & { readonly service: (id: string) => string };

const NAMED_BY: Readonly<Record<string, keyof NamesOfAll>> = {
  services: "service",
  channels: "channel",
  groups: "group",
  requirements: "requirement",
};

/** What is said of an id that does not exist: its name where its row still has one, and how many cells use it. */
export function unknownValues(
  { cells, parameters: { id, of } }: Unknown,
  language: Language,
  names: NamesOfAll,
): Readonly<Record<"id" | "cure", string>> {
  const kind = NAMED_BY[of];
  const count = numberText(cells.length, language, 0);
  return {
    id: kind === undefined ? apart(id) : names[kind](id),
    cure: cells.length > 1 ? fill(MEND_CELLS[language], { count }) : MEND_HERE[language],
  };
}

/** Kinds of assumptions that no suggestion rests on are not named. */
export function assumptionValues(
  { services, complexity, frequency, matter }: FindingParameters["rests-on-assumptions"],
  language: Language,
  names: AllNames,
): Values {
  const phrase = (key: keyof typeof ASSUMPTIONS, values: Values = {}): string =>
    fill(ASSUMPTIONS[key][language], values);
  const kinds = Object.entries({ complexity, frequency }).flatMap(([kind, count]) =>
    count === 0
      ? []
      : [phrase(kind as keyof typeof ASSUMPTIONS, { count: numberText(count, language, 0) })],
  );
  const fieldsOf = new Map<string, string[]>();
  for (const { service, field } of matter) {
    const word = ANSWER_WORDS[field][language];
    fieldsOf.set(service, [...(fieldsOf.get(service) ?? []), word]);
  }
  const answers = [...fieldsOf].map(([service, fields]) =>
    phrase("answer", { service: names.service(service), fields: fields.join(", ") }),
  );
  return {
    count: numberText(services.length, language, 0),
    kinds: andText(kinds, language),
    matter:
      answers.length === 0
        ? phrase("noMatter")
        : phrase("matter", { answers: listText(answers, language) }),
  };
}
