/** Title, axes and legend of a chart. */
import type { ChartContent } from "../../xlsx/content";
import type { Book } from "../engine/book";
import { invalidArgument } from "../wire/errors";
import { HostObject } from "./host-object";

/** Part of a chart. */
abstract class OfChart extends HostObject {
  readonly held: ChartContent;
  constructor(book: Book, held: ChartContent) {
    super(book);
    this.held = held;
  }
}

type TitleKey = "title" | "categoryTitle" | "valueTitle";

export class ChartTitle extends OfChart {
  get text(): string {
    return this.held.title;
  }
  set text(text: string) {
    this.held.title = text;
  }
  get visible(): boolean {
    return this.held.title !== "";
  }
  set visible(visible: boolean) {
    if (!visible) this.held.title = "";
  }
}

export class ChartAxisTitle extends OfChart {
  readonly #key: TitleKey;
  constructor(book: Book, held: ChartContent, key: TitleKey) {
    super(book, held);
    this.#key = key;
  }
  get text(): string {
    return this.held[this.#key];
  }
  set text(text: string) {
    this.held[this.#key] = text;
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
  constructor(book: Book, held: ChartContent, key: TitleKey) {
    super(book, held);
    this.#key = key;
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.book, this.held, this.#key);
  }
}

export class ChartAxes extends OfChart {
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.book, this.held, "categoryTitle");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.book, this.held, "valueTitle");
  }
}

const POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

export class ChartLegend extends OfChart {
  get position(): string {
    return this.held.legend === "None" ? "Bottom" : this.held.legend;
  }
  set position(value: string) {
    const position = POSITIONS.find((known) => known === value);
    if (!position) throw invalidArgument();
    this.held.legend = position;
  }
  get visible(): boolean {
    return this.held.legend !== "None";
  }
  set visible(visible: boolean) {
    if (!visible) this.held.legend = "None";
    else if (this.held.legend === "None") this.held.legend = "Bottom";
  }
}
