/** Columns are wide enough for their numbers. */
import fc from "fast-check";
import { numberWidth } from "../../../src/workbook/layout/column-width";

/** As Excel shows it with `#,##0`: a sign, and a character between thousands. */
const shown = (value: number): string => Math.round(value).toLocaleString("en-GB");

it.each([
  [0, 10, 10],
  [999, 1, 6],
  [1000, 1, 8],
  [82_000_000_000, 12, 17],
])("of %d, at least %d, is %d characters", (greatest, least, width) => {
  expect(numberWidth(greatest, least)).toBe(width);
});

it("has room for the number, its sign and more than one character besides", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e14 }), (value) => {
      expect(numberWidth(value, 1)).toBeGreaterThan(shown(-value).length);
      expect(numberWidth(-value, 1)).toBe(numberWidth(value, 1));
    }),
  );
});

it("is never more than Excel takes, whatever number was typed", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numberWidth(value, 1)).toBeLessThanOrEqual(255);
    }),
  );
  expect(numberWidth(1e300, 1)).toBeLessThanOrEqual(255);
});
