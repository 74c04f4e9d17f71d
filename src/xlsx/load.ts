/** A parsed file: its package, its sheets with all but their cells, its styles and names. */
import { containsCell } from "../a1/area";
import type { SheetContent } from "./content";
import type { CellEnvironment } from "./cells/cell-read";
import { readCharts } from "./charts/chart-read";
import { readColumns, readMerges } from "./sheet/columns";
import { readConditionalFormats } from "./sheet/conditional-formats";
import { FileError } from "./failure";
import { CELLS, SHEETS } from "./limits";
import { readHyperlinks } from "./sheet/hyperlinks";
import { readPageNames } from "./workbook/names";
import { readNotes } from "./sheet/notes";
import type { Package } from "./package/package";
import { readPage } from "./sheet/page";
import { readProtection } from "./sheet/protection";
import { SharedStrings } from "./cells/shared-strings";
import { SheetPart } from "./sheet/sheet-part";
import { readSheetProperties } from "./sheet/sheet-properties";
import { Styles } from "./styles/styles";
import { readTables } from "./sheet/tables";
import { readValidations } from "./sheet/validations";
import { readView } from "./sheet/view";
import type { XmlElement } from "./package/xml";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  flagOf,
  localName,
  numberOf,
  prefixedAttributeOf,
} from "./package/xml";

/** A sheet without its cells. */
export type SheetFrame = Omit<SheetContent, "cells" | "rowHeights" | "fittedRows" | "hiddenRows">;

export interface LoadedSheet {
  readonly part: SheetPart;
  readonly frame: SheetFrame;
  /** Its element in the workbook part, and its number among them all. */
  readonly element: XmlElement;
  readonly index: number;
}

