/**
 * The content of a workbook as plain data, shared by the file reader and writer, the spreadsheet engine and
 * the objects that answer Excel's client. Rows and columns count from 0. Sizes are in points for rows,
 * characters for columns.
 */
import type { Area } from "../a1/address";
import type { Shift } from "../a1/area";
import type { ChartAxisContent, ChartLabelsContent } from "./charts/chart-content";
import type { FilterContent } from "./sheet/filters";
import type { FormatOperator, TextOperator, ValidationOperator } from "./sheet/operators";
import type { BorderLine, CellStyle, Edge, NamedStyle } from "./styles/cell-style";

/** An Excel error value: `#N/A`, `#VALUE!`, … */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError;

/** One cell. A formula's `value` is its calculated value; `value` null is a blank cell that has only a style. */
export interface Cell {
  readonly value: CellValue | null;
  /** With `=`; absent: a constant. */
  readonly formula?: string;
  /** Address of the block that a dynamic-array or array formula fills, `"B2:C9"`; on its first cell only. */
  readonly arrayRef?: string;
  readonly arrayKind?: "dynamic" | "legacy";
  /** Index into `WorkbookContent.styles`. 0 is the default style. */
  readonly style: number;
}

/** Cells by row and column; blank cells without a style are absent. */
export type CellRows = Map<number, Map<number, Cell>>;

export interface TableContent {
  /** Unique in the workbook, stable over its life. */
  readonly id: number;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Its filters that are set; absent: none. */
  filters?: readonly FilterContent[];
}

/** Style of a conditional format; only what is set overrides the cell. */
export interface ConditionalStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fillColor?: string;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine>>>;
}

export type ConditionalRule =
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: "cellValue";
      readonly operator: FormatOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "containsText"; readonly operator: TextOperator; readonly text: string }
  | {
      readonly type: "dataBar";
      readonly color: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | {
      readonly type: "colorScale";
      readonly points: readonly {
        readonly kind: "lowestValue" | "highestValue" | "number" | "percent" | "percentile";
        readonly value?: string;
        readonly color: string;
      }[];
    }
  /** A kind that the host does not model; kept in the file as it is, `raw` identifies it. */
  | { readonly type: "other"; readonly raw: string };

export interface ConditionalFormatContent {
  readonly id: string;
  areas: readonly Area[];
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
  style: ConditionalStyle;
}

export interface ValidationContent {
  areas: readonly Area[];
  type: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  /** Of a comparison; absent: of a list or a custom formula. */
  operator?: ValidationOperator;
  /** For `list`: a formula with `=`, or the choices separated by commas. */
  formula1: string;
  formula2?: string;
  ignoreBlanks: boolean;
  showDropDown: boolean;
  prompt?: { title: string; message: string };
  alert?: { title: string; message: string; style: "Stop" | "Warning" | "Information" };
}

export interface PageContent {
  landscape: boolean;
  /** Number of pages; 0: as many as needed. Absent: not scaled to fit. */
  fitToWidth?: number;
  fitToHeight?: number;
  /** Per cent, where it is not scaled to fit; absent: 100. */
  scale?: number;
  paper?: "a3" | "a4" | "letter";
  /** Row and column spans repeated on each page, `"1:4"` and `"A:B"`. */
  titleRows?: string;
  titleColumns?: string;
  printArea?: string;
  /** Margins in points. */
  margins?: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  };
  headerFooter?: {
    leftHeader?: string;
    centerHeader?: string;
    rightHeader?: string;
    leftFooter?: string;
    centerFooter?: string;
    rightFooter?: string;
  };
  centerHorizontally?: boolean;
  /** Rows before which a person or a program has a page begin, from 0. */
  rowBreaks?: readonly number[];
}

export interface ProtectionContent {
  /** Excel.WorksheetProtectionOptions that are set. */
  options: Readonly<Record<string, boolean | string>>;
  /** Password hash attributes as in the file; protecting again with a password sets `password`. */
  readonly raw?: Readonly<Record<string, string>>;
  password?: string;
}

