/** Drawing waits while somebody types, and what comes from the host's thread lets frames through. */
import { Typing } from "../../src/preview/frame/typing";
import { Arrivals } from "../../src/preview/thread/arrivals";

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Notes whether a promise has been kept. */
function followed(promise: Promise<void>): { isKept: boolean } {
  const state = { isKept: false };
  void promise.then(() => {
    state.isKept = true;
  });
  return state;
}

describe("somebody who types", () => {
  it("has drawing wait until they pause", async () => {
    const typing = new Typing();
    typing.typed();
    const drawing = followed(typing.pause(() => true));
    for (let key = 0; key < 6; key++) {
      await after(50);
      typing.typed();
    }
    expect(drawing.isKept).toBe(false);
    await after(400);
    expect(drawing.isKept).toBe(true);
  });

  it("has it wait for a second at most when nothing runs any more", async () => {
    const typing = new Typing();
    typing.typed();
    const drawing = followed(typing.pause(() => false));
    const begun = performance.now();
    while (!drawing.isKept && performance.now() - begun < 5_000) {
      await after(40);
      typing.typed();
    }
    expect(drawing.isKept).toBe(true);
    expect(performance.now() - begun).toBeGreaterThan(500);
  });

  it("has nothing wait when there has been no key", async () => {
    const drawing = followed(new Typing().pause(() => true));
    await after(0);
    expect(drawing.isKept).toBe(true);
    expect(new Typing().nextFrame()).toBeNull();
  });
});

/** Takes numbers, each for some milliseconds; frames are drawn when the test says so. */
function taking(isTyped: boolean, milliseconds: number) {
  const taken: number[] = [];
  const frames: (() => void)[] = [];
  const arrivals = new Arrivals<number>(
    (one) => {
      const begun = performance.now();
      while (performance.now() - begun < milliseconds);
      taken.push(one);
    },
    () =>
      isTyped
        ? new Promise((resolve) => {
            frames.push(resolve);
          })
        : null,
  );
  return { taken, frames, arrivals };
}

const NUMBERS = [1, 2, 3, 4, 5, 6];

describe("what comes from the host's thread", () => {
  it("is taken at once while nobody types", () => {
    const { taken, arrivals } = taking(false, 4);
    for (const one of NUMBERS) arrivals.add(one);
    expect(taken).toEqual(NUMBERS);
  });

  it("is taken in portions with frames between them while somebody types, in its order", async () => {
    const { taken, frames, arrivals } = taking(true, 4);
    for (const one of NUMBERS) arrivals.add(one);
    expect(taken.length).toBeLessThan(NUMBERS.length);
    for (let frame = 0; frame < NUMBERS.length && taken.length < NUMBERS.length; frame++) {
      frames.shift()?.();
      await after(0);
    }
    expect(taken).toEqual(NUMBERS);
  });

  it("overtakes nothing that still waits for a frame", async () => {
    const { taken, frames, arrivals } = taking(true, 10);
    arrivals.add(1);
    arrivals.add(2);
    expect(taken).toEqual([1]);
    frames.shift()?.();
    arrivals.add(3);
    await after(0);
    frames.shift()?.();
    await after(0);
    expect(taken).toEqual([1, 2, 3]);
  });
});
