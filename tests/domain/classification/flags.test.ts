/** Each flag of a service, where it is raised and in a case beside it where it is not. */
import { classify } from "../../../src/domain/classification/classification";
import { FLAGS } from "../../../src/domain/classification/reasons";
import { channelId, requirementId } from "../../../src/domain/model/ids";
import type { Channel } from "../../../src/domain/model/model";
import { channel, requirement, rule } from "../small-models";
import { office, permits, phone, suggestedFor, web, type Stated } from "./permits";

const flagsOf = (stated: Stated = {}): readonly string[] => suggestedFor(stated).flags;

const scoreOfWeb = (): number => classify(permits()).scores.score.cells[0] ?? NaN;

describe("the primary by score", () => {
  it("is weak below the threshold, not at it", () => {
    expect(flagsOf({ settings: { primaryThreshold: scoreOfWeb() } })).toEqual([]);
    expect(flagsOf({ settings: { primaryThreshold: scoreOfWeb() + 0.01 } })).toEqual([
      "weak-primary",
    ]);
  });

  it("is nearly even with another of its set within the margin", () => {
    // Web 84.25, telephone 79.9.
    expect(flagsOf({ settings: { tieMargin: 4.3 } })).toEqual([]);
    expect(flagsOf({ settings: { tieMargin: 4.4 } })).toEqual(["near-tie"]);
    // A channel that may only complement is not of the set.
    const beside: Channel = { ...phone, role: "complement" };
    expect(flagsOf({ settings: { tieMargin: 4.4 }, channels: [web, beside, office] })).toEqual([]);
  });

  it("is short of the complexity from the veto on, a decision too though it may be primary", () => {
    const only = (complexity: number, kind: "apply" | "decide") =>
      flagsOf({
        channels: [channel("letter", { mode: "paper", richness: 2 })],
        service: { complexity, kinds: [kind] },
        settings: { maximumComplements: 0, minimumShare: 1 },
      }).includes("short-of-complexity");
    expect(only(3.9, "apply")).toBe(false);
    expect(only(4, "apply")).toBe(true);
    expect(only(3.9, "decide")).toBe(false);
    expect(only(4, "decide")).toBe(true);
  });

  it("is not short of it where no channel's richness is known", () => {
    const channels = [{ ...web, richness: null }];
    expect(flagsOf({ channels, service: { complexity: 5 } })).not.toContain("short-of-complexity");
  });

  it("rests on a richness that is assumed", () => {
    const guessed: Channel = { ...web, richness: null };
    expect(flagsOf({ channels: [guessed, phone, office] })).toContain("assumed-richness");
    expect(flagsOf({ channels: [web, phone, { ...office, richness: null }] })).toEqual([]);
    expect(flagsOf({ channels: [guessed] })).not.toContain("assumed-richness");
  });

  it("rests on a cost that is assumed only where another cost would make another primary", () => {
    const form: Channel = { ...web, id: channelId("form"), cost: null };
    expect(flagsOf({ channels: [web, form, phone] })).not.toContain("assumed-cost");
    expect(flagsOf({ channels: [form, web, phone] })).toContain("assumed-cost");
    // The same with its cost written.
    expect(flagsOf({ channels: [{ ...form, cost: 4 }, web, phone] })).not.toContain("assumed-cost");
    // An unknown cost outside the set changes nothing.
    const beside: Channel = { ...phone, role: "complement", cost: null };
    expect(flagsOf({ channels: [web, beside, office] })).toEqual([]);
  });

  it("rests on an assumed cost that decides through the score", () => {
    // The telephone is some points behind, and before the web at the web's cost. With capacity for less it
    // stays behind whatever it costs.
    const dear: Channel = { ...phone, cost: null };
    const beside: Channel = { ...office, role: "complement" };
    expect(flagsOf({ channels: [web, dear, beside] })).toContain("assumed-cost");
    const smaller = { ...dear, capacity: 2 };
    expect(flagsOf({ channels: [web, smaller, beside] })).not.toContain("assumed-cost");
  });

  it("lacks only what should be, at the very last", () => {
    const able = [requirementId("r")];
    const asking = { requirements: [requirement("r", "should")], service: { requirements: able } };
    expect(flagsOf(asking)).toContain("lacks-should");
    expect(flagsOf({ ...asking, channels: [{ ...web, capabilities: able }] })).not.toContain(
      "lacks-should",
    );
  });
});

