/** The workbook of a file as a run reads it, without a spreadsheet engine: the values are those that it was saved with. */
import { area, parseArea, type Area } from "../../a1/address";
import { boundingArea, cellArea } from "../../a1/area";
import { OWNED_RANGE_PROPERTY, SCHEMA, SHEET_PROPERTY, stateOf } from "../../excel/properties";
import { RunError } from "../../excel/run-error";
import type { Cell } from "../../workbook/cell";
import { NOTHING_USED, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readState } from "../../workbook/store/state";
import {
  EMPTY_STORE,
  isStoreSheet,
  readStore,
  STORE_VERSION,
  type StoreSheet,
} from "../../workbook/store/store";
import { CONFLICTS_TABLE, OPINIONS_TABLE } from "../../workbook/table-names";
import { SHARED_TABLES } from "../content/tables";
import type { Cell as FileCell, CellRows, SheetContent, WorkbookContent } from "../../xlsx/content";

/** Tables of the sheets that are merged. */
const SHEET_OF_TABLE: ReadonlyMap<string, string> = new Map([
  ...SHARED_TABLES.map(({ name, sheet }) => [name, sheet] as const),
  [CONFLICTS_TABLE, "conflicts"],
  [OPINIONS_TABLE, "opinions"],
]);

/** The smallest area of all cells with content. */
function usedArea(rows: CellRows): Area {
  let used: Area | null = null;
  for (const [row, columns] of rows) {
    for (const [column, { value, formula }] of columns) {
      if (value === null && formula === undefined) continue;
      const cell = cellArea(row, column);
      used = used === null ? cell : boundingArea(used, cell);
    }
  }
  return used ?? NOTHING_USED;
}

const valueOf = ({ value }: FileCell): Cell =>
  value === null ? "" : typeof value === "object" ? value.error : value;

/** The values or formulas of an area. */
const contents = (
  rows: CellRows,
  { row, column, rows: height, columns: width }: Area,
  of: (cell: FileCell) => Cell,
): Cell[][] =>
  Array.from({ length: height }, (_, down) => {
    const line = rows.get(row + down);
    return Array.from({ length: width }, (__, right) => {
      const cell = line?.get(column + right);
      return cell === undefined ? "" : of(cell);
    });
  });

function sheetSnapshot(sheet: SheetContent): SheetSnapshot {
  const used = usedArea(sheet.cells);
  return {
    id: sheet.id,
    name: sheet.name,
    tables: sheet.tables.map(({ name, area: cells }) => ({ name, area: cells })),
    charts: sheet.charts.map(({ name }) => name),
    used,
    cells: contents(sheet.cells, used, valueOf),
    formulas: contents(sheet.cells, used, (cell) => cell.formula ?? valueOf(cell)),
    ownedRange: parseArea(sheet.customProperties.get(OWNED_RANGE_PROPERTY) ?? ""),
    unfinished: false,
  };
}

/** The hidden store's sheet, with its cells from A1 on. */
function storeSheetOf({ sheets }: WorkbookContent): StoreSheet | null {
  const found = sheets.find(({ name }) => isStoreSheet(name));
  if (found === undefined) return null;
  const { row, column, rows, columns } = usedArea(found.cells);
  const cells = contents(found.cells, area(0, 0, row + rows, column + columns), valueOf);
  return { id: found.id, name: found.name, cells };
}

/** The key that a run gave the sheet; other programs drop it. */
const markedKey = ({ customProperties }: SheetContent): string | null =>
  customProperties.get(SHEET_PROPERTY) ?? null;

/** The key by a table that only one sheet has. */
const tableKey = ({ tables }: SheetContent): string | null =>
  tables.map(({ name }) => SHEET_OF_TABLE.get(name)).find((key) => key !== undefined) ?? null;

/** @throws RunError `schema-newer` */
export function snapshotOf(content: WorkbookContent): WorkbookSnapshot {
  const storeSheet = storeSheetOf(content);
  const reading = storeSheet === null ? null : readStore(storeSheet.cells);
  if (reading?.kind === "newer") {
    throw new RunError("schema-newer", { found: reading.version, known: STORE_VERSION });
  }
  const store = reading?.kind === "store" ? reading.store : EMPTY_STORE;
  const copied = stateOf(content.customProperties);
  const state = readState(store.get("state") ?? "") ?? copied;
  const found = Math.max(state?.schema ?? 0, copied?.schema ?? 0);
  if (found > SCHEMA) throw new RunError("schema-newer", { found, known: SCHEMA });
  const seen = content.sheets.filter(({ name }) => !isStoreSheet(name));
  const sheets = new Map<string, SheetSnapshot>();
  for (const keyOf of [markedKey, tableKey]) {
    for (const sheet of seen) {
      const key = keyOf(sheet);
      if (key !== null && !sheets.has(key)) sheets.set(key, sheetSnapshot(sheet));
    }
  }
  return { state, sheets, sheetNames: seen.map(({ name }) => name), storeSheet, store };
}
