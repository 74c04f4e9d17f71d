/** Days are the same in Excel's count and as ISO dates. */
import fc from "fast-check";
import { isoDate, serialOfDate } from "../../src/workbook/dates";

test("known days", () => {
  expect(isoDate(61)).toBe("1900-03-01");
  expect(isoDate(45658)).toBe("2025-01-01");
  expect(isoDate(45658.75)).toBe("2025-01-01");
  expect(serialOfDate("2024-02-29")).toBe(45351);
});

test("every day from March 1900 is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(serialOfDate(isoDate(serial))).toBe(serial);
    }),
  );
});

test.each(["", "2025-13-01", "2025-02-30", "2025-1-1", "1/2/2025", "soon"])(
  "%j is no day",
  (written) => {
    expect(serialOfDate(written)).toBeNull();
  },
);

test("a number that is no day of Excel's is kept, not guessed at", () => {
  for (const serial of [-1, 2_958_466, 1e15]) expect(isoDate(serial)).toBe(String(serial));
});
