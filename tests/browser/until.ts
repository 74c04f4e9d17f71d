/** Waits until something in the page is so; `waitForFunction` takes a promise of false for true. */
import type { Page } from "playwright-core";

/** Milliseconds between two questions. */
const PAUSE = 100;
/** Milliseconds that a test waits for something in all. */
export const MOST = 60_000;

/** @param asked runs in the page, with the argument. @throws Error when it is not so in time */
export async function until<Argument>(
  page: Page,
  asked: (argument: Argument) => boolean | Promise<boolean>,
  argument: Argument,
): Promise<void> {
  const end = Date.now() + MOST;
  // A union's evaluate type is too narrow for a generic argument.
  const ask = (): Promise<boolean> =>
    page.evaluate(asked as (argument: unknown) => Promise<boolean>, argument);
  while (!(await ask())) {
    if (Date.now() > end)
      throw new Error(`Not so within ${MOST / 1000} s: ${JSON.stringify(argument)}`);
    await page.waitForTimeout(PAUSE);
  }
}

/** Waits until nothing fades or moves any more: colours in between have no contrast to be measured. */
export const settled = (page: Page): Promise<void> =>
  until(
    page,
    () =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== "running" || effect?.getComputedTiming().iterations === Infinity,
        ),
    null,
  );
