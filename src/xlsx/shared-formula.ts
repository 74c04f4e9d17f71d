/** Formulas that the file writes once for many cells: the text as it reads in another of them. */
import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "./address";
import { formulaTokens } from "./formula-tokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function wrap(index: number, last: number): number {
  return (index + last + 1) % (last + 1);
}

function moveColumn(absolute: string, name: string, by: number): string {
  return absolute === "" ? columnName(wrap(columnIndex(name) + by, LAST_COLUMN)) : absolute + name;
}

function moveRow(absolute: string, number: string, by: number): string {
  return absolute === "" ? String(wrap(Number(number) - 1 + by, LAST_ROW) + 1) : absolute + number;
}

/**
 * Moves the relative references of a formula, around the sheet's edge as Excel does.
 * @param formula without `=`
 * @param rows,columns how far, either way
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, at) => {
      const next = tokens[at + 1]?.text;
      if (kind !== "word" || next === "(" || next === "!") return text;
      const cell = CELL.exec(text);
      if (cell !== null && columnIndex(cell[2] ?? "") <= LAST_COLUMN)
        return (
          moveColumn(cell[1] ?? "", cell[2] ?? "", columns) +
          moveRow(cell[3] ?? "", cell[4] ?? "", rows)
        );
      const other =
        next === ":" ? tokens[at + 2] : tokens[at - 1]?.text === ":" ? tokens[at - 2] : undefined;
      if (other?.kind !== "word") return text;
      const column = COLUMN.exec(text);
      if (column !== null && COLUMN.test(other.text))
        return moveColumn(column[1] ?? "", column[2] ?? "", columns);
      const row = ROW.exec(text);
      if (row !== null && ROW.test(other.text)) return moveRow(row[1] ?? "", row[2] ?? "", rows);
      return text;
    })
    .join("");
}
