/** Importing a table: which one it is, what it would change, and the import itself. */
import type { Bilingual } from "../locale/language";
import { sheetModule } from "../run/sheets";
import { readHere } from "./in-workbook";
import type { Language } from "../locale/language";
import { catalogueChannels } from "../example/catalogue/channels";
import { catalogueRequirements } from "../example/catalogue/requirements";
import { idKey } from "../domain/model/same-id";
import { CHANNELS } from "../sheets/channels/table";
import { CONTACTS } from "../sheets/contacts/table";
import { VOLUMES } from "../sheets/current/table";
import { GROUPS } from "../sheets/groups/table";
import { matchColumns } from "../import/matched-columns";
import { NEEDS } from "../sheets/needs/table";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { rulesTable } from "../sheets/rules/table";
import { SERVICES } from "../sheets/services/table";
import { SETTINGS } from "../sheets/settings/table";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { TableDefinition } from "../workbook/table/table";
import { IMPORTS, readInputs, type Import, type Imports } from "../run/read-inputs";
import type { WorkbookInputs } from "../workbook/inputs";
import type { Outcome, Refused } from "./outcome";

/** Tables with a row for each record, which can have columns of the planner's own. */
export const KEEP_OWN: ReadonlySet<Import> = new Set<Import>([
  "services",
  "channels",
  "groups",
  "requirements",
  "rules",
  "contacts",
]);

/** The definition of a table that can be imported, whatever its records are. */
export type ImportDefinition = TableDefinition<Record<string, unknown>>;

/** The definition of each table that can be imported. */
export const importDefinition = (table: Import, language: Language): ImportDefinition =>
  ({
    services: SERVICES,
    channels: CHANNELS,
    groups: GROUPS,
    requirements: REQUIREMENTS,
    rules: rulesTable(language),
    needs: NEEDS,
    volumes: VOLUMES,
    contacts: CONTACTS,
    settings: SETTINGS,
  })[table] as unknown as ImportDefinition;

/** The table that most of the headers fit; services where none does. */
export function guessImport(headers: readonly string[], language: Language): Import {
  let best: Import = "services";
  let most = 0;
  for (const table of IMPORTS) {
    const match = matchColumns(importDefinition(table, language), headers);
    const found = match.filter((key) => key !== null).length;
    // Two columns of another table, and half of all: one alone may be of any list.
    const enough = table === "services" || (found > 1 && found * 2 >= headers.length);
    if (enough && found > most) [best, most] = [table, found];
  }
  return best;
}

/** What an import would do. */
export interface ImportPreview {
  readonly added: number;
  readonly changed: number;
  /** Rows of the file that change nothing. */
  readonly same: number;
}

/** The current volumes and those of earlier years. */
const volumesByYear = ({ volumes, followUp: { years, past } }: WorkbookInputs) =>
  [...volumes.map((entry) => ({ ...entry, year: years.get(entry.service) ?? "" })), ...past].map(
    ({ service, channel, year, volume }): [string, unknown] => [
      [service, channel, year].join("\n"),
      volume,
    ],
  );

/** The records of the table by what identifies them. */
function recordsOf(inputs: WorkbookInputs, table: Import): Map<string, string> {
  const keyed = (records: readonly (readonly [string, unknown])[]): Map<string, string> =>
    new Map(records.map(([key, record]) => [idKey(key), JSON.stringify(record)]));
  switch (table) {
    case "services":
    case "channels":
    case "groups":
    case "requirements":
      return keyed(inputs.entries[table].map(({ record }) => [record.id, record]));
    case "rules":
      return keyed(
        inputs.entries.rules.map(({ record }) => [
          JSON.stringify([record.service, record.channel, record.from, record.to]),
          record,
        ]),
      );
    case "contacts":
      return keyed(inputs.entries.contacts.map(({ record }, index) => [String(index), record]));
    case "needs":
      return keyed(inputs.needs.map((need) => [`${need.group}\n${need.channel}`, need]));
    case "volumes":
      return keyed(volumesByYear(inputs));
    case "settings":
      return keyed(Object.entries(inputs.settings));
  }
}

/** The inputs with the import, with the catalogue where the workbook has no channels, as a run has it. */
function withImport(snapshot: WorkbookSnapshot, imports: Imports, language: Language) {
  const bare = !snapshot.sheets.has("channels") && imports.channels === undefined;
  return readInputs(snapshot, imports, language, {
    channels: bare ? catalogueChannels(language) : [],
    requirements:
      bare && !snapshot.sheets.has("requirements") ? catalogueRequirements(language) : [],
  });
}

/** What the import would change in the workbook. */
export function importEffect(
  snapshot: WorkbookSnapshot,
  table: Import,
  imports: Imports,
  language: Language,
): ({ readonly ok: true } & ImportPreview) | Refused {
  const { inputs, problems } = withImport(snapshot, imports, language);
  if (problems.length > 0) return { ok: false, refused: problems };
  const before = recordsOf(withImport(snapshot, {}, language).inputs, table);
  let [added, changed] = [0, 0];
  for (const [key, record] of recordsOf(inputs, table)) {
    const previous = before.get(key);
    if (previous === undefined) added += 1;
    else if (previous !== record) changed += 1;
  }
  const rows = imports[table]?.rows.filter((row) => row.some((cell) => String(cell).trim() !== ""));
  return { ok: true, added, changed, same: Math.max(0, (rows?.length ?? 0) - added - changed) };
}

/**
 * Counts what the import would change, and writes nothing; `build` with the same imports writes it.
 * @param language of a workbook that does not exist yet
 */
export async function previewImport(
  table: Import,
  imports: Imports,
  language: Language,
): Promise<Outcome<ImportPreview>> {
  const found = await readHere(({ snapshot }) =>
    importEffect(snapshot, table, imports, snapshot.state?.language ?? language),
  );
  return found.ok ? found.found : found;
}

/** The name of the sheet that a table is imported into. */
export const importSheetName = (table: Import): Bilingual =>
  sheetModule(table === "volumes" ? "current" : table).texts.name;
