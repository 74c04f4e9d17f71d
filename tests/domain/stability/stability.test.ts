/** For which weights a primary stays ahead, and when its sides pull apart. */
import { rowAt } from "../../../src/domain/model/matrix";
import * as fc from "fast-check";
import { classify } from "../../../src/domain/classification/classification";
import { isConflict, stability } from "../../../src/domain/stability/stability";
import { scoreMatrix } from "../../../src/domain/score/score";
import { models } from "../reference/models";

describe("stability", () => {
  it("ends where the lines cross", () => {
    // p: 40 + u·20, k: 50 + u·(−20); they cross at (40 − 50) / ((40 − 50) − (60 − 30)) = 0.25.
    expect(stability({ user: 60, authority: 40 }, [{ user: 30, authority: 50 }])).toEqual([
      0.25, 1,
    ]);
    // The other way about the primary is ahead up to the same point.
    expect(stability({ user: 30, authority: 50 }, [{ user: 60, authority: 40 }])).toEqual([
      0, 0.25,
    ]);
  });

  it("is the whole range against parallel lines, lines without a side, and no one", () => {
    const primary = { user: 60, authority: 40 };
    expect(stability(primary, [])).toEqual([0, 1]);
    expect(stability(primary, [{ user: 50, authority: 30 }])).toEqual([0, 1]);
    expect(stability(primary, [{ user: Number.NaN, authority: 99 }])).toEqual([0, 1]);
    expect(stability(primary, [{ user: 10, authority: 10 }])).toEqual([0, 1]);
  });

  it("is none when the primary lacks a side", () => {
    expect(stability({ user: Number.NaN, authority: 40 }, [])).toBeNull();
  });

  it("holds the weight that is set, and beyond its ends another channel leads", () => {
    fc.assert(
      fc.property(models(), (any) => {
        const { userWeight } = any.settings;
        const { services, suggested, gates } = classify(any);
        services.forEach((classified, row) => {
          if (classified.stability === null) return;
          const [lowest, highest] = classified.stability;
          expect(lowest).toBeLessThanOrEqual(userWeight + 1e-9);
          expect(highest).toBeGreaterThanOrEqual(userWeight - 1e-9);
          const { user, authority, score } = scoreMatrix(any);
          const start = row * any.channels.length;
          const primary = rowAt(suggested, row).indexOf("primary");
          const gateFree = rowAt(gates, row);
          const lead = (u: number): number => {
            const line = (k: number) =>
              u * (user.cells[start + k] ?? Number.NaN) +
              (1 - u) * (authority.cells[start + k] ?? Number.NaN);
            const others = any.channels.flatMap((_, k) =>
              k !== primary &&
              gateFree[k]?.class === "free" &&
              !Number.isNaN(score.cells[start + k])
                ? line(k)
                : [],
            );
            return (
              line(primary) - Math.max(...others.filter((value) => value === value), -Infinity)
            );
          };
          const step = 1e-3;
          if (lowest > step) expect(lead(lowest - step)).toBeLessThan(0);
          if (highest < 1 - step) expect(lead(highest + step)).toBeLessThan(0);
          expect(lead(lowest)).toBeGreaterThan(-1e-6);
          expect(lead(highest)).toBeGreaterThan(-1e-6);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("conflict", () => {
  it("is a difference of the gap or more between two known sides", () => {
    expect(isConflict({ user: 80, authority: 50 }, 30)).toBe(true);
    expect(isConflict({ user: 50, authority: 80 }, 30)).toBe(true);
    expect(isConflict({ user: 79.9, authority: 50 }, 30)).toBe(false);
    expect(isConflict({ user: Number.NaN, authority: 0 }, 0)).toBe(false);
  });
});
