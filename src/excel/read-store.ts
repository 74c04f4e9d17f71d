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
import { readAreas } from "./contents/area-contents";
import { notKept } from "./not-kept";
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

const BOUNDS = "rowIndex,columnIndex,rowCount,columnCount";

/** The sheet with its used range, as requested. */
interface Requested {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the sheet and its used range; once for each request, since a refused one leaves no objects. */
function requestStore(context: Excel.RequestContext, wanted: string): Requested {
  const sheet = context.workbook.worksheets.getItemOrNullObject(STORE_SHEET).load("id,name");
  return { sheet, used: notKept(sheet.getUsedRangeOrNullObject(true).load(wanted)) };
}

/** @throws RunError `schema-newer` for the store of a newer version */
function contentsOf({ sheet, used }: Requested, values: () => readonly Cell[][]): StoreContents {
  if (sheet.isNullObject) return { sheet: null, store: EMPTY_STORE };
  const cells = used.isNullObject ? [] : fromFirstCell(values(), used.rowIndex, used.columnIndex);
  const reading = readStore(cells);
  if (reading.kind === "newer") {
    throw new RunError("schema-newer", { found: reading.version, known: STORE_VERSION });
  }
  return {
    sheet: { id: sheet.id, name: sheet.name, cells },
    store: reading.kind === "store" ? reading.store : EMPTY_STORE,
  };
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
  const requested = requestStore(context, `${BOUNDS},values`);
  structure();
  try {
    await context.sync();
    return contentsOf(requested, () => requested.used.values as Cell[][]);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const { sheet, used } = requestStore(context, BOUNDS);
  structure();
  await context.sync();
  const areas = used.isNullObject
    ? []
    : [{ sheet, area: area(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount) }];
  const [contents] = await readAreas(context, areas);
  return contentsOf({ sheet, used }, () => (contents?.values ?? []).map((row) => [...row]));
}
