/** Title, axes and legend of a chart. */
import type { ChartContent } from "../../../xlsx/content";
import type { ChartAxisContent } from "../../../xlsx/charts/chart-content";
import type { Book } from "../../engine/book";
import { invalidArgument } from "../../wire/errors";
import type { Hosted } from "../base/hosted";
import { OfContent } from "../base/on-sheet";

/** Of the text in a chart, in points. */
const USUAL_SIZE = 10;

type TitleKey = "title" | "categoryTitle" | "valueTitle";

/** Something with one of the titles of a chart. */
abstract class Titled extends OfContent<ChartContent> {
  readonly titleKey: TitleKey;
  constructor(book: Book, chart: ChartContent, titleKey: TitleKey) {
    super(book, chart);
    this.titleKey = titleKey;
  }
}

export class ChartTitle extends Titled implements Hosted<Excel.ChartTitle, "text" | "visible"> {
  get text(): string {
    return this.stored[this.titleKey];
  }
  set text(text: string) {
    this.stored[this.titleKey] = text;
  }
  get visible(): boolean {
    return this.text !== "";
  }
  set visible(visible: boolean) {
    if (!visible) this.text = "";
  }
}

export class ChartAxisTitle extends ChartTitle {}

export class ChartGridlines extends Titled implements Hosted<Excel.ChartGridlines, "visible"> {
  get visible(): boolean {
    return axisOf(this).withoutGridlines !== true;
  }
  set visible(visible: boolean) {
    axisOf(this).withoutGridlines = !visible;
  }
}

/** What is stored of an axis, created where nothing is. */
function axisOf({ stored, titleKey }: Titled): ChartAxisContent {
  const key = titleKey === "categoryTitle" ? "categoryAxis" : "valueAxis";
  return (stored[key] ??= {});
}

export class ChartAxisFont extends Titled implements Hosted<Excel.ChartFont, "size"> {
  get size(): number {
    return axisOf(this).size ?? USUAL_SIZE;
  }
  set size(points: number) {
    axisOf(this).size = points;
  }
}

export class ChartAxisFormat extends Titled {
  get font(): ChartAxisFont {
    return new ChartAxisFont(this.book, this.stored, this.titleKey);
  }
}

export class ChartAxis
  extends Titled
  implements
    Hosted<
      Excel.ChartAxis,
      "minimum" | "maximum" | "reversePlotOrder" | "visible" | "setPositionAt"
    >
{
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.book, this.stored, this.titleKey);
  }
  get minimum(): number | "" {
    return axisOf(this).minimum ?? "";
  }
  set minimum(value: number | "") {
    if (value === "") delete axisOf(this).minimum;
    else axisOf(this).minimum = value;
  }
  get maximum(): number | "" {
    return axisOf(this).maximum ?? "";
  }
  set maximum(value: number | "") {
    if (value === "") delete axisOf(this).maximum;
    else axisOf(this).maximum = value;
  }
  get reversePlotOrder(): boolean {
    return axisOf(this).reversed === true;
  }
  set reversePlotOrder(reversed: boolean) {
    axisOf(this).reversed = reversed;
  }
  get visible(): boolean {
    return axisOf(this).hidden !== true;
  }
  set visible(visible: boolean) {
    axisOf(this).hidden = !visible;
  }
  get tickLabelPosition(): string {
    return axisOf(this).unlabelled === true ? "None" : "NextToAxis";
  }
  set tickLabelPosition(position: string) {
    axisOf(this).unlabelled = position === "None";
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.book, this.stored, this.titleKey);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.book, this.stored, this.titleKey);
  }
  setPositionAt(value: number): void {
    axisOf(this).crossesAt = value;
  }
}

export class ChartAxes extends OfContent<ChartContent> {
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.book, this.stored, "categoryTitle");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.book, this.stored, "valueTitle");
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

export class ChartLegend extends OfContent<ChartContent> {
  get position(): string {
    return this.stored.legend === "None" ? "Bottom" : this.stored.legend;
  }
  set position(value: string) {
    const position = POSITIONS.find((known) => known === value);
    if (!position) throw invalidArgument();
    this.stored.legend = position;
  }
  get visible(): boolean {
    return this.stored.legend !== "None";
  }
  set visible(visible: boolean) {
    if (!visible) this.stored.legend = "None";
    else if (this.stored.legend === "None") this.stored.legend = "Bottom";
  }
}
