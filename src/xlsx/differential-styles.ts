/** Differential formats: the looks that conditional formats give to cells. */
import type { ConditionalLook } from "./content";
import { fileColor } from "./colors";
import { readLines, writeLines } from "./lines";
import type { Mutable } from "./style-read";
import { isSet } from "./style-read";
import type { StyleSheet } from "./style-sheet";
import type { XmlElement } from "./xml";
import { attributeOf, childOf, elementLike } from "./xml";

/** The look of a `<dxf>`. */
export function readLook(sheet: StyleSheet, format: XmlElement | undefined): ConditionalLook {
  const look: Mutable<ConditionalLook> = {};
  const font = childOf(format, "font");
  const fontColor = sheet.colors.of(childOf(font, "color"));
  if (fontColor !== undefined) look.fontColor = fontColor;
  if (childOf(font, "b") !== undefined) look.bold = isSet(font, "b");
  if (childOf(font, "i") !== undefined) look.italic = isSet(font, "i");
  const pattern = childOf(childOf(format, "fill"), "patternFill");
  // Here, unlike in cell formats, the colour of a solid fill is its background.
  const solid = (attributeOf(pattern, "patternType") ?? "solid") === "solid";
  const fill = solid ? (childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor")) : undefined;
  const fillColor = sheet.colors.of(fill);
  if (fillColor !== undefined) look.fillColor = fillColor;
  const borders = readLines(childOf(format, "border"), sheet.colors);
  if (borders !== undefined) look.borders = borders;
  return look;
}

/** Number of a differential format with that look; undefined for a look of nothing. */
export function lookNumber(sheet: StyleSheet, look: ConditionalLook): number | undefined {
  const format = elementLike(sheet.root, "dxf");
  const font = elementLike(format, "font");
  if (look.bold !== undefined) font.children.push(elementLike(font, "b", { val: look.bold }));
  if (look.italic !== undefined) font.children.push(elementLike(font, "i", { val: look.italic }));
  if (look.fontColor !== undefined)
    font.children.push(elementLike(font, "color", { rgb: fileColor(look.fontColor) }));
  if (font.children.length > 0) format.children.push(font);
  if (look.fillColor !== undefined) {
    const rgb = fileColor(look.fillColor);
    const pattern = elementLike(format, "patternFill", { patternType: "solid" }, [
      elementLike(format, "fgColor", { rgb }),
      elementLike(format, "bgColor", { rgb }),
    ]);
    format.children.push(elementLike(format, "fill", {}, [pattern]));
  }
  if (look.borders !== undefined) {
    const border = elementLike(format, "border");
    writeLines(border, {}, look.borders);
    format.children.push(border);
  }
  return format.children.length === 0 ? undefined : sheet.numberOf("dxfs", format);
}
