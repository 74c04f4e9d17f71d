/** What a sheet that is rebuilt on each run holds, from top to bottom: tables by columns, lines of text, and sections of cells. */
import type { Bilingual } from "../../locale/language";
import { text, type Content } from "../cell";
import type { Formula } from "../formula";
import type {
  CellStyleName,
  ConditionalStyle,
  KnownValue,
  SheetPlan,
  ValidationPlan,
} from "./plan";
import { columnOf, thisRow } from "../formula";
import type { RunContext } from "../run-context";

/** A value as a sheet shows it; null: a blank cell. Text is made safe when it is written. */
export type CellValue = string | number | boolean | null;

/** Columns of a table by key, as formulas name them. */
export type Refs<K extends string> = Readonly<Record<K, Formula>>;

interface Shown<Row> {
  readonly width: number;
  /** Several are laid over each other, the last on top. */
  readonly style: CellStyleName | readonly CellStyleName[];
  /** Only formulas read it. */
  readonly hidden?: boolean;
  /** It has a sum below the table. */
  readonly total?: boolean;
  /** Where a click on the cell leads. */
  readonly link?: (row: Row, index: number) => LinkTarget | null;
}

export interface LinkTarget {
  /** `'Kanalmatris'!D12`. */
  readonly to: string;
  readonly tip: string;
}

/** One column: a value of the run for each row, or a formula that is the same text in every row. */
export type Column<Row, K extends string = string> = Shown<Row> &
  (
    | { readonly value: (row: Row, run: RunContext, index: number) => CellValue }
    | {
        readonly formula: (own: Refs<K>, run: RunContext) => Formula;
        /** What the formula gives at the run, by the method; null: it has to be worked out. */
        readonly known?: (row: Row, index: number) => KnownValue;
      }
  );

/** A table whose columns are known beforehand: other sheets may name them. */
export interface OutputTable<Row, K extends string> {
  /** Name in Excel, the same in every language. */
  readonly name: string;
  readonly headers: Readonly<Record<K, Bilingual>>;
  readonly columns: Readonly<Record<K, Column<Row, K>>>;
}

/** Defines a table; the columns stand in the order in which they are written. */
export const table =
  <Row>() =>
  <K extends string>(
    name: string,
    headers: Readonly<Record<K, Bilingual>>,
    columns: Readonly<Record<K, Column<Row, K>>>,
  ): OutputTable<Row, K> => ({ name, headers, columns });

type AnyTable<K extends string> = Pick<OutputTable<never, K>, "name" | "headers">;

const byKey = <K extends string>(
  { headers }: AnyTable<K>,
  of: (header: Bilingual) => Formula,
): Refs<K> =>
  Object.fromEntries(
    Object.entries<Bilingual>(headers).map(([key, header]) => [key, of(header)]),
  ) as Record<K, Formula>;

/** The columns of a table in formulas of other sheets: `ByChannel[Volume now]`. */
export const refs = <K extends string>(
  { language }: Pick<RunContext, "language">,
  of: AnyTable<K>,
): Refs<K> => byKey(of, (header) => columnOf(of.name, header[language]));

/** The cells of the formula's own row. */
export const ownRefs = <K extends string>(
  { language }: Pick<RunContext, "language">,
  of: AnyTable<K>,
): Refs<K> => byKey(of, (header) => thisRow(header[language]));

/** A column with its header in the workbook's language. */
export type TitledColumn<Row> = Shown<Row> & {
  readonly key: string;
  readonly header: string;
  readonly headerStyle?: CellStyleName;
} & (
    | { readonly value: (row: Row, run: RunContext, index: number) => CellValue }
    | {
        readonly formula: Formula | ((first: FirstRow) => Formula);
        /** What the formula gives at the run, by the method; null: it has to be worked out. */
        readonly known?: (row: Row, index: number) => KnownValue;
      }
    /** Where some rows hold a text and others a formula. */
    | { readonly content: (row: Row) => Content }
  );

/** Addresses of cells in the first row of a table's body, such as `$E5`, by the column's key. */
export type FirstRow = (key: string) => Formula;

/** A rule that colours cells of a table, from one column to another, or draws bars in them. */
export type TableRule = {
  readonly from: string;
  readonly to?: string;
  /** First row of the body and number of rows; left out: all. */
  readonly rows?: readonly [first: number, count: number];
} & (
  | {
      /** A formula for the first of these rows, without `=`; `cell` is the first of the coloured cells, such as `E5`. */
      readonly formula: (first: FirstRow, cell: string) => string;
      readonly style: ConditionalStyle;
    }
  | { readonly bar: string; readonly minimum: number; readonly maximum: number }
);

export interface TableOverlay {
  readonly from: string;
  readonly to?: string;
  readonly rows: readonly [first: number, count: number];
  readonly style: CellStyleName;
}

export interface TableValidation extends Omit<ValidationPlan, "area"> {
  readonly from: string;
  readonly to?: string;
  readonly rows?: readonly [first: number, count: number];
}

/** A row over the header of a table, with texts by the column's key. */
export interface RowAbove {
  readonly texts: Readonly<Record<string, string>>;
  readonly style?: CellStyleName;
  readonly hidden?: boolean;
}

interface Stacked {
  /** Blank rows below it; left out: as its sheet has between parts. */
  readonly gap?: number;
}

