/** The form of the strategy's tables: a wide first column with labels, and up to four narrow ones beside it. */
import type { Content } from "../../workbook/cell";
import type { Formula } from "../../workbook/formula";
import type { CellValue, FirstRow, TablePart, TitledColumn } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import type { Figures } from "./figures";
import { STRATEGY_TEXTS } from "./table-texts";

/** Most lines of a table; the rest is summed up in one more. */
export const MOST_LINES = 12;
/** Widths of the first column, with the document's text, and of those beside it. */
export const TEXT_WIDTH = 76;
export const FIGURE_WIDTH = 15;
/** Columns of a table beside the first, at most. */
export const FIGURE_COLUMNS = 4;

export type TablesOf = (run: RunContext, figures: Figures) => readonly TablePart[];

export type CompactColumn<Row> = readonly [
  header: string,
  shown:
    // Numbers need a style of their own where those beside are texts: in Text cells Excel makes texts of them.
    | { readonly value: (row: Row) => CellValue; readonly style?: "year" }
    | { readonly formula: Formula | ((first: FirstRow) => Formula) }
    | { readonly content: (row: Row) => Content },
];

/** A table whose first column, `c0`, has labels. */
export const compact = <Row>(
  rows: readonly Row[],
  columns: readonly CompactColumn<Row>[],
  beside: "integer" | "text" | "formula-text" = "integer",
  headless = false,
): TablePart => ({
  kind: "table",
  name: null,
  headerHeight: null,
  headless,
  rows,
  columns: columns.map(([header, shown], index) => ({
    key: `c${index}`,
    header,
    width: index === 0 ? TEXT_WIDTH : FIGURE_WIDTH,
    style: index === 0 ? "row-label" : beside,
    ...shown,
  })) as readonly TitledColumn<unknown>[],
});

export const nameOf = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  name === "" ? id : name;

export const sentence = (
  run: RunContext,
  key: keyof typeof STRATEGY_TEXTS,
  values: Readonly<Record<string, string | number>> = {},
): string => word(run, STRATEGY_TEXTS[key], values);
