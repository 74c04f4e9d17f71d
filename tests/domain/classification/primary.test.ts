/** Which channel is the main way in. */
import { primaryByScore } from "../../../src/domain/classification/primary";

const choose = (scores: number[], costs: (number | null)[]) =>
  primaryByScore(
    scores.flatMap((score, channel) => (Number.isNaN(score) ? [] : channel)),
    Float64Array.from(scores),
    costs.map((cost) => ({ cost })),
  );

describe("primary", () => {
  it("is the highest score, whatever it costs", () => {
    expect(choose([50, 70, 60], [1, 99, 2])).toBe(1);
  });

  it("of equal scores is the one with the lower cost", () => {
    expect(choose([70, 70, 70 - 5e-10], [3, 2, 1])).toBe(2);
    expect(choose([70, 70, 70 - 2e-9], [3, 2, 1])).toBe(1);
  });

  it("puts a channel without a cost after every cost, 0 and dear alike", () => {
    expect(choose([70, 70], [null, 1000])).toBe(1);
    expect(choose([70, 70], [null, 0])).toBe(1);
  });

  it("of equal scores and costs is the earlier column", () => {
    expect(choose([60, 70, 70], [5, 5, 5])).toBe(1);
    expect(choose([70, 70], [null, null])).toBe(0);
  });

  it("is none when no channel has a score", () => {
    expect(choose([Number.NaN], [1])).toBeNull();
    expect(choose([], [])).toBeNull();
  });
});
