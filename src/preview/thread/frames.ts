/** Sheets in the grid's form without their cells: sizes, hidden rows and columns, frozen panes, merged cells. */
import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { Book } from "../../host/engine/book";
import type { Sheet } from "../../host/engine/sheet";
import { DEFAULT_HEIGHT, columnPoints, widthToPoints } from "../../xlsx/sheet/sizes";
import { rangeOf } from "../grid/ranges";
import { readable } from "../grid/tab-colors";

const PIXELS_PER_POINT = 96 / 72;
/** Blank rows and columns shown beyond the used cells. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 40;
const MORE_ROWS = 60;
const MORE_COLUMNS = 15;
/** Size of the usual font in points, and the height of a line as a multiple of its font's size. */
const USUAL_SIZE = 11;
const LINE = 1.31;

export type Frame = Partial<IWorksheetData>;

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** What the cells of a sheet make of its frame. */
interface Measured {
  /** Rows and columns up to the last cell with content or a style. */
  readonly rows: number;
  readonly columns: number;
  /** Heights of rows without a set height but with a larger font than usual, as Excel fits them. */
  readonly fitted: ReadonlyMap<number, number>;
}

/** The height that a line of each of the workbook's styles needs; 0: the usual one. */
const lineHeights = (book: Book): readonly number[] =>
  book.pool.list.map(({ fontSize = 0 }) =>
    fontSize <= USUAL_SIZE ? 0 : Math.ceil(fontSize * LINE),
  );

function measured(book: Book, sheet: Sheet, lines: readonly number[]): Measured {
  const used = book.engine.occupied(sheet.id);
  let rows = used ? used.row + used.rows : 0;
  let columns = used ? used.column + used.columns : 0;
  const fitted = new Map<number, number>();
  for (const [row, column, style] of sheet.styles.own()) {
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
    const height = lines[style] ?? 0;
    if (height === 0 || height <= (fitted.get(row) ?? 0) || sheet.rowHeights.has(row)) continue;
    if (book.engine.read(sheet.id, row, column) !== undefined) fitted.set(row, height);
  }
  return { rows, columns, fitted };
}

/** Sizes, hidden rows and columns, frozen panes, merged cells: everything of a sheet but its cells. */
function frameOf(sheet: Sheet, { fitted, ...used }: Measured): Frame {
  const hidden = BooleanNumber.TRUE;
  const columnData: Record<number, { w: number; hd?: BooleanNumber }> = {};
  for (const column of new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])) {
    const isHidden = sheet.hiddenColumns.has(column);
    const width = sheet.columnWidths.get(column);
    columnData[column] = {
      w: pixels(width === undefined ? columnPoints(sheet, column) : widthToPoints(width)),
      ...(isHidden && { hd: hidden }),
    };
  }
  const rowData: Record<number, { h: number; ia: BooleanNumber; hd?: BooleanNumber }> = {};
  for (const row of new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...fitted.keys()])) {
    rowData[row] = {
      h: pixels(sheet.rowHeights.get(row) ?? fitted.get(row) ?? DEFAULT_HEIGHT),
      ia: BooleanNumber.FALSE,
      ...(sheet.hiddenRows.has(row) && { hd: hidden }),
    };
  }
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: readable(sheet.tabColor),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : hidden,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    defaultColumnWidth: 64,
    defaultRowHeight: pixels(DEFAULT_HEIGHT),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    mergeData: sheet.merges.map(rangeOf),
    columnData,
    rowData,
    rowCount: Math.max(LEAST_ROWS, used.rows + MORE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, used.columns + MORE_COLUMNS),
  };
}

/** Gives the frames of the sheets of a workbook as it is now. */
export function framesOf(book: Book): (sheet: Sheet) => Frame {
  const lines = lineHeights(book);
  return (sheet) => frameOf(sheet, measured(book, sheet, lines));
}
