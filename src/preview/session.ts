/** The open workbook of the page: its host in another thread, the copy of it, its name, and the grid that shows it. */
import type { KnownValues } from "../commands/plan-observers";
import { OpenWorkbook } from "../commands/open-workbook";
import { NEWEST_REQUIREMENT_SET, connectClient } from "../host/client/office";
import type { NativeBridge } from "../host/wire/bridge";
import type { Language } from "../locale/language";
import type { HandEdit } from "./edits/hand-edit";
import type { Typing } from "./frame/typing";
import type { CellPosition, Grid } from "./grid/grid";
import type { LinkTarget } from "./links";
import type { Slot } from "./kept/kept-workbook";
import { BookCopy } from "./thread/book-copy";
import type { HostThread } from "./thread/host-thread";
import type { OfWorkbook, Source } from "./thread/messages";
import type { StepName } from "./undo/history";
import { RunStates } from "./undo/run-state";

/** What can be undone and done again; null: nothing. */
export interface Steps {
  readonly next: StepName | null;
  readonly nextAgain: StepName | null;
}

const NO_STEPS: Steps = { next: null, nextAgain: null };

/** One of the workbooks that have been opened. */
interface Opened {
  readonly number: number;
  readonly book: BookCopy;
  readonly bridge: NativeBridge;
}

/** The workbook of a page; opening another one replaces it. */
export class Session {
  readonly #grid: Grid;
  readonly #thread: HostThread;
  readonly #language: Language;
  readonly #typing: Typing;
  #opened: Opened | null = null;
  /** One that is being opened, of which parts come already. */
  #arriving: Opened | null = null;
  #count = 0;
  #workbook = new OpenWorkbook({ undo: true });
  #runs: RunStates | null = null;
  #steps = NO_STEPS;
  #isNew = false;
  /** Until the grid shows all that has come. */
  #followed: Promise<void> = Promise.resolve();
  /** Selections that the host does not know yet. */
  #going = 0;
  name = "";
  /** Where the browser keeps the open workbook. */
  keptIn: Slot = 0;
  /** Called when another workbook was opened. */
  onOpened: () => void = () => undefined;
  /** Called when the open workbook has another name. */
  onRenamed: () => void = () => undefined;
  /** Called when what can be undone may be another. */
  onMoved: () => void = () => undefined;
  /** Called after each change of the workbook, by a person or the add-in. */
  onChanged: () => void = () => undefined;

  constructor(grid: Grid, thread: HostThread, typing: Typing, language: Language) {
    this.#grid = grid;
    this.#typing = typing;
    this.#thread = thread;
    this.#language = language;
    thread.onReport = (report) => {
      this.#take(report);
    };
  }

  /** What the page has copied of the open workbook. */
  get book(): BookCopy {
    if (!this.#opened) throw new Error("No workbook is open.");
    return this.#opened.book;
  }

  /** The open workbook for commands; another one for each that is opened. */
  get workbook(): OpenWorkbook {
    return this.#workbook;
  }

  get steps(): Steps {
    return this.#steps;
  }

  get isOpen(): boolean {
    return this.#opened !== null;
  }

  /** Whether there are changes that were not saved. */
  get dirty(): boolean {
    return this.#opened?.book.dirty === true;
  }

  /** Whether it is a new workbook in which nothing has been done. */
  get isUntouched(): boolean {
    const { next, nextAgain } = this.#steps;
    return this.#isNew && !this.dirty && next === null && nextAgain === null;
  }

  /** Gives the open workbook another name. */
  async rename(name: string): Promise<void> {
    await this.#thread.call("rename", name);
    this.name = name;
    this.onRenamed();
  }

  #bridge(number: number): NativeBridge {
    return {
      sendMessageToHost: (text) => {
        this.#thread.post({ kind: "client", number, text });
      },
      onMessageFromHost: null,
    };
  }

