/** A workbook in the grid's form: values, styles, sizes. The grid's copy has no formulas; the host calculates. */
import {
  LocaleType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Steps } from "../../domain/steps";
import type { Sheet } from "../../host/engine/sheet";
import { toUniver } from "../../host/engine/value";
import type { BookCopy } from "../thread/book-copy";
import { defaultStyle, styleOf } from "./styles";

/** Rows that are worked on in one step. */
const ROWS_AT_ONCE = 50;

export type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** The grid's name of a host's style. */
const styleName = (style: number): string => `s${style}`;

/** Every style of the workbook by the grid's name of it. */
export const mirrorStyles = (book: BookCopy): Record<string, IStyleData> =>
  Object.fromEntries(book.pool.list.map((style, index) => [styleName(index), styleOf(style)]));

/** The cells of a row with content or a style. */
export function mirrorRow(book: BookCopy, sheet: Sheet, row: number): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  for (const [column, { value }] of book.engine.row(sheet.id, row)) {
    const s = styleName(sheet.styles.get(row, column));
    cells[column] = value === null ? { s } : { ...toUniver(value), s };
  }
  for (const [column, style] of sheet.styles.inRow(row)) cells[column] ??= { s: styleName(style) };
  return cells;
}

/** The rows of a sheet with content or styles. */
export const mirroredRows = (book: BookCopy, sheet: Sheet): ReadonlySet<number> =>
  new Set([...book.engine.rows(sheet.id), ...sheet.styles.rows()]);

/** All cells with content or a style. */
export function* mirrorCells(book: BookCopy, sheet: Sheet): Steps<Cells> {
  const cells: Cells = {};
  let count = 0;
  for (const row of mirroredRows(book, sheet)) {
    if (++count % ROWS_AT_ONCE === 0) yield;
    cells[row] = mirrorRow(book, sheet, row);
  }
  return cells;
}

/** All sheets but those that are very hidden, which the grid's own menu would offer to show. */
export const mirroredSheets = ({
  sheets,
}: {
  readonly sheets: readonly Sheet[];
}): readonly Sheet[] => sheets.filter(({ visibility }) => visibility !== "VeryHidden");

/**
 * The workbook for the grid.
 * @param cells of the active sheet; those of other sheets are added when they become active
 */
export function mirrorWorkbook(book: BookCopy, unitId: string, cells: Cells): IWorkbookData {
  const mirrored = mirroredSheets(book);
  const sheets = mirrored.map((sheet): [string, Partial<IWorksheetData>] => [
    sheet.id,
    { ...book.frames.get(sheet.id), cellData: sheet === book.active ? cells : {} },
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
