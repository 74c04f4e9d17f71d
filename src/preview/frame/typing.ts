/** Whether somebody types on the page: drawing the grid, which takes longer than a key may wait, is put off until they pause. */
import { nextMacrotask } from "../../excel/rest";

/** Milliseconds without a key that are a pause. */
const PAUSE = 150;
/** Milliseconds that drawing is put off at most once nothing runs any more. */
const MOST = 1_000;

/** Milliseconds to wait for a frame at most: a page in the background draws none. */
const FRAME_AT_MOST = 60;

/** Resolves when the next frame has been drawn. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, FRAME_AT_MOST);
    requestAnimationFrame(() => {
      void nextMacrotask().then(resolve);
    });
  });

export class Typing {
  #last = Number.NEGATIVE_INFINITY;

  /** Notes that somebody has pressed a key that writes. */
  typed(): void {
    this.#last = performance.now();
  }

  /** Resolves when the next frame has been drawn, which shows what was typed; null: nobody types. */
  readonly nextFrame = (): Promise<void> | null =>
    performance.now() - this.#last < PAUSE ? drawn() : null;

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

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));

/** Notes the keys that write in a field of the page, or in a cell. */
export function followTyping(typing: Typing): void {
  const note = ({ target, key, ctrlKey, metaKey }: KeyboardEvent): void => {
    const isText = key.length === 1 || key === "Backspace" || key === "Delete";
    if (isText && !ctrlKey && !metaKey && isField(target)) typing.typed();
  };
  document.addEventListener("keydown", note, { capture: true });
}