describe("any primary", () => {
  const ruled = { rules: [rule("*", "web", "primary")] };
  const closed = { now: { web: "cannot-be-used" } } as const;

  it("cannot be used today, by score or by a rule, unless channels may be introduced", () => {
    expect(flagsOf({ ...closed, channels: [web] })).toContain("not-usable-today");
    expect(flagsOf({ ...closed, ...ruled })).toContain("not-usable-today");
    expect(flagsOf({ ...closed, ...ruled, settings: { introduceChannels: true } })).toEqual([]);
    expect(flagsOf({ now: { web: "not-counted" }, ...ruled })).toEqual([]);
    // Another one that cannot be used is no matter.
    expect(flagsOf({ now: { office: "cannot-be-used" }, ...ruled })).toEqual([]);
  });

  it("lacks a main requirement, by score or by a rule", () => {
    const able = [requirementId("r")];
    const asking = { requirements: [requirement("r", "main")], service: { requirements: able } };
    expect(flagsOf(asking)).toContain("lacks-main");
    expect(flagsOf({ ...asking, ...ruled })).toContain("lacks-main");
    expect(flagsOf({ ...asking, channels: [web, { ...phone, capabilities: able }] })).toEqual([]);
  });

  it("has sides that pull apart by the gap or more", () => {
    const { scores } = classify(permits());
    const gap = (scores.authority.cells[0] ?? NaN) - (scores.user.cells[0] ?? NaN);
    expect(gap).toBeGreaterThan(0);
    expect(flagsOf({ settings: { conflictGap: gap } })).toEqual(["conflict"]);
    expect(flagsOf({ settings: { conflictGap: gap + 0.01 } })).toEqual([]);
    expect(flagsOf({ settings: { conflictGap: gap }, ...ruled })).toEqual(["conflict"]);
  });

  it("is not judged by its score when a rule makes it", () => {
    const strict = { primaryThreshold: 100, tieMargin: 50 };
    expect(flagsOf({ settings: strict })).toEqual(["weak-primary", "near-tie"]);
    expect(flagsOf({ settings: strict, ...ruled })).toEqual([]);
  });
});

describe("the service", () => {
  it("has no primary when rules or kinds leave none", () => {
    expect(
      flagsOf({
        rules: [rule("*", "group:h2m", "forbidden"), rule("*", "group:h2h", "complement")],
      }),
    ).toEqual(["no-primary"]);
    expect(flagsOf({ channels: [web], service: { kinds: ["dialogue"] } })).toEqual(["no-primary"]);
    expect(flagsOf({ channels: [] })).toEqual(["no-primary"]);
  });

  it("leaves someone uncovered who counts, and names whom", () => {
    const alone = suggestedFor({ channels: [web] });
    expect(alone.flags).toEqual(["uncovered"]);
    expect(alone.uncovered.map(({ segment, help }) => `${segment}${help ? " help" : ""}`)).toEqual([
      "E help",
      "M help",
      "P",
      "P help",
    ]);
    expect(alone.uncovered[0]?.group).toBe("all");
    expect(suggestedFor({ channels: [web], groups: [] }).uncovered[0]?.group).toBeNull();
    expect(flagsOf({ channels: [web], settings: { acceptanceThreshold: 0 } })).toEqual([]);
    expect(flagsOf({ channels: [web], settings: { minimumShare: 0.5 } })).toEqual([]);
  });
});

test("flags come in one order", () => {
  const many = flagsOf({
    channels: [
      { ...web, richness: null },
      { ...phone, richness: 1 },
    ],
    now: { web: "cannot-be-used", phone: "cannot-be-used" },
    settings: { primaryThreshold: 100, tieMargin: 100, conflictGap: 0 },
  });
  expect(many.length).toBeGreaterThan(4);
  expect(many).toEqual(FLAGS.filter((flag) => many.includes(flag)));
});
