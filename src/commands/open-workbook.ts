/** One open workbook: the queue of its commands, the runs that can be undone, its last read, and what runs in it and how the last command ended. */
import type { Progress } from "../excel/writing/apply";
import { recordedIn, RunHistory, type RunRecord } from "../excel/run-history";
import type { Bilingual } from "../locale/language";
import type { Command, Environment, KnownState } from "./command";
import { LastRead } from "./last-read";
import { failedUnexpectedly, type Outcome } from "./outcome";
import type { Ending, Reported } from "./reported";
import type { PaneView } from "./pane-view";

/** A command that runs. */
export interface Running {
  readonly name: Bilingual;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancelling: boolean;
  /** It ends so soon, or follows so many like it, that it is not shown. */
  readonly quick: boolean;
}

/** Passed to the work of a command. */
export interface RunControl {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** The state now; the same object until it changes. */
export interface WorkbookView {
  /** The view that the pane shows. */
  readonly pane: PaneView;
  readonly running: Running | null;
  /** How the last command ended, until that is dismissed or another one starts. */
  readonly last: Ending | null;
  readonly canUndo: boolean;
}

const BUSY: Bilingual = {
  sv: "Ett annat kommando körs. Vänta tills det är klart.",
  en: "Another command is running. Wait until it is done.",
};

export class OpenWorkbook {
  /** null: nothing is recorded, so nothing can be undone. */
  readonly history: RunHistory | null;
  readonly lastRead = new LastRead();
  readonly #listeners = new Set<() => void>();
  #view: WorkbookView = { pane: "start", running: null, last: null, canUndo: false };
  #earlier: Promise<unknown> = Promise.resolve();
  #controller: AbortController | null = null;

  /** @param undo whether runs are recorded, in one more round trip each, so that they can be undone */
  constructor({ undo = false }: { readonly undo?: boolean } = {}) {
    this.history = undo ? new RunHistory() : null;
  }

  readonly view = (): WorkbookView => this.#view;

  /** Calls `listener` after every change. Returns what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(change: Partial<WorkbookView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Shows a view of the pane. */
  readonly show = (pane: PaneView): void => {
    this.#set({ pane });
  };

  /** Shows how something ended that was not run here; null dismisses what is shown. */
  readonly report = (last: Ending | null): void => {
    this.#set({ last });
  };

  /** Takes over which runs can be undone, after the workbook was put into an earlier or later state by other means. */
  readonly restoreRuns = (records: readonly RunRecord[]): void => {
    this.history?.restore(records);
    this.#set({ canUndo: (this.history?.last ?? null) !== null });
  };

  /** What commands judge by whether they can run. */
  known(): KnownState {
    return { overview: this.lastRead.view().overview, canUndo: this.#view.canUndo };
  }

  /** Why nothing can be started now; null: it can. */
  readonly busy = (): Bilingual | null => (this.#view.running === null ? null : BUSY);

  /** Why the command cannot be run now; null: it can. */
  readonly blocked = (command: Pick<Command, "blocked">): Bilingual | null =>
    this.busy() ?? command.blocked(this.known());

  /** Runs a command after the earlier ones. Never rejects: a defect is an outcome too. */
  perform<Options, Done>(
    command: Command<Options, Done>,
    environment: Environment,
    options?: Options,
  ): Promise<Outcome<Done & { readonly reported: Reported | null }>> {
    const work = async (control: RunControl) => {
      const progress: Progress = (done, of) => {
        control.progress(done, of);
        environment.progress?.(done, of);
      };
      const outcome = await command.run(this, { ...environment, ...control, progress }, options);
      return outcome.ok ? { ...outcome, reported: command.reported(outcome) } : outcome;
    };
    return this.run(command.name, work, command.pace);
  }

  /**
   * Runs `work` after all earlier work, so that no two runs overlap, and reads the workbook again. Never rejects.
   * @param pace after something quick it is read once nothing more was done for a while
   */
  run<Done extends { readonly reported: Reported | null }>(
    name: Bilingual,
    work: (control: RunControl) => Promise<Outcome<Done>>,
    pace?: "quick",
  ): Promise<Outcome<Done>> {
    const now = this.#earlier.then(() => this.#carryOut(name, work, pace));
    this.#earlier = now;
    return now;
  }

  async #carryOut<Done extends { readonly reported: Reported | null }>(
    name: Bilingual,
    work: (control: RunControl) => Promise<Outcome<Done>>,
    pace: "quick" | undefined,
  ): Promise<Outcome<Done>> {
    const controller = new AbortController();
    this.#controller = controller;
    const release = this.lastRead.hold();
    this.#set({
      running: { name, progress: null, cancelling: false, quick: pace === "quick" },
      last: null,
    });
    const control = { progress: this.#progress, signal: controller.signal };
    const outcome = await recordedIn(this.history, () => work(control)).catch(failedUnexpectedly);
    // Of quick commands one follows another, and a large workbook takes seconds to read.
    await release(pace === "quick" ? "soon" : "now");
    this.#set({
      running: null,
      last: outcome.ok ? { ok: true, reported: outcome.reported } : outcome,
      canUndo: (this.history?.last ?? null) !== null,
    });
    return outcome;
  }

  readonly #progress: Progress = (done, of) => {
    if (this.#view.running === null) return;
    this.#set({ running: { ...this.#view.running, progress: { done, of } } });
  };

  /** Asks the command that runs to stop; it does at its next step. */
  readonly cancel = (): void => {
    if (this.#view.running === null) return;
    this.#controller?.abort();
    this.#set({ running: { ...this.#view.running, cancelling: true } });
  };
}
