/** Tables of what people type on sheets that the add-in rebuilds: rows come and go by themselves, and only what was typed is merged. */
import type { Language } from "../../locale/language";
import type { Content as Written } from "../../workbook/cell";
import type { SheetKey, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Fields } from "./content";
import { keyed, type Knows, type LocatedRow, type SharedTable } from "./located";
import type { Value } from "./value";

export type KeyedRow = readonly [key: string, row: LocatedRow];

/** The rows of a sheet, and the column of each field; null: it has no such field. */
export interface TypedRows {
  readonly rows: readonly KeyedRow[];
  readonly columnOf: (field: string) => number | null;
}

export interface TypedTable {
  readonly name: string;
  readonly sheet: SheetKey;
  /** null: the sheet does not have the table. */
  readonly rows: (sheet: SheetSnapshot, snapshot: WorkbookSnapshot) => TypedRows | null;
  /** Whether a run could read the value; absent: any. */
  readonly isReadable?: (field: string, value: Value) => boolean;
  readonly written: (field: string, value: Value, language: Language, knows: Knows) => Written;
  /** Whether rows that the workbook does not have can be added; absent: they cannot. */
  readonly isWhole?: (fields: Fields) => boolean;
  /** A row that is gone was deleted by somebody. */
  readonly isDeletable?: boolean;
}

export function typedTable({
  name,
  sheet: key,
  rows,
  written,
  isReadable = () => true,
  isWhole,
  isDeletable = false,
}: TypedTable): SharedTable {
  return {
    name,
    sheet: key,
    traits: { isDeletable, idFields: new Set() },
    locate: (snapshot) => {
      const sheet = snapshot.sheets.get(key);
      const found = sheet === undefined ? null : rows(sheet, snapshot);
      if (sheet === undefined || found === null) return null;
      return { sheet, rows: keyed(found.rows), columnOf: found.columnOf };
    },
    isReadable,
    ...(isWhole === undefined
      ? {}
      : { record: (fields: Fields) => (isWhole(fields) ? { ...fields } : null) }),
    written,
  };
}
