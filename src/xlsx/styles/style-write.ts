/** A style as a cell format of the file; properties that a style does not model are kept from its base format. */
import type { CellStyle } from "./cell-style";
import { fileColor } from "./colors";
import { writeLines } from "../sheet/lines";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { StyleList, StyleSheet } from "./style-sheet";
import type { XmlElement } from "../package/xml";
import {
  childOf,
  cloneElement,
  elementLike,
  insertInOrder,
  numberOf,
  removeChildren,
  serialiseElement,
  setAttribute,
} from "../package/xml";

const FORMAT_ORDER = ["alignment", "protection", "extLst"];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** Changes the format from `before` to `after`. */
export function changeFormat(
  sheet: StyleSheet,
  format: XmlElement,
  before: CellStyle,
  after: CellStyle,
): void {
  setFont(sheet, format, before, after);
  setFill(sheet, format, before, after);
  setBorder(sheet, format, before, after);
  setNumberFormat(sheet, format, before, after);
  setAlignment(format, before, after);
  if ((before.locked ?? true) !== (after.locked ?? true)) {
    const protection = childOf(format, "protection") ?? elementLike(format, "protection");
    removeChildren(format, "protection");
    setAttribute(protection, "locked", after.locked === false ? false : undefined);
    if (protection.attributes.size > 0) insertInOrder(format, protection, FORMAT_ORDER);
    setAttribute(format, "applyProtection", true);
  }
  if ((before.quotePrefix ?? false) !== (after.quotePrefix ?? false))
    setAttribute(format, "quotePrefix", after.quotePrefix === true ? true : undefined);
}

/** Points a format at an element of a list. */
function refer(
  sheet: StyleSheet,
  format: XmlElement,
  attribute: string,
  apply: string,
  list: StyleList,
  element: XmlElement,
): void {
  const number = sheet.numberOf(list, element);
  if (number === numberOf(format, attribute)) return;
  setAttribute(format, attribute, number);
  setAttribute(format, apply, true);
}

function setFont(sheet: StyleSheet, format: XmlElement, before: CellStyle, after: CellStyle): void {
  const source = sheet.at("fonts", numberOf(format, "fontId"));
  const font = source === undefined ? elementLike(sheet.root, "font") : cloneElement(source);
  const put = (name: string, attributes: Record<string, string | number> | undefined): void => {
    removeChildren(font, name);
    if (attributes !== undefined)
      insertInOrder(font, elementLike(font, name, attributes), FONT_ORDER);
  };
  const flags = [
    ["b", before.bold, after.bold],
    ["i", before.italic, after.italic],
    ["u", before.underline, after.underline],
    ["strike", before.strikethrough, after.strikethrough],
  ] as const;
  for (const [name, was, is] of flags)
    if ((was ?? false) !== (is ?? false)) put(name, is === true ? {} : undefined);
  if (before.fontName !== after.fontName) {
    put("name", { val: after.fontName ?? "Calibri" });
    removeChildren(font, "scheme");
  }
  if (before.fontSize !== after.fontSize) put("sz", { val: after.fontSize ?? 11 });
  const color = after.fontColor?.toUpperCase();
  if ((before.fontColor ?? "#000000") !== (color ?? "#000000"))
    put("color", color === undefined ? undefined : { rgb: fileColor(color) });
  if (source === undefined || serialiseElement(source) !== serialiseElement(font))
    refer(sheet, format, "fontId", "applyFont", "fonts", font);
}

function setFill(sheet: StyleSheet, format: XmlElement, before: CellStyle, after: CellStyle): void {
  const color = after.fillColor?.toUpperCase();
  if (before.fillColor === color) return;
  const fill = elementLike(sheet.root, "fill");
  const pattern = elementLike(fill, "patternFill", {
    patternType: color === undefined ? "none" : "solid",
  });
  if (color !== undefined)
    pattern.children.push(
      elementLike(fill, "fgColor", { rgb: fileColor(color) }),
      elementLike(fill, "bgColor", { indexed: 64 }),
    );
  fill.children.push(pattern);
  refer(sheet, format, "fillId", "applyFill", "fills", fill);
}

function setBorder(
  sheet: StyleSheet,
  format: XmlElement,
  before: CellStyle,
  after: CellStyle,
): void {
  const source = sheet.at("borders", numberOf(format, "borderId"));
  const border = source === undefined ? elementLike(sheet.root, "border") : cloneElement(source);
  const changed = writeLines(border, before.borders ?? {}, after.borders ?? {});
  if (changed) refer(sheet, format, "borderId", "applyBorder", "borders", border);
}

function setNumberFormat(
  sheet: StyleSheet,
  format: XmlElement,
  before: CellStyle,
  after: CellStyle,
): void {
  const code = after.numberFormat ?? "General";
  if ((before.numberFormat ?? "General") === code) return;
  const builtIn = [...BUILT_IN_FORMATS].find(([, text]) => text === code)?.[0];
  const number = sheet.numberFormats().get(code) ?? builtIn ?? sheet.addNumberFormat(code);
  setAttribute(format, "numFmtId", number);
  setAttribute(format, "applyNumberFormat", true);
}

function setAlignment(format: XmlElement, before: CellStyle, after: CellStyle): void {
  const names = ["horizontal", "vertical", "wrap", "indent", "rotation"] as const;
  if (names.every((name) => before[name] === after[name])) return;
  const alignment = childOf(format, "alignment") ?? elementLike(format, "alignment");
  removeChildren(format, "alignment");
  const set = (name: string, same: boolean, value: string | number | true | undefined): void => {
    if (!same) setAttribute(alignment, name, value === 0 ? undefined : value);
  };
  const { rotation } = after;
  const degrees = rotation !== undefined && rotation < 0 ? 90 - rotation : rotation;
  set("horizontal", before.horizontal === after.horizontal, after.horizontal?.toLowerCase());
  set("vertical", before.vertical === after.vertical, after.vertical?.toLowerCase());
  set("textRotation", before.rotation === rotation, degrees);
  set("wrapText", before.wrap === after.wrap, after.wrap === true ? true : undefined);
  set("indent", before.indent === after.indent, after.indent);
  if (alignment.attributes.size > 0) insertInOrder(format, alignment, FORMAT_ORDER);
  setAttribute(format, "applyAlignment", true);
}

/** Says which way the text of a cell is read. @param order undefined: by its first letter */
export function setReadingOrder(format: XmlElement, order: string | undefined): void {
  const alignment = childOf(format, "alignment") ?? elementLike(format, "alignment");
  removeChildren(format, "alignment");
  setAttribute(alignment, "readingOrder", order);
  if (alignment.attributes.size > 0) insertInOrder(format, alignment, FORMAT_ORDER);
  setAttribute(format, "applyAlignment", true);
}
