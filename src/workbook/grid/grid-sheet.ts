/** The content requested of a grid sheet, and its layout after the plan is applied. */
import type { Channel } from "../../domain/model/model";
import { nameOf } from "../../domain/model/names";
import type { Language } from "../../locale/language";
import type { SheetKey } from "../snapshot";
import type { Area } from "../../a1/address";
import type { Cell, Content } from "../cell";
import { longestWord } from "../layout/column-width";
import type { SheetTexts, Stamp } from "../layout/frame";
import type { Grid } from "./grid";
import type { InputColumn } from "./input-columns";
import type { ConditionalPlan, CellStyleName, ValidationPlan } from "../layout/plan";
import type { SheetSnapshot } from "../snapshot";

/** Rows of a grid sheet: how people meet in the channels, the channels' ids, the headers, the first row. */
export const CHANNEL_GROUP_ROW = 2;
export const ID_ROW = 3;
export const HEADER_ROW = 4;
/** With more channels than this their headers are rotated. */
export const ROTATE_FROM = 9;
/** Columns of fewer characters than this have their headers rotated too: hardly a word goes across. */
const NARROW = 8;

export interface GridRow {
  readonly id: string;
  readonly labels: readonly string[];
}

/** A helper column to the right of the channels, with one text a row; hidden where only formulas read it. */
export interface HelperColumn {
  readonly header: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly style: CellStyleName;
  readonly cell: (rowId: string, row: number, layout: GridLayout) => Content;
}

export interface GridSheet {
  readonly key: SheetKey;
  readonly texts: SheetTexts;
  /** Name of the sheet, as it is or will be created. */
  readonly name: string;
  readonly table: string;
  readonly tabColor: string;
  readonly language: Language;
  readonly stamp: Stamp;
  readonly sheet: SheetSnapshot | undefined;
  readonly grid: Grid | null;
  /** Headers of the id column and of each label. */
  readonly rowHeaders: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly GridRow[];
  readonly channels: readonly Channel[];
  readonly style: CellStyleName;
  readonly columnWidth: number;
  /** The content of a cell, given its current value ("" in a new grid); null leaves it unchanged. */
  readonly cell: (rowId: string, channel: Channel, found: Cell) => Content;
  /** To the right of the channels, before the helper columns. */
  readonly inputColumns: readonly InputColumn[];
  readonly helperColumns: readonly HelperColumn[];
  /** Whether the hints of cells stand on their headers, since they would cover the cells beside. */
  readonly hintsOnHeaders?: boolean;
  readonly validation: (body: Area) => ValidationPlan;
  readonly conditionals: (layout: GridLayout) => readonly ConditionalPlan[];
}

/** The layout of a grid after the plan is applied. */
export interface GridLayout {
  readonly sheetName: string;
  /** Name of the table. */
  readonly table: string;
  /** Columns of the table, from its first one on. */
  readonly left: number;
  readonly width: number;
  readonly headerRow: number;
  /** The row with the channels' ids, above the headers. */
  readonly idRow: number;
  /** Every row of the table in order, with its id; "" is a blank one. */
  readonly rowIds: readonly string[];
  readonly firstRow: number;
  readonly idColumn: number;
  /** The columns with the labels of the rows; null: a planner has deleted it. */
  readonly labelColumns: readonly (number | null)[];
  /** Channel id → column. */
  readonly columns: ReadonlyMap<string, number>;
  /** The input columns, and the helper columns. */
  readonly inputColumns: readonly number[];
  readonly helperColumns: readonly number[];
  /** The channels' columns from the first to the last, own columns between them included. */
  readonly body: Area;
}

/** Whether the channels' headers are rotated: there are many, or a word would be cut in its middle. */
export const turnsHeaders = ({
  channels,
  columnWidth,
}: Pick<GridSheet, "channels" | "columnWidth">) =>
  channels.length >= ROTATE_FROM ||
  columnWidth < NARROW ||
  channels.some((channel) => longestWord(nameOf(channel)) >= columnWidth);
