/** Why a cell has its class: every kind of reason, with what it says. */
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { explain, explainCell } from "../../../src/domain/classification/explanation";
import type { CellReason } from "../../../src/domain/classification/reasons";
import { channelId, requirementId, targetGroupId } from "../../../src/domain/model/ids";
import type { Channel, Model } from "../../../src/domain/model/model";
import { models } from "../reference/models";
import { channel, requirement, rule } from "../small-models";
import { office, permits, phone, web, type Stated } from "./permits";

const reasonsIn = (model: Model, column: number): readonly CellReason[] =>
  explainCell({ model, classification: classify(model) }, 0, column);

const reasonsOf = (column: number, stated: Stated = {}): readonly CellReason[] =>
  reasonsIn(permits(stated), column);

const kindsOf = (column: number, stated: Stated = {}): readonly string[] =>
  reasonsOf(column, stated).map(({ kind }) => kind);

type Kind = CellReason["kind"];

/** The reason of a kind. */
const reasonOf = <K extends Kind>(kind: K, column: number, stated: Stated = {}) =>
  reasonsOf(column, stated).find(
    (each): each is CellReason & { readonly kind: K } => each.kind === kind,
  );

describe("a primary", () => {
  it("is explained by what it rests on, numbers last", () => {
    expect(kindsOf(0)).toEqual(["chosen-by-score", "components"]);
    const chosen = reasonOf("chosen-by-score", 0);
    expect(chosen).toMatchObject({
      mode: "self",
      serviceKind: "apply",
      complexity: 3,
      frequency: 4,
    });
    expect(chosen?.need).toBeCloseTo(0.6375, 12);
    // A twentieth of the telephone's 80.
    expect(chosen?.costOfCall).toBe(0.05);
    expect(chosen?.score).toBeCloseTo(84.25, 2);
  });

  it("has no need where nobody is served, no kind where none is stated, no cost of a call without both", () => {
    const nobody = { service: { targetGroups: [targetGroupId("gone")], kinds: [] } };
    expect(reasonOf("chosen-by-score", 0, nobody)).toMatchObject({ need: null, serviceKind: null });
    expect(reasonOf("chosen-by-score", 0, { channels: [web] })?.costOfCall).toBeNull();
    const unpaid = [{ ...phone, cost: null }];
    expect(reasonOf("chosen-by-score", 0, { channels: unpaid })?.costOfCall).toBeNull();
  });

  it("tells how even scores were parted, and over which channels", () => {
    const twin: Channel = { ...web, id: channelId("twin") };
    const tied = (other: Channel, now: NonNullable<Stated["now"]> = {}) =>
      reasonOf("tie-broken", 0, { channels: [web, other, office], now });
    expect(tied(twin)).toEqual({ kind: "tie-broken", by: "column", over: ["twin"] });
    expect(tied({ ...twin, cost: 5 })?.by).toBe("cost");
    expect(tied({ ...twin, richness: null })?.by).toBe("richness");
    expect(tied(twin, { web: 0 })?.by).toBe("offered");
    expect(tied(twin, { web: 2, twin: 1 })?.by).toBe("volume");
    // A little less capacity than too much is the better score, in the later column.
    const better = { ...twin, capacity: 4.9 };
    expect(reasonOf("tie-broken", 1, { channels: [web, better] })).toEqual({
      kind: "tie-broken",
      by: "score",
      over: ["web"],
    });
  });

  it("tells its shortcomings", () => {
    expect(kindsOf(0, { channels: [web], now: { web: "cannot-be-used" } })).toContain(
      "not-usable-today",
    );
    expect(kindsOf(0, { channels: [web], service: { complexity: 5 } })).toContain(
      "short-of-complexity",
    );
    expect(
      reasonOf("below-primary-threshold", 0, { settings: { primaryThreshold: 90 } }),
    ).toMatchObject({
      threshold: 90,
    });
    const asking = (severity: "should" | "main") => ({
      requirements: [requirement("r", severity)],
      service: { requirements: [requirementId("r")] },
    });
    expect(kindsOf(0, asking("should"))).toEqual([
      "chosen-by-score",
      "lacks-should",
      "should-requirement-missing",
      "components",
    ]);
    expect(kindsOf(1, asking("main"))).toContain("lacks-main");
  });

  it("by a rule has the rule as its reason", () => {
    const rules = [rule("*", "web", "primary", { reason: "Decided by the council" })];
    expect(reasonsOf(0, { rules })[0]).toMatchObject({
      kind: "rule",
      row: 0,
      reason: "Decided by the council",
    });
  });
});