export interface TablePart extends Stacked {
  readonly kind: "table";
  readonly above?: readonly RowAbove[];
  /** Name in Excel; null: cells without a table of Excel's own. */
  readonly name: string | null;
  readonly columns: readonly TitledColumn<unknown>[];
  readonly rows: readonly unknown[];
  /** A line above the headers, over that many columns. */
  readonly heading?: { readonly text: string; readonly columns: number };
  /** Words in front of the sums, and the column that they stand in. */
  readonly totals?: { readonly label: string; readonly at: string };
  readonly rules?: readonly TableRule[];
  /** Styles over some of the rows. */
  readonly overlays?: readonly TableOverlay[];
  readonly validations?: readonly TableValidation[];
  /** Only rows, without their headers. */
  readonly headless?: boolean;
  /** In points; left out: two lines; null: fitted to the texts with the sheet's other rows. */
  readonly headerHeight?: number | null;
  /** Rows whose height is not fitted to their texts. */
  readonly plainHeight?: boolean;
}

/** Lines of text, each in a row of its own. */
export interface LinesPart extends Stacked {
  readonly kind: "lines";
  readonly style: CellStyleName;
  /** Columns that the style goes over; left out: one. */
  readonly columns?: number;
  readonly lines: readonly Content[];
}

/** Cells as they are laid out by the sheet itself. */
export interface Section extends Partial<
  Pick<
    SheetPlan,
    | "fills"
    | "validations"
    | "conditionals"
    | "charts"
    | "links"
    | "heights"
    | "hidden"
    | "hiddenRows"
    | "widths"
  >
> {
  readonly blocks: SheetPlan["blocks"];
  readonly styles: SheetPlan["styles"];
}

export interface SectionPart extends Stacked {
  readonly kind: "section";
  /** The next part starts in the same row, to the right of it. */
  readonly sameRowAsNext?: boolean;
  readonly rows: number;
  readonly columns: number;
  /** @param row and column: the section's first, from 0 */
  readonly at: (row: number, column: number) => Section;
}

export type Part = TablePart | LinesPart | SectionPart;

/** A part that has its first row and column, from 0, beside those that follow each other. */
export interface PartBeside {
  readonly row: number;
  readonly column: number;
  readonly part: Part;
}

/** A sheet that is rebuilt on each run. */
export interface SheetLayout {
  readonly parts: readonly Part[];
  readonly beside?: readonly PartBeside[];
  /** Row of the first part; left out: below title, purpose and the link back. */
  readonly firstRow?: number;
  /** Blank rows between the parts; left out: one. */
  readonly gap?: number;
  /** What stands beside the link back, such as what the values are. */
  readonly state?: string;
  readonly frozen: NonNullable<SheetPlan["frozen"]>;
  /** Row that is repeated on printed pages; left out: the last frozen one. */
  readonly titleRow?: number;
  readonly portrait?: boolean;
  /** Rows that people add to its tables are read: they are owned like those of the last run. */
  readonly readsAddedRows?: boolean;
  /** Rows fitted to their texts; left out: those of the tables; "all": those of all parts. */
  readonly fitted?: SheetPlan["fitted"] | "all";
  readonly widths?: SheetPlan["widths"];
}

/** The columns of a table with their headers in the workbook's language, in order. */
export function titled<Row, K extends string>(
  run: RunContext,
  of: OutputTable<Row, K>,
): readonly TitledColumn<unknown>[] {
  const own = ownRefs(run, of);
  return Object.entries<Column<Row, K>>(of.columns).map(([key, column]) => ({
    ...column,
    key,
    header: of.headers[key as K][run.language],
    ...("formula" in column ? { formula: column.formula(own, run) } : {}),
  })) as unknown as TitledColumn<unknown>[];
}

/** The rows of a table as a part of its sheet. */
export const rowsOf = <Row, K extends string>(
  run: RunContext,
  of: OutputTable<Row, K>,
  rows: readonly Row[],
  options: Omit<TablePart, "kind" | "name" | "columns" | "rows"> = {},
): TablePart => ({ kind: "table", name: of.name, columns: titled(run, of), rows, ...options });

/** Rows with columns that no other sheet names, without a table of Excel's own. */
export const plainTable = <Row>(
  columns: readonly TitledColumn<Row>[],
  rows: readonly Row[],
  options: Omit<TablePart, "kind" | "name" | "columns" | "rows"> = {},
): TablePart => ({
  kind: "table",
  name: null,
  columns: columns as unknown as readonly TitledColumn<unknown>[],
  rows,
  plainHeight: true,
  ...options,
});

/** Lines of text below or between tables. */
export const lines = (texts: readonly string[], style: CellStyleName = "purpose"): LinesPart => ({
  kind: "lines",
  style,
  lines: texts.map(text),
});

/** A text broken between words into lines of so many characters at the most; a longer word stays whole. */
export const broken = (whole: string, most: number): readonly string[] =>
  whole.split(" ").reduce<readonly string[]>((done, word) => {
    const last = done.at(-1);
    return last !== undefined && last.length + 1 + word.length <= most
      ? [...done.slice(0, -1), `${last} ${word}`]
      : [...done, word];
  }, []);

/** Column of a table that stands at the left edge of its sheet, for charts. */
export const columnIndex = <K extends string>(
  { columns }: Pick<OutputTable<never, K>, "columns">,
  key: K,
): number => Object.keys(columns).indexOf(key);
