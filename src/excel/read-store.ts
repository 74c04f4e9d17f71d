/** Reads the sheet of the hidden store along with the structure of the workbook. */
import { area } from "../a1/address";
import type { Cell } from "../workbook/cell";
import {
  EMPTY_STORE,
  readStore,
  STORE_SHEET,
  STORE_VERSION,
  type Store,
  type StoreSheet,
} from "../workbook/store/store";
import { readAreas } from "./area-contents";
import { isTooLarge, RunError } from "./run-error";

/** The sheet with the store's name, null where there is none, and the texts that it stores. */
export interface StoreContents {
  readonly sheet: StoreSheet | null;
  readonly store: Store;
}

/** Cells from A1 on, whatever the used range begins with. */
const fromFirstCell = (cells: readonly Cell[][], row: number, column: number): Cell[][] => [
  ...Array.from({ length: row }, (): Cell[] => []),
  ...cells.map((line) => [...Array.from({ length: column }, (): Cell => ""), ...line]),
];

/** @throws RunError `schema-newer` for the store of a newer version */
function contentsOf(sheet: StoreSheet): StoreContents {
  const reading = readStore(sheet.cells);
  if (reading.kind === "newer") {
    throw new RunError("schema-newer", { found: reading.version, known: STORE_VERSION });
  }
  return { sheet, store: reading.kind === "store" ? reading.store : EMPTY_STORE };
}

/**
 * Sends what is queued with the request for the store; where Excel finds the answer too large, the store is
 * read in smaller parts.
 * @param structure queues the other reads; called again where the answer was too large
 */
export async function readWithStore(
  context: Excel.RequestContext,
  structure: () => void,
): Promise<StoreContents> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(STORE_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  const bounds = "rowIndex,columnIndex,rowCount,columnCount";
  structure();
  sheet.load("id,name");
  used.load(`${bounds},values`);
  let values: Cell[][];
  try {
    await context.sync();
    values = used.isNullObject ? [] : (used.values as Cell[][]);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    structure();
    sheet.load("id,name");
    used.load(bounds);
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const cells = { sheet, area: area(rowIndex, columnIndex, rowCount, columnCount) };
    const [contents] = await readAreas(context, [cells]);
    values = (contents?.values ?? []).map((row) => [...row]);
  }
  if (sheet.isNullObject) return { sheet: null, store: EMPTY_STORE };
  const cells = used.isNullObject ? [] : fromFirstCell(values, used.rowIndex, used.columnIndex);
  return contentsOf({ id: sheet.id, name: sheet.name, cells });
}
