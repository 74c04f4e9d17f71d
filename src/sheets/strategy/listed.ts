/** Tables under the strategy's headings as lists of rows and columns, before the sheet or the document shows them. */
import type { CellValue } from "../../workbook/layout/parts";
import { word, type RunContext } from "../../workbook/run-context";
import { STRATEGY_TEXTS } from "./table-texts";

/** What the tables are taken from. */
export type ListedRun = Pick<RunContext, "language" | "result" | "sheets">;

export interface ListedColumn<Row, Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  /** What it shows as of the run. */
  readonly value: (row: Row) => CellValue;
}

/** A table whose first column has labels. */
export interface ListedTable<Row extends object, Key extends string = string> {
  readonly columns: readonly ListedColumn<Row, Key>[];
  readonly rows: readonly Row[];
  /** A last row that sums up what is left out; null: nothing is. */
  readonly more: string | null;
  /** What stands beside the labels: figures, or texts and years. */
  readonly beside: "figures" | "texts";
}

/** Most lines of a table on the sheet; the rest is summed up in one more. */
export const MOST_LINES = 12;
/** Columns of a table beside the first, at most. */
export const FIGURE_COLUMNS = 4;

export const listedText = (
  run: Pick<RunContext, "language">,
  key: keyof typeof STRATEGY_TEXTS,
  values: Readonly<Record<string, string | number>> = {},
): string => word(run, STRATEGY_TEXTS[key], values);

/** A column whose header has its key among the texts. */
export const column = <Row, Key extends keyof typeof STRATEGY_TEXTS>(
  run: ListedRun,
  key: Key,
  value: (row: Row) => CellValue,
): ListedColumn<Row, Key> => ({ key, header: listedText(run, key), value });
