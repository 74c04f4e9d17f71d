/** Cells of inputs that show a day or a time where a column holds none: they are read as what they show, never as the number that a day is counted by. */
import type { Cell } from "../cell";
import { shownDay } from "../numbers/shown-days";
import { tableOf, type SheetKey, type SheetSnapshot } from "../snapshot";
import { headersIn } from "./headers";
import type { KnownSheet } from "./known-sheet";

/** The number formats of a sheet's used cells, by row and column of it. */
export type FormatAt = (down: number, right: number) => string;

/** The sheet of decisions and that of runs hold no numbers that anybody types, and may be large. */
const WITHOUT_NUMBERS: ReadonlySet<SheetKey> = new Set(["matrix", "log"]);

/** Whether people type numbers, or texts that Excel makes days of, in our columns of a sheet. */
export const mayShowDays = ({ key, isRebuilt, tables, grid }: KnownSheet): boolean =>
  !WITHOUT_NUMBERS.has(key) &&
  (!isRebuilt || key === "followUp") &&
  (tables.length > 0 || grid !== null);

/** Rows under the headers of a table, and the columns of it that hold no days. */
interface PlainCells {
  readonly first: number;
  readonly after: number;
  readonly columns: ReadonlySet<number>;
}

/** The cells of our columns; those of the planner's own columns stay as they are. */
function plainCells({ tables, grid }: KnownSheet, sheet: SheetSnapshot): readonly PlainCells[] {
  const below = ({ row, rows }: { readonly row: number; readonly rows: number }) => ({
    first: row + 1,
    after: row + rows,
  });
  const ofTables = tables.flatMap(({ name, columns }): readonly PlainCells[] => {
    const table = tableOf(sheet, name);
    if (table === null) return [];
    const found = [...headersIn(sheet, table.area, columns)];
    const plain = found.flatMap(([index, at]) => (columns[index]?.isDay === true ? [] : [at]));
    return [{ ...below(table.area), columns: new Set(plain) }];
  });
  const table = grid === null ? null : tableOf(sheet, grid.name);
  if (grid === null || table === null) return ofTables;
  const inputs = headersIn(sheet, table.area, grid.inputs);
  const plain = [...inputs].flatMap(([index, at]) =>
    grid.inputs[index]?.isDay === true ? [] : [at],
  );
  const channels = sheet.lines?.columns.map(({ at }) => at) ?? [];
  return [...ofTables, { ...below(table.area), columns: new Set([...plain, ...channels]) }];
}

/** The sheet with days and times that stand in other columns as texts. */
function withShownDays(
  sheet: SheetSnapshot,
  known: KnownSheet,
  format: FormatAt,
  is1904: boolean,
): SheetSnapshot {
  const areas = plainCells(known, sheet);
  const { row: top, column: left } = sheet.used;
  const shownIn = (line: readonly Cell[], down: number): readonly Cell[] => {
    const row = top + down;
    const columns = areas.filter(({ first, after }) => row >= first && row < after);
    const shown = line.map((cell, right) => {
      if (typeof cell !== "number") return cell;
      if (!columns.some((one) => one.columns.has(left + right))) return cell;
      return shownDay(cell, format(down, right), is1904) ?? cell;
    });
    return shown.some((cell, right) => cell !== line[right]) ? shown : line;
  };
  return { ...sheet, cells: sheet.cells.map(shownIn) };
}

/**
 * @param formats of the sheets that people fill in
 * @param is1904 days are counted from 1904
 */
export const sheetsAsShown = (
  sheets: ReadonlyMap<SheetKey, SheetSnapshot>,
  known: readonly KnownSheet[],
  formats: ReadonlyMap<SheetKey, FormatAt>,
  is1904: boolean,
): ReadonlyMap<SheetKey, SheetSnapshot> =>
  new Map(
    [...sheets].map(([key, sheet]) => {
      const one = known.find((of) => of.key === key);
      const format = formats.get(key);
      return one === undefined || format === undefined
        ? [key, sheet]
        : [key, withShownDays(sheet, one, format, is1904)];
    }),
  );
