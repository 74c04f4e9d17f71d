/** A primary, suggested or decided, that cannot be used or carry the matter as it should. */
import { requirementId } from "../../../src/domain/model/ids";
import type { Model, Service } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import { channel, requirement, rule } from "../small-models";
import { found, letters, now, office, permit, phone, sound, web } from "./findings";

describe("a primary that cannot be used today", () => {
  const closed = { ...sound, ...now({ web: "cannot-be-used" }) };

  it("is told where it is suggested and where it is decided", () => {
    const alone = { ...closed, channels: [web] };
    expect(found("not-usable-today", alone)[0]).toMatchObject({
      state: "suggested",
      parameters: { service: "permit", channel: "web" },
    });
    expect(found("not-usable-today", closed, { decisions: letters("H") })[0]?.state).toBe(
      "decided",
    );
  });

  it("is not told where another can be suggested, of a complement, or where channels may be introduced", () => {
    expect(found("not-usable-today", closed)).toEqual([]);
    expect(found("not-usable-today", closed, { decisions: letters("KH") })).toEqual([]);
    const settings = { ...DEFAULT_SETTINGS, introduceChannels: true };
    expect(found("not-usable-today", { ...closed, settings }, { decisions: letters("H") })).toEqual(
      [],
    );
    const unknown = { ...sound, ...now({ web: "not-counted" }) };
    expect(found("not-usable-today", unknown, { decisions: letters("H") })).toEqual([]);
  });
});

describe("a primary that is short of the complexity", () => {
  const short = (complexity: number | null, codes = "H", of: Partial<Service> = {}) =>
    found(
      "short-of-complexity",
      { ...sound, services: [{ ...permit, complexity, ...of }] },
      { decisions: letters(codes) },
    );

  it("is told from two levels on", () => {
    expect(short(5)[0]?.parameters).toMatchObject({ channel: "web", complexity: 5, richness: 3 });
    expect(short(4.9)).toEqual([]);
    expect(short(5, "__H")).toEqual([]);
    expect(short(5, "K_H")).toEqual([]);
  });

  it("is not told by a complexity that is only assumed", () => {
    expect(short(null, "H", { kinds: ["advise"] })).toEqual([]);
    const settings = { ...DEFAULT_SETTINGS, assumedComplexity: [5, 5, 5, 5, 5] };
    const stated = { ...sound, settings, services: [{ ...permit, complexity: null }] };
    expect(found("short-of-complexity", stated, { decisions: letters("H") })).toEqual([]);
  });

  it("is told of a suggestion that has nothing richer", () => {
    const stated = { ...sound, channels: [web], services: [{ ...permit, complexity: 5 }] };
    expect(found("short-of-complexity", stated)).toHaveLength(1);
    const unknown = { ...stated, channels: [{ ...web, richness: null }] };
    expect(found("short-of-complexity", unknown)).toEqual([]);
  });
});

describe("a primary that lacks what the way in must meet", () => {
  const now = requirementId("now");
  const lacking = (stated: Partial<Model>, codes = "") =>
    found(
      "lacks-main",
      {
        ...sound,
        services: [{ ...permit, requirements: [now] }],
        requirements: [requirement("now", "main")],
        ...stated,
      },
      { decisions: letters(codes) },
    );
  const able = { ...phone, capabilities: [now] };

  it("is told with the requirement, suggested or decided", () => {
    expect(lacking({})[0]?.parameters).toMatchObject({ requirements: ["now"] });
    expect(lacking({ channels: [web, able, office] }, "HK")[0]?.parameters.channel).toBe("web");
  });

  it("is not told of one that meets it, of a complement, or of another severity", () => {
    expect(lacking({ channels: [web, able, office] })).toEqual([]);
    expect(lacking({ channels: [web, able, office] }, "KH")).toEqual([]);
    expect(lacking({ requirements: [requirement("now", "should")] })).toEqual([]);
    const agent = [{ ...web, mode: "agent" as const }, able, office];
    expect(lacking({ channels: agent }, "H")).toEqual([]);
  });
});

describe("a system channel as the primary", () => {
  const api = channel("web", { group: "m2m", richness: 3, capacity: 5, cost: 1 });
  const told = (stated: Partial<Service> = {}, of: Partial<Model> = {}) =>
    found(
      "system-primary",
      { ...sound, channels: [api, phone, office], services: [{ ...permit, ...stated }], ...of },
      { decisions: letters("HK") },
    );

  it("is told of a citizen's service", () => {
    expect(told()[0]?.parameters).toEqual({ service: "permit", channel: "web" });
    expect(told({ lifeEvent: "Building a house", process: "Building" })).toHaveLength(1);
    expect(told({}, { channels: [web, phone, office] })).toEqual([]);
  });

  it("is told where a rule makes it so", () => {
    const rules = [rule("*", "web", "primary")];
    const stated = { ...sound, channels: [api, phone, office], rules };
    expect(found("system-primary", stated)).toHaveLength(1);
  });

  it("is not told of a complement, an internal service, or one of a business process alone", () => {
    const beside = { ...sound, channels: [api, phone, office] };
    expect(found("system-primary", beside, { decisions: letters("KH") })).toEqual([]);
    expect(told({ visibility: "internal" })).toEqual([]);
    expect(told({ process: "Selling to the municipality" })).toEqual([]);
  });
});
