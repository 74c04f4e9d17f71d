/** The plug-ins of the grid that come after the page is there: before they are asked for, or when they are. */
import type { Injector, Univer } from "@univerjs/core";
import type { Book } from "../../../host/engine/book";
import type * as Plugins from "./plugins";

/** A workbook in the grid. */
interface Shown {
  readonly book: Book;
  readonly unitId: string;
}

export class LazyPlugins {
  readonly #univer: Univer;
  readonly #injector: Injector;
  readonly #shown: () => Shown | null;
  #plugins: typeof Plugins | null = null;

  /** @param shown what the grid shows now */
  constructor(univer: Univer, injector: Injector, shown: () => Shown | null) {
    this.#univer = univer;
    this.#injector = injector;
    this.#shown = shown;
  }

  /** Loads them, once. */
  async load(): Promise<typeof Plugins> {
    if (this.#plugins) return this.#plugins;
    const plugins = await import("./plugins");
    if (this.#plugins === null) {
      this.#plugins = plugins;
      plugins.addPlugins(this.#univer);
      this.showFilters();
    }
    return plugins;
  }

  /** Shows the filters of a workbook that has just been shown. */
  showFilters(): void {
    const shown = this.#shown();
    if (shown) this.#plugins?.showFilters(this.#injector, shown.book, shown.unitId);
  }

  /** Whether a command of the grid's opens its search. */
  opensFind(command: string): boolean {
    return this.#plugins?.OPENS_FIND.has(command) === true;
  }

  async openFind(): Promise<void> {
    const { openFind } = await this.load();
    await openFind(this.#injector);
  }

  /** Opens the panel of the filter of a column. */
  async openFilter(subUnitId: string, col: number): Promise<void> {
    const { openFilter } = await this.load();
    const shown = this.#shown();
    if (shown) await openFilter(this.#injector, { unitId: shown.unitId, subUnitId, col });
  }
}
