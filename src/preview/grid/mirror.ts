/** A sheet of the host in the grid's form: values, styles, sizes. The grid's copy has no formulas; the host calculates. */
import type { Area } from "../../a1/address";
import {
  BooleanNumber,
  LocaleType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { atOnce, type Steps } from "../../domain/steps";
import type { Book } from "../../host/engine/book";
import type { Sheet } from "../../host/engine/sheet";
import { toUniver } from "../../host/engine/value";
import { DEFAULT_HEIGHT, columnPoints, widthToPoints } from "../../xlsx/sheet/sizes";
import { defaultStyle, styleOf } from "./styles";
import { readable } from "./tab-colors";

const PIXELS_PER_POINT = 96 / 72;
/** Blank rows and columns shown beyond the used cells. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 40;
const MORE_ROWS = 60;
const MORE_COLUMNS = 15;
/** Cells that are worked on in one step. */
const AT_ONCE = 500;
/** Size of the usual font in points, and the height of a line as a multiple of its font's size. */
const USUAL_SIZE = 11;
const LINE = 1.31;

export type Cells = IObjectMatrixPrimitiveType<ICellData>;

export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** An area in the grid's form. */
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** The grid's name of a host's style. */
export const styleName = (style: number): string => `s${style}`;

/** Every style of the workbook by the grid's name of it. */
export function mirrorStyles(book: Book): Record<string, IStyleData> {
  return Object.fromEntries(
    book.pool.list.map((style, index) => [styleName(index), styleOf(style)]),
  );
}

/** One cell; null: blank and without style. */
export function mirrorCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): ICellData | null {
  const style = sheet.styles.get(row, column);
  const value = book.engine.read(sheet.id, row, column)?.value ?? null;
  if (value === null && style === 0) return null;
  return {
    ...(value !== null && toUniver(value)),
    s: styleName(style),
  };
}

/** All cells with content or a style. */
export function* mirrorCells(book: Book, sheet: Sheet): Steps<Cells> {
  const cells: Cells = {};
  let count = 0;
  const put = (row: number, column: number): void => {
    const line = (cells[row] ??= {});
    if (line[column] !== undefined) return;
    const cell = mirrorCell(book, sheet, row, column);
    if (cell) line[column] = cell;
  };
  for (const [row, column] of book.engine.cells(sheet.id)) {
    if (++count % AT_ONCE === 0) yield;
    put(row, column);
  }
  for (const [row, column] of sheet.styles.own()) {
    if (++count % AT_ONCE === 0) yield;
    put(row, column);
  }
  for (const area of book.engine.spillAreas(sheet.id)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        put(row, column);
    }
  }
  return cells;
}

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

function* measured(book: Book, sheet: Sheet, lines: readonly number[]): Steps<Measured> {
  const used = book.engine.occupied(sheet.id);
  let rows = used ? used.row + used.rows : 0;
  let columns = used ? used.column + used.columns : 0;
  const fitted = new Map<number, number>();
  let count = 0;
  for (const [row, column, style] of sheet.styles.own()) {
    if (++count % (10 * AT_ONCE) === 0) yield;
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
    const height = lines[style] ?? 0;
    if (height === 0 || height <= (fitted.get(row) ?? 0) || sheet.rowHeights.has(row)) continue;
    if (book.engine.read(sheet.id, row, column) !== undefined) fitted.set(row, height);
  }
  return { rows, columns, fitted };
}

/** Sizes, hidden rows and columns, frozen panes, merged cells: everything of a sheet but its cells. */
function mirrorFrame(sheet: Sheet, { fitted, ...used }: Measured): Partial<IWorksheetData> {
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

/** All sheets but those that are very hidden, which the grid's own menu would offer to show. */
export const mirroredSheets = ({ sheets }: Pick<Book, "sheets">): readonly Sheet[] =>
  sheets.filter(({ visibility }) => visibility !== "VeryHidden");

/** The frame of each sheet. */
export type Frames = ReadonlyMap<Sheet, Partial<IWorksheetData>>;

/** The frames of all sheets, a sheet a step. */
export function* mirrorFrames(book: Book): Steps<Frames> {
  const lines = lineHeights(book);
  const frames = new Map<Sheet, Partial<IWorksheetData>>();
  for (const sheet of book.sheets) {
    frames.set(sheet, mirrorFrame(sheet, yield* measured(book, sheet, lines)));
    yield;
  }
  return frames;
}

/**
 * The workbook for the grid.
 * @param cells of the active sheet; those of other sheets are added when they become active
 */
export function mirrorWorkbook(
  book: Book,
  unitId: string,
  frames: Frames = atOnce(mirrorFrames(book)),
  cells: Cells = atOnce(mirrorCells(book, book.active)),
): IWorkbookData {
  const mirrored = mirroredSheets(book);
  const sheets = mirrored.map((sheet): [string, Partial<IWorksheetData>] => [
    sheet.id,
    { ...frames.get(sheet), cellData: sheet === book.active ? cells : {} },
  ]);
  return {
    id: unitId,
    name: book.name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    defaultStyle: { ...defaultStyle(), ...styleOf(book.pool.get(0)) },
    styles: mirrorStyles(book),
    sheetOrder: mirrored.map(({ id }) => id),
    sheets: Object.fromEntries(sheets),
  };
}
