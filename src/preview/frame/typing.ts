/** Whether somebody types on the page: drawing the grid, which takes longer than a key may wait, is put off until they pause. */

/** Milliseconds without a key that are a pause. */
const PAUSE = 150;
/** Milliseconds that drawing is put off at most once nothing runs any more. */
const MOST = 1_000;

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));

export class Typing {
  #last = Number.NEGATIVE_INFINITY;

  constructor() {
    const note = ({ target, key, ctrlKey, metaKey }: KeyboardEvent): void => {
      const isText = key.length === 1 || key === "Backspace" || key === "Delete";
      if (isText && !ctrlKey && !metaKey && isTyped(target)) this.#last = performance.now();
    };
    document.addEventListener("keydown", note, { capture: true });
  }

  /**
   * Resolves when nobody has typed for a moment.
   * @param isRunning whether a run goes on, after which the page is drawn in any case; what it writes until then can wait
   */
  async pause(isRunning: () => boolean): Promise<void> {
    let ended: number | null = null;
    for (;;) {
      const now = performance.now();
      const rest = this.#last + PAUSE - now;
      if (isRunning()) ended = null;
      else ended ??= now;
      if (rest <= 0 || (ended !== null && now - ended >= MOST)) return;
      await new Promise((resolve) => {
        setTimeout(resolve, rest);
      });
    }
  }
}
