/** Excel.Chart and its collection: charts as `ChartContent`. */
import type { CellPoint, ChartContent } from "../../../xlsx/content";
import { boxBetween, cornersOf, positionOf } from "../../../xlsx/sheet/sizes";
import type { Box } from "../../../xlsx/sheet/sizes";
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

/** Size of a new chart in points. */
const WIDTH = 360;
const HEIGHT = 216;

/** A side of the rectangle over which the chart lies, in points. */
const side = (name: keyof Box, isAllowed: (points: number) => boolean) => ({
  get: ({ sheet, stored }: OnSheetOfContent<ChartContent>): number =>
    boxBetween(sheet, stored.from, stored.to)[name],
  set: ({ sheet, stored }: OnSheetOfContent<ChartContent>, points: number): void => {
    if (!isAllowed(points)) throw invalidArgument();
    const box = boxBetween(sheet, stored.from, stored.to);
    Object.assign(stored, cornersOf(sheet, { ...box, [name]: points }));
  },
});

export class Chart
  extends withProperties(OnSheetOfContent<ChartContent>, {
    ...contentProperties<ChartContent>()("name"),
    left: side("left", (points) => points >= 0),
    top: side("top", (points) => points >= 0),
    width: side("width", (points) => points > 0),
    height: side("height", (points) => points > 0),
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
    const from: CellPoint = { column: start.column, x: 0, row: start.row, y: 0 };
    const { left, top } = positionOf(this.sheet, from);
    const { width, height } = boxBetween(this.sheet, this.stored.from, this.stored.to);
    if (endCell === undefined) {
      Object.assign(this.stored, cornersOf(this.sheet, { left, top, width, height }), { from });
      return;
    }
    const end = cellsOf(this.book, this.sheet, endCell).area;
    const to: CellPoint = {
      column: end.column + end.columns,
      x: 0,
      row: end.row + end.rows,
      y: 0,
    };
    const box = boxBetween(this.sheet, from, to);
    if (box.width <= 0 || box.height <= 0) throw invalidArgument();
    Object.assign(this.stored, { from, to });
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
      ...cornersOf(this.sheet, { left: 0, top: 0, width: WIDTH, height: HEIGHT }),
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