describe("a complement", () => {
  it("is explained by whom it serves and what it gains", () => {
    const serves = reasonOf("complement-serves", 1);
    expect(serves?.units.map(({ segment, help }) => `${segment} ${help}`)).toEqual([
      "E true",
      "M true",
      "P false",
      "P true",
    ]);
    expect(serves?.weight).toBeCloseTo(0.32, 12);
    // M 0.255 · 0.15, P 0.17 · 0.75, help 0.075 · 0.6 + 0.045 · 0.85 + 0.03 · 0.95.
    expect(serves?.gain).toBeCloseTo(0.03825 + 0.1275 + 0.045 + 0.03825 + 0.0285, 12);
  });

  it("may serve nobody alone and be worth its place", () => {
    const even = { tieMargin: 5 };
    const serves = reasonOf("complement-serves", 0, { settings: even, now: { web: 1, phone: 2 } });
    expect(serves?.units).toEqual([]);
    expect(serves?.weight).toBe(0);
    expect(serves?.gain).toBeCloseTo(0.17, 12);
  });
});

describe("a channel that was not chosen", () => {
  it("is not needed, when nothing else stands in the way", () => {
    expect(kindsOf(2)).toEqual(["not-needed", "components"]);
  });

  it("is below a threshold", () => {
    expect(
      reasonOf("below-complement-threshold", 2, { settings: { complementThreshold: 55 } }),
    ).toMatchObject({ threshold: 55 });
    const strict = { complementThreshold: 100, discouragedThreshold: 60 };
    expect(reasonOf("below-discouraged-threshold", 2, { settings: strict })).toMatchObject({
      threshold: 60,
    });
  });

  it("is too plain for the matter", () => {
    expect(kindsOf(0, { service: { complexity: 5 } })).toContain("too-complex");
  });

  it("is kept since it is in use, cannot be used, or is placed by people", () => {
    expect(kindsOf(2, { now: { office: 5, web: 4 } })).toEqual([
      "kept-in-use",
      "used-today",
      "components",
    ]);
    expect(kindsOf(2, { now: { office: "cannot-be-used" } })).toEqual([
      "cannot-be-used-today",
      "components",
    ]);
    const api = channel("api", { group: "m2m", richness: 3, capacity: 5, cost: 1, minutes: 0 });
    expect(kindsOf(1, { channels: [web, api] })).toEqual(["placed-by-people", "components"]);
  });

  it("lacks a main requirement", () => {
    const now = requirementId("now");
    const urgent = { requirements: [requirement("now", "main")], service: { requirements: [now] } };
    const channels = [web, { ...phone, capabilities: [now] }];
    expect(kindsOf(0, { ...urgent, channels })).toEqual(["lacks-main-requirement", "components"]);
  });
});

describe("what the gate decided", () => {
  const gated = (stated: Stated) => kindsOf(0, stated)[0];

  it("is told first", () => {
    const asking = (severity: "must" | "should") => ({
      requirements: [requirement("r", severity)],
      service: { requirements: [requirementId("r")] },
      channels: [web, { ...phone, capabilities: [requirementId("r")] }],
    });
    expect(gated({ service: { kinds: ["dialogue"] } })).toBe("kind-not-carried");
    expect(gated({ service: { agent: false }, channels: [{ ...web, mode: "agent" }, phone] })).toBe(
      "no-agent",
    );
    expect(gated({ rules: [rule("*", "web", "forbidden")] })).toBe("rule");
    expect(gated(asking("must"))).toBe("must-requirement-missing");
    expect(gated(asking("should"))).toBe("should-requirement-missing");
    expect(gated({ channels: [{ ...web, direction: "phase-out" }, phone] })).toBe("phase-out");
    expect(gated({ channels: [{ ...web, lastYear: 2025 }, phone] })).toBe("ended");
  });

  it("is told alone where what is assumed has no effect", () => {
    const rules = [rule("*", "web", "forbidden")];
    expect(kindsOf(0, { rules, channels: [{ ...web, cost: null }, phone] })).toEqual([
      "rule",
      "components",
    ]);
  });
});

