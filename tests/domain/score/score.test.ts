/** Scores 0–100, their two sides and the need. */
import * as fc from "fast-check";
import { targetGroupId, type TargetGroupId } from "../../../src/domain/model/ids";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/model/settings";
import { isAtLeast, isBelow, isEqual } from "../../../src/domain/score/tolerance";
import {
  authoritySides,
  componentsOf,
  scoreMatrix,
  scoreOf,
  type Components,
} from "../../../src/domain/score/score";
import { methodTables } from "../../../src/domain/units/method-tables";
import { permits, office, phone, web } from "../classification/permits";
import { models } from "../reference/models";
import { channel, model, rule, service } from "../small-models";

/** All that is known of a cell. */
const known: Components = {
  need: 0.5,
  fitComplexity: 0.75,
  effort: 0.25,
  fitFrequency: 0.9,
  economy: 0.4,
};

const weighing = (changed: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changed });

describe("the score of one cell", () => {
  it("is the weighted mean of the user's and the authority's side", () => {
    // 0.4 · 0.5 + 0.4 · 0.75 + 0.2 · 0.25 = 0.55; 0.6 · 0.9 + 0.4 · 0.4 = 0.7.
    const { user, authority, score } = scoreOf(known, DEFAULT_SETTINGS);
    expect(user).toBeCloseTo(55, 12);
    expect(authority).toBeCloseTo(70, 12);
    expect(score).toBeCloseTo(62.5, 12);
    expect(scoreOf(known, weighing({ userWeight: 0.8 })).score).toBeCloseTo(58, 12);
  });

  it("leaves a component out that is missing, and scales the others up", () => {
    const without = (...missing: (keyof Components)[]) =>
      scoreOf(
        { ...known, ...Object.fromEntries(missing.map((each) => [each, null])) },
        DEFAULT_SETTINGS,
      );
    expect(without("effort").user).toBeCloseTo((100 * (0.2 + 0.3)) / 0.8, 12);
    expect(without("need", "effort").user).toBeCloseTo(75, 12);
    expect(without("economy").authority).toBeCloseTo(90, 12);
  });

  it("is one side alone where the other has nothing", () => {
    const noUser = { ...known, need: null, fitComplexity: null, effort: null };
    expect(scoreOf(noUser, DEFAULT_SETTINGS)).toMatchObject({ user: null });
    expect(scoreOf(noUser, DEFAULT_SETTINGS).score).toBeCloseTo(70, 12);
    const weightless = weighing({ frequencyWeight: 0, economyWeight: 0 });
    expect(scoreOf(known, weightless)).toMatchObject({ authority: null });
    expect(scoreOf(known, weightless).score).toBeCloseTo(55, 12);
  });

  it("is none when neither fit is known, though the sides are", () => {
    const plain = { ...known, fitComplexity: null, fitFrequency: null };
    const { user, authority, score } = scoreOf(plain, DEFAULT_SETTINGS);
    expect(score).toBeNull();
    expect(user).toBeCloseTo((100 * 0.25) / 0.6, 12);
    expect(authority).toBeCloseTo(40, 12);
  });

  it("is none when all that is known weighs nothing", () => {
    const all = weighing({ userWeight: 1, needWeight: 0, complexityWeight: 0, effortWeight: 0 });
    expect(scoreOf(known, all)).toMatchObject({ user: null, score: null });
  });
});

