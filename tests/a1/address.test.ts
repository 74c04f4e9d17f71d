/** Addresses name the cells that Excel means by them. */
import fc from "fast-check";
import {
  absoluteAddress,
  area,
  areaAddress,
  cellAddress,
  columnName,
  columnNumber,
  parseArea,
  quotedSheet,
} from "../../src/a1/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, name) => {
  expect(columnName(column)).toBe(name);
  expect(columnNumber(name.toLowerCase())).toBe(column);
});

test("an area is found again from its address, plain, absolute and on a sheet with any name", () => {
  const places = fc.record({
    row: fc.nat(1_048_000),
    column: fc.nat(16_000),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(places, fc.string({ minLength: 1 }), (place, sheet) => {
      expect(parseArea(areaAddress(place))).toEqual(place);
      expect(parseArea(absoluteAddress(place))).toEqual(place);
      expect(parseArea(`${quotedSheet(sheet)}!${areaAddress(place)}`)).toEqual(place);
    }),
  );
});

test("one cell is one address; whole columns are no area", () => {
  expect(areaAddress(area(1, 2, 1, 1))).toBe("C2");
  expect(cellAddress(0, 0)).toBe("A1");
  for (const wrong of ["A:B", "1:2", "", "A1:B", "Sheet1!"]) expect(parseArea(wrong)).toBeNull();
});

test("a sheet's name keeps its apostrophes in a formula", () => {
  expect(quotedSheet("Stad's !]")).toBe("'Stad''s !]'");
});
