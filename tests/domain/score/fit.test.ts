/** How well a channel's level fits a service's. */
import * as fc from "fast-check";
import { fit } from "../../../src/domain/score/fit";

const levels = fc.double({ min: 1, max: 5, noNaN: true });
const loss = fc.double({ min: 0, max: 2, noNaN: true });

describe("fit", () => {
  it("loses by shortage for each level lacking and by excess for each too many", () => {
    expect(fit(4, 3, 0.5, 0.125)).toBeCloseTo(0.5, 12); // 1 − 0.5 · 1
    expect(fit(4, 2.5, 0.5, 0.125)).toBeCloseTo(0.25, 12); // 1 − 0.5 · 1.5
    expect(fit(2, 5, 0.5, 0.125)).toBeCloseTo(0.625, 12); // 1 + 0.125 · (2 − 5)
    expect(fit(5, 1, 0.5, 0.125)).toBe(0); // 1 − 2 would be below 0
    expect(fit(1, 5, 0.5, 0.3)).toBe(0); // 1 − 1.2 would be below 0
  });

  it("loses nothing for what is too much where the excess is 0", () => {
    expect(fit(1, 5, 0.35, 0)).toBe(1);
  });

  it("is perfect when both are equal and never outside 0–1", () => {
    fc.assert(
      fc.property(levels, levels, loss, loss, (demand, supply, shortage, excess) => {
        expect(fit(demand, demand, shortage, excess)).toBe(1);
        const fitted = fit(demand, supply, shortage, excess);
        expect(fitted).toBeGreaterThanOrEqual(0);
        expect(fitted).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is not known when demand or supply is not", () => {
    expect(fit(Number.NaN, 3, 0.5, 0.125)).toBeNaN();
    expect(fit(3, Number.NaN, 0.5, 0.125)).toBeNaN();
  });
});
