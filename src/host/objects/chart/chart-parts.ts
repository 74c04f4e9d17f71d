/** Title, axes and legend of a chart. */
import type { ChartContent } from "../../../xlsx/content";
import type { Book } from "../../engine/book";
import { invalidArgument } from "../../wire/errors";
import type { Hosted } from "../base/hosted";
import { OfContent } from "../base/on-sheet";

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

export class ChartAxis extends Titled {
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.book, this.stored, this.titleKey);
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
