/** Writes what a person types or pastes into cells. */
import type { Language } from "../../locale/language";
import type { Workbook } from "../../host/objects/book/workbook";
import type { Worksheet } from "../../host/objects/worksheet/worksheet";
import { problemAt } from "../validation/choices";
import type { Edit } from "./edit";

/** Values typed or pasted, per cell. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** A number with a decimal comma, as Swedish has it. */
const WITH_COMMA = /^\s*[-+]?\d+,\d+\s*%?\s*$/;

/** Typed text in the host's form, with a decimal point; text cells keep every character. */
function inHostsForm(
  { sheet, book }: Worksheet,
  { row, column, content }: Typed,
  language: Language,
): Typed["content"] {
  if (language !== "sv" || typeof content !== "string" || !WITH_COMMA.test(content)) return content;
  const { numberFormat } = book.pool.get(sheet.styles.get(row, column));
  return numberFormat === "@" ? content : content.replace(",", ".");
}

/** As in Excel, a table without a row of totals grows when the row right below it is written. */
function growTable(workbook: Workbook, sheet: Worksheet, row: number, column: number): void {
  const table = sheet.sheet.tables.find(
    ({ area, showTotals }) =>
      !showTotals &&
      row === area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  if (!table || sheet.sheet.protection) return;
  const { area, name } = table;
  const grown = sheet.getRangeByIndexes(area.row, area.column, area.rows + 1, area.columns);
  workbook.tables.getItem(name).resize(grown.address);
}

/** Thrown for a value that the cell's validation refuses, with the text that the workbook has for it. */
export class ValueRefused extends Error {}

/**
 * Writes what was typed, each row of neighbouring cells at once.
 * A value typed into one cell is validated; like in Excel, pasted values are not.
 */
export function write(sheetId: string, entered: readonly Typed[], language: Language): Edit {
  return (workbook) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const typed = entered.map((each) => ({ ...each, content: inHostsForm(sheet, each, language) }));
    const [only] = typed;
    if (only && typed.length === 1) {
      const { row, column, content } = only;
      const hint = problemAt(workbook.book, sheet.sheet, row, column, content);
      if (hint !== null) throw new ValueRefused(hint);
    }
    for (let at = 0; at < typed.length;) {
      const first = typed[at];
      if (!first) break;
      let end = at + 1;
      while (typed[end]?.row === first.row && typed[end]?.column === first.column + (end - at)) {
        end++;
      }
      const { row, column } = first;
      sheet.getRangeByIndexes(row, column, 1, end - at).values = [
        typed.slice(at, end).map(({ content }) => content),
      ];
      at = end;
    }
    for (const { row, column, content } of typed) {
      if (content !== "") growTable(workbook, sheet, row, column);
    }
  };
}
