/** Widths of columns, hidden columns and merged cells. */
import { areaAddress } from "../../a1/address";
import type { Area } from "../../a1/address";
import { COLUMNS } from "../../a1/area";
import { parseAreas } from "../../a1/reference";
import type { SheetContent } from "../content";
import { FileError } from "../failure";
import type { XmlElement } from "../package/xml";
import type { SheetPart } from "./sheet-part";
import { DEFAULT_WIDTH } from "./sizes";
import {
  attributeOf,
  childOf,
  childrenOf,
  elementLike,
  flagOf,
  numberOf,
  setAttribute,
} from "../package/xml";

export type Columns = Pick<SheetContent, "columnWidths" | "hiddenColumns">;

/** Most columns that the elements of a sheet may describe, one that several describe counted for each. */
const MOST = 4 * COLUMNS;

interface Span {
  readonly column: XmlElement;
  readonly first: number;
  readonly last: number;
}

/** The elements that describe columns, with their first and last. @throws FileError where they overlap without end */
function spansOf({ root, path }: SheetPart): Span[] {
  let count = 0;
  return childrenOf(childOf(root, "cols"), "col").flatMap((column) => {
    const first = Math.max(1, Math.trunc(numberOf(column, "min") ?? 1)) - 1;
    const last = Math.min(COLUMNS, Math.trunc(numberOf(column, "max") ?? first + 1)) - 1;
    if (last < first) return [];
    count += last - first + 1;
    if (count > MOST) throw FileError.damaged(path, "its columns are described over and over");
    return [{ column, first, last }];
  });
}

/** Columns that the file describes: those with a width, and those that are hidden. */
export function readColumns(sheet: SheetPart): Columns {
  const columns: Columns = { columnWidths: new Map(), hiddenColumns: new Set() };
  for (const { column, first, last } of spansOf(sheet)) {
    const width = numberOf(column, "width");
    for (let at = first; at <= last; at += 1) {
      if (width !== undefined) columns.columnWidths.set(at, width);
      if (flagOf(column, "hidden")) columns.hiddenColumns.add(at);
    }
  }
  return columns;
}

/**
 * Writes widths and hidden columns; format and outline of a column stay. Each column that is described gets a width:
 * one that is hidden without a width has none to be shown with.
 */
export function writeColumns(
  sheet: SheetPart,
  before: Columns,
  { columnWidths, hiddenColumns }: Columns,
): void {
  const described = new Map<number, Map<string, string>>();
  for (const { column, first, last } of spansOf(sheet)) {
    for (let at = first; at <= last; at += 1) {
      const rest = new Map(column.attributes);
      rest.delete("min");
      rest.delete("max");
      described.set(at, rest);
    }
  }
  const all = [...new Set([...described.keys(), ...columnWidths.keys(), ...hiddenColumns])];
  const format = childOf(sheet.root, "sheetFormatPr");
  const standard = numberOf(format, "defaultColWidth") ?? DEFAULT_WIDTH;
  const list = elementLike(sheet.root, "cols");
  let run: { text: string; element: ReturnType<typeof elementLike> } | undefined;
  for (const at of all.sort((a, b) => a - b)) {
    const column = elementLike(list, "col", { min: at + 1, max: at + 1 });
    for (const [name, value] of described.get(at) ?? []) column.attributes.set(name, value);
    const width = columnWidths.get(at);
    if (width !== before.columnWidths.get(at)) {
      setAttribute(column, "width", width);
      setAttribute(column, "customWidth", width === undefined ? undefined : true);
    }
    if (hiddenColumns.has(at) !== before.hiddenColumns.has(at))
      setAttribute(column, "hidden", hiddenColumns.has(at) ? true : undefined);
    if (column.attributes.size === 2) continue;
    if (!column.attributes.has("width")) setAttribute(column, "width", standard);
    const text = JSON.stringify([...column.attributes].slice(2).sort());
    if (run?.text === text && numberOf(run.element, "max") === at) {
      setAttribute(run.element, "max", at + 1);
    } else {
      run = { text, element: column };
      list.children.push(column);
    }
  }
  sheet.replace("cols", ...(list.children.length > 0 ? [list] : []));
}

export function readMerges({ root }: SheetPart): Area[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap((merge) =>
    parseAreas(attributeOf(merge, "ref") ?? ""),
  );
}

export function writeMerges(sheet: SheetPart, merges: readonly Area[]): void {
  const list = elementLike(sheet.root, "mergeCells", { count: merges.length });
  for (const merge of merges)
    list.children.push(elementLike(list, "mergeCell", { ref: areaAddress(merge) }));
  sheet.replace("mergeCells", ...(merges.length > 0 ? [list] : []));
}
