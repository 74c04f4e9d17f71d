/** Title, axes and legend of a chart. */
import type { ChartContent } from "../../xlsx/content";
import type { Book } from "../engine/book";
import { invalidArgument } from "../wire/errors";
import { HostObject } from "./host-object";

/** Part of a chart. */
abstract class OfChart extends HostObject {
  readonly stored: ChartContent;
  constructor(book: Book, stored: ChartContent) {
    super(book);
    this.stored = stored;
  }
}

type TitleKey = "title" | "categoryTitle" | "valueTitle";

export class ChartTitle extends OfChart {
  get text(): string {
    return this.stored.title;
  }
  set text(text: string) {
    this.stored.title = text;
  }
  get visible(): boolean {
    return this.stored.title !== "";
  }
  set visible(visible: boolean) {
    if (!visible) this.stored.title = "";
  }
}

export class ChartAxisTitle extends OfChart {
  readonly #key: TitleKey;
  constructor(book: Book, stored: ChartContent, key: TitleKey) {
    super(book, stored);
    this.#key = key;
  }
  get text(): string {
    return this.stored[this.#key];
  }
  set text(text: string) {
    this.stored[this.#key] = text;
  }
  get visible(): boolean {
    return this.text !== "";
  }
  set visible(visible: boolean) {
    if (!visible) this.text = "";
  }
}

export class ChartAxis extends OfChart {
  readonly #key: TitleKey;
  constructor(book: Book, stored: ChartContent, key: TitleKey) {
    super(book, stored);
    this.#key = key;
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.book, this.stored, this.#key);
  }
}

export class ChartAxes extends OfChart {
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.book, this.stored, "categoryTitle");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.book, this.stored, "valueTitle");
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

export class ChartLegend extends OfChart {
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
