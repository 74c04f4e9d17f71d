/** Detects a table passed as the wrong argument, such as services and channels exchanged: both have ids, so it would be read without an error and give an empty result. */
import type { Language } from "../../locale/language";
import { CHANNELS } from "../../sheets/channels/table";
import { GROUPS } from "../../sheets/groups/table";
import { REQUIREMENTS } from "../../sheets/requirements/table";
import { SERVICES } from "../../sheets/services/table";
import { fieldOfHeader, type TableDefinition } from "../../workbook/table/table";
import { languageOfHeaders } from "../display-language";

interface Known {
  readonly name: string;
  readonly knows: (header: string) => boolean;
  readonly languageOf: (headers: readonly string[]) => Language;
}

const known = <T>(definition: TableDefinition<T>): Known => ({
  name: definition.name,
  knows: (header) => fieldOfHeader(definition, header) !== null,
  languageOf: (headers) => languageOfHeaders(definition, { headers }),
});

/** The tables in which every record has an id. */
const WITH_IDS: readonly Known[] = [
  known(SERVICES),
  known(CHANNELS),
  known(GROUPS),
  known(REQUIREMENTS),
];

/**
 * The table that the headers are of, when it is another than the one of that name: it knows all the headers
 * that the one does, and more.
 * @returns its name and the language of the headers; null when they may well be of the one that was wanted
 */
export function otherTableOf(
  name: string,
  headers: readonly string[],
): { readonly found: string; readonly language: Language } | null {
  const wanted = WITH_IDS.find((table) => table.name === name);
  if (wanted === undefined) return null;
  const own = headers.filter(wanted.knows);
  let most = own.length;
  let found: Known | null = null;
  for (const table of WITH_IDS) {
    const count = headers.filter(table.knows).length;
    if (count > most && own.every(table.knows)) [most, found] = [count, table];
  }
  return found === null ? null : { found: found.name, language: found.languageOf(headers) };
}
