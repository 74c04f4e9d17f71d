/** Excel.Chart and its collection: charts as `ChartContent`. */
import type { ChartContent } from "../../xlsx/content";
import type { Book, Sheet } from "../engine/book";
import { invalidArgument, itemNotFound } from "../wire/errors";
import { ChartAxes, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";
import { seriesOfRange } from "./chart-source";
import { HostObject, IDENTITY, MEMBERS } from "./host-object";
import type { Identity } from "./host-object";
import type { Hosted } from "./hosted";
import { CollectionOnSheet } from "./on-sheet";
import { requireAllowed } from "./protection-rules";
import { asRange } from "./range-argument";
import { columnPoints, rowPoints } from "./sizes";
import { Worksheet } from "./worksheet";

/** Size of a new chart in points. */
const WIDTH = 360;
const HEIGHT = 216;

/** Points from the sheet's edge to a row or column. */
function offset(sheet: Sheet, axis: "row" | "column", index: number): number {
  const points = axis === "row" ? rowPoints : columnPoints;
  let sum = 0;
  for (let at = 0; at < index; at++) sum += points(sheet, at);
  return sum;
}

export class Chart
  extends HostObject
  implements
    Hosted<
      Excel.Chart,
      "id" | "name" | "left" | "top" | "width" | "height" | "delete" | "setPosition"
    >
{
  readonly #sheet: Sheet;
  readonly #held: ChartContent;
  constructor(book: Book, sheet: Sheet, stored: ChartContent) {
    super(book);
    this.#sheet = sheet;
    this.#held = stored;
  }
  override [IDENTITY](): Identity {
    return { Id: this.#held.id };
  }
  get id(): string {
    return this.#held.id;
  }
  get name(): string {
    return this.#held.name;
  }
  set name(name: string) {
    this.#held.name = name;
  }
  get chartType(): string {
    return this.#held.type;
  }
  set chartType(type: string) {
    this.#held.type = type;
  }
  get left(): number {
    return this.#held.left;
  }
  set left(points: number) {
    if (!(points >= 0)) throw invalidArgument();
    this.#held.left = points;
  }
  get top(): number {
    return this.#held.top;
  }
  set top(points: number) {
    if (!(points >= 0)) throw invalidArgument();
    this.#held.top = points;
  }
  get width(): number {
    return this.#held.width;
  }
  set width(points: number) {
    if (!(points > 0)) throw invalidArgument();
    this.#held.width = points;
  }
  get height(): number {
    return this.#held.height;
  }
  set height(points: number) {
    if (!(points > 0)) throw invalidArgument();
    this.#held.height = points;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.book, this.#held);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.book, this.#held);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.book, this.#held);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.#held);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.#sheet);
  }
  setData(sourceData: HostObject, seriesBy = "Auto"): void {
    this.#held.series = seriesOfRange(
      asRange(this.book, this.#sheet, sourceData),
      this.#held.type,
      seriesBy,
    );
  }
  /** Places the chart over cells: from the first to the last, both included. */
  setPosition(startCell: HostObject | string, endCell?: HostObject | string): void {
    const start = asRange(this.book, this.#sheet, startCell).area;
    this.#held.left = offset(this.#sheet, "column", start.column);
    this.#held.top = offset(this.#sheet, "row", start.row);
    if (endCell === undefined) return;
    const end = asRange(this.book, this.#sheet, endCell).area;
    const right = offset(this.#sheet, "column", end.column + end.columns);
    const bottom = offset(this.#sheet, "row", end.row + end.rows);
    if (right <= this.#held.left || bottom <= this.#held.top) throw invalidArgument();
    this.#held.width = right - this.#held.left;
    this.#held.height = bottom - this.#held.top;
  }
  activate(): void {
    this.book.activate(this.#sheet);
  }
  delete(): void {
    requireAllowed(this.#sheet);
    const index = this.#sheet.charts.indexOf(this.#held);
    if (index < 0) throw itemNotFound();
    this.#sheet.charts.splice(index, 1);
  }
}

export class ChartCollection
  extends CollectionOnSheet<Chart>
  implements
    Hosted<
      Excel.ChartCollection,
      "count" | "getCount" | "getItem" | "getItemAt" | "getItemOrNullObject"
    >
{
  [MEMBERS](): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }
  get count(): number {
    return this.sheet.charts.length;
  }
  getCount(): number {
    return this.count;
  }
  add(type: string, sourceData: HostObject | string, seriesBy = "Auto"): Chart {
    requireAllowed(this.sheet);
    const source = asRange(this.book, this.sheet, sourceData);
    const number = this.#freeNumber();
    const stored: ChartContent = {
      id: `{00000000-0000-4000-A000-${this.book.newId().toString(16).toUpperCase().padStart(12, "0")}}`,
      name: `Chart ${number}`,
      type,
      title: "",
      categoryTitle: "",
      valueTitle: "",
      altText: "",
      left: 0,
      top: 0,
      width: WIDTH,
      height: HEIGHT,
      series: seriesOfRange(source, type, seriesBy),
      legend: "Bottom",
    };
    this.sheet.charts.push(stored);
    return new Chart(this.book, this.sheet, stored);
  }
  #freeNumber(): number {
    for (let number = 1; ; number++) {
      if (!this.sheet.charts.some(({ name }) => name === `Chart ${number}`)) return number;
    }
  }
  getItemOrNullObject(key: string): Chart | null {
    const lower = key.toLowerCase();
    const chart = this.sheet.charts.find(
      ({ id, name }) => id === key || name.toLowerCase() === lower,
    );
    return chart ? new Chart(this.book, this.sheet, chart) : null;
  }
  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }
  getItemAt(index: number): Chart {
    const chart = this[MEMBERS]()[index];
    if (!chart) throw invalidArgument();
    return chart;
  }
}