  /**
   * Replaces the open workbook.
   * @throws FileError where a file is none that can be opened; the workbook that was open stays
   */
  async open(name: string, source: Source = { from: "nothing" }): Promise<void> {
    const number = ++this.#count;
    const opened: Opened = { number, book: new BookCopy(name), bridge: this.#bridge(number) };
    this.#arriving = opened;
    await this.#thread.call("open", { number, name, source, language: this.#language });
    this.#opened = opened;
    this.#arriving = null;
    const workbook = new OpenWorkbook({ undo: true });
    this.#workbook = workbook;
    this.#runs = new RunStates(workbook, (state) => {
      this.#thread.post({ kind: "runs", number, state });
    });
    this.#steps = NO_STEPS;
    this.#isNew = source.from === "nothing";
    this.name = name;
    connectClient(opened.bridge, NEWEST_REQUIREMENT_SET);
    await this.#grid.show(opened.book);
    this.onOpened();
  }

  #take(report: OfWorkbook): void {
    const of = [this.#opened, this.#arriving].find((one) => one?.number === report.number);
    if (!of) return;
    switch (report.kind) {
      case "client":
        of.bridge.onMessageFromHost?.(report.text);
        break;
      case "head":
        of.book.takeHead(report.head);
        break;
      case "dirty":
        of.book.dirty = report.dirty;
        break;
      case "rows":
        of.book.takeRows(report);
        break;
      case "history":
        if (of !== this.#opened) break;
        this.#steps = report;
        this.onMoved();
        break;
      case "changed":
        if (of === this.#opened) this.#followed = this.#follow(of, report.shown);
    }
  }

  /** Has the grid show the workbook as it is, after all that came before. */
  async #follow(opened: Opened, shown: boolean): Promise<void> {
    await this.#followed;
    if (this.#opened !== opened) return;
    if (!shown) await this.#typing.pause(() => this.#workbook.view().running !== null);
    if (this.#opened !== opened) return;
    await this.#grid.refresh({ follow: () => this.#going === 0, shown });
    if (this.#opened !== opened) return;
    this.onChanged();
    this.onMoved();
  }

  /** Sends the user's selection to the host. */
  async goTo(position: CellPosition): Promise<void> {
    this.#going++;
    try {
      await this.#thread.call("select", position);
    } finally {
      this.#going--;
    }
  }

  /**
   * Does what a person does, between the add-in's requests; the grid follows.
   * @param shown the grid shows the change already
   * @throws what the edit throws; the grid then shows the workbook as it still is
   */
  async byHand(edit: HandEdit, shown = false): Promise<void> {
    try {
      await this.#thread.call("edit", { edit, shown });
    } finally {
      await this.#followed;
    }
  }

  /** Undoes the last step of the person's or the add-in's, or does it again. @returns its name; null: there is none */
  async move(direction: "undo" | "redo"): Promise<StepName | null> {
    const runs = this.#runs;
    const moved = await this.#thread.call("move", direction);
    if (moved === null) return null;
    runs?.restore(moved.runs);
    await this.#followed;
    return moved.name;
  }

  /** The workbook as a file. */
  save(): Promise<Uint8Array> {
    return this.#thread.call("save", null);
  }

  /** Keeps the workbook in the browser. @param at milliseconds since 1970 */
  async keep(at: number): Promise<void> {
    await this.#thread.call("keep", { name: this.name, at, slot: this.keptIn });
  }

  /** Where the link of a cell leads; null: it has none. */
  linkAt(position: CellPosition): Promise<LinkTarget | null> {
    return this.#thread.call("link", position);
  }

  /** Takes the values that a run knows of formulas; see `Host.expectValues`. */
  expectValues(values: readonly KnownValues[]): (right: boolean) => Promise<void> {
    const id = this.#thread.newId();
    this.#thread.post({ kind: "expect", id, values });
    return async (right) => {
      await this.#thread.call("stopExpecting", { id, right });
    };
  }
}
