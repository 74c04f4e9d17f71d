/** Numbers that are missing, that are hardly meant, or that stand where nothing can be. */
import { serviceId } from "../../../src/domain/model/ids";
import type { RuleClass, VolumeNow } from "../../../src/domain/model/model";
import { channel, rule, service } from "../small-models";
import { found, now, permit, sound } from "./findings";

describe("a volume that is not known", () => {
  it("is told of all services together, unless it is measured by channel", () => {
    const services = [permit, service("a", { complexity: 1 }), service("b", { frequency: 3 })];
    const missing = (stated = {}) =>
      found("volume-missing", { ...sound, services, ...stated }).map(
        ({ parameters }) => parameters.services,
      );
    expect(missing()).toEqual([["a", "b"]]);
    expect(missing(now({ web: 7 }, "a"))).toEqual([["b"]]);
    expect(missing(now({ web: "not-counted", phone: 0 }, "a"))).toEqual([["a", "b"]]);
    expect(found("volume-missing", sound)).toEqual([]);
  });

  it("has a volume outside its range with it", () => {
    const services = [{ ...permit, volume: -1 }];
    expect(found("volume-missing", { ...sound, services })).toHaveLength(1);
  });
});

describe("a figure that other channels have", () => {
  it("is told of the channels that lack it, and not when all lack it", () => {
    const channels = [channel("a", { cost: 0, richness: 1 }), channel("b", { richness: 1 })];
    const missing = found("channel-value-missing", { channels });
    expect(missing.map(({ parameters }) => parameters)).toEqual([
      { field: "cost", channels: ["b"] },
    ]);
  });

  it("is told for each of cost, richness and capacity", () => {
    const full = channel("a", { cost: 1, richness: 1, capacity: 1 });
    const missing = found("channel-value-missing", {
      channels: [full, channel("b"), channel("c")],
    });
    expect(missing.map(({ parameters }) => parameters.field)).toEqual([
      "cost",
      "richness",
      "capacity",
    ]);
    expect(missing[0]?.parameters.channels).toEqual(["b", "c"]);
  });
});

describe("a volume now in a cell that cannot be used", () => {
  const told = (volume: VolumeNow, ruleClass: RuleClass) =>
    found("volume-where-unusable", {
      ...sound,
      rules: [rule("*", "office", ruleClass)],
      ...now({ office: volume }),
    });

  it("is told, 0 included", () => {
    expect(told(5, "forbidden")[0]?.parameters).toMatchObject({ volume: 5, class: "forbidden" });
    expect(told(0, "forbidden")).toHaveLength(1);
    expect(told("cannot-be-used", "forbidden")).toEqual([]);
    expect(told("not-counted", "forbidden")).toEqual([]);
    expect(told(5, "discouraged")).toEqual([]);
  });

  it("is told where the channel does not carry the kind", () => {
    const services = [{ ...permit, kinds: ["advise" as const] }];
    const told = found("volume-where-unusable", { ...sound, services, ...now({ web: 5 }) });
    expect(told[0]?.parameters.class).toBe("not-applicable");
  });
});

describe("a growth that is hardly meant", () => {
  const told = (growth: number | null) =>
    found("growth-above-one", { ...sound, services: [{ ...permit, growth }] });

  it("is more than doubling each year", () => {
    expect(told(5)[0]).toMatchObject({
      cells: [{ sheet: "services", service: serviceId("permit"), row: 0, field: "growth" }],
      parameters: { service: "permit", growth: 5 },
    });
    expect(told(1.01)).toHaveLength(1);
  });

  it("is not one at the most, none, or one that is an error already", () => {
    expect(told(1)).toEqual([]);
    expect(told(0.05)).toEqual([]);
    expect(told(-0.9)).toEqual([]);
    expect(told(null)).toEqual([]);
    expect(told(11)).toEqual([]);
  });
});