describe("beside the class", () => {
  it("is told what is used today: a share, how many, or only that it is offered", () => {
    const used = (now: NonNullable<Stated["now"]>) => reasonOf("used-today", 0, { now });
    expect(used({ web: 3, phone: 1 })).toEqual({ kind: "used-today", share: 0.75, volume: 3 });
    expect(used({ web: 0 })).toEqual({ kind: "used-today", share: null, volume: 0 });
    expect(used({ web: "not-counted", phone: 1 })).toEqual({
      kind: "used-today",
      share: null,
      volume: null,
    });
    expect(used({ phone: 1 })).toBeUndefined();
    expect(used({ web: "cannot-be-used" })).toBeUndefined();
  });

  it("is told each value that is assumed, with the value in use", () => {
    const blank: Channel = { ...web, richness: null, capacity: null, cost: null, minutes: null };
    const stated = {
      channels: [blank, { ...web, id: channelId("twin") }],
      service: { complexity: null, volume: null },
    };
    const assumed = reasonsOf(0, stated).filter(({ kind }) => kind === "assumed");
    expect(assumed).toEqual([
      { kind: "assumed", what: "complexity", value: 2 },
      { kind: "assumed", what: "frequency", value: 3 },
      { kind: "assumed", what: "richness", value: 3 },
      { kind: "assumed", what: "capacity", value: 5 },
      { kind: "assumed", what: "cost", value: 4 },
      { kind: "assumed", what: "minutes", value: 10 },
    ]);
    // What no channel has is left out for all, and not assumed.
    expect(kindsOf(0, { channels: [{ ...web, cost: null }] })).not.toContain("assumed");
  });

  it("is told the components and both sides", () => {
    const components = reasonOf("components", 0);
    expect(components?.need).toBeCloseTo(0.6375, 12);
    expect(components).toMatchObject({ fitComplexity: 1, fitFrequency: 0.9 });
    expect(components?.effort).toBeCloseTo(12 / 22, 12);
    expect(components?.economy).toBeCloseTo(80 / 84, 12);
    const { user, authority, score } = components ?? {};
    expect(((user ?? NaN) + (authority ?? NaN)) / 2).toBeCloseTo(score ?? NaN, 12);
  });

  it("is told why there is no score", () => {
    const blank = [channel("web"), channel("form")];
    expect(reasonsOf(0, { channels: blank })).toEqual([
      { kind: "no-score", missing: ["richness", "capacity"] },
    ]);
    const weightless = { userWeight: 1, needWeight: 0, complexityWeight: 0, effortWeight: 0 };
    expect(reasonsOf(0, { settings: weightless })).toEqual([
      { kind: "no-score", missing: ["weights"] },
    ]);
  });
});

test("every cell has a reason, the components last where there is a score", () => {
  fc.assert(
    fc.property(models(), (model) => {
      const classification = classify(model);
      const { scores } = classification;
      model.services.forEach(({ id }, row) => {
        model.channels.forEach((on, column) => {
          const reasons = explainCell({ model, classification }, row, column);
          expect(reasons.length).toBeGreaterThan(0);
          const score = scores.score.cells[row * model.channels.length + column] ?? NaN;
          expect(reasons.at(-1)?.kind === "components").toBe(!Number.isNaN(score));
          expect(explain({ model, classification }, id, on.id)).toEqual(reasons);
        });
      });
    }),
    { numRuns: 50 },
  );
});

test("a cell that is not there has no reason", () => {
  const model = permits();
  const classified = { model, classification: classify(model) };
  expect(() => explainCell(classified, 0, 9)).toThrow(RangeError);
  expect(() => explainCell(classified, 9, 0)).toThrow(RangeError);
  expect(() => explain(classified, "permit", "gone")).toThrow(RangeError);
});
