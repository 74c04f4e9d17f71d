/** What has changed in a workbook, as it goes from the thread of the host to the page. */
import type { Area } from "../../a1/address";
import type { SheetFrame } from "../../host/engine/undo/frame";
import type { StyledLines } from "../../host/engine/styles";
import type { CellValue, NameContent } from "../../xlsx/content";
import type { CellStyle } from "../../xlsx/styles/cell-style";
import type { Frame } from "./frames";

/** Everything but cells. */
export interface BookHead {
  /** Ids of all sheets in their order. */
  readonly order: readonly string[];
  /** The sheets that are new or have changed. */
  readonly sheets: readonly SheetFrame[];
  /** By the ids of sheets: how the grid shows them without their cells. */
  readonly frames: readonly (readonly [string, Frame])[];
  /** By the ids of sheets. */
  readonly lines: readonly (readonly [string, StyledLines])[];
  /** null: as before. */
  readonly names: readonly NameContent[] | null;
  /** By their positions. */
  readonly styles: readonly (readonly [number, CellStyle])[];
  readonly active: { readonly sheetId: string; readonly area: Area };
  readonly dirty: boolean;
}

/** A row as it is now; lists of the same length belong together. */
export interface RowNow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly values: readonly (CellValue | null)[];
  /** By columns: the formulas, and what the add-in's functions say that gave an error. */
  readonly formulas: readonly (readonly [number, string])[];
  readonly messages: readonly (readonly [number, string])[];
  /** Columns and their styles, where they are the cells' own. */
  readonly styled: readonly number[];
  readonly styles: readonly number[];
}

export interface RowsNow {
  readonly sheetId: string;
  /** The sheet has no other rows. */
  readonly isWhole: boolean;
  readonly rows: readonly RowNow[];
}
