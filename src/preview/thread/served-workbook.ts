/** One open workbook in the thread of the host. */
import { hostedFunctions } from "../../functions/hosted";
import type { Rest } from "../../host/engine/pace";
import { createHost, type Host } from "../../host/host";
import type { NativeBridge } from "../../host/wire/bridge";
import type { Language } from "../../locale/language";
import type { WorkbookContent } from "../../xlsx/content";
import { saveXlsx } from "../../xlsx/save";
import { editOf, type HandEdit } from "../edits/hand-edit";
import { mayChange } from "./changing";
import type { CellPosition } from "../grid/grid";
import { keep, type LastKept } from "../kept/kept-workbook";
import type { LinkTarget } from "../links";
import { History, type Moved } from "../undo/history";
import type { RunState } from "../undo/run-state";
import { BookChanges } from "./book-changes";
import { linkAt, targetOf } from "./links";
import type { OfWorkbook } from "./messages";

/** Milliseconds after a request of the add-in before the page is told what has changed; longer while a run goes on. */
const SETTLE = 40;
const SETTLE_IN_RUN = 600;

type Distributed<T> = T extends unknown ? Omit<T, "number"> : never;

export interface Opened {
  readonly name: string;
  readonly language: Language;
  /** undefined: a new workbook. */
  readonly content: WorkbookContent | undefined;
  /** Absent: the host has the thread for itself. */
  readonly rest?: Rest | undefined;
}

export class ServedWorkbook {
  readonly host: Host;
  readonly bridge: NativeBridge;
  readonly #language: Language;
  readonly #history: History;
  readonly #changes: BookChanges;
  readonly #post: (report: Distributed<OfWorkbook>) => void;
  readonly #expected = new Map<number, (right: boolean) => Promise<void>>();
  #isRunning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param post sends the page what it has to know of this workbook */
  constructor(
    { name, language, content, rest }: Opened,
    post: (report: Distributed<OfWorkbook>) => void,
  ) {
    this.#post = post;
    this.#language = language;
    const { host, bridge } = createHost({
      ...(content && { content }),
      functions: hostedFunctions(),
      ...(rest && { rest }),
      onServed: (request) => {
        if (!mayChange(request)) return;
        // Whoever leaves now is asked, though the page is told of the changes a little later.
        if (host.book.dirty) post({ kind: "dirty", dirty: true });
        this.#reportSoon();
      },
    });
    this.host = host;
    this.bridge = bridge;
    host.book.name = name;
    bridge.onMessageFromHost = (text) => {
      post({ kind: "client", text });
    };
    this.#history = new History(host);
    this.#changes = new BookChanges(host.book);
  }

  /** Sends what has changed. @param shown whether the grid shows it already */
  report(shown: boolean): void {
    const { head, rows } = this.#changes.take();
    this.#post({ kind: "head", head });
    for (const one of rows) this.#post({ kind: "rows", ...one });
    this.#reportHistory();
    this.#post({ kind: "changed", shown });
  }

  #reportHistory(): void {
    const { next, nextAgain } = this.#history;
    this.#post({ kind: "history", next, nextAgain });
  }

  #reportSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.edit(null, false);
      },
      this.#isRunning ? SETTLE_IN_RUN : SETTLE,
    );
  }

  /**
   * Does what a person does, between the add-in's requests, and sends what has changed.
   * @param edit null: nothing but what the add-in has done
   * @param shown the grid shows the change already
   * @throws what the edit throws; the page has then been sent the workbook as it still is
   */
  async edit(edit: HandEdit | null, shown: boolean): Promise<void> {
    const failures: unknown[] = [];
    await this.host.editByUser(async (workbook) => {
      this.#history.editing();
      try {
        if (edit !== null) editOf(edit, this.#language)(workbook);
      } catch (error) {
        failures.push(error);
      }
      this.#history.edited();
      await this.host.book.calculate();
      this.report(shown && failures.length === 0);
    });
    for (const failure of failures) throw failure;
  }

  async select({ sheetId, area }: CellPosition): Promise<void> {
    const { book } = this.host;
    await this.host.editByUser(() => {
      const sheet = book.sheetById(sheetId);
      if (sheet) book.select(sheet, area);
    });
  }

  /** Takes note of what runs. */
  follow(state: RunState): void {
    this.#isRunning = state.running !== null;
    this.#history.follow(state);
    if (this.#timer !== undefined) this.#reportSoon();
    this.#reportHistory();
  }

  /** Undoes the last step of the person's or the add-in's, or does it again. */
  async move(direction: "undo" | "redo"): Promise<Moved | null> {
    const moved = await this.#history[direction]();
    if (moved === null) return null;
    await this.host.editByUser(() => {
      this.report(false);
    });
    return moved;
  }

  /** The workbook as it is between two requests of the add-in. @param read called before anything else is done to it */
  async #content(read: () => void = () => undefined): Promise<WorkbookContent> {
    let content: WorkbookContent | undefined;
    await this.host.editByUser(async () => {
      content = await this.host.content();
      read();
    });
    if (!content) throw new Error("The workbook was not read.");
    return content;
  }

  #setDirty(dirty: boolean): void {
    this.host.book.dirty = dirty;
    this.#post({ kind: "dirty", dirty });
  }

  /** The workbook as a file. */
  async save(): Promise<Uint8Array> {
    // What is done while the file is written is not in it.
    const content = await this.#content(() => {
      this.#setDirty(false);
    });
    for (const chart of content.sheets.flatMap(({ charts }) => charts)) {
      // Office.js has no alternative text of charts; without one the titles describe them.
      if (chart.altText !== "") continue;
      const titles = [chart.title, chart.categoryTitle, chart.valueTitle];
      chart.altText = titles.filter((title) => title !== "").join(". ");
    }
    try {
      return await saveXlsx(content);
    } catch (error) {
      this.#setDirty(true);
      throw error;
    }
  }

  /** Keeps the workbook in the browser. */
  async keep(as: LastKept): Promise<void> {
    await keep({ ...as, content: await this.#content() });
  }

  /** Where the link of a cell leads; null: it has none. */
  link({ sheetId, area }: CellPosition): LinkTarget | null {
    const { book } = this.host;
    const sheet = book.sheetById(sheetId);
    const link = sheet && linkAt(book, sheet, area);
    if (!link) return null;
    const target = targetOf(book, link, sheet);
    if (target) return { sheetId: target.sheet.id, area: target.area };
    return link.address === undefined ? null : { address: link.address };
  }

  /** See `Host.expectValues`. */
  expect(id: number, values: Parameters<Host["expectValues"]>[0]): void {
    this.#expected.set(id, this.host.expectValues(values));
  }

  /** Ends what was expected under an id. */
  async stopExpecting(id: number, right: boolean): Promise<void> {
    await this.#expected.get(id)?.(right);
    this.#expected.delete(id);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.host.dispose();
  }
}
