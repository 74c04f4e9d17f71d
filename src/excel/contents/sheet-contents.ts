/** The contents of our sheets: in one answer, or a sheet at a time where Excel finds that too large. */
import { area, cellAddress, type Area } from "../../a1/address";
import type { SheetKey } from "../../workbook/snapshot";
import { notKept } from "../not-kept";
import { isTooLarge, RunError } from "../run-error";

export const areaOf = (of: Excel.Range): Area =>
  area(of.rowIndex, of.columnIndex, of.rowCount, of.columnCount);

const BOUNDS = "rowIndex,columnIndex,rowCount,columnCount";

/** A generated sheet with what is loaded of it. */
export interface Requested {
  readonly key: SheetKey;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly hasFormulas: boolean;
  readonly merged: Excel.RangeAreas;
  readonly tables: readonly {
    readonly table: Excel.Table;
    readonly range: Excel.Range;
    /** The row just under it, where people fill the sheet in. */
    readonly below: Excel.Range | null;
  }[];
}

/** Which contents of our sheets are loaded. */
export interface Wanted {
  /** Sheets whose values no plan needs. */
  readonly unread: ReadonlySet<SheetKey>;
  /** Sheets that are too large to be compared. */
  readonly large: ReadonlySet<SheetKey>;
  /** Sheets on which rows may have been typed under a table. */
  readonly filledIn: ReadonlySet<SheetKey>;
  /** Sheets of inputs, whose cells may show a day where a number belongs. */
  readonly formatted: ReadonlySet<SheetKey>;
  /** Sheets whose charts may have lost their names. */
  readonly renamed: ReadonlySet<SheetKey>;
}

function request(
  [key, sheet]: readonly [SheetKey, Excel.Worksheet],
  { unread, large, filledIn, formatted, renamed }: Wanted,
): Requested {
  const used = sheet.getUsedRangeOrNullObject(true);
  const isRead = !unread.has(key);
  used.load(
    [
      BOUNDS,
      ...(isRead ? ["values"] : []),
      ...(large.has(key) ? [] : ["formulas"]),
      ...(isRead && formatted.has(key) ? ["numberFormat"] : []),
    ].join(","),
  );
  const whole = sheet.getRange();
  const merged = whole.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  if (renamed.has(key)) sheet.charts.load("items/name,items/title/text,items/series/items/name");
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange().load(BOUNDS);
    if (!filledIn.has(key)) return { table, range, below: null };
    const last = range.getLastRow();
    const below = last.getOffsetRange(1, 0).load("rowIndex,formulas");
    notKept(last);
    return { table, range, below: notKept(below) };
  });
  for (const cells of [used, whole, merged, ...tables.map(({ range }) => range)]) notKept(cells);
  return { key, sheet, used, hasFormulas: !large.has(key), merged, tables };
}

/** How many times as many cells as its tables span a sheet may use, and how many it may use in any case. */
const MOST_TIMES = 10;
const ALWAYS_NEAR = 50_000;

/** That cells far from the tables make a sheet too large to be read; null: its tables are that large. */
function farError(sheet: string, used: Area, tables: readonly Area[]): RunError | null {
  const spanned = (of: Area): number => (of.row + of.rows) * (of.column + of.columns);
  const most = Math.max(ALWAYS_NEAR, ...tables.map((table) => MOST_TIMES * spanned(table)));
  if (spanned(used) <= most) return null;
  const cell = cellAddress(used.row + used.rows - 1, used.column + used.columns - 1);
  return new RunError("cells-far-away", { sheet, cell });
}

/** Of so many cells Excel gives no contents. */
function requireNear({ sheet, used, tables }: Requested, isUnread: boolean): void {
  if (used.isNullObject || isUnread || (used.values as unknown) !== null) return;
  const areas = tables.map(({ range }) => areaOf(range));
  throw farError(sheet.name, areaOf(used), areas) ?? new RunError("too-large");
}

/** That cells far from the tables made the answer for a sheet too large; null: they did not. */
async function farCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<RunError | null> {
  const used = sheet.getUsedRangeOrNullObject(true).load(BOUNDS);
  const tables = sheet.tables.items.map((table) => table.getRange().load(BOUNDS));
  for (const cells of [used, ...tables]) notKept(cells);
  await context.sync();
  return used.isNullObject ? null : farError(sheet.name, areaOf(used), tables.map(areaOf));
}

/** The contents of all sheets in one answer, or a sheet at a time where Excel finds that too large. */
export async function contentsOf(
  context: Excel.RequestContext,
  sheets: readonly (readonly [SheetKey, Excel.Worksheet])[],
  wanted: Wanted,
  along: () => void,
): Promise<readonly Requested[]> {
  try {
    const requested = sheets.map((sheet) => request(sheet, wanted));
    along();
    await context.sync();
    for (const one of requested) requireNear(one, wanted.unread.has(one.key));
    return requested;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [only] = sheets;
    if (sheets.length === 1 && only !== undefined) {
      const [key] = only;
      if (wanted.large.has(key)) throw (await farCells(context, only[1])) ?? error;
      // Without its formulas it is not compared, and written whole.
      const large = new Set([...wanted.large, key]);
      return contentsOf(context, sheets, { ...wanted, large }, along);
    }
  }
  const requested: Requested[] = [];
  for (const sheet of sheets) {
    requested.push(...(await contentsOf(context, [sheet], wanted, along)));
  }
  return requested;
}
