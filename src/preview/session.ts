/** The open workbook of the page: its host, its name, and the grid that shows it. */
import type { Area } from "../a1/address";
import { OpenWorkbook } from "../commands/open-workbook";
import type { WorkbookContent } from "../xlsx/content";
import { startHost, type Host, type HostOptions } from "../host/host";
import type { Workbook } from "../host/objects/book/workbook";
import { saveXlsx } from "../xlsx/save";
import { mayChange } from "./grid/changing";
import type { Grid } from "./grid/grid";
import { nextMacrotask } from "./grid/macrotask";
import { History, type StepName } from "./undo/history";

/** How long the page waits after a request of the add-in before the grid follows, in milliseconds. */
const SETTLE = 40;

/** The workbook of a page; opening another one replaces it. */
export class Session {
  readonly #grid: Grid;
  readonly #functions: HostOptions["functions"];
  #host: Host | null = null;
  #workbook = new OpenWorkbook({ undo: true });
  #history: History | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Selections that the host does not know yet. */
  #going = 0;
  name = "";
  /** Called when another workbook was opened. */
  onOpened: () => void = () => undefined;
  /** Called when what can be undone may be another. */
  onMoved: () => void = () => undefined;
  /** Called after each change of the workbook, by a person or the add-in. */
  onChanged: () => void = () => undefined;

  /** @param functions custom functions by their full names */
  constructor(grid: Grid, functions: NonNullable<HostOptions["functions"]> = {}) {
    this.#grid = grid;
    this.#functions = functions;
  }

  get host(): Host {
    if (!this.#host) throw new Error("No workbook is open.");
    return this.#host;
  }

  /** The open workbook for commands; another one for each that is opened. */
  get workbook(): OpenWorkbook {
    return this.#workbook;
  }

  /** What can be undone in the open workbook. */
  get history(): History {
    if (!this.#history) throw new Error("No workbook is open.");
    return this.#history;
  }

  get isOpen(): boolean {
    return this.#host !== null;
  }

  /** Whether there are changes that were not saved. */
  get dirty(): boolean {
    return this.#host?.book.dirty === true;
  }

  /** Replaces the open workbook; without content by a new one. */
  async open(name: string, content?: WorkbookContent): Promise<void> {
    const before = this.#host;
    const host = await startHost({
      ...(content && { content }),
      ...(this.#functions && { functions: this.#functions }),
      rest: nextMacrotask,
      onServed: (request) => {
        if (this.#host === host && mayChange(request)) this.#followSoon();
      },
    });
    this.#host = host;
    this.#workbook = new OpenWorkbook({ undo: true });
    this.#history = new History(host, this.#workbook);
    this.name = name;
    host.book.name = name;
    await this.#grid.show(host.book);
    before?.dispose();
    this.onOpened();
  }

  /** Sends the user's selection to the host. */
  async goTo(sheetId: string, area: Area): Promise<void> {
    const { host } = this;
    this.#going++;
    try {
      await host.editByUser(() => {
        const sheet = host.book.sheetById(sheetId);
        if (sheet) host.book.select(sheet, area);
      });
    } finally {
      this.#going--;
    }
  }

  /** The workbook as it is between two requests of the add-in. */
  async content(): Promise<WorkbookContent> {
    const { host } = this;
    let content: WorkbookContent | undefined;
    await host.editByUser(async () => {
      content = await host.content();
    });
    if (!content) throw new Error("The workbook was not read.");
    return content;
  }

  /** The workbook as a file. */
  async save(): Promise<Uint8Array> {
    const { host } = this;
    const content = await this.content();
    for (const chart of content.sheets.flatMap(({ charts }) => charts)) {
      // Office.js has no alternative text of charts; without one the titles describe them.
      if (chart.altText !== "") continue;
      const titles = [chart.title, chart.categoryTitle, chart.valueTitle];
      chart.altText = titles.filter((title) => title !== "").join(". ");
    }
    await nextMacrotask();
    const bytes = await saveXlsx(content);
    host.book.dirty = false;
    return bytes;
  }

  #followSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.byHand(() => undefined);
    }, SETTLE);
  }

  /**
   * Does what a person does, between the add-in's requests; the grid follows.
   * @param shown the grid shows the change already
   * @throws what the edit throws; the grid then shows the workbook as it still is
   */
  async byHand(edit: (workbook: Workbook) => void, shown = false): Promise<void> {
    const { host, history } = this;
    const failures: unknown[] = [];
    await host.editByUser(async (workbook) => {
      history.editing();
      try {
        edit(workbook);
      } catch (error) {
        failures.push(error);
      }
      history.edited();
      await host.book.calculate();
      await this.#follow(host, shown && failures.length === 0);
    });
    this.#changed(host);
    for (const failure of failures) throw failure;
  }

  /** Undoes the last step of the person's or the add-in's, or does it again. @returns its name; null: there is none */
  async move(direction: "undo" | "redo"): Promise<StepName | null> {
    const { host } = this;
    const moved = await this.history[direction]();
    if (moved === null) return null;
    await host.editByUser(() => this.#follow(host, false));
    this.#changed(host);
    return moved;
  }

  /** Has the grid show the workbook as it is; nobody changes it meanwhile. */
  async #follow(host: Host, shown: boolean): Promise<void> {
    if (this.#host !== host) return;
    await this.#grid.refresh({ follow: () => this.#going === 0, shown });
  }

  #changed(host: Host): void {
    if (this.#host !== host) return;
    this.onChanged();
    this.onMoved();
  }
}
