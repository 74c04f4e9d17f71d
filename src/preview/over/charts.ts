/** The charts of the active sheet, floating over the cells at their positions. */
import type { Chart } from "chart.js";
import type { ChartContent } from "../../xlsx/content";
import { boxBetween } from "../../xlsx/sheet/sizes";
import type { ReadableBook } from "../../host/engine/readable-book";
import type { Sheet } from "../../host/engine/sheet";
import { chartLabels } from "./chart-labels";
import { chartConfiguration } from "./chart-configuration";
import type { Box, Layout } from "./layout";

interface Floating {
  readonly element: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** What was drawn last, to draw only what has changed. */
  drawn: string;
  chart: Chart | null;
}

/** Draws charts into a layer over the grid. */
export class Charts {
  readonly #layer: HTMLElement;
  readonly #floating = new Map<string, Floating>();
  #library: Promise<typeof Chart> | null = null;

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Shows the charts of a sheet as they are now, and none else. */
  show(book: ReadableBook, sheet: Sheet, layout: Layout): void {
    const drawn = sheet.charts.filter(({ isForeign }) => isForeign !== true);
    const wanted = new Map(drawn.map((chart) => [`${sheet.id} ${chart.id}`, chart]));
    for (const [key, floating] of this.#floating) {
      if (wanted.has(key)) continue;
      floating.chart?.destroy();
      floating.element.remove();
      this.#floating.delete(key);
    }
    for (const [key, chart] of wanted) {
      const floating = this.#floating.get(key) ?? this.#add(key);
      const box = boxBetween(sheet, chart.from, chart.to);
      this.#position(floating, layout.boxOfPoints(sheet, box), layout);
      void this.#draw(floating, book, chart, Math.min(box.width, box.height));
    }
  }

  #add(key: string): Floating {
    const element = document.createElement("figure");
    element.className = "chart";
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    element.append(canvas);
    this.#layer.append(element);
    const floating: Floating = { element, canvas, drawn: "", chart: null };
    this.#floating.set(key, floating);
    return floating;
  }

  #position({ element }: Floating, box: Box, layout: Layout): void {
    const hidden = layout.hiddenBy(box);
    Object.assign(element.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      clipPath: `inset(${hidden.top}px 0 0 ${hidden.left}px)`,
    });
  }

  async #draw(
    floating: Floating,
    book: ReadableBook,
    content: ChartContent,
    side: number,
  ): Promise<void> {
    const configuration = chartConfiguration(book, content, side);
    const drawn = JSON.stringify(configuration);
    if (drawn === floating.drawn) return;
    floating.drawn = drawn;
    const { title, altText } = content;
    floating.canvas.setAttribute("aria-label", altText === "" ? title : altText);
    // The library comes with the first chart.
    this.#library ??= import("chart.js/auto").then((library) => library.default);
    const Library = await this.#library;
    if (!floating.element.isConnected || floating.drawn !== drawn) return;
    floating.chart?.destroy();
    // Numbers in the form of the page's language, not of the browser's.
    const options = { ...configuration.options, locale: document.documentElement.lang };
    floating.chart = new Library(floating.canvas, {
      ...configuration,
      options,
      plugins: [chartLabels],
    });
  }
}
