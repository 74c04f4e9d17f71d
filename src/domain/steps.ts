/** Long work cut into steps, so that a page can answer the person between them. */

/** Work that stops after each step and at the end gives a `T`. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Does all steps, with a rest before each but the first. */
export async function withRests<T>(steps: Steps<T>, rest: () => Promise<void>): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await rest();
    step = steps.next();
  }
  return step.value;
}
