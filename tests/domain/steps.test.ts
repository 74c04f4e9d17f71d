/** Work in steps gives what it gives at once. */
import { atOnce, mapped, withRests } from "../../src/domain/steps";

const numbers = Array.from({ length: 1000 }, (_, index) => index);

describe("a list mapped in steps", () => {
  it("holds every member in its place", () => {
    expect(atOnce(mapped(numbers, (one, index) => one + index))).toEqual(
      numbers.map((one) => 2 * one),
    );
    expect(atOnce(mapped([], String))).toEqual([]);
  });

  it("rests in between", async () => {
    let rests = 0;
    const made = await withRests(mapped(numbers, String), () => {
      rests++;
      return Promise.resolve();
    });
    expect(made).toHaveLength(1000);
    expect(rests).toBeGreaterThan(0);
  });
});
