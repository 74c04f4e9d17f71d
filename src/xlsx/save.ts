/** Saves a workbook as .xlsx; everything in an opened file that has not changed is kept. */
import type { SheetContent, WorkbookContent } from "./content";
import { BLANK_SHEET, blankWorkbook, WORKSHEET_TYPE } from "./package/blank-workbook";
import { dropUnusedStrings } from "./cells/unused-strings";
import { addDynamicMark } from "./cells/cell-metadata";
import { renewChartCaches } from "./charts/chart-caches";
import type { ChangedCells } from "./charts/chart-caches";
import { chartCells } from "./charts/chart-values";
import {
  writeCustomProperties,
  writeProperties,
  readProperties,
} from "./workbook/document-properties";
import type { LoadedSheet, LoadedWorkbook } from "./load";
import { loadSheet, loadWorkbook, sheetElements } from "./load";
import { writeNames, readNames, WORKBOOK_ORDER } from "./workbook/names";
import type { SheetPosition } from "./workbook/names";
import { Package } from "./package/package";
import { renameInParts } from "./workbook/renames";
import { saveSheet } from "./sheet/sheet-save";
import { SheetPart } from "./sheet/sheet-part";
import { sameContent } from "./package/equal";
import { writeSelected } from "./sheet/view";
import { saveStructureProtection } from "./workbook/workbook-protection";
import type { XmlElement } from "./package/xml";
import {
  childOf,
  elementLike,
  insertInOrder,
  numberOf,
  prefixedAttributeOf,
  setAttribute,
} from "./package/xml";

/**
 * Writes a workbook.
 * @returns the bytes of an .xlsx file, or .xlsm where the opened file was one
 * @throws FileError when `source` is no workbook that can be read
 * @throws RangeError when a cell holds more text than Excel takes
 */
export function saveXlsx(content: WorkbookContent): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(writeWorkbook(content));
  });
}

function writeWorkbook(content: WorkbookContent): Uint8Array {
  const parts = content.source === null ? blankWorkbook() : Package.open(content.source);
  const reachable = parts.reachable();
  const loaded = loadWorkbook(parts);
  const sheets = positionSheets(loaded, content);
  saveNames(loaded, content, sheets);
  saveActiveSheet(loaded, content, sheets);
  loaded.styles.writeNamed(content.namedStyles ?? []);
  saveStructureProtection(loaded, content.structureProtection ?? null);
  // A new workbook has only the texts that its cells show.
  if (saveSheets(loaded, content, sheets) && content.source !== null)
    dropUnusedStrings(parts, loaded.path, loaded.strings);
  loaded.strings.save();
  writeProperties(parts, readProperties(parts), content.properties);
  writeCustomProperties(parts, content.customProperties);
  const still = parts.reachable();
  for (const path of reachable) if (!still.has(path)) parts.remove(path);
  return parts.zip();
}

interface PositionedSheet {
  readonly sheet: LoadedSheet;
  readonly content: SheetContent;
  readonly isNew: boolean;
}

function addSheet(loaded: LoadedWorkbook, content: SheetContent, taken: number[]): LoadedSheet {
  const { parts, path, workbook, styles } = loaded;
  const target = parts.freePath("xl/worksheets/sheet#.xml");
  parts.put(target, BLANK_SHEET, WORKSHEET_TYPE);
  const relationship = parts.relate(path, "worksheet", target);
  const number = Math.max(0, ...taken) + 1;
  taken.push(number);
  const prefix = [...workbook.attributes].find(
    ([name, value]) => name.startsWith("xmlns:") && value.endsWith("/officeDocument/relationships"),
  )?.[0];
  if (prefix === undefined)
    workbook.attributes.set(
      "xmlns:r",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    );
  const element = elementLike(workbook, "sheet", {
    name: content.name,
    sheetId: number,
    [`${prefix?.slice(6) ?? "r"}:id`]: relationship,
  });
  return loadSheet(element, -1, new SheetPart(parts, target), styles, workbook);
}

