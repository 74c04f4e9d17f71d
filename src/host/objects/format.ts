/** Excel.RangeFormat and what is under it: fill, font, borders, protection of cells. */
import type { Area, BorderLine, CellStyle, Edge } from "../content";
import { intersection } from "../engine/area";
import type { StyleChange } from "../engine/styles";
import { invalidArgument } from "../wire/errors";
import { toHex } from "./colors";
import { HostCollection, HostObject, IDENTITY, MEMBERS } from "./hostObject";
import type { Identity } from "./hostObject";
import type { Hosted } from "./hosted";
import { readTexts } from "./cells";
import { requireAllowed, requireEditable } from "./protectionRules";
import type { Range } from "./range";
import { columnPoints, fitColumn, fitRow, rowPoints, widthToCharacters } from "./sizes";

/** Something that belongs to a range. */
abstract class OfRange extends HostObject {
  readonly range: Range;

  constructor(range: Range) {
    super(range.book);
    this.range = range;
  }

  protected change(change: StyleChange | ((style: CellStyle) => StyleChange)): void {
    const { book, sheet, area } = this.range;
    requireEditable(book, sheet, area, "allowFormatCells");
    sheet.styles.change(area, (style) =>
      book.pool.changed(
        style,
        typeof change === "function" ? change(book.pool.get(style)) : change,
      ),
    );
    book.dirty = true;
  }

  /** What all cells of the range have in common; null where they differ. */
  protected common<T>(read: (style: CellStyle) => T): T | null {
    const { book, sheet, area } = this.range;
    const used = book.engine.occupied(sheet.id);
    const bounded =
      area.rows * area.columns > 100_000
        ? ((used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 })
        : area;
    let first: T | undefined;
    for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
      for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
        const value = read(book.pool.get(sheet.styles.get(row, column)));
        if (first === undefined) first = value;
        else if (first !== value) return null;
      }
    }
    return first ?? null;
  }
}

export class RangeFill extends OfRange implements Hosted<Excel.RangeFill, "color" | "clear"> {
  get color(): string {
    return this.common((style) => style.fillColor ?? "#FFFFFF") ?? "";
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
    return this.common((style) => style.bold ?? false) as boolean;
  }
  set bold(value: boolean) {
    this.change({ bold: value || undefined });
  }
  get italic(): boolean {
    return this.common((style) => style.italic ?? false) as boolean;
  }
  set italic(value: boolean) {
    this.change({ italic: value || undefined });
  }
  get strikethrough(): boolean {
    return this.common((style) => style.strikethrough ?? false) as boolean;
  }
  set strikethrough(value: boolean) {
    this.change({ strikethrough: value || undefined });
  }
  get underline(): "None" | "Single" {
    return this.common((style) => (style.underline === true ? "Single" : "None")) as "None";
  }
  set underline(value: Excel.RangeFont["underline"]) {
    this.change({ underline: value === "None" ? undefined : true });
  }
  get color(): string {
    return this.common((style) => style.fontColor ?? "#000000") as string;
  }
  set color(value: string) {
    this.change({ fontColor: toHex(value) });
  }
  get name(): string {
    return this.common((style) => style.fontName ?? "Calibri") as string;
  }
  set name(value: string) {
    this.change({ fontName: value });
  }
  get size(): number {
    return this.common((style) => style.fontSize ?? 11) as number;
  }
  set size(value: number) {
    if (!(value >= 1 && value <= 409)) throw invalidArgument();
    this.change({ fontSize: value });
  }
}

export class FormatProtection extends OfRange implements Hosted<Excel.FormatProtection, "locked"> {
  get locked(): boolean {
    return this.common((style) => style.locked ?? true) as boolean;
  }
  set locked(value: boolean) {
    this.change({ locked: value ? undefined : false });
  }
}

const OUTER: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** The cells whose edge a border of the range is, and which edge. */
function strips(area: Area, index: string): { area: Area; edge: Edge }[] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            { area: { ...area, rows: rows - 1 }, edge: "bottom" },
            { area: { ...area, row: row + 1, rows: rows - 1 }, edge: "top" },
          ];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            { area: { ...area, columns: columns - 1 }, edge: "right" },
            { area: { ...area, column: column + 1, columns: columns - 1 }, edge: "left" },
          ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
    default:
      throw invalidArgument();
  }
}

