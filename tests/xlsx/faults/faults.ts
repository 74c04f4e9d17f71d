/** Finds in a file what Excel would repair, other programs misread, or a person not want in it. */
import { attributeOf, childOf, childrenOf, numberOf, textOf } from "../../../src/xlsx/package/xml";
import { readBook, type FileBook } from "./book";
import { checkDrawing } from "./chart-faults";
import { checkFormula } from "./formula-faults";
import { areDistinct, OpenedPackage } from "./opened-package";
import { checkPackage } from "./package-faults";
import { checkSheet } from "./sheet-faults";
import { checkTables, readTableNames } from "./table-faults";

function checkBook(file: OpenedPackage, { root, sheets, tableNames }: FileBook): void {
  const names = childrenOf(childOf(root, "sheets"), "sheet").map(
    (sheet) => attributeOf(sheet, "name") ?? "",
  );
  file.check("sheets have different names", areDistinct(names), names.join());
  for (const name of names) {
    const isName = /^[^\\/*?:[\]']([^\\/*?:[\]]*[^\\/*?:[\]'])?$/.test(name) && name.length <= 31;
    file.check("a sheet's name is one", isName, name);
  }
  file.check(
    "a sheet is visible",
    sheets.some(({ state }) => state === "visible"),
    "",
  );
  const defined = childrenOf(childOf(root, "definedNames"), "definedName");
  const keys = defined.map(
    (name) => `${attributeOf(name, "localSheetId") ?? ""} ${attributeOf(name, "name") ?? ""}`,
  );
  file.check("names are different", areDistinct(keys), keys.join());
  for (const name of defined) {
    const text = attributeOf(name, "name") ?? "";
    file.check("a name is no table's", !tableNames.has(text.toLowerCase()), text);
    const index = numberOf(name, "localSheetId");
    file.check("the sheet of a name exists", index === undefined || index < names.length, text);
  }
}

function checkStyles(file: OpenedPackage, path: string | undefined) {
  if (path === undefined) return { formats: 1, differentials: 0 };
  const root = file.tree(path);
  const count = (list: string): number => {
    const element = childOf(root, list);
    const children = (element?.children ?? []).filter((child) => typeof child !== "string");
    const counted = numberOf(element, "count");
    file.check("styles are counted", counted === undefined || counted === children.length, list);
    return children.length;
  };
  const counts = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs"].map(count);
  const lists = ["numFmtId", "fontId", "fillId", "borderId", "xfId"];
  for (const xf of childrenOf(childOf(root, "cellXfs"), "xf"))
    lists.slice(1).forEach((attribute, at) => {
      const number = numberOf(xf, attribute) ?? 0;
      file.check("a part of a format exists", number < (counts[at + 1] ?? 0), attribute);
    });
  return { formats: count("cellXfs"), differentials: count("dxfs") };
}

function checkStrings(file: OpenedPackage, { strings, usedStrings }: FileBook): void {
  strings.forEach((text, at) => {
    file.check("a shared text is used", usedStrings.has(at), text.slice(0, 60));
    file.check("a text has at most 32767 characters", text.length <= 32_767, text.slice(0, 60));
  });
}

/** The faults of a file, each with its kind and its place. */
export function faultsOf(bytes: Uint8Array): string[] {
  const file = new OpenedPackage(bytes);
  checkPackage(file);
  const book = readBook(file);
  readTableNames(file, book);
  checkBook(file, book);
  checkStrings(file, book);
  const styles = checkStyles(file, file.related(book.path, "styles"));
  const view = childOf(childOf(book.root, "bookViews"), "workbookView");
  const active = numberOf(view, "activeTab") ?? 0;
  const all = childrenOf(childOf(book.root, "sheets"), "sheet");
  for (const sheet of book.sheets) {
    const isActive = attributeOf(all[active], "name") === sheet.name;
    file.check("the active sheet is visible", !isActive || sheet.state === "visible", sheet.name);
    checkSheet(file, book, sheet, isActive, styles);
    checkTables(file, book, sheet);
    checkDrawing(file, book, sheet);
  }
  for (const name of childrenOf(childOf(book.root, "definedNames"), "definedName"))
    if (attributeOf(name, "name")?.startsWith("_xlnm.") !== true)
      checkFormula(file, book, `name ${attributeOf(name, "name") ?? ""}`, textOf(name));
  return file.faults;
}
