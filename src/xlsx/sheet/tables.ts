/** Tables of a sheet, each a part of its own. */
import { areaAddress } from "../../a1/address";
import { parseReference } from "../../a1/reference";
import type { SheetContent, TableContent } from "../content";
import { decodeXString, encodeAttribute, encodeXString } from "../package/escapes";
import type { SheetPart } from "./sheet-part";
import { readFilters, writeFilters } from "./filters";
import { columnNames } from "./table-headers";
import type { XmlElement } from "../package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  cloneElement,
  elementLike,
  elements,
  flagOf,
  insertInOrder,
  numberOf,
  prefixedAttributeOf,
  removeChildren,
  setAttribute,
} from "../package/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

interface TablePart {
  readonly path: string;
  readonly relationship: string;
  readonly root: XmlElement;
  readonly table: TableContent;
}

function readTable(root: XmlElement): TableContent | undefined {
  const area = parseReference(attributeOf(root, "ref") ?? "");
  const style = childOf(root, "tableStyleInfo");
  const filters = readFilters(childOf(root, "autoFilter"));
  if (area === null) return undefined;
  return {
    id: numberOf(root, "id") ?? 0,
    name: decodeXString(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? ""),
    area,
    style: attributeOf(style, "name") ?? "",
    showHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    showBandedRows: flagOf(style, "showRowStripes"),
    showFilterButton: childOf(root, "autoFilter") !== undefined,
    ...(filters && { filters }),
  };
}

function tableParts({ root, parts, path }: SheetPart): TablePart[] {
  const references = childrenOf(childOf(root, "tableParts"), "tablePart");
  if (references.length === 0) return [];
  const targets = parts.targets(path);
  return references.flatMap((reference) => {
    const relationship = prefixedAttributeOf(reference, "id") ?? "";
    const target = targets.get(relationship);
    if (target === undefined || !parts.has(target)) return [];
    const tree = parts.tree(target).root;
    const table = readTable(tree);
    return table === undefined ? [] : [{ path: target, relationship, root: tree, table }];
  });
}

export function readTables(sheet: SheetPart): TableContent[] {
  return tableParts(sheet).map(({ table }) => table);
}

/** Column names of a table as its header must have them. */
function headersOf({ area, showHeaders }: TableContent, cells: SheetContent["cells"]): string[] {
  const { row, column, columns } = area;
  const texts = Array.from({ length: columns }, (_, at) => {
    const value = showHeaders ? cells.get(row)?.get(column + at)?.value : null;
    if (value === null || value === undefined) return "";
    return typeof value === "object" ? value.error : String(value);
  });
  return columnNames(texts);
}

/** Column names in attributes have their line breaks escaped. */
function nameText(name: string): string {
  return encodeAttribute(encodeXString(name).replaceAll("\n", "_x000a_"));
}

function writeColumns(root: XmlElement, names: readonly string[]): void {
  const list = childOf(root, "tableColumns") ?? elementLike(root, "tableColumns");
  const before = childrenOf(list, "tableColumn");
  const byName = new Map(
    before.map((column) => [
      decodeXString(attributeOf(column, "name") ?? "").toLowerCase(),
      column,
    ]),
  );
  let next = Math.max(0, ...before.map((column) => numberOf(column, "id") ?? 0));
  const reused = new Set<XmlElement>();
  list.children = names.map((name, at) => {
    const same = byName.get(name.toLowerCase());
    // A column renamed at its position is the same column.
    const here = before[at];
    const renamed =
      before.length === names.length &&
      here !== undefined &&
      !names.some((one) => byName.get(one.toLowerCase()) === here)
        ? here
        : undefined;
    const source = same ?? renamed;
    let column;
    if (source === undefined || reused.has(source)) {
      next += 1;
      column = elementLike(list, "tableColumn", { id: next });
    } else {
      reused.add(source);
      column = cloneElement(source);
    }
    column.attributes.set("name", nameText(name));
    return column;
  });
  setAttribute(list, "count", names.length);
  removeChildren(root, "tableColumns");
  insertInOrder(root, list, TABLE_ORDER);
}

