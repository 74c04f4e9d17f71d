/** Examples worked out by hand from the method's text, for the domain and for the reference. */
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { channelId, requirementId, serviceId, targetGroupId } from "../../src/domain/model/ids";
import type { Channel, Model, Service, VolumeNow } from "../../src/domain/model/model";
import { METHODS } from "./reference/both";
import { channel, model, requirement, rule, service, targetGroup } from "./small-models";

const web = channel("web", { richness: 3, capacity: 5, cost: 4, minutes: 10 });
const phone = channel("phone", {
  group: "h2h",
  richness: 3,
  capacity: 4,
  cost: 80,
  minutes: 12,
});
const office = channel("office", {
  group: "h2h",
  richness: 5,
  capacity: 2,
  cost: 240,
  minutes: 60,
});

const permit = service("permit", { kinds: ["apply"], volume: 1000, complexity: 3 });

/** A permit on the web, by telephone (call) and in an office (visit), for one group of which 50, 30 and 20 % are E, M and P. */
const permits = (
  stated: Partial<Model> = {},
  of: Partial<Service> = {},
  channels: readonly Channel[] = [web, phone, office],
): Model =>
  model({
    services: [{ ...permit, ...of }],
    channels,
    groups: [targetGroup("all", [50, 30, 20], 100)],
    ...stated,
  });

const now = (volumes: Readonly<Record<string, VolumeNow>>): Pick<Model, "volumes"> => ({
  volumes: Object.entries(volumes).map(([id, volume]) => ({
    service: serviceId("permit"),
    channel: channelId(id),
    volume,
  })),
});

const withSettings = (changed: Partial<Model["settings"]>): Pick<Model, "settings"> => ({
  settings: { ...DEFAULT_SETTINGS, ...changed },
});

const needing = (id: string, severity: "must" | "should" | "main") => ({
  requirements: [requirement(id, severity)],
});

