/** Excel.ChartSeries and its collection. */
import type { ChartContent, ChartSeriesContent } from "../../../xlsx/content";
import type { ChartLabelsContent } from "../../../xlsx/charts/chart-content";
import type { Book } from "../../engine/book";
import { invalidArgument } from "../../wire/errors";
import { LABEL_POSITIONS } from "../../../xlsx/charts/chart-types";
import type { Hosted } from "../base/hosted";
import { toHex } from "../base/colors";
import { HostCollection, MEMBERS, removeFrom } from "../base/host-object";
import type { HostObject } from "../base/host-object";
import { CellRange, OfContent, absoluteFormula } from "../base/on-sheet";

/** Of the text in a chart, in points. */
const USUAL_SIZE = 10;

export class ChartFill extends OfContent<ChartSeriesContent> {
  setSolidColor(color: string): void {
    this.stored.color = toHex(color);
  }
  getSolidColor(): string {
    return this.stored.color ?? "";
  }
  clear(): void {
    this.stored.color = "";
  }
}

export class ChartSeriesFormat extends OfContent<ChartSeriesContent> {
  get fill(): ChartFill {
    return new ChartFill(this.book, this.stored);
  }
}

export class ChartLabelFont
  extends OfContent<ChartLabelsContent>
  implements Hosted<Excel.ChartFont, "size" | "color">
{
  get size(): number {
    return this.stored.size ?? USUAL_SIZE;
  }
  set size(points: number) {
    this.stored.size = points;
  }
  get color(): string {
    return this.stored.color ?? "#000000";
  }
  set color(color: string) {
    this.stored.color = toHex(color);
  }
}

export class ChartLabelFormat extends OfContent<ChartLabelsContent> {
  get font(): ChartLabelFont {
    return new ChartLabelFont(this.book, this.stored);
  }
}

/** The texts beside the points of a series. */
export class ChartDataLabels
  extends OfContent<ChartLabelsContent>
  implements
    Hosted<
      Excel.ChartDataLabels,
      "showValue" | "showSeriesName" | "showBubbleSize" | "numberFormat"
    >
{
  get format(): ChartLabelFormat {
    return new ChartLabelFormat(this.book, this.stored);
  }
  get showValue(): boolean {
    return this.stored.value;
  }
  set showValue(shows: boolean) {
    this.stored.value = shows;
  }
  get showSeriesName(): boolean {
    return this.stored.name;
  }
  set showSeriesName(shows: boolean) {
    this.stored.name = shows;
  }
  get showBubbleSize(): boolean {
    return false;
  }
  set showBubbleSize(shows: boolean) {
    if (shows) throw invalidArgument();
  }
  get position(): string {
    return this.stored.position ?? "None";
  }
  set position(position: string) {
    if (!(position in LABEL_POSITIONS)) throw invalidArgument();
    this.stored.position = position;
  }
  get numberFormat(): string {
    return this.stored.numberFormat ?? "General";
  }
  set numberFormat(format: string) {
    this.stored.numberFormat = format;
  }
}

function source(range: HostObject): string {
  if (!(range instanceof CellRange)) throw invalidArgument();
  return absoluteFormula(range);
}

export class ChartSeries extends OfContent<ChartSeriesContent> {
  readonly #chart: ChartContent;
  constructor(book: Book, chart: ChartContent, stored: ChartSeriesContent) {
    super(book, stored);
    this.#chart = chart;
  }
  /** The displayed name: the text of the cell that it refers to. */
  get name(): string {
    const { name } = this.stored;
    const found = name.startsWith("=") ? this.book.locate(name, null) : null;
    if (!found) return name;
    const { row, column } = found.area;
    const value = this.book.engine.read(found.sheet.id, row, column)?.value ?? "";
    return typeof value === "object" ? value.error : String(value);
  }
  set name(name: string) {
    this.stored.name = name;
  }
  get hasDataLabels(): boolean {
    return this.stored.labels !== undefined;
  }
  set hasDataLabels(has: boolean) {
    if (!has) delete this.stored.labels;
    else this.stored.labels ??= { value: true, name: false };
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.book, (this.stored.labels ??= { value: true, name: false }));
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.book, this.stored);
  }
  setValues(range: HostObject): void {
    this.stored.values = source(range);
  }
  setXAxisValues(range: HostObject): void {
    const formula = source(range);
    if (/^(XYScatter|Bubble)/.test(this.#chart.type)) this.stored.xValues = formula;
    else this.stored.categories = formula;
  }
  setBubbleSizes(range: HostObject): void {
    this.stored.bubbleSizes = source(range);
  }
  delete(): void {
    removeFrom(this.#chart.series, this.stored);
  }
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly #chart: ChartContent;
  constructor(book: Book, chart: ChartContent) {
    super(book);
    this.#chart = chart;
  }
  [MEMBERS](): ChartSeries[] {
    return this.#chart.series.map((series) => new ChartSeries(this.book, this.#chart, series));
  }
  get count(): number {
    return this.getCount();
  }
  add(name?: string, index?: number): ChartSeries {
    const stored: ChartSeriesContent = { name: name ?? "", values: "" };
    this.#chart.series.splice(index ?? this.count, 0, stored);
    return new ChartSeries(this.book, this.#chart, stored);
  }
}
