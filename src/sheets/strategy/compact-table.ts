/** The form of the strategy's tables: a wide first column with labels, and up to four narrow ones beside it. */
import type { Content } from "../../workbook/cell";
import type { Formula } from "../../workbook/formula";
import type { CellValue, FirstRow, TablePart, TitledColumn } from "../../workbook/layout/parts";
import type { CellStyleName } from "../../workbook/layout/plan";
import type { RunContext } from "../../workbook/run-context";
import type { Figures } from "./figures";
import type { ListedTable } from "./listed";

/** Widths of the first column, with the document's text, and of those beside it. */
export const TEXT_WIDTH = 53;
export const FIGURE_WIDTH = 15;
export type TablesOf = (run: RunContext, figures: Figures) => readonly TablePart[];

type Beside = "integer" | "text" | "formula-text";

/** What a column shows in place of its value at the run, so that it follows the matrix. */
export type LiveColumn<Row> =
  | { readonly formula: Formula | ((first: FirstRow) => Formula) }
  | { readonly content: (row: Row) => Content };

/** How the table is shown on the sheet. */
interface Shown<Row, Key extends string> {
  readonly live?: Readonly<Partial<Record<Key, LiveColumn<Row>>>>;
  readonly beside?: Beside;
  /** Of columns with numbers beside texts: in Text cells Excel makes texts of them. */
  readonly styles?: Readonly<Partial<Record<Key, CellStyleName>>>;
  readonly headless?: boolean;
}

/** The table on the sheet: its first column, `c0`, has labels, and the last row may be a text alone. */
export function compact<Row extends object, Key extends string>(
  { rows, columns, more, beside }: ListedTable<Row, Key>,
  shown: Shown<Row, Key> = {},
): TablePart {
  const style = shown.beside ?? (beside === "figures" ? "integer" : "text");
  return {
    kind: "table",
    name: null,
    headerHeight: null,
    headless: shown.headless ?? false,
    rows: more === null ? rows : [...rows, more],
    columns: columns.map(({ key, header, value }, index): TitledColumn<Row | string> => ({
      key: `c${index}`,
      header,
      width: index === 0 ? TEXT_WIDTH : FIGURE_WIDTH,
      style: index === 0 ? "row-label" : (shown.styles?.[key] ?? style),
      ...inRows(shown.live?.[key] ?? { value }, index === 0),
    })) as readonly TitledColumn<unknown>[],
  };
}

/** The same for a row of the table, and for its last row, which has a label only. */
function inRows<Row extends object>(
  of: LiveColumn<Row> | { readonly value: (row: Row) => CellValue },
  isLabel: boolean,
) {
  if ("formula" in of) return of;
  if ("content" in of) {
    return { content: (row: Row | string) => (typeof row === "string" ? null : of.content(row)) };
  }
  return {
    value: (row: Row | string) =>
      typeof row === "string" ? (isLabel ? row : null) : of.value(row),
  };
}
