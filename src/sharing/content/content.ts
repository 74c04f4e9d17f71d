/** What can be merged of a workbook, as plain data: rows of its tables and grids with their values. */
import type { Value } from "./value";

/** Values by field; in grids a channel's cell is `channel:` and its id, in tables an own column `own:` and its header. */
export type Fields = Readonly<Record<string, Value>>;

/** One row of a table or grid. */
export interface ContentRow {
  /** As it is written: the id of a record, else what identifies the row. */
  readonly id: string;
  /** The service and the channel that it is about; null: none, or all. */
  readonly service: string | null;
  readonly channel: string | null;
  readonly fields: Fields;
}

/** Rows by key, in the order of the sheet. */
export type ContentTable = ReadonlyMap<string, ContentRow>;

/** Tables by name; a table that the workbook does not have is absent. */
export type Content = ReadonlyMap<string, ContentTable>;

export const CHANNEL_FIELD = "channel:";
export const OWN_FIELD = "own:";
/** The field of an own column: programs compose letters otherwise, and people break lines in headers. */
export const ownField = (header: string): string =>
  `${OWN_FIELD}${header.normalize("NFC").replace(/\s+/gu, " ")}`;

/** What a table is to a merge. */
export interface TableTraits {
  /** A row that is gone was deleted: rows of grids, and of what the add-in lists, come and go by themselves. */
  readonly isDeletable: boolean;
  /** Fields whose values are ids. */
  readonly idFields: ReadonlySet<string>;
}

/** The tables that are merged. */
export type Traits = ReadonlyMap<string, TableTraits>;

/** A cell of the content as messages and files name it. */
export interface CellName {
  readonly table: string;
  readonly service: string | null;
  readonly channel: string | null;
  readonly id: string | null;
  readonly field: string | null;
}

/** Names a cell; without a field the row. */
export function cellName(table: string, row: ContentRow, field: string | null): CellName {
  const ofChannel = field?.startsWith(CHANNEL_FIELD) === true;
  const isGrid = GRIDS.has(table);
  return {
    table,
    service: row.service,
    channel: ofChannel ? field.slice(CHANNEL_FIELD.length) : row.channel,
    id: isGrid && row.service !== null ? null : row.id,
    field:
      field === null || ofChannel
        ? null
        : field.startsWith(OWN_FIELD)
          ? field.slice(OWN_FIELD.length)
          : field,
  };
}

/** Tables whose rows are named by their service, or by their target group. */
export const GRIDS: ReadonlySet<string> = new Set(["Matrix", "Current", "Needs"]);
