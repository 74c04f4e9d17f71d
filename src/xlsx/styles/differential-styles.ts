/** Differential formats: the styles that conditional formats give to cells. */
import type { ConditionalStyle } from "../content";
import { fileColor } from "./colors";
import { readLines, writeLines } from "../sheet/lines";
import type { Mutable } from "./style-read";
import { isSet } from "./style-read";
import type { StyleSheet } from "./style-sheet";
import type { XmlElement } from "../package/xml";
import { attributeOf, childOf, elementLike } from "../package/xml";

/** The style of a `<dxf>`. */
export function readDifferential(
  sheet: StyleSheet,
  format: XmlElement | undefined,
): ConditionalStyle {
  const style: Mutable<ConditionalStyle> = {};
  const font = childOf(format, "font");
  const fontColor = sheet.colors.of(childOf(font, "color"));
  if (fontColor !== undefined) style.fontColor = fontColor;
  if (childOf(font, "b") !== undefined) style.bold = isSet(font, "b");
  if (childOf(font, "i") !== undefined) style.italic = isSet(font, "i");
  const pattern = childOf(childOf(format, "fill"), "patternFill");
  // Here, unlike in cell formats, the colour of a solid fill is its background.
  const solid = (attributeOf(pattern, "patternType") ?? "solid") === "solid";
  const fill = solid ? (childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor")) : undefined;
  const fillColor = sheet.colors.of(fill);
  if (fillColor !== undefined) style.fillColor = fillColor;
  const borders = readLines(childOf(format, "border"), sheet.colors);
  if (borders !== undefined) style.borders = borders;
  return style;
}

/** Number of a differential format with that style; undefined for an empty one. */
export function differentialNumber(sheet: StyleSheet, style: ConditionalStyle): number | undefined {
  const format = elementLike(sheet.root, "dxf");
  const font = elementLike(format, "font");
  if (style.bold !== undefined) font.children.push(elementLike(font, "b", { val: style.bold }));
  if (style.italic !== undefined) font.children.push(elementLike(font, "i", { val: style.italic }));
  if (style.fontColor !== undefined)
    font.children.push(elementLike(font, "color", { rgb: fileColor(style.fontColor) }));
  if (font.children.length > 0) format.children.push(font);
  if (style.fillColor !== undefined) {
    const rgb = fileColor(style.fillColor);
    const pattern = elementLike(format, "patternFill", { patternType: "solid" }, [
      elementLike(format, "fgColor", { rgb }),
      elementLike(format, "bgColor", { rgb }),
    ]);
    format.children.push(elementLike(format, "fill", {}, [pattern]));
  }
  if (style.borders !== undefined) {
    const border = elementLike(format, "border");
    writeLines(border, {}, style.borders);
    format.children.push(border);
  }
  return format.children.length === 0 ? undefined : sheet.numberOf("dxfs", format);
}
