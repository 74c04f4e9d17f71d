/** Runs of the pane: one at a time, with progress, cancel and a notice. */
import type { Progress } from "../commands/run-options";
import type { Bilingual } from "../locale/language";
import { noticeOf, type Notice, type RunEnd } from "./notice";

/** Passed to the work of a run. */
export interface RunControl {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface Running {
  readonly label: Bilingual;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancelling: boolean;
}

export interface RunsView {
  readonly running: Running | null;
  readonly notice: Notice | null;
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