describe.each(METHODS)("score in %s", (_, { first }) => {
  it("is need, fit and effort on one side, fit and economy on the other", () => {
    const result = first(permits());
    // Three breakpoints are ≤ 1000. Help at complexity 3 is 0.15, so the segments weigh
    // 0.425, 0.255, 0.17 without help and 0.075, 0.045, 0.03 with it.
    expect(result.frequency).toBe(4);
    // Web: 0.425 · 1 + 0.255 · 0.7 + 0.17 · 0.2, and none of those who need help.
    expect(result.cell("web").need).toBeCloseTo(0.6375, 12);
    // Telephone: 0.425 · 0.6 + 0.255 · 0.85 + 0.17 · 0.95 + 0.075 · 0.6 + 0.045 · 0.85 + 0.03 · 0.95.
    expect(result.cell("phone").need).toBeCloseTo(0.745, 12);
    // Office: 0.17 + 0.16575 + 0.153, and with help 0.075 · max(0.4, 0.6) + 0.045 · 0.65 + 0.03 · 0.9.
    expect(result.cell("office").need).toBeCloseTo(0.59, 12);
    // Usual minutes 12, usual cost 80. Web: effort 12 / 22, economy 80 / 84, frequency 4 at capacity 5.
    expect(result.cell("web").user).toBeCloseTo(100 * (0.255 + 0.4 + (0.2 * 12) / 22), 9);
    expect(result.cell("web").authority).toBeCloseTo(100 * (0.6 * 0.9 + (0.4 * 80) / 84), 9);
    // Telephone: 0.4 · 0.745 + 0.4 + 0.2 / 2 and 0.6 + 0.4 / 2.
    expect(result.cell("phone").user).toBeCloseTo(79.8, 9);
    expect(result.cell("phone").authority).toBeCloseTo(80, 9);
    expect(result.cell("phone").score).toBeCloseTo(79.9, 9);
    // Office: 0.4 · 0.59 + 0.4 + 0.2 / 6 and 0.6 · (1 − 2 · 0.25) + 0.4 / 4.
    expect(result.cell("office").user).toBeCloseTo(66 + 14 / 15, 9);
    expect(result.cell("office").authority).toBeCloseTo(40, 9);
  });

  it("takes a cost that is not known by the relations of the modes", () => {
    const chat = channel("chat", { group: "h2h", electronic: true, richness: 3, capacity: 4 });
    const result = first(permits({}, {}, [web, phone, office, chat]));
    // A call costs 4 / 0.05, 80 / 1 and 240 / 3, so 80, and a message 0.8 of it: 64.
    // Economy 80 / 144; capacity 4 fits frequency 4.
    expect(result.cell("chat").authority).toBeCloseTo(100 * (0.6 + (0.4 * 80) / 144), 9);
    // Minutes of the same channel group: the median of 12 and 60.
    // Need 0.425 · 0.8 + 0.255 · 0.6 + 0.17 · 0.25 + 0.075 · 0.8 + 0.045 · 0.6 + 0.03 · 0.6.
    expect(result.cell("chat").need).toBeCloseTo(0.6405, 12);
    expect(result.cell("chat").user).toBeCloseTo(100 * (0.2562 + 0.4 + (0.2 * 12) / 48), 9);
  });

  it("assumes complexity by kind and the middle frequency, and says so", () => {
    const blank = first(permits({}, { volume: null, complexity: null, kinds: ["dialogue"] }));
    expect(blank).toMatchObject({ complexity: 3, frequency: 3 });
    expect(blank.assumed).toEqual(["complexity", "frequency"]);
    // 150 + 0 contacts are measured: two breakpoints, nothing assumed; 6 is no complexity.
    const measured = first(
      permits(now({ web: 150, phone: 0, office: "not-counted" }), { volume: null, complexity: 6 }),
    );
    expect(measured).toMatchObject({ complexity: 2, frequency: 3, assumed: ["complexity"] });
  });

  it("lets a decision be read by all, and explained to those who need help", () => {
    const result = first(permits({ groups: [] }, { kinds: ["decide"], complexity: 2 }));
    // Help 0.05: 0.05 · (0.5 · 0.6 + 0.3 · 0.85 + 0.2 · 0.95) by telephone.
    expect(result.cell("phone").need).toBeCloseTo(0.03725, 12);
    // 0.05 · (0.5 · 0.6 + 0.3 · 0.65 + 0.2 · 0.9) in the office.
    expect(result.cell("office").need).toBeCloseTo(0.03375, 12);
  });

  it("counts help on a straight line between levels, and helps less with what the channel cannot carry", () => {
    const result = first(
      permits({ ...withSettings({ population: [1, 0, 0] }), groups: [] }, { complexity: 4.5 }),
    );
    // Help (0.3 + 0.5) / 2 = 0.4; the telephone's fit is 1 − 0.35 · 1.5 = 0.475.
    expect(result.cell("phone").need).toBeCloseTo(0.6 * 0.6 + 0.4 * 0.475 * 0.6, 12);
    expect(result.cell("web").need).toBeCloseTo(0.6, 12);
  });
});

