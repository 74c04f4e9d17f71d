/** The suggested classes of whole services, and their reasons. */
import { explainCell } from "../../../src/domain/classification/explanation";
import { rowAt } from "../../../src/domain/model/matrix";
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { requirementId, targetGroupId } from "../../../src/domain/model/ids";
import type { Model } from "../../../src/domain/model/model";
import { models } from "../reference/models";
import { channel, model, requirement, rule, service, targetGroup } from "../small-models";

/** The classified services, each with its classes. */
const withClasses = (any: Model) => {
  const { services, suggested } = classify(any);
  return { services: services.map((one, row) => ({ ...one, classes: rowAt(suggested, row) })) };
};

const reasonsOf = (any: Model, row: number, column: number) =>
  explainCell({ model: any, classification: classify(any) }, row, column);

const web = channel("web", { richness: 2, capacity: 5, cost: 10 });
const office = channel("office", { group: "h2h", richness: 5, capacity: 2, cost: 200 });
const fax = channel("fax", { richness: 1, capacity: 1, cost: 100 });
const people = targetGroup("people", [50, 30, 20], 1000);

/** Scores by hand (see score.test.ts): web 71, office 62.25. */
const permit: Model = model({
  services: [service("permit", { volume: 500, complexity: 3 })],
  channels: [web, office, fax],
  groups: [people],
});

describe("classification", () => {
  it("is worked out as by hand", () => {
    const [classified] = withClasses(permit).services;
    // web 71 is primary and serves E (1) and M (0.75) but not P (0.25 < 0.6); office 62.25 ≥ 40
    // serves P (1) and becomes its complement. fax: fitComplexity 1 − 0.5·2 = 0, need 0.775,
    // user 31; fitFrequency 1 − 0.25·2 = 0.5, economy 0.5, authority 50; score 40.5 ≥ 40, but it
    // does not serve P; 40.5 ≥ 30, so it is open.
    expect(classified?.classes).toEqual(["primary", "complement", "open"]);
    expect(classified?.flags).toEqual([]);
    expect(classified?.frequency).toBe(3);
    expect(classified?.uncovered).toEqual([]);
    // web: U 61, A 81; office: U 72, A 52.5: (81 − 52.5) / ((81 − 52.5) − (61 − 72)) = 28.5 / 39.5
    expect(classified?.stability?.[0]).toBe(0);
    expect(classified?.stability?.[1]).toBeCloseTo(28.5 / 39.5, 12);
  });

  it("names the units that nothing serves", () => {
    const [classified] = withClasses({ ...permit, channels: [web, fax] }).services;
    expect(classified?.flags).toContain("uncovered");
    expect(classified?.uncovered).toEqual([{ group: "people", segment: "P" }]);
  });

  it("leaves complements and uncovered units out without a primary", () => {
    const [classified] = withClasses({
      ...permit,
      rules: [
        rule("*", "web", "forbidden"),
        rule("*", "office", "complement"),
        rule("*", "fax", "discouraged"),
      ],
    }).services;
    expect(classified?.classes).toEqual(["forbidden", "complement", "discouraged"]);
    expect(classified?.flags).toEqual(["no-primary"]);
    expect(classified?.uncovered).toEqual([]);
    expect(classified?.stability).toBeNull();
  });

  it("keeps a weak primary and says so", () => {
    const settings = { ...permit.settings, primaryThreshold: 71.5 };
    const [classified] = withClasses({ ...permit, settings }).services;
    expect(classified?.classes[0]).toBe("primary");
    expect(classified?.flags).toEqual(["weak-primary"]);
  });

  it("makes every channel that a rule makes primary so, without an interval", () => {
    const rules = [rule("*", "group:h2m", "primary")];
    const [classified] = withClasses({ ...permit, rules }).services;
    expect(classified?.classes).toEqual(["primary", "complement", "primary"]);
    expect(classified?.stability).toBeNull();
  });

  it("counts what a rule-made complement serves", () => {
    const phone = channel("phone", { group: "h2h" });
    const rules = [rule("*", "phone", "complement")];
    const [classified] = withClasses({ ...permit, channels: [web, office, phone], rules }).services;
    expect(classified?.classes).toEqual(["primary", "open", "complement"]);
  });

  it("discourages free channels by their score, and leaves those without one open", () => {
    const settings = { ...permit.settings, discouragedThreshold: 41, complementThreshold: 63 };
    const channels = [...permit.channels, channel("blank")];
    const [classified] = withClasses({ ...permit, channels, settings }).services;
    expect(classified?.classes).toEqual(["primary", "open", "discouraged", "open"]);
    const [at] = withClasses({
      ...permit,
      settings: { ...settings, discouragedThreshold: 40.5 },
    }).services;
    expect(at?.classes[2]).toBe("open");
  });

  it("has no units without target groups, so no complements and nothing uncovered", () => {
    const [classified] = withClasses({ ...permit, groups: [] }).services;
    expect(classified?.classes).not.toContain("complement");
    expect(classified?.uncovered).toEqual([]);
  });

  it("flags the conflict of a primary that a rule made", () => {
    const rules = [rule("*", "office", "primary")];
    const settings = { ...permit.settings, conflictGap: 19.5 };
    expect(classify({ ...permit, rules, settings }).services[0]?.flags).toEqual(["conflict"]);
  });
});

