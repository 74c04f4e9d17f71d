/** The changes of a run to the workbook, as data: created without Excel, validated, then applied. */
import type { SheetKey } from "../snapshot";
import type { Area } from "../../a1/address";
import type { Content } from "../cell";
import type { CellFormat } from "../fields";
import type { ChartPlan, MovedChart } from "./chart-plan";

/** A block of cells to write; null cells are left as they are. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/** Names of styles; `excel/writing/styles.ts` defines them. */
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
  | "lead"
  | "alert"
  | "big-figure"
  | "figure-note"
  | "key-self"
  | "key-written"
  | "key-person"
  | "free-text";

/** One row of formulas that is filled down; relative references move along. */
export interface Fill {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly Content[];
  /** How many rows in all. */
  readonly rows: number;
  /**
   * What the formulas give, row by row, by the method; null where it has to be worked out. Excel works all out:
   * a program that has no need to can take these.
   */
  readonly known?: readonly (readonly KnownValue[])[];
}

/** The value of a formula where it is known beforehand; null: it is not. */
export type KnownValue = string | number | null;

export interface StylePlan {
  readonly area: Area;
  readonly style: CellStyleName;
}

export interface TablePlan {
  readonly name: string;
  readonly area: Area;
  /** The table exists already and is resized to `area`. */
  readonly exists: boolean;
  /** Its name in Excel, where a person has given it another one. */
  readonly excelName?: string;
  /** Its total row is turned off first, since the whole table is written again. */
  readonly dropsTotals?: boolean;
}

/** The input allowed in cells, and the message shown there. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly choices: readonly string[] }
    /** The cells that have the choices, as a formula. */
    | { readonly from: string }
    | { readonly minimum: number; readonly maximum: number; readonly integer: boolean }
    | { readonly formula: string }
    | "anything";
  readonly title: string;
  readonly message: string;
  /** The hint is not shown beside the selected cell, where it would cover others: it stands on the header. */
  readonly hintless?: boolean;
  /** true: other input is rejected; false: Excel warns; "silent": it is taken without a message. */
  readonly strict: boolean | "silent";
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
  /** Whether the frame is dotted. */
  readonly dotted?: boolean;
}

/** A link from a cell to another one of the workbook. */
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
  /** Cells that are printed; left out: all that there are. */
  readonly printed?: Area;
  /** Cells to the right of these, printed on pages of their own. */
  readonly printedBeside?: Area;
  /** Whether all is printed on one page. */
  readonly onePage?: boolean;
  /** Per cent, over as many pages side by side as that takes; left out: one page wide. */
  readonly scale?: number;
}

/** What a run removes from the area that the last one wrote, since it writes them again. */
export type ClearedPart = "contents" | LayoutPart;

/** Parts of a sheet's layout that are written together; styles are written by unions of cells, charts one by one. */
export const LAYOUT_PARTS = [
  "validations",
  "conditionals",
  "links",
  "widths",
  "rows",
  "panes",
  "page",
  "breaks",
] as const;
export type LayoutPart = (typeof LAYOUT_PARTS)[number];

/** Rows that follow each other, from 0. */
export interface RowSpan {
  readonly row: number;
  readonly rows: number;
}

export interface SheetPlan {
  readonly key: SheetKey;
  /** Name for a new sheet; an existing one keeps its name. */
  readonly name: string;
  /** Id of the existing sheet; null: it is created. */
  readonly sheetId: string | null;
  readonly tabColor: string;
  /** A sheet that no person sees, created so that Excel's own menus cannot show it. */
  readonly veryHidden: boolean;
  /** Whole rows or columns inserted first, so that what is below or to the right moves along. */
  readonly inserts: readonly {
    readonly what: "rows" | "columns";
    readonly at: number;
    readonly count: number;
  }[];
  /** What the last run wrote; null: nothing, or the sheet is not rebuilt. */
  readonly clear: Area | null;
  /** What is removed from that area before anything is written. */
  readonly cleared: readonly ClearedPart[];
  readonly blocks: readonly Block[];
  readonly fills: readonly Fill[];
  readonly styles: readonly StylePlan[];
  /** Cells that lose their style before others get theirs. */
  readonly unstyled: readonly Area[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  /** On a sheet of the planner's: these are the validations of all its cells, not only of those that the run adds. */
  readonly allValidations?: boolean;
  readonly conditionals: readonly ConditionalPlan[];
  readonly charts: readonly ChartPlan[];
  /** Names of the add-in's charts on the sheet, which are deleted first. */
  readonly chartsThere: readonly string[];
  /** Charts that stay, and get another position or other cells. */
  readonly chartsMoved: readonly MovedChart[];
  readonly links: readonly LinkPlan[];
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /** Columns that only formulas read. */
  readonly hidden: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Rows whose height is fitted to their wrapped texts. */
  readonly fitted: readonly RowSpan[];
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: PagePlan | null;
  /** Rows before which a printed page begins; null: they are left as they are, which may be a person's. */
  readonly pageBreaks: readonly number[] | null;
  /** The owned range, stored with the sheet so that the next run clears only that; null: not stored. */
  readonly ownedRange: Area | null;
}

/** A plan that changes nothing, as a base for others. */
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
  veryHidden: false,
  inserts: [],
  clear: null,
  cleared: [],
  blocks: [],
  fills: [],
  styles: [],
  unstyled: [],
  tables: [],
  validations: [],
  conditionals: [],
  charts: [],
  chartsThere: [],
  chartsMoved: [],
  links: [],
  widths: [],
  hidden: [],
  hiddenRows: [],
  fitted: [],
  heights: [],
  frozen: null,
  page: null,
  pageBreaks: null,
  ownedRange: null,
});
