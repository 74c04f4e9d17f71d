/** A cell format of the file as a style. */
import type { CellStyle } from "./cell-style";
import { readLines } from "../sheet/lines";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { StyleSheet } from "./style-sheet";
import type { XmlElement } from "../package/xml";
import { attributeOf, childOf, flagOf, numberOf } from "../package/xml";

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
} as const;
const VERTICAL = { top: "Top", center: "Center", justify: "Justify" } as const;

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Whether a flag of a font, as `<b/>`, is present and not switched off. */
export function isSet(font: XmlElement | undefined, name: string): boolean {
  const element = childOf(font, name);
  if (element === undefined || attributeOf(element, "val") === "none") return false;
  return attributeOf(element, "val") === undefined || name === "u" || flagOf(element, "val");
}

function readFont(style: Mutable<CellStyle>, sheet: StyleSheet, format: XmlElement): void {
  const font = sheet.at("fonts", numberOf(format, "fontId"));
  const name = attributeOf(childOf(font, "name"), "val");
  const size = numberOf(childOf(font, "sz"), "val");
  const color = sheet.colors.of(childOf(font, "color"));
  if (name !== undefined && name !== "Calibri") style.fontName = name;
  if (size !== undefined && size !== 11) style.fontSize = size;
  if (isSet(font, "b")) style.bold = true;
  if (isSet(font, "i")) style.italic = true;
  if (isSet(font, "u")) style.underline = true;
  if (isSet(font, "strike")) style.strikethrough = true;
  if (color !== undefined && color !== "#000000") style.fontColor = color;
}

function readAlignment(style: Mutable<CellStyle>, format: XmlElement): void {
  const alignment = childOf(format, "alignment");
  const horizontal = attributeOf(alignment, "horizontal") ?? "";
  const vertical = attributeOf(alignment, "vertical") ?? "";
  const indent = numberOf(alignment, "indent") ?? 0;
  const degrees = numberOf(alignment, "textRotation") ?? 0;
  if (horizontal in HORIZONTAL)
    style.horizontal = HORIZONTAL[horizontal as keyof typeof HORIZONTAL];
  if (vertical in VERTICAL) style.vertical = VERTICAL[vertical as keyof typeof VERTICAL];
  if (flagOf(alignment, "wrapText")) style.wrap = true;
  if (indent !== 0) style.indent = indent;
  // The file counts clockwise turns from 91 on; 255 is upright text, written downwards.
  if (degrees !== 0) style.rotation = degrees > 90 && degrees <= 180 ? 90 - degrees : degrees;
}

/**
 * The style of a cell format, without its number in the file.
 * @param codes number → format code of the workbook's own number formats
 */
export function readStyle(
  sheet: StyleSheet,
  format: XmlElement,
  codes: ReadonlyMap<number, string>,
): CellStyle {
  const style: Mutable<CellStyle> = {};
  readFont(style, sheet, format);
  const pattern = childOf(sheet.at("fills", numberOf(format, "fillId")), "patternFill");
  if (attributeOf(pattern, "patternType") === "solid")
    style.fillColor = sheet.colors.of(childOf(pattern, "fgColor")) ?? "#FFFFFF";
  const number = numberOf(format, "numFmtId") ?? 0;
  const code = codes.get(number) ?? BUILT_IN_FORMATS.get(number) ?? "General";
  if (code !== "General") style.numberFormat = code;
  const borders = readLines(sheet.at("borders", numberOf(format, "borderId")), sheet.colors);
  if (borders !== undefined) style.borders = borders;
  readAlignment(style, format);
  if (!flagOf(childOf(format, "protection"), "locked", true)) style.locked = false;
  if (flagOf(format, "quotePrefix")) style.quotePrefix = true;
  return style;
}
