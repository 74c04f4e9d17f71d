import { numberText, percentText, steady } from "../../src/locale/numbers";

describe("numbers in texts", () => {
  it("are rounded alike whichever way they were reckoned", () => {
    for (const one of [83.75, 83.75 - 1e-13, 83.75 + 1e-13]) {
      expect(numberText(one, "en")).toBe("83.8");
    }
    expect(percentText(0.125 - 1e-15, "sv")).toBe(percentText(0.125, "sv"));
  });

  it("stay as exact as they are written", () => {
    expect(numberText(1234567.25, "en", 2)).toBe("1,234,567.25");
    expect(numberText(123456789012, "en", 0)).toBe("123,456,789,012");
    expect(steady(-0.5)).toBe(-0.5);
  });
});