export interface LoadedWorkbook {
  readonly parts: Package;
  readonly path: string;
  readonly workbook: XmlElement;
  /** Elements of all sheets in the workbook part, as opened. */
  readonly order: readonly XmlElement[];
  /** Worksheets in their order; chart sheets and dialogs are not among them. */
  readonly sheets: readonly LoadedSheet[];
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly dynamic: ReadonlySet<string>;
  readonly date1904: boolean;
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Excel's id of a worksheet, built from the number that stays with the sheet. */
function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** Elements of all sheets in the workbook part. */
export function sheetElements(workbook: XmlElement): XmlElement[] {
  return childrenOf(childOf(workbook, "sheets"), "sheet");
}

/** Numbers of cell metadata that mean a dynamic array (MS-XLSX 2.3.6, XLDAPR). */
function dynamicNumbers(parts: Package, path: string): Set<string> {
  const numbers = new Set<string>();
  const metadata = parts.related(path, "sheetMetadata");
  if (metadata === undefined) return numbers;
  const { root } = parts.tree(metadata);
  const types = childrenOf(childOf(root, "metadataTypes"), "metadataType");
  childrenOf(childOf(root, "cellMetadata"), "bk").forEach((block, at) => {
    for (const record of descendantsOf(block, "rc")) {
      const type = types[(numberOf(record, "t") ?? 0) - 1];
      if (attributeOf(type, "name") === "XLDAPR") numbers.add(String(at + 1));
    }
  });
  return numbers;
}

/** The workbook part's path. @throws FileError `not-a-workbook`, or `damaged` where it is missing */
function workbookPath(parts: Package): string {
  const path = parts.related("", "officeDocument");
  if (path === undefined && (parts.has("xl/workbook.xml") || parts.has("xl/styles.xml")))
    throw FileError.damaged("_rels/.rels", "the workbook that it names is missing");
  const isXml = path !== undefined && !/\.bin$/i.test(path);
  if (isXml && /workbook|sheet/i.test(localName(parts.tree(path).root))) return path;
  throw new FileError("not-a-workbook", "The file is not an Excel workbook (.xlsx).");
}

/** Reads all but the cells of a sheet. */
export function loadSheet(
  element: XmlElement,
  index: number,
  part: SheetPart,
  styles: Styles,
  workbook: XmlElement,
  number = numberOf(element, "sheetId") ?? 0,
): LoadedSheet {
  const state = (attributeOf(element, "state") ?? "visible") as keyof typeof VISIBILITY;
  const columns = readColumns(part);
  const frame: SheetFrame = {
    id: sheetId(number),
    name: attributeOf(element, "name") ?? "",
    visibility: state in VISIBILITY ? VISIBILITY[state] : "Visible",
    ...readView(part, styles.colors),
    ...columns,
    merges: readMerges(part),
    tables: readTables(part),
    conditionalFormats: readConditionalFormats(part, styles),
    validations: readValidations(part),
    hyperlinks: readHyperlinks(part),
    charts: readCharts(part),
    page: { ...readPage(part), ...readPageNames(workbook, index) },
    protection: readProtection(part),
    customProperties: readSheetProperties(part),
    ...readNotes(part),
  };
  return { part, frame, element, index };
}

/** Sheets without a number of their own, or with one that another has, get the next that is free. */
function sheetNumbers(elements: readonly XmlElement[]): readonly number[] {
  const numbers = elements.map((element) => numberOf(element, "sheetId") ?? 0);
  const taken = new Set<number>();
  return numbers.map((number) => {
    let free = number;
    while (taken.has(free) || !Number.isSafeInteger(free) || free < 0)
      free = Math.max(0, ...[...numbers, ...taken].filter((one) => Number.isSafeInteger(one))) + 1;
    taken.add(free);
    return free;
  });
}

/** @throws FileError where two sheets have a name or a part, or there are too many of them or their cells */
function loadSheets(
  parts: Package,
  path: string,
  workbook: XmlElement,
  styles: Styles,
  isUnread: (sheet: SheetFrame) => boolean,
): LoadedSheet[] {
  const elements = sheetElements(workbook);
  if (elements.length > SHEETS) throw FileError.tooLarge(path, `it has more than ${SHEETS} sheets`);
  const numbers = sheetNumbers(elements);
  const targets = new Map(parts.relationships(path).map((one) => [one.id, one]));
  const names = new Set<string>();
  const paths = new Set<string>();
  let count = 0;
  return elements.flatMap((element, index) => {
    const name = (attributeOf(element, "name") ?? "").toLowerCase();
    if (names.has(name)) throw FileError.damaged(path, `two sheets are called ${name}`);
    names.add(name);
    const target = targets.get(prefixedAttributeOf(element, "id") ?? "");
    if (target === undefined) throw FileError.damaged(path, `sheet ${name} has no part`);
    if (target.type !== "worksheet") return [];
    if (paths.has(target.target)) throw FileError.damaged(path, "two sheets are the same part");
    paths.add(target.target);
    const part = new SheetPart(parts, target.target);
    const sheet = loadSheet(element, index, part, styles, workbook, numbers[index]);
    if (isUnread(sheet.frame)) return [sheet];
    count += part.count;
    if (count > CELLS) throw FileError.tooLarge(path, `it has more than ${CELLS} rows and cells`);
    return [sheet];
  });
}

/**
 * Parses a package.
 * @param isUnread sheets whose cells are not wanted
 * @throws FileError `not-a-workbook`, `damaged` or `too-large`
 */
export function loadWorkbook(
  parts: Package,
  isUnread: (sheet: SheetFrame) => boolean = () => false,
): LoadedWorkbook {
  const path = workbookPath(parts);
  parts.requireReadable();
  const workbook = parts.tree(path).root;
  const styles = new Styles(parts, path);
  const sheets = loadSheets(parts, path, workbook, styles, isUnread);
  return {
    parts,
    path,
    workbook,
    order: sheetElements(workbook),
    sheets,
    strings: new SharedStrings(parts, path),
    styles,
    dynamic: dynamicNumbers(parts, path),
    date1904: flagOf(childOf(workbook, "workbookPr"), "date1904"),
  };
}

/** The parts that the cells of a sheet refer to, with the tables in `tables`. */
export function environment(
  { strings, styles, dynamic, date1904 }: LoadedWorkbook,
  tables: SheetContent["tables"],
): CellEnvironment<SharedStrings> {
  return {
    strings,
    formats: styles.opened,
    dynamic,
    date1904,
    tableAt: (row, column) => tables.find(({ area }) => containsCell(area, row, column))?.name,
  };
}
