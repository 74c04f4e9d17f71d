/** Takes what comes from the thread of the host: in portions with a frame between them while somebody types. */

/** Milliseconds of taking before a frame is drawn; a frame is 16. */
const PORTION = 6;

/** Gives what comes to `take`, in its order. */
export class Arrivals<Event> {
  readonly #take: (event: Event) => void;
  readonly #nextFrame: () => Promise<void> | null;
  readonly #waiting: Event[] = [];
  #isPausing = false;
  /** Milliseconds of taking since the last frame. */
  #spent = 0;

  /**
   * @param nextFrame resolves when the next frame has been drawn; null: nobody waits for one
   */
  constructor(take: (event: Event) => void, nextFrame: () => Promise<void> | null) {
    this.#take = take;
    this.#nextFrame = nextFrame;
  }

  /** Takes it at once, or after those that still wait. */
  add(event: Event): void {
    this.#waiting.push(event);
    if (!this.#isPausing) this.#takeWaiting();
  }

  #takeWaiting(): void {
    for (let event; (event = this.#waiting.shift()) !== undefined;) {
      const begun = performance.now();
      this.#take(event);
      this.#spent += performance.now() - begun;
      if (this.#spent < PORTION) continue;
      this.#spent = 0;
      const frame = this.#nextFrame();
      if (frame === null) continue;
      this.#isPausing = true;
      void frame.then(() => {
        this.#isPausing = false;
        this.#takeWaiting();
      });
      return;
    }
  }
}