/** The model with its rows in another order, by the places given. */
const moved = <T>(rows: readonly T[], order: readonly number[]): readonly T[] =>
  order.flatMap((place) => rows[place] ?? []);

const orders = (length: number): fc.Arbitrary<readonly number[]> =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });

/** Scores without ties: every channel has its own richness, capacity and cost. */
const distinct = models().map((any) => ({
  ...any,
  channels: any.channels.map((each, column) => ({
    ...each,
    richness: 1 + column * 0.5137,
    capacity: 1 + ((column * 3) % 7) * 0.4391,
    cost: 7.3 + column * 11.17,
  })),
}));

describe("order", () => {
  it("of the services moves their rows and changes nothing else", () => {
    const moves = models().chain((any) =>
      orders(any.services.length).map((order) => ({ any, order })),
    );
    fc.assert(
      fc.property(moves, ({ any, order }) => {
        const after = classify({ ...any, services: moved(any.services, order) }).services;
        expect(after).toEqual(moved(classify(any).services, order));
      }),
    );
  });

  it("of the channels moves their columns, away from ties", () => {
    const moves = distinct.chain((any) =>
      orders(any.channels.length).map((order) => ({ any, order })),
    );
    fc.assert(
      fc.property(moves, ({ any, order }) => {
        const { userWeight, complexityWeight, frequencyWeight } = any.settings;
        fc.pre(userWeight > 0 && userWeight < 1 && complexityWeight > 0 && frequencyWeight > 0);
        const before = classify(any);
        before.services.forEach((_, row) => {
          const own = rowAt(before.scores.score, row);
          const sorted = [...own].filter((each) => each === each).sort((a, b) => a - b);
          fc.pre(sorted.every((each, at) => at === 0 || each - (sorted[at - 1] ?? 0) > 1e-6));
        });
        const after = classify({ ...any, channels: moved(any.channels, order) });
        after.services.forEach((classified, row) => {
          const was = before.services[row];
          expect(rowAt(after.suggested, row)).toEqual(moved(rowAt(before.suggested, row), order));
          expect(classified.flags.filter((flag) => flag !== "conflict")).toEqual(
            was?.flags.filter((flag) => flag !== "conflict"),
          );
          expect(classified.uncovered).toEqual(was?.uncovered);
        });
      }),
    );
  });

  it("of the target groups changes no class", () => {
    const moves = models().chain((any) =>
      orders(any.groups.length).map((order) => ({ any, order })),
    );
    fc.assert(
      fc.property(moves, ({ any, order }) => {
        const after = classify({ ...any, groups: moved(any.groups, order) });
        expect(after.suggested.cells).toEqual(classify(any).suggested.cells);
      }),
    );
  });
});

