/** The suggested classes of whole services. */
import { classify } from "../../../src/domain/classification/classification";
import { requirementId, targetGroupId } from "../../../src/domain/model/ids";
import { rowsOf } from "../../../src/domain/model/matrix";
import type { Channel } from "../../../src/domain/model/model";
import { channel, requirement, rule, service, targetGroup } from "../small-models";
import { office, permits, phone, suggestedFor, web } from "./permits";

describe("a service without rules", () => {
  it("has a primary, the complements that it needs, and leaves the rest open", () => {
    expect(suggestedFor()).toMatchObject({
      id: "permit",
      frequency: 4,
      complexity: 3,
      assumed: [],
      flags: [],
      uncovered: [],
      classes: ["primary", "complement", "open"],
    });
  });

  it("has complements without any target group in the workbook: everyone is there", () => {
    expect(suggestedFor({ groups: [] }).classes).toEqual(["primary", "complement", "open"]);
  });

  it("has no complement and nobody uncovered where it serves nobody that is known", () => {
    const nobody = suggestedFor({ service: { targetGroups: [targetGroupId("gone")] } });
    expect(nobody.classes).toEqual(["primary", "open", "open"]);
    expect(nobody.uncovered).toEqual([]);
  });

  it("goes by its own target groups alone", () => {
    const groups = [targetGroup("all", [50, 30, 20], 100), targetGroup("agents", [0, 0, 100], 1e6)];
    const own = { service: { targetGroups: [targetGroupId("all")] } };
    expect(suggestedFor({ groups, ...own })).toEqual(suggestedFor(own));
    expect(suggestedFor({ groups }).classes[0]).not.toBe("primary");
  });

  it("is suggested by what is assumed where complexity and volume are not known", () => {
    const blank = { complexity: null, volume: null };
    expect(suggestedFor({ service: blank })).toMatchObject({
      frequency: 3,
      complexity: 2,
      assumed: ["complexity", "frequency"],
    });
    expect(suggestedFor({ service: { ...blank, frequency: 1, complexity: 2 } }).assumed).toEqual(
      [],
    );
  });
});

describe("rules", () => {
  it("make every channel primary that they say, without an interval, and are built upon", () => {
    const both = suggestedFor({ rules: [rule("*", "group:h2h", "primary")] });
    // The web gains 0.425 · 0.4 for E.
    expect(both.classes).toEqual(["complement", "primary", "primary"]);
    expect(both.stability).toBeNull();
    expect(both.flags).toEqual([]);
  });

  it("make complements whose service counts, so that no other is needed", () => {
    // Beside the office the telephone gains 0.15 for M, 0.05 for P: 0.0573 in all.
    const settings = { minimumGain: 0.06 };
    const rules = [rule("*", "office", "complement")];
    expect(suggestedFor({ settings, rules }).classes).toEqual(["primary", "open", "complement"]);
    expect(suggestedFor({ settings }).classes).toEqual(["primary", "complement", "open"]);
    expect(suggestedFor({ rules }).classes).toEqual(["primary", "complement", "complement"]);
  });

  it("leave complements, uncovered units and the conflict out where nothing is left to be primary", () => {
    const none = suggestedFor({
      rules: [
        rule("*", "web", "forbidden"),
        rule("*", "phone", "complement"),
        rule("*", "office", "discouraged"),
      ],
    });
    expect(none).toMatchObject({
      classes: ["forbidden", "complement", "discouraged"],
      flags: ["no-primary"],
      uncovered: [],
      stability: null,
    });
  });
});

