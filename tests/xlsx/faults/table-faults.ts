/** Faults of tables, which Excel repairs with a message. */
import { cellAddress } from "../../../src/a1/address";
import { parseReference } from "../../../src/a1/reference";
import { attributeOf, childOf, childrenOf, numberOf, textOf } from "../../../src/xlsx/package/xml";
import { textAttribute, type FileBook, type FileSheet } from "./book";
import { checkFormula } from "./formula-faults";
import { areDistinct, type OpenedPackage } from "./opened-package";
import { areApart } from "./sheet-faults";

const LONGEST_NAME = 255;

/** The parts of a sheet's tables. */
function tablesOf(file: OpenedPackage, { root, path }: FileSheet) {
  return childrenOf(childOf(root, "tableParts"), "tablePart").flatMap((part) => {
    const target = file.targetOf(path, part);
    return target === undefined || !file.has(target) ? [] : [file.tree(target)];
  });
}

/** Notes the names of all tables, which formulas use; they and their ids are different. */
export function readTableNames(file: OpenedPackage, book: FileBook): void {
  const tables = book.sheets.flatMap((sheet) => tablesOf(file, sheet));
  const names = tables.map((table) => attributeOf(table, "displayName") ?? "");
  file.check("tables have different names", areDistinct(names), names.join());
  file.check(
    "tables have different ids",
    areDistinct(tables.map((table) => attributeOf(table, "id") ?? "")),
    names.join(),
  );
  for (const name of names) {
    const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !parseReference(name);
    file.check("a table's name is one", isName, name);
    book.tableNames.add(name.toLowerCase());
  }
}

/** Looks through the tables of a sheet. */
export function checkTables(file: OpenedPackage, book: FileBook, sheet: FileSheet): void {
  const areas = tablesOf(file, sheet).flatMap((table) => {
    const name = attributeOf(table, "displayName") ?? "";
    const area = parseReference(attributeOf(table, "ref") ?? "");
    file.check("a table has cells", area !== null, name);
    if (area === null) return [];
    const head = numberOf(table, "headerRowCount") ?? 1;
    const foot = numberOf(table, "totalsRowCount") ?? 0;
    file.check("a table has a row of data", area.rows > head + foot, name);
    const filter = childOf(table, "autoFilter");
    const filtered = parseReference(attributeOf(filter, "ref") ?? "");
    const isWhole = filtered?.row === area.row && filtered.rows === area.rows - foot;
    file.check("a filter has the table but its totals", filter === undefined || isWhole, name);
    const list = childOf(table, "tableColumns");
    const columns = childrenOf(list, "tableColumn");
    const counts = [columns.length, numberOf(list, "count")];
    file.check(
      "a table has its columns",
      counts.every((count) => count === area.columns),
      name,
    );
    const names = columns.map((column) => textAttribute(column, "name"));
    file.check("columns have different names", areDistinct(names), name);
    const ids = columns.map((column) => attributeOf(column, "id") ?? "");
    file.check("columns have different ids", areDistinct(ids), name);
    names.forEach((text, at) => {
      const where = `${sheet.name} ${name} ${text.slice(0, 60)}`;
      const isShort = text.length > 0 && text.length <= LONGEST_NAME;
      file.check("a column's name has 1 to 255 characters", isShort, where);
      const raw = columns[at]?.attributes.get("name") ?? "";
      file.check("a line break in a name is escaped", !/[\n\r]|&#1[03];/.test(raw), where);
      if (head === 0) return;
      const cell = sheet.cells.get(cellAddress(area.row, area.column + at));
      const isText = cell?.type === "s" || cell?.type === "inlineStr";
      file.check("a header is a text", isText && cell.formula === undefined, where);
      file.check("a header is its column's name", cell?.value === text, where);
    });
    for (const column of columns) {
      const formula = childOf(column, "calculatedColumnFormula");
      if (formula !== undefined) checkFormula(file, book, `${sheet.name} ${name}`, textOf(formula));
    }
    return [area];
  });
  file.check("tables lie apart", areApart(areas), sheet.name);
}
