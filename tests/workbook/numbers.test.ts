/** Numbers as people write them are read alike in files and on sheets, and nonsense is told from them. */
import fc from "fast-check";
import { parseNumber } from "../../src/workbook/numbers";

test.each([
  ["1 234,5", 1234.5],
  ["1\u00a0234,5", 1234.5],
  ["1\u202f234\u202f567", 1234567],
  ["5 %", 0.05],
  ["5\u00a0%", 0.05],
  ["12,5%", 0.125],
  ["1.5", 1.5],
  ["1,5", 1.5],
  [",5", 0.5],
  ["5.", 5],
  ["−3", -3],
  ["+3", 3],
  [" 7 ", 7],
  ["1e3", 1000],
  ["007", 7],
])("%j is the number %d", (written, value) => {
  expect(parseNumber(written)).toBeCloseTo(value, 12);
});

test.each([
  "",
  " ",
  "-",
  "–",
  "%",
  "abc",
  "12 st",
  "1 2",
  "12 34",
  "1,2,3",
  "1.234,5",
  "1,234.5",
  "0x10",
  "1e999",
  "NaN",
  "Infinity",
  "1 000 00",
  "5 % %",
  "=1",
])("%j is no number", (written) => {
  expect(parseNumber(written)).toBeNull();
});

test("every number is read back from how a program writes it, with either decimal sign", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumber(String(value))).toBe(value + 0);
      expect(parseNumber(String(value).replace(".", ","))).toBe(value + 0);
    }),
  );
});

test("every number is read back from how Swedes and Britons print whole thousands", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (value) => {
      const grouped = new Intl.NumberFormat("sv-SE").format(value);
      expect(parseNumber(grouped)).toBe(value);
      expect(parseNumber(grouped.replaceAll("\u00a0", " "))).toBe(value);
    }),
  );
});
