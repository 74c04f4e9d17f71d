/** What the library writes the same in every document, set for this one: its day, and the language of its charts. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import type { DocumentContent } from "./content";

/** Languages as Word names them. */
export const LOCALES = { sv: "sv-SE", en: "en-GB" } as const;

const CHART = /^word\/charts\/[^/]+\.xml$/;

/** The document with the day of the run as its date, and chart numbers as its language writes them. */
export function dated(
  bytes: Uint8Array,
  { date, language }: Pick<DocumentContent, "date" | "language">,
): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const edited = (of: (xml: string) => string) => strToU8(of(strFromU8(content)));
    files[name] =
      name === "docProps/core.xml"
        ? edited((xml) => xml.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`))
        : CHART.test(name)
          ? edited((xml) => xml.replaceAll('"en-US"', `"${LOCALES[language]}"`))
          : content;
  }
  return zipSync(files);
}
