/** Excel.RangeFormat, font and protection of cells; font and fill also of named styles. */
import { intersection } from "../../../a1/area";
import { invalidArgument } from "../../wire/errors";
import { RangeBorderCollection } from "./borders";
import { readTexts } from "../cells/cell-contents";
import { toHex } from "../base/colors";
import { orNull } from "../base/hosted";
import type { Hosted } from "../base/hosted";
import { withProperties } from "../base/properties";
import { OfRange, OfStyle, clearStyle, styleProperty } from "./range-style";
import { requireAllowed } from "../worksheet/protection-rules";
import { columnPoints, rowPoints, widthToCharacters } from "../../../xlsx/sheet/sizes";
import { fitColumn, fitRow } from "../cells/sizes";

const isOn = (member: "bold" | "italic" | "strikethrough" | "wrap") =>
  styleProperty(
    (style) => style[member] ?? false,
    (value: boolean) => ({ [member]: value || undefined }),
  );

/** @throws InvalidArgument for a number that is not allowed */
function allowed(value: number, isAllowed: boolean): number {
  if (!isAllowed) throw invalidArgument();
  return value;
}

export class RangeFill
  extends withProperties(OfStyle, {
    color: styleProperty(
      (style) => style.fillColor ?? "#FFFFFF",
      (value) => ({ fillColor: value === "" ? undefined : toHex(value) }),
    ),
  })
  implements Hosted<Excel.RangeFill, "color" | "clear">
{
  clear(): void {
    clearStyle(this, "fillColor");
  }
}

export class RangeFont
  extends withProperties(OfStyle, {
    bold: isOn("bold"),
    italic: isOn("italic"),
    strikethrough: isOn("strikethrough"),
    underline: styleProperty<Excel.RangeFont["underline"]>(
      (style) => (style.underline === true ? "Single" : "None"),
      (value) => ({ underline: value === "None" ? undefined : true }),
    ),
    color: styleProperty(
      (style) => style.fontColor ?? "#000000",
      (value) => ({ fontColor: toHex(value) }),
    ),
    name: styleProperty(
      (style) => style.fontName ?? "Calibri",
      (fontName) => ({ fontName }),
    ),
    size: styleProperty(
      (style) => style.fontSize ?? 11,
      (value) => ({ fontSize: allowed(value, value >= 1 && value <= 409) }),
    ),
  })
  implements
    Hosted<
      Excel.RangeFont,
      "bold" | "italic" | "strikethrough" | "underline" | "color" | "name" | "size"
    > {}

export class FormatProtection
  extends withProperties(OfRange, {
    locked: styleProperty(
      (style) => style.locked ?? true,
      (value: boolean) => ({ locked: value ? undefined : false }),
    ),
  })
  implements Hosted<Excel.FormatProtection, "locked"> {}

const HORIZONTAL = ["Left", "Center", "Right", "Fill", "Justify"] as const;
const VERTICAL = ["Top", "Center", "Justify"] as const;

/** One of the values, undefined for the default. @throws InvalidArgument for another */
function oneOf<T extends string>(
  value: string,
  usual: string,
  values: readonly T[],
): T | undefined {
  const found = values.find((known) => known === value);
  if (found === undefined && value !== usual) throw invalidArgument();
  return found;
}

/** How text lies in its cell; the same of a range and of a named style. */
export const ALIGNMENT = {
  horizontalAlignment: styleProperty<string>(
    (style) => style.horizontal ?? "General",
    (value) => ({ horizontal: oneOf(value, "General", HORIZONTAL) }),
  ),
  verticalAlignment: styleProperty<string>(
    (style) => style.vertical ?? "Bottom",
    (value) => ({ vertical: oneOf(value, "Bottom", VERTICAL) }),
  ),
  wrapText: isOn("wrap"),
  indentLevel: styleProperty(
    (style) => style.indent ?? 0,
    (value) => ({ indent: allowed(value, value >= 0 && value <= 250) || undefined }),
  ),
  textOrientation: styleProperty(
    (style) => style.rotation ?? 0,
    (value) => ({
      rotation: allowed(value, (value >= -90 && value <= 90) || value === 180) || undefined,
    }),
  ),
};

export class RangeFormat
  extends withProperties(OfRange, ALIGNMENT)
  implements
    Hosted<
      Excel.RangeFormat,
      "columnWidth" | "rowHeight" | "wrapText" | "indentLevel" | "textOrientation" | "fill" | "font"
    >
{
  get fill(): RangeFill {
    return new RangeFill(this.book, this.styled);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this.styled);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get columnWidth(): number {
    const { sheet, area } = this.range;
    const widths = new Set<number>();
    for (let column = 0; column < Math.min(area.columns, 1_000); column++) {
      widths.add(columnPoints(sheet, area.column + column));
    }
    return orNull(widths.size === 1 ? ([...widths][0] ?? null) : null);
  }
  set columnWidth(value: number) {
    const { sheet, area } = this.range;
    requireAllowed(sheet, "allowFormatColumns");
    const characters = widthToCharacters(value);
    if (!(value >= 0 && characters <= 256)) throw invalidArgument();
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (value === 0) sheet.hiddenColumns.add(column);
      else {
        sheet.hiddenColumns.delete(column);
        sheet.columnWidths.set(column, characters);
      }
    }
  }
  get rowHeight(): number {
    const { sheet, area } = this.range;
    const heights = new Set<number>();
    for (let row = 0; row < Math.min(area.rows, 10_000); row++) {
      heights.add(rowPoints(sheet, area.row + row));
    }
    return orNull(heights.size === 1 ? ([...heights][0] ?? null) : null);
  }
  set rowHeight(value: number) {
    const { sheet, area } = this.range;
    requireAllowed(sheet, "allowFormatRows");
    if (!(value >= 0 && value <= 409.5)) throw invalidArgument();
    for (let row = area.row; row < area.row + Math.min(area.rows, 100_000); row++) {
      if (value === 0) sheet.hiddenRows.add(row);
      else {
        sheet.hiddenRows.delete(row);
        sheet.rowHeights.set(row, value);
        sheet.fittedRows.delete(row);
      }
    }
  }
  autofitColumns(): void {
    const { book, sheet, area } = this.range;
    requireAllowed(sheet, "allowFormatColumns");
    const used = book.engine.occupied(sheet.id);
    const fitted = used && intersection(area, used);
    if (!fitted) return;
    const texts = readTexts(book, sheet, fitted) ?? [];
    for (let index = 0; index < fitted.columns; index++) {
      const column = texts.map((row, line) => [fitted.row + line, row[index] ?? ""] as const);
      fitColumn(book, sheet, fitted.column + index, column);
    }
  }
  autofitRows(): void {
    const { book, sheet, area } = this.range;
    requireAllowed(sheet, "allowFormatRows");
    const used = book.engine.occupied(sheet.id);
    const fitted =
      used && intersection({ ...area, column: used.column, columns: used.columns }, used);
    if (!fitted) return;
    // Excel has worked out the formulas that stayed before it fits rows to what they show.
    book.engine.formulas.takeExpected();
    const texts = readTexts(book, sheet, fitted) ?? [];
    texts.forEach((row, line) => {
      const cells = row.map((text, index) => [fitted.column + index, text] as const);
      fitRow(book, sheet, fitted.row + line, cells);
    });
  }
}
