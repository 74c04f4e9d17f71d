/** For which weights of the user's side a primary stays, and when its sides pull apart. */
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { namePrimary, primarySet } from "../../../src/domain/classification/primary";
import { serviceLine, type ServiceLine } from "../../../src/domain/classification/service-line";
import { rowAt } from "../../../src/domain/model/matrix";
import type { Model } from "../../../src/domain/model/model";
import { scoreOfSides } from "../../../src/domain/score/score";
import { isConflict, stability, type Sides } from "../../../src/domain/stability/stability";
import { methodTables } from "../../../src/domain/units/method-tables";
import { models } from "../reference/models";
import { rule } from "../small-models";
import { office, permits, phone, suggestedFor, web } from "../classification/permits";

/** A service's line, with the sides of its channels, by row. */
function lineOf(
  any: Model,
  row: number,
): { readonly line: ServiceLine; readonly sides: (column: number) => Sides } {
  const { gates, scores } = classify(any);
  const [user, authority] = [rowAt(scores.user, row), rowAt(scores.authority, row)];
  return {
    line: serviceLine(methodTables(any), rowAt(gates, row), scores, row),
    sides: (column) => ({ user: user[column] ?? NaN, authority: authority[column] ?? NaN }),
  };
}

/** Which channel is named at a weight, of the set at the weight in force. */
function nameAt(any: Model, row: number): (weight: number) => number {
  const { line, sides } = lineOf(any, row);
  const columns = primarySet(line)?.columns ?? [];
  const cost = (column: number): number => line.channels.cost.values[column] ?? NaN;
  return (weight) => {
    const score = (column: number): number => {
      const { user, authority } = sides(column);
      if (Number.isNaN(user)) return authority;
      return Number.isNaN(authority) ? user : scoreOfSides(weight, user, authority);
    };
    return namePrimary(line, columns, { score, cost });
  };
}

describe("stability", () => {
  it("is the whole range where the set has one channel", () => {
    expect(suggestedFor({ channels: [web] }).stability).toEqual([0, 1]);
  });

  it("is none for a primary that a rule made, without a primary, and without both sides", () => {
    expect(suggestedFor({ rules: [rule("*", "web", "primary")] }).stability).toBeNull();
    expect(suggestedFor({ channels: [] }).stability).toBeNull();
    const oneSided = { needWeight: 0, complexityWeight: 0, effortWeight: 0 };
    expect(suggestedFor({ settings: oneSided }).stability).toBeNull();
  });

  it("ends where the line of another crosses, when no margin makes them even", () => {
    const settings = { tieMargin: 0 };
    const { scores } = classify(permits({ settings }));
    const [user, authority] = [scores.user.cells, scores.authority.cells];
    const at0 = (authority[0] ?? NaN) - (authority[1] ?? NaN);
    const at1 = (user[0] ?? NaN) - (user[1] ?? NaN);
    expect(at0).toBeGreaterThan(0);
    expect(at1).toBeLessThan(0);
    const found = suggestedFor({ settings }).stability;
    expect(found?.[0]).toBe(0);
    expect(found?.[1]).toBeCloseTo(at0 / (at0 - at1), 12);
  });

  it("is that of the set at the weight in force, whatever stands outside it", () => {
    const { stability: alone } = suggestedFor({ channels: [web, office] });
    const beside = { ...phone, role: "complement" as const };
    expect(suggestedFor({ channels: [web, beside, office] }).stability).toEqual(alone);
  });

  it("holds the primary within, and another just beyond its ends, on a fine scan", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const { userWeight } = any.settings;
        const { services, suggested } = classify(any);
        services.forEach(({ stability: found }, row) => {
          if (found === null) return;
          const [lowest, highest] = found;
          expect(lowest).toBeLessThanOrEqual(userWeight + 1e-9);
          expect(highest).toBeGreaterThanOrEqual(userWeight - 1e-9);
          const primary = rowAt(suggested, row).indexOf("primary");
          const named = nameAt(any, row);
          // A stretch narrower than the scan may hold another channel; none may be within the ends.
          for (let step = 0; step <= 100; step += 1) {
            const weight = step / 100;
            if (weight > lowest + 1e-7 && weight < highest - 1e-7)
              expect(named(weight)).toBe(primary);
          }
          const beyond = 1e-6;
          if (lowest > beyond) expect(named(lowest - beyond)).not.toBe(primary);
          if (highest < 1 - beyond) expect(named(highest + beyond)).not.toBe(primary);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("is the same whichever weight within it is in force", () => {
    fc.assert(
      fc.property(models(), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (any, part) => {
        classify(any).services.forEach((first, row) => {
          if (first.stability === null) return;
          const [lowest, highest] = first.stability;
          const userWeight = lowest + part * (highest - lowest);
          fc.pre(highest - lowest > 1e-3);
          const again = classify({ ...any, settings: { ...any.settings, userWeight } }).services[
            row
          ];
          expect(again?.stability?.[0]).toBeCloseTo(lowest, 9);
          expect(again?.stability?.[1]).toBeCloseTo(highest, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a primary that is not of the set", () => {
    const { line, sides } = lineOf(permits(), 0);
    expect(() => stability(line, { number: 1, columns: [0, 1] }, 2, sides)).toThrow(RangeError);
  });
});

describe("conflict", () => {
  it("is a difference of the gap or more between two known sides", () => {
    expect(isConflict({ user: 80, authority: 50 }, 30)).toBe(true);
    expect(isConflict({ user: 50, authority: 80 }, 30)).toBe(true);
    expect(isConflict({ user: 79.9, authority: 50 }, 30)).toBe(false);
    expect(isConflict({ user: NaN, authority: 0 }, 0)).toBe(false);
  });
});