function fillTable(
  root: XmlElement,
  table: TableContent,
  before: TableContent | undefined,
  names: readonly string[],
): void {
  setAttribute(root, "id", table.id);
  if (table.name !== before?.name) {
    root.attributes.set("name", nameText(table.name));
    root.attributes.set("displayName", nameText(table.name));
  }
  setAttribute(root, "ref", areaAddress(table.area));
  setAttribute(root, "headerRowCount", table.showHeaders ? undefined : 0);
  if (table.showTotals !== before?.showTotals) {
    setAttribute(root, "totalsRowCount", table.showTotals ? 1 : undefined);
    setAttribute(root, "totalsRowShown", table.showTotals ? undefined : false);
  }
  const filtered = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  const filter = childOf(root, "autoFilter") ?? elementLike(root, "autoFilter");
  removeChildren(root, "autoFilter");
  if (table.showFilterButton && table.showHeaders) {
    setAttribute(filter, "ref", areaAddress(filtered));
    if (before?.area.columns !== table.area.columns)
      filter.children = filter.children.filter(
        (one) => typeof one !== "string" && elements(one).length > 0,
      );
    writeFilters(filter, table.filters ?? []);
    insertInOrder(root, filter, TABLE_ORDER);
  }
  if (before !== undefined && areaAddress(before.area) !== areaAddress(table.area))
    removeChildren(root, "sortState");
  writeColumns(root, names);
  const style =
    childOf(root, "tableStyleInfo") ??
    elementLike(root, "tableStyleInfo", { showFirstColumn: false, showLastColumn: false });
  setAttribute(style, "name", table.style === "" ? undefined : table.style);
  setAttribute(style, "showRowStripes", table.showBandedRows);
  if (before === undefined) setAttribute(style, "showColumnStripes", false);
  removeChildren(root, "tableStyleInfo");
  insertInOrder(root, style, TABLE_ORDER);
}

/** Row → column → the text that a cell has to hold. */
export type HeaderTexts = Map<number, Map<number, string>>;

/**
 * Adds the header cells that do not hold their column's name. Of a table that stays as it is in the file only a text
 * that was cut or numbered: its cell has been written otherwise before.
 */
function addHeaders(
  texts: HeaderTexts,
  { area: { row, column }, showHeaders }: TableContent,
  names: readonly string[],
  cells: SheetContent["cells"],
  written: boolean,
): void {
  if (!showHeaders) return;
  names.forEach((name, at) => {
    const value = cells.get(row)?.get(column + at)?.value;
    if (value === name || (!written && typeof value !== "string")) return;
    const line = texts.get(row) ?? new Map<number, string>();
    texts.set(row, line.set(column + at, name));
  });
}

/**
 * Writes new and changed tables and removes deleted ones; filters and column formulas are kept.
 * @returns the texts that header cells must hold and do not
 */
export function writeTables(sheet: SheetPart, { tables, cells }: SheetContent): HeaderTexts {
  const texts: HeaderTexts = new Map();
  const { parts, path, root } = sheet;
  const known = new Map(tableParts(sheet).map((part) => [part.table.id, part]));
  const wanted = new Set(tables.map(({ id }) => id));
  for (const [id, { relationship }] of known)
    if (!wanted.has(id)) parts.unrelate(path, relationship);
  const list = elementLike(root, "tableParts", { count: tables.length });
  for (const table of tables) {
    const names = headersOf(table, cells);
    const before = known.get(table.id);
    let relationship = before?.relationship;
    const written = before === undefined || !isSame(before, table, names);
    addHeaders(texts, table, names, cells, written);
    if (before === undefined) {
      const target = parts.freePath("xl/tables/table#.xml");
      parts.put(target, `<table xmlns="${MAIN}"/>`, CONTENT_TYPE);
      fillTable(parts.tree(target).root, table, undefined, names);
      parts.touch(target);
      relationship = parts.relate(path, "table", target);
    } else if (written) {
      fillTable(before.root, table, before.table, names);
      parts.touch(before.path);
    }
    list.children.push(
      elementLike(list, "tablePart", { [sheet.relationshipAttribute()]: relationship }),
    );
  }
  const references = [...known.values()].map((part) => part.table.id).join();
  if (references !== tables.map(({ id }) => id).join())
    sheet.replace("tableParts", ...(tables.length > 0 ? [list] : []));
  return texts;
}

function isSame(before: TablePart, table: TableContent, names: readonly string[]): boolean {
  const columns = childrenOf(childOf(before.root, "tableColumns"), "tableColumn").map((column) =>
    decodeXString(attributeOf(column, "name") ?? ""),
  );
  const sameNames = !table.showHeaders || columns.join("\n") === names.join("\n");
  return sameNames && JSON.stringify(before.table) === JSON.stringify(table);
}