describe("candidates for complements", () => {
  const beside = (stated: Parameters<typeof suggestedFor>[0] = {}) =>
    suggestedFor({ channels: [web, office], ...stated }).classes[1];

  it("have at least the score of the threshold", () => {
    expect(beside({ settings: { complementThreshold: 53 } })).toBe("complement");
    expect(beside({ settings: { complementThreshold: 70 } })).toBe("open");
  });

  it("may be used today, or introduced", () => {
    const now = { office: "cannot-be-used" } as const;
    expect(beside({ now })).toBe("open");
    expect(beside({ now, settings: { introduceChannels: true } })).toBe("complement");
  });

  it("carry the complexity: people fewer than three levels short, others fewer than two", () => {
    const besideOffice = (extra: Channel) =>
      suggestedFor({
        service: { complexity: 5 },
        channels: [office, extra],
        rules: [rule("*", "office", "primary")],
        settings: { complementThreshold: 0 },
      }).classes[1];
    expect(besideOffice({ ...phone, mode: "call", richness: 2.1 })).toBe("complement");
    expect(besideOffice({ ...phone, mode: "call", richness: 2 })).toBe("open");
    expect(besideOffice({ ...web, richness: 3.1 })).toBe("complement");
    expect(besideOffice({ ...web, richness: 3 })).toBe("open");
  });

  it("carry it if they carry half of the volume today", () => {
    const stated = {
      service: { complexity: 5 },
      channels: [office, { ...web, richness: 1 }],
      rules: [rule("*", "office", "primary")],
    };
    expect(suggestedFor({ ...stated, now: { office: 51, web: 49 } }).classes[1]).toBe("open");
    expect(suggestedFor({ ...stated, now: { office: 50, web: 50 } }).classes[1]).toBe("complement");
  });

  it("of a decision are letters whatever their score and richness", () => {
    const mailbox = channel("mailbox", { mode: "notice", richness: 4, cost: 1, capacity: 5 });
    const letter = channel("letter", { mode: "paper", richness: 1, cost: 999, capacity: 1 });
    const decision = { channels: [mailbox, letter], settings: { complementThreshold: 90 } };
    const of = (kind: "decide" | "inform") =>
      suggestedFor({ ...decision, service: { kinds: [kind], complexity: 4 } }).classes[1];
    expect(of("decide")).toBe("complement");
    expect(of("inform")).not.toBe("complement");
  });

  it("are not those that only people place", () => {
    const chosen = { ...office, role: "chosen" as const };
    expect(suggestedFor({ channels: [web, chosen] }).classes).toEqual(["primary", "open"]);
  });

  it("are at most so many as the setting says", () => {
    expect(suggestedFor({ settings: { maximumComplements: 0 } }).classes).toEqual([
      "primary",
      "open",
      "open",
    ]);
  });
});

describe("a free channel that was not chosen", () => {
  const strict = { complementThreshold: 100, discouragedThreshold: 60 };
  const last = (stated: Parameters<typeof suggestedFor>[0] = {}) =>
    suggestedFor({ settings: strict, ...stated }).classes[2];

  it("is discouraged below the threshold, not at it", () => {
    const score = classify(permits()).scores.score.cells[2] ?? NaN;
    expect(last()).toBe("discouraged");
    expect(last({ settings: { ...strict, discouragedThreshold: score } })).toBe("open");
    expect(last({ settings: { ...strict, discouragedThreshold: score + 0.001 } })).toBe(
      "discouraged",
    );
  });

  it("stays open where it carries half of the volume today", () => {
    expect(last({ now: { office: 10, web: 10 } })).toBe("open");
    expect(last({ now: { office: 9, web: 10 } })).toBe("discouraged");
  });

  it("stays open where it cannot be used today, and where only people place it", () => {
    expect(last({ now: { office: "cannot-be-used" } })).toBe("open");
    expect(last({ channels: [web, phone, { ...office, role: "chosen" }] })).toBe("open");
    expect(last({ channels: [web, phone, { ...office, role: "complement" }] })).toBe("discouraged");
  });

  it("stays open where a cost that is only assumed would discourage it", () => {
    expect(last({ channels: [web, phone, { ...office, cost: null }] })).toBe("open");
    // At the lowest known cost, 80, it has still less than 60.
    const dear = { ...web, cost: 80 };
    expect(last({ channels: [dear, phone, { ...office, cost: null }] })).toBe("discouraged");
  });
});

describe("a main requirement", () => {
  const now = requirementId("now");
  const urgent = { requirements: [requirement("now", "main")], service: { requirements: [now] } };

  it("makes those who meet it primary and lets other spoken ways complement", () => {
    const able = { ...office, capabilities: [now] };
    const found = suggestedFor({ ...urgent, channels: [web, phone, able] });
    expect(found.classes).toEqual(["open", "complement", "primary"]);
    expect(found.flags).not.toContain("lacks-main");
  });
});

test("services are classified each by itself, in their order", () => {
  const any = permits();
  const own = any.services[0] ?? service("permit");
  const services = [own, { ...own, id: service("other").id, complexity: 5 }, own];
  const [first, second, third] = rowsOf(classify({ ...any, services }).suggested);
  expect(second).toEqual(["open", "complement", "primary"]);
  expect(first).toEqual(["primary", "complement", "open"]);
  expect(third).toEqual(first);
});