/** Brings the list of sheets into the content's order; chart sheets stay behind the sheet they follow. */
function positionSheets(loaded: LoadedWorkbook, content: WorkbookContent): PositionedSheet[] {
  const { workbook, parts, path } = loaded;
  const before = loaded.order;
  const known = new Map(loaded.sheets.map((sheet) => [sheet.frame.id, sheet]));
  const taken = before.map((element) => numberOf(element, "sheetId") ?? 0);
  const ordered = content.sheets.map((one) => {
    const sheet = known.get(one.id);
    return {
      sheet: sheet ?? addSheet(loaded, one, taken),
      content: one,
      isNew: sheet === undefined,
    };
  });
  for (const { sheet, content: one } of ordered) {
    const state =
      one.visibility === "Visible"
        ? undefined
        : one.visibility === "Hidden"
          ? "hidden"
          : "veryHidden";
    if (one.name !== sheet.frame.name || one.visibility !== sheet.frame.visibility) {
      setAttribute(sheet.element, "name", one.name);
      setAttribute(sheet.element, "state", state);
      parts.touch(path);
    }
  }
  const worksheets = new Set(loaded.sheets.map(({ element }) => element));
  const followers = new Map<XmlElement | undefined, XmlElement[]>();
  let last: XmlElement | undefined;
  for (const element of before) {
    if (worksheets.has(element)) last = element;
    else followers.set(last, [...(followers.get(last) ?? []), element]);
  }
  const wanted = new Set(ordered.map(({ sheet }) => sheet.element));
  const after: XmlElement[] = [...(followers.get(undefined) ?? [])];
  for (const { sheet } of ordered)
    after.push(sheet.element, ...(followers.get(sheet.element) ?? []));
  for (const element of worksheets) {
    if (wanted.has(element)) continue;
    after.push(...(followers.get(element) ?? []));
    parts.unrelate(path, prefixedAttributeOf(element, "id") ?? "");
  }
  const list = childOf(workbook, "sheets");
  if (list !== undefined && !sameOrder(before, after)) {
    list.children = after;
    parts.touch(path);
  }
  return ordered;
}

function sameOrder(a: readonly XmlElement[], b: readonly XmlElement[]): boolean {
  return a.length === b.length && a.every((element, at) => element === b[at]);
}

function saveNames(
  { workbook, parts, path, sheets: before, order }: LoadedWorkbook,
  content: WorkbookContent,
  sheets: readonly PositionedSheet[],
): void {
  const elements = sheetElements(workbook);
  const idAt = (index: number): string | undefined =>
    before.find((sheet) => sheet.index === index)?.frame.id;
  const positions: SheetPosition[] = sheets.map(({ sheet, content: one, isNew }) => ({
    id: one.id,
    name: one.name,
    index: elements.indexOf(sheet.element),
    page: one.page,
    before: isNew
      ? undefined
      : { index: sheet.index, name: sheet.frame.name, page: sheet.frame.page },
  }));
  const unmoved = positions.every(
    ({ index, name, page, before: was }) =>
      was?.index === index &&
      was.name === name &&
      (["printArea", "titleRows", "titleColumns"] as const).every(
        (key) => page[key] === was.page[key],
      ),
  );
  const sameNames = sameContent(readNames(workbook, idAt), content.names);
  if (unmoved && sameNames && before.length === sheets.length) return;
  const moved = new Map(positions.map(({ before: was, index }) => [was?.index, index]));
  for (const [index, element] of order.entries())
    if (!moved.has(index) && elements.includes(element))
      moved.set(index, elements.indexOf(element));
  writeNames(workbook, content.names, positions, idAt, (index) => moved.get(index));
  parts.touch(path);
}