describe.each(METHODS)("classes in %s", (_, { first }) => {
  it("add the one complement that reaches all whom the web leaves", () => {
    // Web 84.25, telephone 79.9, office 53.5. P and all who need help are left; the telephone serves
    // them, and so would the office with less acceptance (0.865 against 0.808).
    const result = first(permits());
    expect(result.classes).toEqual(["primary", "complement", "open"]);
    expect(result).toMatchObject({ flags: [], uncovered: [], assumed: [] });
  });

  it("take the earlier of two complements that only a rounding error parts", () => {
    const twin = { ...phone, id: channelId("twin") };
    const accepting = (id: string, acceptance: number) => ({
      group: targetGroupId("all"),
      channel: channelId(id),
      acceptance,
    });
    // The scores are 80, from the needs alone. 0.1 + 0.7 is 0.7999999999999999, and 0.8 for the method.
    const rules = [rule("*", "web", "primary")];
    const byNeed = withSettings({ userWeight: 1, complexityWeight: 0, effortWeight: 0 });
    for (const [one, other] of [
      [0.8, 0.1 + 0.7],
      [0.1 + 0.7, 0.8],
    ] as const) {
      const needs = [accepting("phone", one), accepting("twin", other)];
      const groups = [targetGroup("all", [1, 1, 1])];
      const result = first(
        permits({ needs, rules, groups, ...byNeed }, { complexity: 4 }, [web, phone, twin]),
      );
      expect(result.classes).toEqual(["primary", "complement", "open"]);
    }
  });

  it("name the units that are left when no complement may be chosen", () => {
    const result = first(permits(withSettings({ maximumComplements: 0 })));
    expect(result.flags).toEqual(["uncovered"]);
    expect(result.uncovered).toEqual(["all E help", "all M help", "all P", "all P help"]);
  });

  it("follow what people use among scores that are even", () => {
    // Web leads by 4.35 points: at a margin of 5 the greater volume decides. Then the web is worth its
    // place as a complement: E accepts it by 0.4 more, 0.425 · 0.4 = 0.17.
    const even = withSettings({ tieMargin: 5 });
    const used = first(permits({ ...even, ...now({ web: 1, phone: 2 }) }));
    expect(used.classes).toEqual(["complement", "primary", "open"]);
    expect(used.flags).toEqual(["near-tie"]);
    const offered = first(permits({ ...even, ...now({ phone: "not-counted" }) }));
    expect(offered.classes).toEqual(["complement", "primary", "open"]);
    const unused = first(permits(even));
    expect(unused.classes).toEqual(["primary", "complement", "open"]);
  });

  it("do not lead to a channel that cannot be used today while another can", () => {
    const closed = now({ web: "cannot-be-used" });
    expect(first(permits(closed)).classes).toEqual(["open", "primary", "open"]);
    expect(
      first(permits({ ...closed, ...withSettings({ introduceChannels: true }) })).classes[0],
    ).toBe("primary");
    const nothing = first(permits(closed, {}, [web]));
    expect(nothing.classes).toEqual(["primary"]);
    expect(nothing.flags).toEqual(["not-usable-today", "uncovered"]);
  });

  it("leave self-service for a matter that is two levels richer, unless most use it", () => {
    const grave = { complexity: 5 };
    expect(first(permits({}, grave)).classes[2]).toBe("primary");
    // 600 of 1000 are kept on the web; 400 would not be.
    const kept = first(permits(now({ web: 600, office: 400 }), grave));
    expect(kept.classes[0]).toBe("primary");
    expect(kept.flags).toContain("short-of-complexity");
    expect(first(permits(now({ web: 400, office: 600 }), grave)).classes[2]).toBe("primary");
  });

  it("discourage a low score, but not a channel in use, nor for a cost that is only assumed", () => {
    const strict = withSettings({ discouragedThreshold: 60, complementThreshold: 100 });
    // The office has 53.47.
    expect(first(permits(strict)).classes[2]).toBe("discouraged");
    const inUse = first(permits({ ...strict, ...now({ office: 10, web: 10 }) }));
    expect(inUse.classes[2]).toBe("open");
    // Without its cost: assumed 240 (three calls of 80), so that k = (4 + 80) / 2 and economy 42 / 282;
    // at the lowest known cost, 4, economy is 42 / 46 and the score 0.5 · 66.9 + 0.5 · (30 + 36.5) > 60.
    const assumed = first(permits(strict, {}, [web, phone, { ...office, cost: null }]));
    expect(assumed.cell("office").score).toBeLessThan(60);
    expect(assumed.classes[2]).toBe("open");
  });

  it("say when another assumed cost would give another primary", () => {
    const form = { ...web, id: channelId("form"), cost: null };
    // The form is as the web but for its cost, assumed as 4 like the web's; at 80 it stays behind, at 4
    // the earlier column is first. In the first column it would be the primary only at 4.
    expect(first(permits({}, {}, [web, form, phone])).flags).toEqual(["near-tie"]);
    expect(first(permits({}, {}, [form, web, phone])).flags).toEqual(["assumed-cost", "near-tie"]);
  });

  it("make help at once the way in only where people speak, and complements nowhere else", () => {
    const urgent = { requirements: [requirementId("now")] };
    const able = { ...phone, capabilities: urgent.requirements };
    const result = first(permits(needing("now", "main"), urgent, [web, able, office]));
    expect(result.classes).toEqual(["open", "primary", "open"]);
    // Without the telephone, only the office is left: a complement that has to be the primary.
    const lacking = first(permits(needing("now", "main"), urgent, [web, office]));
    expect(lacking.classes).toEqual(["open", "primary"]);
    expect(lacking.flags).toContain("lacks-main");
  });

  it("forbid without what must be, and go to what only should be better at the very last", () => {
    const asking = { requirements: [requirementId("signature")] };
    const able = { ...office, capabilities: asking.requirements };
    expect(
      first(permits(needing("signature", "must"), asking, [web, phone, able])).classes,
    ).toEqual(["forbidden", "forbidden", "primary"]);
    const none = first(permits(needing("signature", "should"), asking));
    expect(none.classes).toEqual(["primary", "discouraged", "discouraged"]);
    expect(none.flags).toContain("lacks-should");
    const ended = { ...web, lastYear: 2025 };
    expect(first(permits(needing("signature", "should"), asking, [ended])).flags).toEqual([
      "no-primary",
    ]);
  });

  it("follow the rule that is nearest the cell, and of equal ones the strictest, while it is in force", () => {
    const rules = [
      rule("*", "office", "forbidden"),
      rule("permit", "group:h2h", "primary"),
      rule("permit", "group:h2h", "discouraged"),
      rule("permit", "phone", "forbidden", { to: "2026-02-28" }),
      rule("permit", "web", "complement", { from: "2026-03-01", to: "2026-03-01" }),
    ];
    const result = first(permits({ rules }));
    expect(result.classes).toEqual(["complement", "discouraged", "discouraged"]);
    expect(result.flags).toEqual(["no-primary"]);
    const later = first(permits({ rules, today: "2026-03-02" }));
    expect(later.classes).toEqual(["primary", "discouraged", "discouraged"]);
  });
});