const LINE_STYLES: Readonly<Record<string, BorderLine["style"]>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};
const WEIGHTS: Readonly<Record<string, BorderLine["style"]>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

export class RangeBorder extends OfRange {
  readonly #index: string;

  constructor(range: Range, index: string) {
    super(range);
    strips(range.area, index);
    this.#index = index;
  }
  override [IDENTITY](): Identity {
    return { _Id: this.#index };
  }
  #line(): BorderLine | undefined {
    const strip = strips(this.range.area, this.#index)[0];
    if (!strip) return undefined;
    const style = this.range.sheet.styles.get(strip.area.row, strip.area.column);
    return this.book.pool.get(style).borders?.[strip.edge];
  }
  #set(next: (line: BorderLine | undefined) => BorderLine | undefined): void {
    const { book, sheet, area } = this.range;
    requireEditable(book, sheet, area, "allowFormatCells");
    for (const strip of strips(area, this.#index)) {
      sheet.styles.change(strip.area, (style) => {
        const { borders = {} } = book.pool.get(style);
        const { [strip.edge]: before, ...others } = borders;
        const line = next(before);
        const changed = line ? { ...others, [strip.edge]: line } : others;
        return book.pool.changed(style, {
          borders: Object.keys(changed).length > 0 ? changed : undefined,
        });
      });
    }
  }
  get sideIndex(): string {
    return this.#index;
  }
  get style(): string {
    switch (this.#line()?.style) {
      case undefined:
        return "None";
      case "dashed":
        return "Dash";
      case "dotted":
        return "Dot";
      case "double":
        return "Double";
      default:
        return "Continuous";
    }
  }
  set style(value: string) {
    const style = LINE_STYLES[value];
    if (value !== "None" && !style) throw invalidArgument();
    this.#set((line) => style && { color: line?.color ?? "#000000", style });
  }
  get color(): string {
    return this.#line()?.color ?? "#000000";
  }
  set color(value: string) {
    const color = toHex(value);
    this.#set((line) => ({ style: line?.style ?? "thin", color }));
  }
  get weight(): string {
    const style = this.#line()?.style;
    return Object.keys(WEIGHTS).find((weight) => WEIGHTS[weight] === style) ?? "Thin";
  }
  set weight(value: string) {
    const style = WEIGHTS[value];
    if (!style) throw invalidArgument();
    this.#set((line) => ({ color: line?.color ?? "#000000", style }));
  }
}

const BORDER_INDEXES = [...Object.keys(OUTER), "InsideVertical", "InsideHorizontal"];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly range: Range;
  constructor(range: Range) {
    super(range.book);
    this.range = range;
  }
  [MEMBERS](): RangeBorder[] {
    return BORDER_INDEXES.map((index) => new RangeBorder(this.range, index));
  }
  get count(): number {
    return BORDER_INDEXES.length;
  }
  getItem(index: string): RangeBorder {
    return new RangeBorder(this.range, index);
  }
  getItemAt(index: number): RangeBorder {
    return new RangeBorder(this.range, BORDER_INDEXES[index] ?? "");
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
    return this.common((style) => style.horizontal ?? "General") as string;
  }
  set horizontalAlignment(value: string) {
    if (value !== "General" && !HORIZONTAL.includes(value)) throw invalidArgument();
    this.change({ horizontal: value === "General" ? undefined : (value as Alignment) });
  }
  get verticalAlignment(): string {
    return this.common((style) => style.vertical ?? "Bottom") as string;
  }
  set verticalAlignment(value: string) {
    if (value !== "Bottom" && !VERTICAL.includes(value)) throw invalidArgument();
    this.change({ vertical: value === "Bottom" ? undefined : (value as "Top") });
  }
  get wrapText(): boolean {
    return this.common((style) => style.wrap ?? false) as boolean;
  }
  set wrapText(value: boolean) {
    this.change({ wrap: value || undefined });
  }
  get indentLevel(): number {
    return this.common((style) => style.indent ?? 0) as number;
  }
  set indentLevel(value: number) {
    if (!(value >= 0 && value <= 250)) throw invalidArgument();
    this.change({ indent: value || undefined });
  }
  get textOrientation(): number {
    return this.common((style) => style.rotation ?? 0) as number;
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
    return (widths.size === 1 ? [...widths][0] : null) as number;
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
    return (heights.size === 1 ? [...heights][0] : null) as number;
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
