/** Brings the rows and cells of a sheet part into the order that the schema asks for, where a program wrote another. */
import { cellAddress } from "../../a1/address";
import { FileError } from "../failure";
import { CELLS } from "../limits";
import { scanRows } from "./row-scan";
import { checkAfterRows, checkRow } from "./well-formed-rows";
import type { ScannedCell, ScannedRow, SheetText } from "./row-scan";

/** The rows of a part in their order, and how many rows and cells it has. */
export interface OrderedRows {
  readonly rows: SheetText;
  readonly count: number;
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));

/** The cell's markup with its address, which it may leave out where it follows another. */
export function addressed({ text, prefix }: SheetText, cell: ScannedCell, row: number): string {
  const markup = text.slice(cell.start, cell.end);
  if (/\sr\s*=/.test(cell.tag)) return markup;
  const name = `<${prefix}c`;
  return `${name} r="${cellAddress(row, cell.column)}"${markup.slice(name.length)}`;
}

/** @throws FileError `damaged` where a cell is there twice: nobody knows which is right */
function cellsOf(sheet: SheetText, row: number, rows: readonly ScannedRow[]): string {
  const cells = rows.flatMap((one) => one.cells).sort((a, b) => a.column - b.column);
  const twice = cells.find((cell, at) => cell.column === cells[at - 1]?.column);
  if (twice !== undefined)
    throw FileError.damaged(sheet.path, `cell ${cellAddress(row, twice.column)} is there twice`);
  return cells.map((cell) => addressed(sheet, cell, row)).join("");
}

function sorted(sheet: SheetText, scanned: readonly ScannedRow[]): SheetText {
  const { prefix, text, innerStart, innerEnd } = sheet;
  const byRow = new Map<number, ScannedRow[]>();
  for (const one of scanned) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
  const inner = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, rows]) => {
      const tag = (rows[0]?.tag ?? "").replace(/\s(?:r|spans)="[^"]*"/g, "");
      return `<${prefix}row r="${row + 1}"${tag}>${cellsOf(sheet, row, rows)}</${prefix}row>`;
    })
    .join("");
  const change = inner.length - (innerEnd - innerStart);
  return {
    ...sheet,
    text: text.slice(0, innerStart) + inner + text.slice(innerEnd),
    innerEnd: innerEnd + change,
    end: sheet.end + change,
  };
}

/**
 * The rows in ascending order, each once, with ascending cells. The part is only written so when its rows change.
 * @throws FileError `damaged` for rows that are not well formed and for a cell that is there twice, `too-large` for more cells than the limit
 */
export function orderedRows(sheet: SheetText): OrderedRows {
  let count = 0;
  let last = -1;
  let at = sheet.innerStart;
  const disordered: number[] = [];
  scanRows(sheet, (scanned) => {
    const { row, cells } = scanned;
    checkRow(sheet, scanned, at);
    at = scanned.end;
    count += 1 + cells.length;
    if (count > CELLS)
      throw FileError.tooLarge(sheet.path, `it has more than ${CELLS} rows and cells`);
    if (row <= last || !isAscending(cells.map(({ column }) => column))) disordered.push(row);
    last = row;
  });
  checkAfterRows(sheet, at);
  if (disordered.length === 0) return { rows: sheet, count };
  const scanned: ScannedRow[] = [];
  scanRows(sheet, (row) => scanned.push(row));
  return { rows: sorted(sheet, scanned), count };
}