describe.each(METHODS)("stability in %s", (_, { first }) => {
  // Web minus telephone is 12.095 at u = 0 and −3.391 at u = 1: 0 at 0.781, ±2 at 0.652 and 0.910.
  const at0 = 100 * (0.54 + (0.4 * 80) / 84) - 80;
  const fall = at0 - (100 * (0.655 + (0.2 * 12) / 22) - 79.8);

  it("ends where the cheaper channel is no longer even with the best", () => {
    const { stability } = first(permits());
    expect(stability?.[0]).toBe(0);
    expect(stability?.[1]).toBeCloseTo((at0 + 2) / fall, 9);
  });

  it("ends where the channel that more people use becomes even with the best", () => {
    const { stability } = first(permits(now({ web: 400, phone: 500, office: 100 })));
    expect(stability?.[0]).toBe(0);
    expect(stability?.[1]).toBeCloseTo((at0 - 2) / fall, 9);
  });

  it("has no interval for a primary made by a rule", () => {
    expect(first(permits({ rules: [rule("*", "web", "primary")] })).stability).toBeNull();
  });

  it("flags sides that are 30 points apart", () => {
    // Office 66.9 and 40: apart by 26.9, by 30 at a capacity of 1 (15 points fewer).
    const only = (capacity: number): Model =>
      permits({}, {}, [web, phone, { ...office, capacity }]);
    const rules = [rule("*", "office", "primary")];
    expect(first({ ...only(2), rules }).flags).toEqual([]);
    expect(first({ ...only(1), rules }).flags).toEqual(["conflict"]);
  });

  it("knows people of a parent's group only where the group is named", () => {
    const groups = [
      targetGroup("all", [1, 0, 0]),
      { ...targetGroup("old", [0, 0, 1]), parent: targetGroupId("all") },
    ];
    const everyone = first(permits({ groups }));
    // All are E, 15 % of them need help.
    expect(everyone.cell("web").need).toBeCloseTo(0.85, 12);
    const both = first(permits({ groups }, { targetGroups: groups.map(({ id }) => id) }));
    expect(both.cell("web").need).toBeCloseTo((0.85 + 0.85 * 0.2) / 2, 12);
  });
});
