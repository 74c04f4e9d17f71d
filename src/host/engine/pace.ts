/** Lets other work of the thread run while the host is busy, where a page shares its thread with the host. */
import type { IFormulaDependencyGenerator, Interpreter } from "@univerjs/engine-formula";

/** Longest time, in milliseconds, that the host works without a pause. */
const LONGEST = 12;

/** Waits until the other work of the thread, a macrotask, has run. */
export type Rest = () => Promise<void>;

/** How long the host works without a pause. While it waits, nothing but the host itself may change the workbook. */
export class Pace {
  readonly #rest: Rest | undefined;
  #since = 0;

  /** @param rest absent: the host has the thread to itself and never waits */
  constructor(rest?: Rest) {
    this.#rest = rest;
  }

  /** Whether other work has waited for long enough. */
  get isDue(): boolean {
    return this.#rest !== undefined && performance.now() - this.#since >= LONGEST;
  }

  /** Called where the work may pause. */
  async step(): Promise<void> {
    if (this.isDue) await this.pause();
  }

  /** Lets other work run. */
  async pause(): Promise<void> {
    if (!this.#rest) return;
    await this.#rest();
    this.#since = performance.now();
  }
}

/** The step in which Univer, after it has analysed the formulas, determines the order of calculation. */
const BETWEEN = "_calculateListByFunctionRefNode";

/** Lets the search for formulas to calculate pause; a Univer without this method does not pause. */
export function paceSearch(generator: IFormulaDependencyGenerator, pace: Pace): void {
  const inner: unknown = Reflect.get(generator, BETWEEN);
  if (typeof inner !== "function") return;
  Reflect.set(generator, BETWEEN, async (...formulas: unknown[]): Promise<void> => {
    await pace.step();
    await Reflect.apply(inner, generator, formulas);
    await pace.step();
  });
}

/** Lets the calculation and the analysis of formulas pause. */
export function paceFormulas(interpreter: Interpreter, pace: Pace): void {
  const waits = interpreter.checkAsyncNode.bind(interpreter);
  const executeWaiting = interpreter.executeAsync.bind(interpreter);
  // Univer awaits a formula when it is reported as asynchronous.
  interpreter.checkAsyncNode = (node) => pace.isDue || waits(node);
  interpreter.executeAsync = async (formula) => {
    await pace.step();
    return waits(formula.node) ? executeWaiting(formula) : interpreter.execute(formula);
  };
}
