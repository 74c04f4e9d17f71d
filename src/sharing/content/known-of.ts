/** The ids and names that the tables of a workbook have, so that a cell that names a record is read as the record's id. */
import { shownText } from "../../domain/model/same-id";
import { formerNames } from "../../run/last-run/former-names";
import { CHANNELS } from "../../sheets/channels/table";
import { GROUPS } from "../../sheets/groups/table";
import { REQUIREMENTS } from "../../sheets/requirements/table";
import { SERVICES } from "../../sheets/services/table";
import type { Language } from "../../locale/language";
import { trimmed } from "../../workbook/cell";
import type { Wording } from "../../workbook/wording";
import type { ReferencedTable } from "../../workbook/fields";
import { KnownIds } from "../../workbook/known-ids";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { filledArea, tableCells } from "../../workbook/table/table-cells";
import type { Knows } from "./located";

const DEFINITIONS = {
  services: SERVICES,
  channels: CHANNELS,
  groups: GROUPS,
  requirements: REQUIREMENTS,
} as const satisfies Record<ReferencedTable, unknown>;

function knownIn(snapshot: WorkbookSnapshot, table: ReferencedTable): KnownIds {
  const { sheets } = snapshot;
  const { key, name: called, fields } = DEFINITIONS[table];
  const sheet = sheets.get(key);
  const headers = { id: fields.id.header, name: fields.name.header };
  const rows = tableCells(sheet, called, headers, filledArea(sheet, called))?.rows ?? [];
  return new KnownIds(
    rows.map(({ cell }) => ({
      // Without what does not show, as ids of two workbooks are compared.
      id: shownText(trimmed(cell("id"))).trim(),
      name: trimmed(cell("name")),
    })),
    table,
    formerNames(snapshot)(table),
  );
}

const read = new WeakMap<WorkbookSnapshot, Map<ReferencedTable, KnownIds>>();

/** The words of a workbook in this language. */
export const wordingOf = (language: Language, knows: Knows): Wording => ({
  language,
  known: {
    services: knows("services"),
    channels: knows("channels"),
    groups: knows("groups"),
    requirements: knows("requirements"),
  },
});

/** What the workbook knows; each table is read once. */
export const knownOf =
  (snapshot: WorkbookSnapshot): Knows =>
  (table) => {
    const tables = read.get(snapshot) ?? new Map<ReferencedTable, KnownIds>();
    read.set(snapshot, tables);
    const known = tables.get(table) ?? knownIn(snapshot, table);
    tables.set(table, known);
    return known;
  };
