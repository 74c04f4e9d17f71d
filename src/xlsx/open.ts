/** Opens an .xlsx file. */
import type { WorkbookContent } from "./content";
import { readCells } from "./cells/cell-read";
import { readCustomProperties, readProperties } from "./workbook/document-properties";
import { loadWorkbook, environment } from "./load";
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
  return new Promise((resolve) => {
    resolve(readWorkbook(bytes));
  });
}

function readWorkbook(bytes: Uint8Array): WorkbookContent {
  const loaded = loadWorkbook(Package.open(bytes));
  const { parts, workbook, sheets, styles } = loaded;
  const idAt = (index: number): string | undefined =>
    sheets.find((sheet) => sheet.index === index)?.frame.id;
  const active =
    numberOf(childOf(childOf(workbook, "bookViews"), "workbookView"), "activeTab") ?? 0;
  return {
    sheets: sheets.map(({ part, frame }) => ({
      ...frame,
      ...readCells(part.rows, environment(loaded, frame.tables)),
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
    structureProtection: readStructureProtection(workbook),
    ...(loaded.date1904 ? { date1904: true } : {}),
  };
}
