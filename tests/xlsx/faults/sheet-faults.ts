/** Faults of a sheet: cells, columns, panes, rules, links. */
import { columnNumber } from "../../../src/a1/address";
import type { Area } from "../../../src/a1/address";
import { contains, intersection } from "../../../src/a1/area";
import { parseReference } from "../../../src/a1/reference";
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  numberOf,
  textOf,
  type XmlElement,
} from "../../../src/xlsx/package/xml";
import { areasOf, textAttribute, type FileBook, type FileSheet } from "./book";
import { checkFormula } from "./formula-faults";
import { areDistinct, type OpenedPackage } from "./opened-package";

const NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

/** Whether areas lie apart. */
export const areApart = (areas: readonly Area[]): boolean =>
  areas.every((area, at) => areas.slice(at + 1).every((other) => !intersection(area, other)));

function checkCells(file: OpenedPackage, book: FileBook, sheet: FileSheet, formats: number): void {
  const { name, root, cells } = sheet;
  let lastRow = 0;
  for (const row of childrenOf(childOf(root, "sheetData"), "row")) {
    const number = numberOf(row, "r");
    if (number === undefined) continue;
    file.check("rows ascend", number > lastRow, `${name} ${number}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of childrenOf(row, "c")) {
      const [, letters = "", digits = ""] =
        /^([A-Z]+)(\d+)$/.exec(attributeOf(cell, "r") ?? "") ?? [];
      if (letters === "") continue;
      const column = columnNumber(letters);
      const isNext = column > lastColumn && Number(digits) === number;
      file.check("cells ascend in their row", isNext, `${name} ${letters}${digits}`);
      lastColumn = column;
    }
  }
  const used = parseReference(attributeOf(childOf(root, "dimension"), "ref") ?? "");
  for (const { address, type, value, formula, style } of cells.values()) {
    const where = `${name}!${address}`;
    const area = parseReference(address);
    if (used && area) file.check("the dimension has all cells", contains(used, area), where);
    file.check("the format of a cell exists", style < formats, where);
    if (type === "n" && value !== null) file.check("a number is one", NUMBER.test(value), where);
    if (type === "b") file.check("a truth value is 0 or 1", value === "0" || value === "1", where);
    if (type === "s") file.check("a shared text exists", value !== null, where);
    if (formula === undefined) {
      file.check("only formulas have texts of their own", type !== "str", where);
      continue;
    }
    file.check("a formula shares no text", type !== "s", where);
    if (formula.children.length > 0) checkFormula(file, book, where, textOf(formula));
  }
}

function checkColumns(file: OpenedPackage, { name, root }: FileSheet): void {
  let last = 0;
  for (const column of childrenOf(childOf(root, "cols"), "col")) {
    const [first, end] = [numberOf(column, "min") ?? 0, numberOf(column, "max") ?? 0];
    const width = numberOf(column, "width");
    const where = `${name} ${first}:${end}`;
    file.check("columns ascend", first > last && end >= first && end <= 16_384, where);
    file.check("a column has a width of at most 255", width !== undefined && width <= 255, where);
    last = end;
  }
  const merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(
    (merge) => parseReference(attributeOf(merge, "ref") ?? "") ?? [],
  );
  file.check("merged cells lie apart", areApart(merges), name);
}

function checkView(file: OpenedPackage, { name, root }: FileSheet, active: boolean): void {
  const [view] = childrenOf(childOf(root, "sheetViews"), "sheetView");
  file.check("the active sheet alone is selected", flagOf(view, "tabSelected") === active, name);
  const pane = childOf(view, "pane");
  if (pane === undefined) return;
  const [down, across] = [(numberOf(pane, "ySplit") ?? 0) > 0, (numberOf(pane, "xSplit") ?? 0) > 0];
  const wanted = down ? (across ? "bottomRight" : "bottomLeft") : "topRight";
  file.check(
    "the pane beyond the split is active",
    attributeOf(pane, "activePane") === wanted,
    name,
  );
  const selected = childrenOf(view, "selection").filter(
    (selection) => attributeOf(selection, "pane") === wanted,
  );
  file.check("the active pane has its selection", selected.length === 1, name);
}

function checkConditionals(
  file: OpenedPackage,
  book: FileBook,
  { name, root }: FileSheet,
  differentials: number,
): void {
  const groups = childrenOf(root, "conditionalFormatting");
  const rules = groups.flatMap((group) => childrenOf(group, "cfRule"));
  const priorities = rules.map((rule) => attributeOf(rule, "priority") ?? "");
  file.check("priorities are different", areDistinct(priorities), `${name} ${priorities.join()}`);
  for (const group of groups)
    file.check("a rule has cells", !areasOf(group).includes(null), `${name} conditional`);
  for (const rule of rules) {
    const style = numberOf(rule, "dxfId");
    file.check("the style of a rule exists", style === undefined || style < differentials, name);
    const formulas = childrenOf(rule, "formula").map(textOf);
    for (const text of formulas) checkFormula(file, book, `${name} conditional`, text);
    if (attributeOf(rule, "type") !== "cellIs") continue;
    const operator = attributeOf(rule, "operator") ?? "";
    const wanted = /between/i.test(operator) ? 2 : 1;
    file.check("a comparison has its bounds", formulas.length === wanted, `${name} ${operator}`);
  }
}

/** Attribute → its greatest length. */
const LENGTHS = { promptTitle: 32, errorTitle: 32, prompt: 255, error: 225 } as const;

function checkValidation(
  file: OpenedPackage,
  book: FileBook,
  rule: XmlElement,
  where: string,
): void {
  const type = attributeOf(rule, "type") ?? "none";
  const operator = attributeOf(rule, "operator") ?? "between";
  const [first, second] = ["formula1", "formula2"].map((name) => textOf(childOf(rule, name)));
  file.check("a validation has cells", !areasOf(rule).includes(null), where);
  for (const [attribute, longest] of Object.entries(LENGTHS)) {
    const { length } = textAttribute(rule, attribute);
    file.check(`${attribute} is at most ${longest} long`, length <= longest, where);
  }
  if (type === "none") return;
  file.check("a validation has a formula", first !== "", where);
  if (type === "list" || type === "custom")
    file.check("a list has one formula", second === "", where);
  else
    file.check(
      "a comparison with two bounds has both, one with one has one",
      (second !== "") === /between/i.test(operator),
      `${where} ${type} ${operator}`,
    );
  if (first?.startsWith('"') === true && type === "list")
    file.check("a list of choices has at most 255 characters", first.length <= 257, where);
  else for (const text of [first, second]) if (text) checkFormula(file, book, where, text);
}

function checkValidations(file: OpenedPackage, book: FileBook, { name, root }: FileSheet): void {
  const list = childOf(root, "dataValidations");
  const rules = childrenOf(list, "dataValidation");
  if (list === undefined) return;
  file.check("validations are counted", numberOf(list, "count") === rules.length, name);
  for (const rule of rules)
    checkValidation(file, book, rule, `${name} ${attributeOf(rule, "sqref") ?? ""}`);
  const areas = rules.flatMap((rule) => areasOf(rule).filter((area) => area !== null));
  file.check("validations lie apart", areApart(areas), name);
  const kinds = rules.map((rule) =>
    JSON.stringify([
      [...rule.attributes].filter(([attribute]) => attribute !== "sqref").sort(),
      rule.children.map((child) => (typeof child === "string" ? child : textOf(child))),
    ]),
  );
  const isFixed = (kind: string): boolean => !/[A-Z]\d|\[/.test(kind.replace(/"[a-z]\w*"/gi, ""));
  file.check("rules that are alike are one", areDistinct(kinds.filter(isFixed)), name);
}

function checkRest(file: OpenedPackage, book: FileBook, { name, root }: FileSheet): void {
  const names = new Set(book.sheets.map((sheet) => sheet.name));
  const links = childrenOf(childOf(root, "hyperlinks"), "hyperlink");
  file.check(
    "a cell has one link",
    areDistinct(links.map((link) => attributeOf(link, "ref") ?? "")),
    name,
  );
  for (const link of links) {
    const location = attributeOf(link, "location");
    const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(location ?? "") ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? "";
    const where = `${name} ${location ?? ""}`;
    if (location !== undefined) file.check("a link leads to a sheet", names.has(sheet), where);
    file.check("a tip is at most 255 long", textAttribute(link, "tooltip").length <= 255, where);
  }
  for (const part of childOf(root, "headerFooter")?.children ?? [])
    if (typeof part !== "string")
      file.check("a header is at most 255 long", textOf(part).length <= 255, name);
}

/** Looks through a sheet. @param active whether it is the active one */
export function checkSheet(
  file: OpenedPackage,
  book: FileBook,
  sheet: FileSheet,
  active: boolean,
  styles: { readonly formats: number; readonly differentials: number },
): void {
  checkCells(file, book, sheet, styles.formats);
  checkColumns(file, sheet);
  checkView(file, sheet, active);
  checkConditionals(file, book, sheet, styles.differentials);
  checkValidations(file, book, sheet);
  checkRest(file, book, sheet);
}
