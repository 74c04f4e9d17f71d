/** How often a service is used, as a level. */
import { frequencyOfVolume } from "../../../src/domain/score/frequency";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";

describe("frequency", () => {
  it.each([
    [0, 1],
    [9.99, 1],
    [10, 2],
    [99, 2],
    [100, 3],
    [1000, 4],
    [9999, 4],
    [10000, 5],
    [1e9, 5],
  ])("of a volume of %d is level %d", (volume, level) => {
    expect(frequencyOfVolume(volume, DEFAULT_SETTINGS.frequencyBreakpoints)).toBe(level);
  });

  it("has one level without breakpoints, and one more for each", () => {
    expect(frequencyOfVolume(5, [])).toBe(1);
    expect(frequencyOfVolume(5, [1, 2, 3, 4, 5, 6])).toBe(6);
  });
});
