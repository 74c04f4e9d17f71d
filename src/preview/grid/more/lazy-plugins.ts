/** The plug-ins of the grid that come after the page is there: before they are asked for, or when they are. */
import {
  LifecycleService,
  LifecycleStages,
  type ICommandInfo,
  type Injector,
  type Univer,
} from "@univerjs/core";
import type { Language } from "../../../locale/language";
import { REPLACE, leaveFormulas, type Replacements } from "./replacing";
import type * as Plugins from "./plugins";
import type { Shown } from "./shown";

export class LazyPlugins {
  readonly #univer: Univer;
  readonly #injector: Injector;
  readonly #language: Language;
  readonly #shown: () => Shown | null;
  #plugins: typeof Plugins | null = null;

  /** @param shown what the grid shows now */
  constructor(univer: Univer, injector: Injector, language: Language, shown: () => Shown | null) {
    this.#univer = univer;
    this.#language = language;
    this.#injector = injector;
    this.#shown = shown;
  }

  /** Loads them, once. */
  async load(): Promise<typeof Plugins> {
    const plugins = await import("./plugins");
    if (this.#plugins) return this.#plugins;
    this.#plugins = plugins;
    plugins.addPlugins(this.#univer, this.#injector, this.#language);
    this.showFilters();
    return plugins;
  }

  /**
   * Shows the filters of a workbook that has just been shown.
   * @param changed ids of the sheets whose tables are others than before; absent: all
   */
  showFilters(changed?: ReadonlySet<string>): void {
    const shown = this.#shown();
    if (shown) this.#plugins?.showFilters(this.#injector, shown, changed);
  }

  /**
   * Called before each command of the grid's.
   * @param fill brings up all sheets, so that all are searched
   */
  prepare({ id, params }: Readonly<ICommandInfo>, fill: () => void): void {
    if (this.#plugins?.OPENS_FIND.has(id) === true) fill();
    const shown = this.#shown();
    if (id === REPLACE && shown) leaveFormulas(shown.book, params as Replacements);
  }

  async openFind(): Promise<void> {
    const { openFind } = await this.load();
    // Only then does the plug-in search sheets.
    await this.#injector.get(LifecycleService).onStage(LifecycleStages.Steady);
    await openFind(this.#injector);
  }

  /** Opens the panel of the filter of a column. */
  async openFilter(subUnitId: string, col: number): Promise<void> {
    const { openFilter } = await this.load();
    const shown = this.#shown();
    if (shown) await openFilter(this.#injector, { unitId: shown.unitId, subUnitId, col });
  }
}