describe("the scores of a model", () => {
  it("are those of every cell, forbidden and not applicable too", () => {
    const rules = [rule("*", "phone", "forbidden")];
    const kinds = { kinds: ["dialogue" as const] };
    expect(scoreMatrix(permits({ rules, service: kinds })).score.cells).toEqual(
      scoreMatrix(permits({ service: kinds })).score.cells,
    );
  });

  it("of a channel do not change when another one, its figures blank, is added", () => {
    const added = channel("api", { group: "m2m" });
    const before = scoreMatrix(permits()).score.cells;
    const after = scoreMatrix(permits({ channels: [web, phone, office, added] })).score.cells;
    expect([...after].slice(0, 3)).toEqual([...before]);
  });

  it("are the authority's alone where nobody is served and only capacities are known", () => {
    const channels = [channel("a", { capacity: 3 }), channel("b", { capacity: 5 })];
    const scoresFor = (targetGroups: readonly TargetGroupId[]) =>
      scoreMatrix(
        model({
          services: [service("s", { frequency: 4, targetGroups })],
          channels,
          groups: permits().groups,
        }),
      );
    const nobody = scoresFor([targetGroupId("gone")]);
    expect([...nobody.user.cells]).toEqual([NaN, NaN]);
    expect([...nobody.need.cells]).toEqual([NaN, NaN]);
    // One level too few costs 0.25, one too many 0.1.
    expect([...nobody.score.cells].map((score) => Math.round(score))).toEqual([75, 90]);
    expect(scoresFor([]).score.cells[0]).not.toBeCloseTo(75, 3);
  });

  it("and their sides lie within 0–100, and the score between the sides", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const { user, authority, score } = scoreMatrix(any);
        score.cells.forEach((value, cell) => {
          if (Number.isNaN(value)) return;
          const sides = [user.cells[cell] ?? 0, authority.cells[cell] ?? 0].filter(
            (side) => side === side,
          );
          expect(value).toBeGreaterThanOrEqual(Math.min(...sides) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...sides) + 1e-9);
          expect(Math.min(...sides)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...sides)).toBeLessThanOrEqual(100 + 1e-9);
        });
      }),
    );
  });

  it("are those of their components, cell by cell", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const { need, user, authority, score } = scoreMatrix(any);
        any.services.forEach((_, row) => {
          any.channels.forEach((_channel, column) => {
            const cell = row * any.channels.length + column;
            const components = componentsOf(any, row, column);
            const one = scoreOf(components, any.settings);
            for (const [value, matrix] of [
              [components.need, need],
              [one.user, user],
              [one.authority, authority],
              [one.score, score],
            ] as const) {
              const wanted = matrix.cells[cell] ?? NaN;
              if (Number.isNaN(wanted)) expect(value).toBeNull();
              else expect(value).toBeCloseTo(wanted, 9);
            }
          });
        });
      }),
      { numRuns: 50 },
    );
  });

  it("refuse a cell that is not there", () => {
    expect(() => componentsOf(model({}), 0, 0)).toThrow(RangeError);
    expect(() => componentsOf(permits(), 0, 3)).toThrow(RangeError);
  });
});

describe("the authority's sides", () => {
  it("differ only in the costs that are assumed", () => {
    const unpaid = permits({ channels: [web, phone, { ...office, cost: null }] });
    const { used, lowest, highest } = authoritySides(methodTables(unpaid))(4);
    expect([...used].slice(0, 2)).toEqual([...lowest].slice(0, 2));
    expect([...used].slice(0, 2)).toEqual([...highest].slice(0, 2));
    // The usual cost is 42; the office 4 at the lowest, 80 at the highest, 240 assumed.
    const side = (cost: number): number => 100 * (0.6 * 0.5 + (0.4 * 42) / (42 + cost));
    expect(lowest[2]).toBeCloseTo(side(4), 12);
    expect(highest[2]).toBeCloseTo(side(80), 12);
    expect(used[2]).toBeCloseTo(side(240), 12);
  });

  it("are kept by frequency", () => {
    const at = authoritySides(methodTables(permits()));
    expect(at(4)).toBe(at(4));
    expect(at(1).used[0]).not.toBe(at(4).used[0]);
  });
});

describe("comparisons", () => {
  it("take differences below 1e-9 as none", () => {
    expect([isEqual(1, 1 + 9e-10), isEqual(1, 1 + 2e-9)]).toEqual([true, false]);
    expect([isAtLeast(1 - 9e-10, 1), isAtLeast(1 - 2e-9, 1)]).toEqual([true, false]);
    expect([isBelow(1 - 9e-10, 1), isBelow(1 - 2e-9, 1)]).toEqual([false, true]);
  });

  it("are never met by what is not known", () => {
    expect([isEqual(NaN, NaN), isAtLeast(NaN, 0), isBelow(NaN, 1)]).toEqual([false, false, false]);
  });
});
