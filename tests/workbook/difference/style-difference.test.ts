/** After a run that writes only the unions that differ, cells have the styles that a run that writes all gives them. */
import fc from "fast-check";
import { area, type Area } from "../../../src/a1/address";
import { differingStyles } from "../../../src/workbook/difference/style-difference";
import type { StylePlan } from "../../../src/workbook/layout/plan";

const SIZE = 9;
const STYLES = ["text", "integer", "link", "lined", "total"] as const;

const plan = fc.record({
  rows: fc.integer({ min: 1, max: SIZE }),
  columns: fc.integer({ min: 1, max: SIZE }),
  over: fc.array(
    fc.record({
      style: fc.constantFrom(...STYLES),
      area: fc.record({
        row: fc.nat(SIZE - 1),
        column: fc.nat(SIZE - 1),
        rows: fc.integer({ min: 1, max: 4 }),
        columns: fc.integer({ min: 1, max: 4 }),
      }),
    }),
    { maxLength: 6 },
  ),
});

type Sheet = typeof plan extends fc.Arbitrary<infer T> ? T : never;

/** As an output sheet has them: a base below all, over the whole owned range. */
function stylesOf({ rows, columns, over }: Sheet) {
  const ownedRange = area(0, 0, rows, columns);
  const within = over.filter(
    ({ area: { row, column, rows: down, columns: right } }) =>
      row + down <= rows && column + right <= columns,
  );
  const styles: StylePlan[] = [{ area: ownedRange, style: "formula" }, ...within];
  return { styles, ownedRange, inserts: [], links: [] };
}

/** Writes styles over what the cells have: a cell gets all that lie over it, in place of its own. */
function written(
  cells: ReadonlyMap<string, string>,
  {
    styles,
    unstyled,
  }: { readonly styles: readonly StylePlan[]; readonly unstyled: readonly Area[] },
): ReadonlyMap<string, string> {
  const after = new Map(cells);
  const each = ({ row, column, rows, columns }: Area, visit: (cell: string) => void): void => {
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++) visit(`${row + down} ${column + right}`);
  };
  for (const one of unstyled) each(one, (cell) => after.delete(cell));
  const fresh = new Map<string, string>();
  for (const { area: one, style } of styles)
    each(one, (cell) => fresh.set(cell, `${fresh.get(cell) ?? ""} ${style}`));
  for (const [cell, all] of fresh) after.set(cell, all);
  return after;
}

test("what is left out is what the cells have", () => {
  fc.assert(
    fc.property(plan, plan, (one, other) => {
      const [before, after] = [stylesOf(one), stylesOf(other)];
      const first = differingStyles({ ...before, clear: null }, null, false);
      const cells = written(new Map(), first);
      const next = { ...after, clear: before.ownedRange };
      const second = differingStyles(next, first.digests, false);
      const whole = differingStyles(next, null, false);
      expect(written(cells, second)).toEqual(written(cells, whole));
      const again = differingStyles({ ...after, clear: after.ownedRange }, second.digests, false);
      expect(again).toMatchObject({ styles: [], unstyled: [] });
    }),
  );
});

test("a row more restyles the columns of the table, and neither title nor header", () => {
  const sheet = (rows: number) => ({
    styles: [
      { area: area(0, 0, 1, 2), style: "title" as const },
      { area: area(2, 0, 1, 2), style: "header" as const },
      { area: area(3, 0, rows, 1), style: "text" as const },
      { area: area(3, 1, rows, 1), style: "integer" as const },
    ],
    clear: area(0, 0, 3 + rows, 2),
    ownedRange: area(0, 0, 3 + rows, 2),
    inserts: [],
    links: [],
  });
  const { digests } = differingStyles(sheet(4), null, false);
  const { styles } = differingStyles({ ...sheet(5), clear: area(0, 0, 7, 2) }, digests, false);
  expect(styles.map(({ style }) => style).sort()).toEqual(["integer", "text"]);
  const insert = { what: "rows", at: 1, count: 1 } as const;
  const moved = differingStyles({ ...sheet(4), inserts: [insert] }, digests, false);
  expect(moved.styles).toHaveLength(4);
});

test("cells of links get their style again after the links are written", () => {
  const sheet = {
    styles: [
      { area: area(0, 0, 1, 1), style: "title" as const },
      { area: area(1, 0, 1, 1), style: "link" as const },
    ],
    clear: null,
    ownedRange: area(0, 0, 2, 1),
    inserts: [],
    links: [{ row: 1, column: 0, to: "'Start'!A1", tip: "" }],
  };
  const { digests } = differingStyles(sheet, null, true);
  expect(differingStyles(sheet, digests, true).styles.map(({ style }) => style)).toEqual(["link"]);
  expect(differingStyles(sheet, digests, false).styles).toEqual([]);
});
