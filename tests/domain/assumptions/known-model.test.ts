/** Numbers outside their range count as not known. */
import * as fc from "fast-check";
import { knownModel } from "../../../src/domain/assumptions/known-model";
import { median } from "../../../src/domain/assumptions/median";
import { targetGroupId } from "../../../src/domain/model/ids";
import type { VolumeNow } from "../../../src/domain/model/model";
import { models } from "../reference/models";
import { channel, model, service, targetGroup } from "../small-models";

const s = service("s");
const k = channel("k");
const g = targetGroupId("g");

describe("the known model", () => {
  it("keeps services and channels whose numbers are within their range, the ends included", () => {
    const services = [service("s", { volume: 0, frequency: 1, complexity: 5, growth: -0.99 })];
    const channels = [
      channel("k", {
        richness: 1,
        capacity: 5,
        cost: 0,
        avoidable: 1,
        introduction: 0,
        yearly: 0,
        minutes: 0,
        lastYear: 2026,
      }),
    ];
    const known = knownModel(model({ services, channels }));
    expect(known.services[0]).toBe(services[0]);
    expect(known.channels[0]).toBe(channels[0]);
  });

  it("takes each number outside away, and only that", () => {
    const services = [service("s", { volume: -1, frequency: 5.5, complexity: 3, growth: 11 })];
    const channels = [
      channel("k", { richness: 0.5, capacity: 3, cost: Number.NaN, minutes: -1, lastYear: 2026.5 }),
    ];
    const known = knownModel(model({ services, channels }));
    expect(known.services).toEqual([
      service("s", { volume: null, frequency: null, complexity: 3, growth: null }),
    ]);
    expect(known.channels).toEqual([channel("k", { capacity: 3 })]);
  });

  it("takes sizes and shares of target groups away one by one", () => {
    const groups = [targetGroup("g", [-1, 3, 1], 10), targetGroup("h", [1, 1, 1], -5)];
    expect(knownModel(model({ groups })).groups).toEqual([
      targetGroup("g", [null, 3, 1], 10),
      targetGroup("h", [1, 1, 1], null),
    ]);
  });

  it("leaves out needs and volumes that cannot be, but no cell that is no number", () => {
    const need = (acceptance: number) => ({ group: g, channel: k.id, acceptance });
    const volume = (value: VolumeNow) => ({ service: s.id, channel: k.id, volume: value });
    const known = knownModel(
      model({
        needs: [need(0), need(1.01), need(1), need(-0.1)],
        volumes: [volume(-1), volume("not-counted"), volume(0), volume("cannot-be-used")],
      }),
    );
    expect(known.needs).toEqual([need(0), need(1)]);
    expect(known.volumes.map((each) => each.volume)).toEqual(["not-counted", 0, "cannot-be-used"]);
  });

  it("is the model itself where everything is within its range", () => {
    fc.assert(
      fc.property(models(), (any) => {
        expect(knownModel(any)).toEqual(any);
      }),
    );
  });
});

test("the median is the middle one, or the mean of the two in the middle, in whatever order", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([10, 1, 2, 4])).toBe(3);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});
