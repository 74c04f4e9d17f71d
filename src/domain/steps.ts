/** Long work divided into steps, so that a page can respond between them. */

/** Work that pauses after each step and finally returns a `T`. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Lets other work of the thread run; throws where the work is no longer wanted. */
export type Rest = () => Promise<void>;

/** Does all steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Does all steps, with a rest before each but the first. */
export async function withRests<T>(steps: Steps<T>, rest: Rest): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await rest();
    step = steps.next();
  }
  return step.value;
}

/** The steps as long as they are wanted; null: they are no more. */
export function* whileWanted<T>(steps: Steps<T>, isWanted: () => boolean): Steps<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield;
    if (!isWanted()) return null;
  }
}

/** Members of a list that are worked on in one step. */
const AT_ONCE = 50;

/** Maps a list in steps of a fixed number of members. */
export function* mapped<From, To>(
  list: readonly From[],
  of: (one: From, index: number) => To,
): Steps<To[]> {
  const created: To[] = [];
  for (const [index, one] of list.entries()) {
    if (index > 0 && index % AT_ONCE === 0) yield;
    created.push(of(one, index));
  }
  return created;
}
