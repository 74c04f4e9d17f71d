/** References are read and printed as Excel writes them. */
import fc from "fast-check";
import {
  formatArea,
  formatAreas,
  parseAreas,
  parseEnds,
  parseReference,
  printEnd,
  quoteSheetName,
  splitSheetName,
} from "../../src/a1/reference";

const ends = fc.record({
  column: fc.nat(16_383),
  columnFixed: fc.boolean(),
  row: fc.nat(1_048_575),
  rowFixed: fc.boolean(),
});

test("what is printed is read again, each end with its dollar signs", () => {
  fc.assert(
    fc.property(fc.array(ends, { minLength: 1, maxLength: 2 }), (written) => {
      expect(parseEnds(written.map(printEnd).join(":"))).toEqual(written);
    }),
  );
});

test("an area is read again from its address, absolute or not, whole rows and columns too", () => {
  const areas = fc.record({
    row: fc.nat(1_000),
    column: fc.nat(1_000),
    rows: fc.integer({ min: 1, max: 500 }),
    columns: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(areas, fc.constantFrom("" as const, "$" as const), (area, mark) => {
      expect(parseReference(formatArea(area, mark))).toEqual(area);
      const rows = { ...area, column: 0, columns: 16_384 };
      expect(parseReference(formatArea(rows, mark))).toEqual(rows);
      const columns = { ...area, row: 0, rows: 1_048_576 };
      expect(parseReference(formatArea(columns, mark))).toEqual(columns);
      expect(parseAreas(formatAreas([area, rows]))).toEqual([area, rows]);
    }),
  );
});

test.each(["", "A", "3", "A:3", "A1:B", "XFE1", "A1048577", "A0", "Sales", "A1:B2:C3", "R1C1"])(
  "%p is no reference",
  (text) => {
    expect(parseReference(text)).toBeNull();
  },
);

test("the corners of an area may stand in any order", () => {
  expect(parseReference("C9:$B$2")).toEqual({ row: 1, column: 1, rows: 8, columns: 2 });
});

test("a sheet's name is quoted where a formula needs it, and read again", () => {
  expect(quoteSheetName("Data")).toBe("Data");
  expect(quoteSheetName("A1")).toBe("'A1'");
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(splitSheetName(`${quoteSheetName(name)}!A1`)).toEqual({ sheet: name, rest: "A1" });
    }),
  );
  expect(splitSheetName("A1")).toEqual({ sheet: null, rest: "A1" });
});
