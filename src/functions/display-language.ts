/** The language of texts and class codes: that of the headers passed, else Excel's display language. */
import type { Language } from "../locale/language";
import type { TableDefinition, TableSource } from "../workbook/table/table";

let display: Language = "en";

/** Sets the language for calls whose arguments do not determine it; English until then. */
export function setDisplayLanguage(language: Language): void {
  display = language;
}

export const displayLanguage = (): Language => display;

/**
 * The language in which most of a table's headers are written; the display language when they are field
 * names, equal in both, or undecided.
 */
export function languageOfHeaders<T>(
  definition: TableDefinition<T>,
  { headers }: Pick<TableSource, "headers">,
): Language {
  const inLowerCase = new Set(headers.map((header) => header.trim().toLowerCase()));
  let lead = 0;
  for (const key of Object.keys(definition.fields) as (keyof T & string)[]) {
    const { header } = definition.fields[key];
    const [sv, en] = [header.sv.toLowerCase(), header.en.toLowerCase()];
    const isHeader = (name: string): boolean =>
      sv !== en && name !== key.toLowerCase() && inLowerCase.has(name);
    lead += Number(isHeader(sv)) - Number(isHeader(en));
  }
  return lead === 0 ? display : lead > 0 ? "sv" : "en";
}
