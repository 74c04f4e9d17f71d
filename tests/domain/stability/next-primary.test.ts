/** Which channel takes over where the sides are weighed otherwise. */
import fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { rowAt } from "../../../src/domain/model/matrix";
import type { Model } from "../../../src/domain/model/model";
import { nextPrimaries } from "../../../src/domain/stability/next-primary";
import { models } from "../reference/models";
import { channel, model, service } from "../small-models";

/** Suits users best by telephone and the authority best by the web; between them is the chat. */
const THREE = model({
  services: [service("talk", { complexity: 4, volume: 20_000 })],
  channels: [
    channel("web", { mode: "self", richness: 2.5, capacity: 5 }),
    channel("chat", { mode: "message", richness: 4, capacity: 4 }),
    channel("phone", { mode: "call", richness: 5, capacity: 1 }),
  ],
});

const primaryAt = (of: Model, row: number, userWeight: number): string | undefined => {
  const { suggested } = classify({ ...of, settings: { ...of.settings, userWeight } });
  return of.channels[rowAt(suggested, row).indexOf("primary")]?.id;
};

it("is the channel of the one side below, and of the other above", () => {
  const primaries = [0, 0.5, 1].map((weight) => primaryAt(THREE, 0, weight));
  expect(primaries).toEqual(["web", "chat", "phone"]);
  const { stability } = classify(THREE).services[0] ?? {};
  if (stability === undefined || stability === null) throw new Error("There is no interval.");
  expect(nextPrimaries(THREE, 0, stability)).toEqual({ below: "web", above: "phone" });
});

it("is none where the interval ends at 0 or 1, and never the primary itself", () => {
  fc.assert(
    fc.property(models(), (any) => {
      const { services, suggested } = classify(any);
      services.forEach(({ stability }, row) => {
        if (stability === null) return;
        const [low, high] = stability;
        const own = any.channels[rowAt(suggested, row).indexOf("primary")]?.id;
        const { below, above } = nextPrimaries(any, row, stability);
        expect(below === null).toBe(low < 1e-9);
        expect(above === null).toBe(high > 1 - 1e-9);
        expect([below, above]).not.toContain(own);
      });
    }),
    { numRuns: 60 },
  );
});

it("refuses a row that is not there", () => {
  expect(() => nextPrimaries(THREE, 1, [0, 1])).toThrow(RangeError);
});
