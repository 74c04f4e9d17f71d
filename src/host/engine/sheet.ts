/** A sheet of the workbook in memory, and how a new one is created. */
import type { Shift } from "../../a1/area";
import type { SheetContent } from "../../xlsx/content";
import { StyleGrid } from "./styles";

/** A sheet without its cells: their values and formulas are in the engine, their formats in `styles`. */
export interface Sheet extends Omit<SheetContent, "cells"> {
  readonly styles: StyleGrid;
  /** Array formulas that were entered as such, by the address of their first cell. */
  readonly legacyArrays: Set<string>;
  shifts: readonly Shift[];
}

export const newSheet = (id: string, name: string): Sheet => ({
  id,
  name,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  columnWidths: new Map(),
  hiddenColumns: new Set(),
  rowHeights: new Map(),
  fittedRows: new Set(),
  hiddenRows: new Set(),
  frozen: { rows: 0, columns: 0 },
  merges: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
  hyperlinks: [],
  charts: [],
  page: { landscape: false },
  protection: null,
  customProperties: new Map(),
  styles: new StyleGrid(),
  legacyArrays: new Set(),
  shifts: [],
});
