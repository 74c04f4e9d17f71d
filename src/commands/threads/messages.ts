/** What goes between the pane's thread and the one that does its jobs. */
import { RunError, type Written } from "../../excel/run-error";
import type { RunErrorCode } from "../../locale/run-errors";
import type { Jobs } from "./jobs";
import { cut, joined, slicesOf } from "./slices";

/** How a job ended badly. */
export type Failure =
  | {
      readonly code: RunErrorCode;
      readonly values: Readonly<Record<string, string | number>>;
      readonly written: Written;
    }
  | { readonly code: null; readonly message: string };

/** A slice of a list, or the end of a value whose lists have all been sent. */
export type Part =
  | { readonly job: number; readonly list: number; readonly members: readonly unknown[] }
  | { readonly job: number; readonly rest: unknown; readonly name?: keyof Jobs };

/** From the thread: it is there, it gives a value, or a job failed. */
export type Answer = "ready" | Part | { readonly job: number; readonly failure: Failure };

export const failureOf = (error: unknown): Failure =>
  error instanceof RunError
    ? { code: error.code, values: error.values, written: error.written }
    : { code: null, message: error instanceof Error ? error.message : String(error) };

export const errorOf = (failure: Failure): Error =>
  failure.code === null
    ? new Error(failure.message)
    : new RunError(failure.code, failure.values, failure.written);

/** Sends a value in parts. @param pause called between them */
export async function send(
  value: unknown,
  about: { readonly job: number; readonly name?: keyof Jobs },
  post: (part: Part) => void,
  pause: () => Promise<void>,
): Promise<void> {
  const { rest, lists } = cut(value);
  const { job } = about;
  for (const [list, members] of lists.entries()) {
    for (const slice of slicesOf(members)) {
      post({ job, list, members: slice });
      await pause();
    }
  }
  post({ ...about, rest });
}

/** The parts of values as they come. */
export class Arriving {
  readonly #lists = new Map<number, unknown[][]>();

  /** @returns the value, when this is its last part */
  take(part: Part): { readonly value: unknown } | null {
    const lists = this.#lists.get(part.job) ?? [];
    if ("rest" in part) {
      this.#lists.delete(part.job);
      return { value: joined(part.rest, lists) };
    }
    this.#lists.set(part.job, lists);
    const list = (lists[part.list] ??= []);
    for (const member of part.members) list.push(member);
    return null;
  }

  forget(job: number): void {
    this.#lists.delete(job);
  }
}
