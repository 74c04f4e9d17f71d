/** The values of a range that a formula refers to, row by row, read at once and only as far as the sheet is filled. */
import { ObjectMatrix } from "@univerjs/core";
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import { isWithin } from "../univer-range";
import { fromUniver } from "../value";

type Cells = ObjectMatrix<Nullable<ICellData>> | undefined;

/** In ranges with more rows the last filled row is searched first. */
const LONG = 10_000;

function lastRow(matrices: readonly Cells[]): number {
  let last = -1;
  for (const matrix of matrices) {
    for (const row of Object.keys(matrix?.getMatrix() ?? {})) last = Math.max(last, Number(row));
  }
  return last;
}

/**
 * The current value of each cell: the result of this calculation, the value that a formula elsewhere spilled
 * into it in an earlier one unless that formula is calculated again, else its own. Blank is `""`, an error
 * its text.
 */
export function referenceRows(reference: BaseReferenceObject): unknown[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow < 0 || startColumn < 0) return [["#REF!"]];
  const sheet = reference.getCurrentActiveSheetData() as { cellData: Cells } | undefined;
  if (sheet === undefined) return [["#REF!"]];
  const calculated = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  const renewed: IRange[] = [];
  const again = new ObjectMatrix(reference.getCurrentRuntimeActiveArrayFormulaRange());
  new ObjectMatrix(reference.getCurrentActiveArrayFormulaRange()).forValue((row, column, range) => {
    if (again.getValue(row, column) as IRange | undefined) renewed.push(range);
  });
  const cellAt = (row: number, column: number): Nullable<ICellData> => {
    for (const matrix of calculated) {
      const cell = matrix?.getValue(row, column);
      if (cell) return cell;
    }
    const before = spilled?.getValue(row, column);
    if (!before) return sheet.cellData?.getValue(row, column);
    return renewed.some((range) => isWithin(range, row, column)) ? null : before;
  };
  const valueAt = (row: number, column: number): unknown => {
    const cell = cellAt(row, column);
    const value = cell ? fromUniver(cell) : null;
    return value === null ? "" : typeof value === "object" ? value.error : value;
  };
  const rows = endRow - startRow + 1;
  const columns = endColumn - startColumn + 1;
  const filled =
    rows > LONG
      ? Math.min(rows, lastRow([...calculated, spilled, sheet.cellData]) - startRow + 1)
      : rows;
  const blank = new Array<unknown>(columns).fill("");
  return Array.from({ length: rows }, (_, row) =>
    row < filled
      ? Array.from({ length: columns }, (__, column) =>
          valueAt(startRow + row, startColumn + column),
        )
      : blank,
  );
}