describe("reasons", () => {
  const kinds = (any: Model, column: number): readonly string[] =>
    reasonsOf(any, 0, column).map(({ kind }) => kind);

  it("tell what chose the primary and what a complement serves", () => {
    expect(kinds(permit, 0)).toEqual(["chosen-by-score", "components"]);
    const [first] = reasonsOf(permit, 0, 1);
    expect(first).toMatchObject({
      kind: "complement-serves",
      units: [{ group: "people", segment: "P" }],
    });
    expect((first as { weight: number }).weight).toBeCloseTo(0.2, 12);
    expect(kinds(permit, 2)).toEqual(["not-needed", "components"]);
  });

  it("tell the components of a score", () => {
    const reasons = reasonsOf(permit, 0, 0);
    const components = reasons.at(-1) as unknown as Readonly<Record<string, number>>;
    const expected = {
      fitComplexity: 0.5,
      fitFrequency: 0.75,
      need: 0.775,
      economy: 0.95,
      user: 61,
      authority: 81,
      score: 71,
    };
    for (const [name, value] of Object.entries(expected)) {
      expect(components[name]).toBeCloseTo(value, 10);
    }
  });

  it("tell how a tie was broken", () => {
    const twin = (id: string, cost: number | null) =>
      channel(id, { richness: 3, capacity: 3, cost });
    const settings = { ...permit.settings, economyWeight: 0 };
    const tie = (costs: readonly (number | null)[]): Model => ({
      ...permit,
      settings,
      channels: costs.map((cost, column) => twin(`k${column}`, cost)),
    });
    expect(reasonsOf(tie([5, 5]), 0, 0)).toContainEqual({
      kind: "tie-broken",
      by: "column",
      over: ["k1"],
    });
    expect(reasonsOf(tie([5, 4]), 0, 1)).toContainEqual({
      kind: "tie-broken",
      by: "cost",
      over: ["k0"],
    });
  });

  it("tell which rule, requirement, kind or threshold stood in the way", () => {
    const requirements = [requirement("sign"), requirement("tolk", "should")];
    const services = [
      service("s", {
        kind: "apply",
        complexity: 3,
        volume: 5,
        requirements: requirements.map(({ id }) => id),
      }),
    ];
    const capabilities = [requirementId("sign")];
    const channels = [
      channel("lacks", { richness: 3 }),
      channel("should", { richness: 3, capabilities }),
      channel("other", { kinds: ["inform"] }),
      channel("ruled"),
      channel("blank", { capabilities: requirements.map(({ id }) => id) }),
    ];
    const rules = [rule("s", "ruled", "forbidden", { legalBasis: "8 kap. 3 §" })];
    const any = model({ services, channels, requirements, rules });
    expect(kinds(any, 0)).toEqual(["must-requirement-missing", "components"]);
    expect(kinds(any, 1)).toEqual(["should-requirement-missing", "components"]);
    expect(kinds(any, 2)).toEqual(["kind-not-carried"]);
    expect(reasonsOf(any, 0, 3)).toEqual([
      {
        kind: "rule",
        row: 0,
        class: "forbidden",
        reason: "",
        legalBasis: "8 kap. 3 §",
        exception: "",
      },
    ]);
    expect(reasonsOf(any, 0, 4)).toEqual([{ kind: "no-score", missing: ["richness", "capacity"] }]);
    const settings = {
      ...permit.settings,
      primaryThreshold: 100,
      discouragedThreshold: 50,
      complementThreshold: 65,
    };
    expect(kinds({ ...permit, settings }, 0)).toContain("below-primary-threshold");
    expect(kinds({ ...permit, settings }, 1)[0]).toBe("below-complement-threshold");
    expect(kinds({ ...permit, settings }, 2)[0]).toBe("below-discouraged-threshold");
  });

  it("exist for every cell, and refuse a cell that is not there", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const classification = classify(any);
        any.services.forEach((_, row) => {
          any.channels.forEach((_channel, column) => {
            expect(explainCell({ model: any, classification }, row, column).length).toBeGreaterThan(
              0,
            );
          });
        });
      }),
      { numRuns: 50 },
    );
    expect(() => reasonsOf(permit, 0, 9)).toThrow(RangeError);
    expect(() => reasonsOf(permit, 9, 0)).toThrow(RangeError);
  });

  it("hold for a service's own target groups alone", () => {
    const groups = [people, targetGroup("agents", [0, 0, 100], 1e6)];
    const services = [
      service("s", { volume: 500, complexity: 3, targetGroups: [targetGroupId("people")] }),
    ];
    expect(classify({ ...permit, groups, services }).suggested.cells).toEqual(
      classify(permit).suggested.cells,
    );
  });
});
