/** Excel.RangeBorder and its collection. */
import type { Area } from "../../../a1/address";
import type { BorderLine, Edge } from "../../../xlsx/styles/cell-style";
import { invalidArgument } from "../../wire/errors";
import { toHex } from "../base/colors";
import { HostCollection, IDENTITY, MEMBERS } from "../base/host-object";
import type { Identity } from "../base/host-object";
import type { SheetArea } from "../base/on-sheet";
import { OfRange } from "./range-style";
import { requireEditable } from "../worksheet/protection-rules";

/** The cells and the edge that a border of the range belongs to. */
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

export const LINE_STYLES: Readonly<Record<string, BorderLine["style"]>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};

/** The name that Excel has for the style of a line. */
export function lineStyleName(line: BorderLine | undefined): string {
  switch (line?.style) {
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
const WEIGHTS: Readonly<Record<string, BorderLine["style"]>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

export class RangeBorder extends OfRange {
  readonly #index: string;

  constructor(range: SheetArea, index: string) {
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
    return lineStyleName(this.#line());
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

const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly range: SheetArea;
  constructor(range: SheetArea) {
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
  override getItemAt(index: number): RangeBorder {
    return new RangeBorder(this.range, BORDER_INDEXES[index] ?? "");
  }
}
