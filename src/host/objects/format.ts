/** Excel.RangeFormat, fill, font and protection of cells. */
import { intersection } from "../../a1/area";
import type { CellStyle } from "../../xlsx/content";
import { invalidArgument } from "../wire/errors";
import { RangeBorderCollection } from "./borders";
import { readTexts } from "./cells";
import { toHex } from "./colors";
import { orNull } from "./hosted";
import type { Hosted } from "./hosted";
import { OfRange } from "./of-range";
import { requireAllowed } from "./protection-rules";
import { columnPoints, fitColumn, fitRow, rowPoints, widthToCharacters } from "./sizes";

export class RangeFill extends OfRange implements Hosted<Excel.RangeFill, "color" | "clear"> {
  get color(): string {
    return this.shared((style) => style.fillColor ?? "#FFFFFF");
  }
  set color(value: string) {
    this.change({ fillColor: value === "" ? undefined : toHex(value) });
  }
  clear(): void {
    this.change({ fillColor: undefined });
  }
}

export class RangeFont
  extends OfRange
  implements
    Hosted<
      Excel.RangeFont,
      "bold" | "italic" | "strikethrough" | "underline" | "color" | "name" | "size"
    >
{
  get bold(): boolean {
    return this.shared((style) => style.bold ?? false);
  }
  set bold(value: boolean) {
    this.change({ bold: value || undefined });
  }
  get italic(): boolean {
    return this.shared((style) => style.italic ?? false);
  }
  set italic(value: boolean) {
    this.change({ italic: value || undefined });
  }
  get strikethrough(): boolean {
    return this.shared((style) => style.strikethrough ?? false);
  }
  set strikethrough(value: boolean) {
    this.change({ strikethrough: value || undefined });
  }
  get underline(): "None" | "Single" {
    return this.shared((style) => (style.underline === true ? "Single" : "None"));
  }
  set underline(value: Excel.RangeFont["underline"]) {
    this.change({ underline: value === "None" ? undefined : true });
  }
  get color(): string {
    return this.shared((style) => style.fontColor ?? "#000000");
  }
  set color(value: string) {
    this.change({ fontColor: toHex(value) });
  }
  get name(): string {
    return this.shared((style) => style.fontName ?? "Calibri");
  }
  set name(value: string) {
    this.change({ fontName: value });
  }
  get size(): number {
    return this.shared((style) => style.fontSize ?? 11);
  }
  set size(value: number) {
    if (!(value >= 1 && value <= 409)) throw invalidArgument();
    this.change({ fontSize: value });
  }
}

export class FormatProtection extends OfRange implements Hosted<Excel.FormatProtection, "locked"> {
  get locked(): boolean {
    return this.shared((style) => style.locked ?? true);
  }
  set locked(value: boolean) {
    this.change({ locked: value ? undefined : false });
  }
}

type Alignment = NonNullable<CellStyle["horizontal"]>;
const HORIZONTAL: readonly string[] = ["Left", "Center", "Right", "Fill", "Justify"];
const VERTICAL: readonly string[] = ["Top", "Center", "Justify"];

export class RangeFormat
  extends OfRange
  implements
    Hosted<
      Excel.RangeFormat,
      "columnWidth" | "rowHeight" | "wrapText" | "indentLevel" | "textOrientation" | "fill" | "font"
    >
{
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get horizontalAlignment(): string {
    return this.shared((style) => style.horizontal ?? "General");
  }
  set horizontalAlignment(value: string) {
    if (value !== "General" && !HORIZONTAL.includes(value)) throw invalidArgument();
    this.change({ horizontal: value === "General" ? undefined : (value as Alignment) });
  }
  get verticalAlignment(): string {
    return this.shared((style) => style.vertical ?? "Bottom");
  }
  set verticalAlignment(value: string) {
    if (value !== "Bottom" && !VERTICAL.includes(value)) throw invalidArgument();
    this.change({ vertical: value === "Bottom" ? undefined : (value as "Top") });
  }
  get wrapText(): boolean {
    return this.shared((style) => style.wrap ?? false);
  }
  set wrapText(value: boolean) {
    this.change({ wrap: value || undefined });
  }
  get indentLevel(): number {
    return this.shared((style) => style.indent ?? 0);
  }
  set indentLevel(value: number) {
    if (!(value >= 0 && value <= 250)) throw invalidArgument();
    this.change({ indent: value || undefined });
  }
  get textOrientation(): number {
    return this.shared((style) => style.rotation ?? 0);
  }
  set textOrientation(value: number) {
    if (!(value >= -90 && value <= 90) && value !== 180) throw invalidArgument();
    this.change({ rotation: value || undefined });
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
    const texts = readTexts(book, sheet, fitted) ?? [];
    texts.forEach((row, line) => {
      const cells = row.map((text, index) => [fitted.column + index, text] as const);
      fitRow(book, sheet, fitted.row + line, cells);
    });
  }
}
