/** Rows of a workbook's tables with the cells that their values stand in, so that a value can be read and written by its field. */
import type { Language } from "../../locale/language";
import type { Content as Written } from "../../workbook/cell";
import type { SheetKey, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { KnownIds } from "../../workbook/known-ids";
import type { ReferencedTable } from "../../workbook/fields";
import type { ContentRow, ContentTable, Fields, TableTraits } from "./content";
import type { Value } from "./value";

/** A row with its row of the sheet, from 0. */
export interface LocatedRow extends ContentRow {
  readonly at: number;
}

/** A table that was found. */
export interface LocatedTable {
  readonly sheet: SheetSnapshot;
  /** By key, in the order of the sheet. */
  readonly rows: ReadonlyMap<string, LocatedRow>;
  /** Column of the sheet for a field; null: there is none. */
  readonly columnOf: (field: string) => number | null;
}

/** The ids and names of a table, by the key of its sheet. */
export type Knows = (table: ReferencedTable) => KnownIds;

/** A table whose rows are merged: how its cells are read and written. */
export interface SharedTable {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly traits: TableTraits;
  /** null: the workbook does not have the table. */
  readonly locate: (snapshot: WorkbookSnapshot) => LocatedTable | null;
  /** Whether a run could read the value in a cell of the field. @param knows the ids that tables have */
  readonly isReadable: (field: string, value: Value, knows: Knows) => boolean;
  /** The record of a row, for tables of records; null: a field that has to be filled in is not. */
  readonly record?: (fields: Fields) => object | null;
  /** What a cell of the field gets for a value. */
  readonly written: (field: string, value: Value, language: Language, knows: Knows) => Written;
}

/** The rows as plain data. */
export const rowsOf = ({ rows }: LocatedTable): ContentTable =>
  new Map(
    [...rows].map(([key, { id, service, channel, fields }]) => [
      key,
      { id, service, channel, fields },
    ]),
  );

/** Rows by key; where several have one, each further gets a number. */
export function keyed(
  rows: readonly (readonly [key: string, row: LocatedRow])[],
): ReadonlyMap<string, LocatedRow> {
  const found = new Map<string, LocatedRow>();
  for (const [key, row] of rows) {
    let own = key;
    for (let count = 2; found.has(own); count++) own = `${key}#${count}`;
    found.set(own, row);
  }
  return found;
}
