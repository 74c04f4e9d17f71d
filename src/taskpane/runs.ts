/** Runs of the pane: one at a time, with progress, cancel and a notice. */
import type { CommandError, NotDone } from "../commands/outcome";
import type { ReportedChanges } from "../commands/reported-changes";
import type { Progress } from "../commands/run-options";
import type { Bilingual } from "../locale/language";
import type { RunErrorCode } from "../locale/run-errors";
import type { Problem } from "../workbook/problem";

type Values = Readonly<Record<string, string | number>>;

/** Passed to the work of a run. */
export interface RunControl {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** The message of a successful run. */
export interface Reported {
  readonly text: Bilingual;
  readonly values?: Values;
  /** Further lines, complete as they are. */
  readonly lines?: readonly Bilingual[];
  /** What became otherwise since the last run. */
  readonly changes?: ReportedChanges;
}

export type RunEnd = { readonly ok: true; readonly reported: Reported | null } | NotDone;

export interface Running {
  readonly label: Bilingual;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancelling: boolean;
}

/** The message about the last run, until it is dismissed or another starts. */
export type Notice =
  | { readonly kind: "done"; readonly reported: Reported }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "error"; readonly error: CommandError; readonly safe: boolean }
  | { readonly kind: "failed"; readonly cause: string };

export interface RunsView {
  readonly running: Running | null;
  readonly notice: Notice | null;
}

/** Errors after which the workbook may be partly written: the next run completes it. */
const HALF_WRITTEN: ReadonlySet<RunErrorCode> = new Set<RunErrorCode>([
  "changed-while-writing",
  "cancelled-while-writing",
  "too-large",
  "not-written",
  "excel-refused",
  "item-gone",
]);

/** The notice for an outcome; null where there is no message. */
export function noticeOf(end: RunEnd): Notice | null {
  if (end.ok) return end.reported === null ? null : { kind: "done", reported: end.reported };
  if ("refused" in end) return { kind: "refused", problems: end.refused };
  return { kind: "error", error: end.error, safe: !HALF_WRITTEN.has(end.error.code) };
}

export class Runs {
  readonly #listeners = new Set<() => void>();
  #view: RunsView = { running: null, notice: null };
  #controller: AbortController | null = null;

  readonly view = (): RunsView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(change: Partial<RunsView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  /**
   * Runs `work`, unless something runs already. Never rejects: an unexpected error becomes a notice.
   * @returns how it ended; null when it was not begun, or failed unexpectedly
   */
  async run(
    label: Bilingual,
    work: (control: RunControl) => Promise<RunEnd>,
  ): Promise<RunEnd | null> {
    if (this.#view.running !== null) return null;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#set({ running: { label, progress: null, cancelling: false }, notice: null });
    let end: RunEnd | null = null;
    let notice: Notice | null;
    try {
      end = await work({ progress: this.#progress, signal });
      notice = noticeOf(end);
    } catch (error) {
      notice = { kind: "failed", cause: error instanceof Error ? error.message : String(error) };
    }
    this.#set({ running: null, notice });
    return end;
  }

  readonly #progress: Progress = (done, of) => {
    if (this.#view.running === null) return;
    this.#set({ running: { ...this.#view.running, progress: { done, of } } });
  };

  /** Asks the run to stop; it does at its next step. */
  readonly cancel = (): void => {
    if (this.#view.running === null) return;
    this.#controller?.abort();
    this.#set({ running: { ...this.#view.running, cancelling: true } });
  };

  /** Shows a notice about something that was not run here, such as a button of the ribbon. */
  readonly report = (notice: Notice | null): void => {
    this.#set({ notice });
  };
}
