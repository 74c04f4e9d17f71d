/** The last read of an open workbook, and reading it again when the workbook may have changed. */
import type { Overview, OverviewOutcome } from "./overview";
import type { CommandError } from "./outcome";

/** What was read. The same object until something changes. */
export interface LastReadView {
  readonly overview: Overview | null;
  /** Why the last read failed; the overview is then the previous one. */
  readonly error: CommandError | null;
  /** The message of an unexpected error of the last read. */
  readonly cause: string | null;
  readonly reading: boolean;
}

/** Least and greatest delay, in milliseconds, from an edit to the next read. */
const LEAST_WAIT = 400;
const GREATEST_WAIT = 5_000;

/** The delay before the next read, as a multiple of how long the last one took. */
const PATIENCE = 1;

export class LastRead {
  #readOverview: (() => Promise<OverviewOutcome>) | null;
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  #view: LastReadView = { overview: null, error: null, cause: null, reading: false };
  #timer: ReturnType<typeof setTimeout> | null = null;
  #current: Promise<void> | null = null;
  #asked = 0;
  #answered = 0;
  #held = 0;
  /** How often reading was paused. */
  #holds = 0;
  #took = 0;

  /** @param read reads the workbook; null: nobody wants to know yet; @param now milliseconds */
  constructor(
    read: (() => Promise<OverviewOutcome>) | null = null,
    now: () => number = () => performance.now(),
  ) {
    this.#readOverview = read;
    this.#now = now;
  }

  /** From now on the workbook is read when it may have changed, until the returned function is called. */
  attach(read: () => Promise<OverviewOutcome>): () => void {
    this.#readOverview = read;
    return () => {
      if (this.#readOverview === read) this.#readOverview = null;
      this.dispose();
    };
  }

  readonly view = (): LastReadView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(change: Partial<LastReadView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  async #read(read: () => Promise<OverviewOutcome>): Promise<void> {
    const began = this.#now();
    const holds = this.#holds;
    this.#answered = this.#asked;
    this.#set({ reading: true });
    try {
      const outcome = await read();
      // What was read may be from before a command wrote; another read follows it.
      if (holds !== this.#holds) this.#set({ error: null, cause: null });
      else
        this.#set(
          outcome.ok
            ? { overview: outcome.overview, error: null, cause: null }
            : { error: outcome.error, cause: null },
        );
    } catch (error) {
      this.#set({ error: null, cause: error instanceof Error ? error.message : String(error) });
    }
    this.#took = this.#now() - began;
    this.#set({ reading: false });
  }

  /** Reads now, or once more after the current read. Never rejects. */
  async refresh(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#asked += 1;
    const asked = this.#asked;
    while (this.#current !== null) await this.#current;
    if (this.#answered >= asked) return;
    if (this.#readOverview === null) return;
    this.#current = this.#read(this.#readOverview);
    await this.#current;
    this.#current = null;
  }

  /** Schedules a read: soon in a small workbook, later in one that takes long to read. */
  readonly touched = (): void => {
    if (this.#held > 0 || this.#readOverview === null) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const wait = Math.min(GREATEST_WAIT, Math.max(LEAST_WAIT, PATIENCE * this.#took));
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.refresh();
    }, wait);
  };

  /**
   * Pauses reading until the returned function is called, which reads again.
   * @returns takes whether to read at once, or like after an edit: once nothing has been touched for a while
   */
  hold(): (when?: "now" | "soon") => Promise<void> {
    this.#held += 1;
    this.#holds += 1;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    return async (when = "now") => {
      this.#held -= 1;
      if (this.#held > 0) return;
      if (when === "now") await this.refresh();
      else this.touched();
    };
  }

  /** Cancels a scheduled read. */
  dispose(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