export interface ChartSeriesContent {
  /** Formulas with sheet names, or plain text for `name`. */
  name: string;
  values: string;
  categories?: string;
  xValues?: string;
  bubbleSizes?: string;
  /** `#RRGGBB`, "" not filled. */
  color?: string;
  labels?: ChartLabelsContent;
}

/** A point of a sheet by the cell that it lies in, and points from that cell's left and top edge. */
export interface CellPoint {
  readonly column: number;
  readonly x: number;
  readonly row: number;
  readonly y: number;
}

/** A chart created on this host; charts of other writers stay in the file untouched and are not listed. */
export interface ChartContent {
  readonly id: string;
  /** Another program wrote it: only its name, title and place are known, and it stays as it is, or is deleted. */
  readonly isForeign?: true;
  name: string;
  /** Excel.ChartType. */
  type: string;
  title: string;
  categoryTitle: string;
  valueTitle: string;
  altText: string;
  /** Its top left and bottom right corner: it moves and grows with the cells under it. */
  from: CellPoint;
  to: CellPoint;
  series: ChartSeriesContent[];
  legend: "Top" | "Bottom" | "Left" | "Right" | "None";
  categoryAxis?: ChartAxisContent;
  valueAxis?: ChartAxisContent;
}

export interface HyperlinkContent {
  readonly area: Area;
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A note on a cell, of a thread its first. */
export interface NoteContent {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetContent {
  /** Stable over renames and moves; what Excel calls the worksheet's id. */
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, "" none. */
  tabColor: string;
  showGridlines: boolean;
  cells: CellRows;
  /** Column → width in characters, as in the file. */
  columnWidths: Map<number, number>;
  hiddenColumns: Set<number>;
  /** Row → height in points. */
  rowHeights: Map<number, number>;
  /** Rows whose height was fitted to their texts, and not set: programs fit them again with the fonts that they have. */
  fittedRows: Set<number>;
  hiddenRows: Set<number>;
  frozen: { rows: number; columns: number };
  merges: Area[];
  tables: TableContent[];
  conditionalFormats: ConditionalFormatContent[];
  validations: ValidationContent[];
  hyperlinks: HyperlinkContent[];
  charts: ChartContent[];
  page: PageContent;
  protection: ProtectionContent | null;
  /** Worksheet custom properties (`Worksheet.customProperties`), key → value. */
  customProperties: Map<string, string>;
  /** Notes on cells as the opened file has them; left out: none. */
  readonly notes?: readonly NoteContent[];
  /** What was inserted and deleted since the file was opened, in order: what is kept as it is there has to follow. */
  readonly shifts?: readonly Shift[];
}

export interface NameContent {
  name: string;
  /** With `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Id of the sheet it belongs to; null: the workbook. */
  scope: string | null;
}

export interface WorkbookContent {
  sheets: SheetContent[];
  activeSheet: number;
  names: NameContent[];
  styles: CellStyle[];
  /** Named styles but Normal; left out: none. */
  readonly namedStyles?: readonly NamedStyle[];
  /** Document properties: title, author, subject, … by their Excel.DocumentProperties names. */
  properties: Map<string, string>;
  /** Custom document properties (`workbook.properties.custom`). */
  customProperties: Map<string, string | number | boolean | Date>;
  /** The workbook as it was opened, so that `saveXlsx` keeps content that is not modelled; null: created here. */
  readonly source: Uint8Array | null;
  /** Protection of the structure: its sheets; left out or null: none. */
  readonly structureProtection?: ProtectionContent | null;
  /** Days count from 1904, which is kept as the opened file has it; left out: from 1900. */
  readonly date1904?: boolean;
  /** Shared texts of the file that no cell has which was read; left out: all sheets were read. */
  readonly otherTexts?: readonly string[];
  /** Values of formulas may be others than Excel works out, which it has to do when it opens the file. */
  readonly calculateOnOpening?: boolean;
}