function saveActiveSheet(
  { workbook, parts, path, sheets: before }: LoadedWorkbook,
  content: WorkbookContent,
  sheets: readonly PositionedSheet[],
): void {
  const active = sheets[content.activeSheet];
  if (active === undefined) return;
  const views = childOf(workbook, "bookViews") ?? elementLike(workbook, "bookViews");
  const view = childOf(views, "workbookView") ?? elementLike(views, "workbookView");
  const index = sheetElements(workbook).indexOf(active.sheet.element);
  const was = numberOf(view, "activeTab") ?? 0;
  const wasActive = before.find((sheet) => sheet.index === was) ?? before[0];
  if (wasActive === active.sheet) {
    // The same sheet, possibly at another position; where a chart sheet is active nothing changes.
    if (wasActive.index === was && index !== was) {
      setAttribute(view, "activeTab", index);
      parts.touch(path);
    }
    return;
  }
  setAttribute(view, "activeTab", index === 0 ? undefined : index);
  if (childOf(views, "workbookView") === undefined) views.children.push(view);
  if (childOf(workbook, "bookViews") === undefined) insertInOrder(workbook, views, WORKBOOK_ORDER);
  parts.touch(path);
  for (const one of sheets) writeSelected(one.sheet.part, one === active);
}

/** Number of the cell format for a style of the content; a format that it does not list is unchanged. */
function formatNumber(
  { styles }: LoadedWorkbook,
  { styles: listed, source }: WorkbookContent,
  number: number,
): number {
  const style = listed[number];
  if (style === undefined) return source === null ? 0 : number;
  if (source !== null) return styles.formatOf(style);
  const own = { ...style };
  delete own.sourceFormat;
  delete own.basedOn;
  return styles.formatOf(own);
}

/** @returns whether cells were changed or removed */
function saveSheets(
  loaded: LoadedWorkbook,
  content: WorkbookContent,
  sheets: readonly PositionedSheet[],
): boolean {
  const renamed = new Map<string, string>();
  for (const { sheet, content: one, isNew } of sheets)
    if (!isNew && sheet.frame.name !== one.name) renamed.set(sheet.frame.name, one.name);
  const numbers = new Map<number, number>();
  const formatOf = (style: number): number => {
    let number = numbers.get(style);
    if (number === undefined) {
      number = formatNumber(loaded, content, style);
      numbers.set(style, number);
    }
    return number;
  };
  let mark = [...loaded.dynamic][0];
  const dynamicNumber = (): string => (mark ??= addDynamicMark(loaded.parts, loaded.path));
  const ordered = (format: number, rightToLeft: boolean): number =>
    loaded.styles.ordered(format, rightToLeft);
  const writing = { formatOf, ordered, dynamicNumber, cellsOf: chartCells(content) };
  let uncalculated = content.calculateOnOpening === true;
  const removed = loaded.sheets.length > sheets.filter(({ isNew }) => !isNew).length;
  let formulasChanged = removed;
  let cellsChanged = removed;
  const changedCells = new Map<string, ChangedCells>();
  if (renamed.size > 0) renameInParts(loaded, renamed);
  for (const { sheet, content: one } of sheets) {
    const saved = saveSheet(sheet, one, loaded, writing);
    formulasChanged ||= saved.formulasChanged;
    uncalculated ||= saved.uncalculated;
    cellsChanged ||= saved.changed;
    if (saved.changedCells.size > 0) changedCells.set(one.name.toLowerCase(), saved.changedCells);
  }
  if (formulasChanged) dropCalculationOrder(loaded);
  if (uncalculated) calculateOnOpening(loaded);
  renewChartCaches(loaded.parts, changedCells, writing.cellsOf);
  return cellsChanged;
}

/** Excel works out the order of calculation again; it refuses a list that names cells without formulas. */
function dropCalculationOrder({ parts, path }: LoadedWorkbook): void {
  for (const { id, type } of parts.relationships(path))
    if (type === "calcChain") parts.unrelate(path, id);
}

/** Marks the workbook for calculation by Excel where formulas have no value. */
function calculateOnOpening({ workbook, parts, path }: LoadedWorkbook): void {
  const known = childOf(workbook, "calcPr");
  const settings = known ?? elementLike(workbook, "calcPr");
  if (known === undefined) insertInOrder(workbook, settings, WORKBOOK_ORDER);
  setAttribute(settings, "fullCalcOnLoad", true);
  parts.touch(path);
}
