/** How often a service is used, as a level. */
import { frequencyOf, frequencyOfVolume } from "../../../src/domain/score/frequency";
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

  it("is the level given, decimals and all, whatever the volume", () => {
    expect(frequencyOf({ frequency: 2.5, volume: 1e6 }, DEFAULT_SETTINGS)).toBe(2.5);
  });

  it("is not known without level and volume, and is 1 with a volume of 0", () => {
    expect(frequencyOf({ frequency: null, volume: null }, DEFAULT_SETTINGS)).toBeNull();
    expect(frequencyOf({ frequency: null, volume: 0 }, DEFAULT_SETTINGS)).toBe(1);
  });

  it("has one level without breakpoints", () => {
    expect(frequencyOfVolume(5, [])).toBe(1);
  });
});
