/** The thread beside the pane's own that does the method and the plan; in the pane's own where none can start. */
import type { CancelSignal } from "../../excel/run";
import { rest } from "../../excel/rest";
import { RunError } from "../../excel/run-error";
import { loaded } from "../loaded";
import type { Jobs } from "./jobs";
import { Arriving, errorOf, send, type Answer, type Part } from "./messages";

/** The other thread, as a `Worker` is one. */
export interface ThreadPort {
  postMessage(part: Part): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Answer>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
  terminate(): void;
}

/** Milliseconds between two looks at whether a job is still wanted. */
const PATIENCE = 50;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The other thread from its start until it ends. */
class Running {
  readonly #port: ThreadPort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #arriving = new Arriving();
  #jobs = 0;
  #isReady = false;
  /** Whether its script runs: false where it could not be loaded. */
  readonly ready: Promise<boolean>;

  /** @throws what starting it throws */
  constructor(start: () => ThreadPort) {
    const port = start();
    this.#port = port;
    this.ready = new Promise((resolve) => {
      port.addEventListener("message", ({ data }) => {
        if (data === "ready") {
          this.#isReady = true;
          resolve(true);
        } else this.#answered(data);
      });
      port.addEventListener("error", () => {
        resolve(false);
        if (this.#isReady) this.#fail(new Error("The thread of the jobs has ended."));
      });
      port.addEventListener("messageerror", () => {
        this.#fail(new Error("An answer of the thread of the jobs cannot be read."));
      });
    });
  }

  #answered(answer: Exclude<Answer, "ready">): void {
    const waiting = this.#waiting.get(answer.job);
    if (waiting === undefined) {
      this.#arriving.forget(answer.job);
      return;
    }
    if ("failure" in answer) waiting.reject(errorOf(answer.failure));
    else {
      const whole = this.#arriving.take(answer);
      if (whole !== null) waiting.resolve(whole.value);
    }
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
  }

  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  end(): void {
    this.#port.terminate();
  }

  async ask(name: keyof Jobs, given: unknown, signal: CancelSignal): Promise<unknown> {
    const job = ++this.#jobs;
    let watch: ReturnType<typeof setInterval> | undefined;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(job, { resolve, reject });
      watch = setInterval(() => {
        if (signal.aborted) reject(new RunError("cancelled"));
      }, PATIENCE);
    });
    // What comes of it is awaited below, once all is sent.
    answer.catch(() => undefined);
    try {
      const post = (part: Part): void => {
        this.#port.postMessage(part);
      };
      await send(given, { job, name }, post, rest);
      return await answer;
    } finally {
      clearInterval(watch);
      this.#waiting.delete(job);
    }
  }
}

const NEVER: CancelSignal = { aborted: false };

/** Where the method and the plan are worked out. */
export class Thread {
  #start: (() => ThreadPort) | null = null;
  #running: Running | null = null;
  #isAlone = false;

  /** From now on jobs are done in a thread of their own; in this one where none can be started. */
  use(start: () => ThreadPort): void {
    this.#start = start;
    this.#isAlone = false;
  }

  /** Whether jobs are done in this thread because no other could be started. */
  get isAlone(): boolean {
    return this.#isAlone;
  }

  /** Starts the other thread before the first job: its script takes a while to be read. */
  prepare(): void {
    void this.#other();
  }

  /** The other thread; null: there is none. */
  async #other(): Promise<Running | null> {
    if (this.#start === null) return null;
    try {
      this.#running ??= new Running(this.#start);
      if (await this.#running.ready) return this.#running;
    } catch {
      // The browser has no workers, or does not allow this one.
    }
    this.#running = null;
    this.#start = null;
    this.#isAlone = true;
    return null;
  }

  /**
   * Does a job.
   * @throws RunError `cancelled` once it is no longer wanted; what the job throws
   */
  async ask<Name extends keyof Jobs>(
    name: Name,
    given: Jobs[Name]["given"],
    signal: CancelSignal = NEVER,
  ): Promise<Jobs[Name]["gives"]> {
    const other = await this.#other();
    if (other === null) {
      const { JOBS } = await loaded(() => import("./jobs"));
      return JOBS[name](given, async () => {
        await rest();
        if (signal.aborted) throw new RunError("cancelled");
      });
    }
    try {
      return (await other.ask(name, given, signal)) as Jobs[Name]["gives"];
    } catch (error) {
      // It would go on with what nobody waits for.
      if (signal.aborted && other.isIdle && this.#running === other) {
        this.#running = null;
        other.end();
      }
      throw error;
    }
  }
}

/** The one thread of the program, for all its workbooks. */
export const thread = new Thread();
