/** Lets other work of the thread run while the host is busy, where a page shares its thread with the host. */
import type { IFormulaDependencyGenerator, Interpreter } from "@univerjs/engine-formula";

/** Longest time, in milliseconds, that the host works without a pause. */
const LONGEST = 12;

/** Waits until the other work of the thread, a macrotask, has run. */
export type Rest = () => Promise<void>;

/** How long the host works at once. While it waits, nothing but the host itself may change the workbook. */
export class Pace {
  readonly #rest: Rest | undefined;
  #since = 0;

  /** @param rest left out: the thread is the host's own, which then never waits */
  constructor(rest?: Rest) {
    this.#rest = rest;
  }

  /** Whether other work has waited for long enough. */
  get isDue(): boolean {
    return this.#rest !== undefined && performance.now() - this.#since >= LONGEST;
  }

  /** Called where the work may stop for a moment. */
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

/** Where Univer, done with looking through the formulas, goes on to the order in which to calculate them. */
const BETWEEN = "_calculateListByFunctionRefNode";

/** Lets the search for what has to be calculated stop in between; a Univer without this method goes on at once. */
export function paceSearch(generator: IFormulaDependencyGenerator, pace: Pace): void {
  const inner: unknown = Reflect.get(generator, BETWEEN);
  if (typeof inner !== "function") return;
  Reflect.set(generator, BETWEEN, async (...formulas: unknown[]): Promise<void> => {
    await pace.step();
    await Reflect.apply(inner, generator, formulas);
    await pace.step();
  });
}

/** Lets formulas that are calculated, or looked through for what they refer to, stop in between. */
export function paceFormulas(interpreter: Interpreter, pace: Pace): void {
  const waits = interpreter.checkAsyncNode.bind(interpreter);
  const executeWaiting = interpreter.executeAsync.bind(interpreter);
  // Univer waits for a formula when it hears that this one waits for something.
  interpreter.checkAsyncNode = (node) => pace.isDue || waits(node);
  interpreter.executeAsync = async (formula) => {
    await pace.step();
    return waits(formula.node) ? executeWaiting(formula) : interpreter.execute(formula);
  };
}
