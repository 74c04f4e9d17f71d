/** Opens an .xlsx file. */
import type { WorkbookContent } from "./content";
import { readCells, type SheetCells } from "./cells/cell-read";
import { readCustomProperties, readProperties } from "./workbook/document-properties";
import { loadWorkbook, environment, type LoadedSheet, type SheetFrame } from "./load";
import { readNames } from "./workbook/names";
import { Package } from "./package/package";
import { readStructureProtection } from "./workbook/workbook-protection";
import { childOf, numberOf } from "./package/xml";

/**
 * Reads a workbook.
 * @param bytes an .xlsx or .xlsm file; kept in `source`, so it must not be changed afterwards
 * @throws FileError when the file is no workbook, protected by a password or damaged
 */
export function openXlsx(bytes: Uint8Array): Promise<WorkbookContent> {
  return readXlsx(bytes, () => false);
}

/**
 * Reads a workbook that is not written again, without the cells that nobody needs.
 * @param isUnread sheets that come without their cells
 * @throws FileError as `openXlsx`
 */
export function readXlsx(
  bytes: Uint8Array,
  isUnread: (sheet: SheetFrame) => boolean,
): Promise<WorkbookContent> {
  return new Promise((resolve) => {
    resolve(readWorkbook(bytes, isUnread));
  });
}

const NO_CELLS: SheetCells = {
  cells: new Map(),
  rowHeights: new Map(),
  fittedRows: new Set(),
  hiddenRows: new Set(),
};

function readWorkbook(
  bytes: Uint8Array,
  isUnread: (sheet: SheetFrame) => boolean,
): WorkbookContent {
  const loaded = loadWorkbook(Package.open(bytes), isUnread);
  const { parts, workbook, sheets, styles } = loaded;
  const idAt = (index: number): string | undefined =>
    sheets.find((sheet) => sheet.index === index)?.frame.id;
  const isWhole = !sheets.some(({ frame }) => isUnread(frame));
  const used = new Set<number>();
  const strings = {
    text: (number: number): string | undefined => {
      used.add(number);
      return loaded.strings.text(number);
    },
  };
  const cellsOf = ({ part, frame }: LoadedSheet): SheetCells => {
    const references = environment(loaded, frame.tables);
    return readCells(part.rows, isWhole ? references : { ...references, strings });
  };
  const active =
    numberOf(childOf(childOf(workbook, "bookViews"), "workbookView"), "activeTab") ?? 0;
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet.frame,
      ...(isUnread(sheet.frame) ? NO_CELLS : cellsOf(sheet)),
    })),
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.index === active),
    ),
    names: readNames(workbook, idAt),
    styles: styles.read(),
    namedStyles: styles.readNamed(),
    properties: readProperties(parts),
    customProperties: readCustomProperties(parts),
    source: bytes,
    ...(isWhole ? {} : { otherTexts: loaded.strings.others(used) }),
    structureProtection: readStructureProtection(workbook),
    ...(loaded.date1904 ? { date1904: true } : {}),
  };
}
