/** Excel.Chart and its collection: charts as `ChartContent`. */
import type { ChartContent } from "../../../xlsx/content";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument } from "../../wire/errors";
import { ChartAxes, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";
import { seriesOfRange } from "./chart-source";
import { IDENTITY, MEMBERS, freeName, removeFrom, sameName } from "../base/host-object";
import type { HostObject } from "../base/host-object";
import type { Identity } from "../base/host-object";
import type { Hosted } from "../base/hosted";
import { CollectionOnSheet, OnSheetOfContent } from "../base/on-sheet";
import { contentProperties, withProperties } from "../base/properties";
import { requireAllowed } from "../worksheet/protection-rules";
import { cellsOf } from "../cells/range-argument";
import { columnPoints, rowPoints } from "../cells/sizes";

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

const length = (
  name: "left" | "top" | "width" | "height",
  isAllowed: (points: number) => boolean,
) => ({
  get: ({ stored }: OnSheetOfContent<ChartContent>): number => stored[name],
  set: ({ stored }: OnSheetOfContent<ChartContent>, points: number): void => {
    if (!isAllowed(points)) throw invalidArgument();
    stored[name] = points;
  },
});

export class Chart
  extends withProperties(OnSheetOfContent<ChartContent>, {
    ...contentProperties<ChartContent>()("name"),
    left: length("left", (points) => points >= 0),
    top: length("top", (points) => points >= 0),
    width: length("width", (points) => points > 0),
    height: length("height", (points) => points > 0),
  })
  implements
    Hosted<
      Excel.Chart,
      "id" | "name" | "left" | "top" | "width" | "height" | "delete" | "setPosition"
    >
{
  override [IDENTITY](): Identity {
    return { Id: this.id };
  }
  get id(): string {
    return this.stored.id;
  }
  get chartType(): string {
    return this.stored.type;
  }
  set chartType(type: string) {
    this.stored.type = type;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.book, this.stored, "title");
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.book, this.stored);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.book, this.stored);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this.stored);
  }
  setData(sourceData: HostObject, seriesBy = "Auto"): void {
    this.stored.series = seriesOfRange(
      cellsOf(this.book, this.sheet, sourceData),
      this.stored.type,
      seriesBy,
    );
  }
  /** Sets the chart's position over cells: from the first to the last, both included. */
  setPosition(startCell: HostObject | string, endCell?: HostObject | string): void {
    const start = cellsOf(this.book, this.sheet, startCell).area;
    this.stored.left = offset(this.sheet, "column", start.column);
    this.stored.top = offset(this.sheet, "row", start.row);
    if (endCell === undefined) return;
    const end = cellsOf(this.book, this.sheet, endCell).area;
    const right = offset(this.sheet, "column", end.column + end.columns);
    const bottom = offset(this.sheet, "row", end.row + end.rows);
    if (right <= this.stored.left || bottom <= this.stored.top) throw invalidArgument();
    this.stored.width = right - this.stored.left;
    this.stored.height = bottom - this.stored.top;
  }
  activate(): void {
    this.book.activate(this.sheet);
  }
  delete(): void {
    requireAllowed(this.sheet);
    removeFrom(this.sheet.charts, this.stored);
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
    return this.getCount();
  }
  add(type: string, sourceData: HostObject | string, seriesBy = "Auto"): Chart {
    requireAllowed(this.sheet);
    const source = cellsOf(this.book, this.sheet, sourceData);
    const { charts } = this.sheet;
    const content: ChartContent = {
      id: `{00000000-0000-4000-A000-${this.book.newId().toString(16).toUpperCase().padStart(12, "0")}}`,
      name: freeName("Chart ", 1, (name) => charts.some((chart) => chart.name === name)),
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
    charts.push(content);
    return new Chart(this.book, this.sheet, content);
  }
  getItemOrNullObject(key: string): Chart | null {
    return this[MEMBERS]().find(({ id, name }) => id === key || sameName(name, key)) ?? null;
  }
}
