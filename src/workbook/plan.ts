/** What a run will do to the workbook, as data: made without Excel, checked, then applied (workbook.md, Reading and writing). */
import type { SheetKey } from "./snapshot";
import type { Area } from "../a1/address";
import type { Content } from "./cell";
import type { CellFormat } from "./fields";

/** A block of cells to write; null cells are left as they are. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/** Names of looks; what they are in Excel stands in `looks.ts`. */
export type CellStyleName =
  | CellFormat
  | "title"
  | "purpose"
  | "stamp"
  | "header"
  | "number-header"
  | "text-header"
  | "rotated-header"
  | "channel-header"
  | "channel-group"
  | "channel-id"
  | "row-id"
  | "row-label"
  | "class"
  | "score"
  | "figure"
  | "figure-label"
  | "share"
  | "answer"
  | "percent-one"
  | "money-whole"
  | "total"
  | "lined"
  | "formula"
  | "formula-id"
  | "formula-label"
  | "formula-text"
  | "section"
  | "section-number"
  | "link"
  | "paragraph"
  | "heading"
  | "free-text";

/** One row of formulas that is filled down, its relative references moving along. */
export interface Fill {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly Content[];
  /** How many rows in all. */
  readonly rows: number;
}

export interface StylePlan {
  readonly area: Area;
  readonly style: CellStyleName;
}

export interface TablePlan {
  readonly name: string;
  readonly area: Area;
  /** A table of that name is there already: it is fitted to `area`. */
  readonly exists: boolean;
}

/** What may be written in a cell, and what a person is told there. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly choices: readonly string[] }
    | { readonly minimum: number; readonly maximum: number; readonly integer: boolean }
    | { readonly formula: string }
    | "anything";
  readonly title: string;
  readonly message: string;
  /** Refuse other input, or only warn. */
  readonly strict: boolean;
}

export interface ConditionalPlan {
  readonly area: Area;
  /** A formula for the area's first cell, or a bar from `minimum` to `maximum`. */
  readonly rule:
    | { readonly formula: string; readonly style: ConditionalStyle }
    | { readonly bar: string; readonly minimum: number; readonly maximum: number };
}

export interface ConditionalStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly frame?: string;
}

/** Cells that a chart draws from. */
export interface CellsOf {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly area: Area;
}

export interface SeriesPlan {
  readonly name: string;
  readonly values: CellsOf;
  /** Categories, or the x values of a bubble chart. */
  readonly across: CellsOf;
  readonly sizes?: CellsOf;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** A native chart; its name is how the next run finds it. */
export interface ChartPlan {
  readonly name: string;
  readonly type:
    "BarStacked" | "BarClustered" | "ColumnClustered" | "ColumnStacked" | "Bubble" | "Line";
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** What the chart shows, for those who do not see it. */
  readonly altText: string;
  /** The cells that it covers. */
  readonly area: Area;
  readonly series: readonly SeriesPlan[];
}

/** A cell from which a click leads to another one of the workbook. */
export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  /** `'Kanalmatris'!D12`. */
  readonly to: string;
  readonly tip: string;
}

export interface PagePlan {
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on every page, from 0. */
  readonly titleRows: { readonly first: number; readonly count: number };
  readonly titleColumns: number;
  readonly footer: string;
}

export interface SheetPlan {
  readonly key: SheetKey;
  /** Name for a sheet that is made; one that is there keeps the name that it has. */
  readonly name: string;
  /** Id of the sheet that is there; null: it is made. */
  readonly sheetId: string | null;
  readonly tabColor: string;
  /** Whole rows or columns made first, so that what stands below or to the right moves along. */
  readonly inserts: readonly {
    readonly what: "rows" | "columns";
    readonly at: number;
    readonly count: number;
  }[];
  /** Contents, formats, validations and conditional formats removed first. */
  readonly clear: Area | null;
  readonly blocks: readonly Block[];
  readonly fills: readonly Fill[];
  readonly styles: readonly StylePlan[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly charts: readonly ChartPlan[];
  /** Names of our charts that stand on the sheet and are made anew. */
  readonly chartsThere: readonly string[];
  readonly links: readonly LinkPlan[];
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /** Columns that only formulas read. */
  readonly hidden: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Rows whose height is fitted to their wrapped texts. */
  readonly fitted: { readonly row: number; readonly rows: number } | null;
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: PagePlan | null;
  /** The area that is ours, remembered with the sheet so that the next run clears just that; null: not remembered. */
  readonly ownedRange: Area | null;
}

/** A plan that changes nothing, to be built upon. */
export const emptyPlan = (
  key: SheetKey,
  name: string,
  sheetId: string | null,
  tabColor: string,
): SheetPlan => ({
  key,
  name,
  sheetId,
  tabColor,
  inserts: [],
  clear: null,
  blocks: [],
  fills: [],
  styles: [],
  tables: [],
  validations: [],
  conditionals: [],
  charts: [],
  chartsThere: [],
  links: [],
  widths: [],
  hidden: [],
  hiddenRows: [],
  fitted: null,
  heights: [],
  frozen: null,
  page: null,
  ownedRange: null,
});

/** What is kept with the workbook itself. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly properties: Readonly<Record<string, string | number>>;
}
