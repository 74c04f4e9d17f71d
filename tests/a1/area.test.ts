/** Areas overlap, join and come apart as the cells in them do. */
import fc from "fast-check";
import type { Area } from "../../src/a1/address";
import {
  boundingArea,
  contains,
  containsCell,
  intersection,
  shiftArea,
  subtract,
} from "../../src/a1/area";

const small = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

/** `row,column` of every cell. */
const cellsOf = (area: Area): Set<string> =>
  new Set(
    Array.from({ length: area.rows * area.columns }, (_, index) => {
      const row = area.row + Math.floor(index / area.columns);
      return `${row},${area.column + (index % area.columns)}`;
    }),
  );

test("what two areas share, and what is left of one without the other, are all its cells", () => {
  fc.assert(
    fc.property(small, small, (one, other) => {
      const shared = intersection(one, other);
      const rest = subtract(one, other);
      const parts = [...(shared ? [shared] : []), ...rest];
      expect(parts.flatMap((part) => [...cellsOf(part)]).sort()).toEqual([...cellsOf(one)].sort());
      for (const cell of cellsOf(one)) {
        const [row = 0, column = 0] = cell.split(",").map(Number);
        expect(shared !== null && containsCell(shared, row, column)).toBe(
          containsCell(other, row, column),
        );
      }
    }),
  );
});

test("the bounding area holds both areas and nothing is smaller", () => {
  fc.assert(
    fc.property(small, small, (one, other) => {
      const both = boundingArea(one, other);
      expect(contains(both, one) && contains(both, other)).toBe(true);
      expect(both.rows).toBeLessThanOrEqual(
        Math.max(one.row + one.rows, other.row + other.rows) - Math.min(one.row, other.row),
      );
    }),
  );
});

test("an area is where it was after cells were inserted and deleted again, unless it reaches across the edge", () => {
  fc.assert(
    fc.property(
      small,
      fc.constantFrom("row" as const, "column" as const),
      fc.nat(14),
      fc.integer({ min: 1, max: 5 }),
      (area, axis, at, count) => {
        const shift = { axis, at, count, across: [0, 1_048_575] } as const;
        const there = shiftArea(area, shift);
        expect(there && shiftArea(there, { ...shift, count: -count })).toEqual(area);
      },
    ),
  );
});
