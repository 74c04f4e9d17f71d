/** Updates one sheet's part to its content. */
import { areaAddress } from "../../a1/address";
import type { PageContent, SheetContent } from "../content";
import { CellWriter } from "../cells/cell-write";
import type { CellWriting, WrittenRows } from "../cells/cell-write";
import type { CellsOf } from "../charts/chart-values";
import { writeCharts } from "../charts/chart-write";
import { writeColumns, writeMerges } from "./columns";
import { writeConditionalFormats } from "./conditional-formats";
import { sameContent } from "../package/equal";
import { writeHyperlinks } from "./hyperlinks";
import type { LoadedSheet, LoadedWorkbook } from "../load";
import { environment } from "../load";
import { moveNotes } from "./notes";
import { writePage } from "./page";
import { writeProtection } from "./protection";
import { writeSheetProperties } from "./sheet-properties";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";
import { writeFrozen, writeGridlines, writeTabColor } from "./view";
import { attributeOf, childOf, elementLike } from "../package/xml";

/** The context for writing a sheet. */
export interface SheetWriting extends Pick<CellWriting, "formatOf" | "ordered" | "dynamicNumber"> {
  readonly cellsOf: CellsOf;
}

/** The page without print area and titles, which are names of the workbook. */
function withoutNames(page: PageContent): PageContent {
  const rest = { ...page };
  delete rest.printArea;
  delete rest.titleRows;
  delete rest.titleColumns;
  return rest;
}

/** Writes what differs outside of the rows. */
function writeFeatures(
  sheet: LoadedSheet,
  content: SheetContent,
  loaded: LoadedWorkbook,
  cellsOf: CellsOf,
): void {
  const { part, frame } = sheet;
  const differs = (...names: (keyof typeof frame)[]): boolean =>
    names.some((name) => !sameContent(frame[name], content[name]));
  if (differs("frozen")) writeFrozen(part, content.frozen);
  if (differs("showGridlines")) writeGridlines(part, content.showGridlines);
  if (differs("tabColor")) writeTabColor(part, content.tabColor);
  if (differs("columnWidths", "hiddenColumns")) writeColumns(part, frame, content);
  if (differs("merges")) writeMerges(part, content.merges);
  if (differs("conditionalFormats"))
    writeConditionalFormats(part, loaded.styles, content.conditionalFormats);
  if (differs("validations")) writeValidations(part, content.validations);
  if (differs("hyperlinks")) writeHyperlinks(part, content.hyperlinks);
  if (differs("protection")) writeProtection(part, content.protection);
  if (differs("customProperties"))
    writeSheetProperties(part, frame.customProperties, content.customProperties);
  if (differs("charts")) writeCharts(part, content.charts, cellsOf);
  const before = withoutNames(frame.page);
  const page = withoutNames(content.page);
  if (!sameContent(before, page)) writePage(part, before, page);
}

/** Address of the smallest area with all cells. */
function usedArea({ cells }: SheetContent): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, columns] of cells) {
    if (columns.size === 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of columns.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return "A1";
  return areaAddress({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/**
 * Writes a sheet into its package.
 * @returns whether cells changed, and whether formulas were added or removed, or have no value
 */
export function saveSheet(
  sheet: LoadedSheet,
  content: SheetContent,
  loaded: LoadedWorkbook,
  { cellsOf, ...formats }: SheetWriting,
): Omit<WrittenRows, "text"> {
  const { part } = sheet;
  writeFeatures(sheet, content, loaded, cellsOf);
  moveNotes(part, content.shifts ?? []);
  const headers = writeTables(part, content);
  const writer = new CellWriter(part.rows, content, {
    references: environment(loaded, content.tables),
    headers,
    ...formats,
  });
  const rows = writer.write();
  if (rows.changed) {
    const dimension = childOf(part.root, "dimension");
    const used = usedArea(content);
    if (dimension !== undefined && attributeOf(dimension, "ref") !== used)
      part.replace("dimension", elementLike(part.root, "dimension", { ref: used }));
  }
  part.save(rows.changed ? rows.text : undefined);
  return rows;
}
