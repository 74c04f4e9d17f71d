/** Unions of areas give each cell what the styles lying over each other give it. */
import fc from "fast-check";
import { styledAreas } from "../../src/excel/writing/style-areas";
import { cellStyleName, effectiveStyles, FORMATS } from "../../src/excel/writing/styles";
import type { CellStyleName, StylePlan } from "../../src/workbook/layout/plan";

const STYLES = Object.keys(FORMATS) as CellStyleName[];

const plan: fc.Arbitrary<StylePlan> = fc.record({
  style: fc.constantFrom(...STYLES),
  area: fc.record({
    row: fc.nat(6),
    column: fc.nat(6),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
  }),
});

const formatOf = (styles: readonly CellStyleName[]): unknown =>
  Object.assign({}, ...styles.map((style) => FORMATS[style]));

test("each cell is in one union, whose styles look like all that lie over it", () => {
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 12 }), (plans) => {
      const unions = styledAreas(plans);
      for (let row = 0; row < 12; row++) {
        for (let column = 0; column < 12; column++) {
          const covers = ({ area }: Pick<StylePlan, "area">): boolean =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns;
          const over = plans.filter(covers).map(({ style }) => style);
          const found = unions.filter(({ areas }) => areas.some((area) => covers({ area })));
          expect(found).toHaveLength(over.length === 0 ? 0 : 1);
          if (over.length > 0) {
            expect(withoutPlain(formatOf(found[0]?.styles ?? []))).toEqual(
              withoutPlain(formatOf(over)),
            );
          }
        }
      }
    }),
  );
});

/** A cell without a number format of its own gets the one that shows all as it is. */
const withoutPlain = (format: unknown): unknown => {
  const { numberFormat, ...rest } = format as { readonly numberFormat?: string };
  return numberFormat === undefined || numberFormat.startsWith("General;")
    ? rest
    : { numberFormat, ...rest };
};

test("cells that look alike are one union, in large areas", () => {
  const row = { row: 0, column: 0, rows: 1, columns: 4 };
  const unions = styledAreas([
    { area: { ...row, rows: 10 }, style: "text" },
    { area: { ...row, row: 3 }, style: "integer" },
    { area: { ...row, rows: 10 }, style: "lined" },
    { area: { ...row, row: 3 }, style: "text" },
  ]);
  expect(unions).toHaveLength(2);
  const [whole] = unions.filter(({ styles }) => !styles.includes("integer"));
  expect(whole?.areas.length).toBeLessThanOrEqual(2);
});

test("styles that change nothing have no part in the name", () => {
  expect(effectiveStyles(["header", "number-header"])).toEqual(["number-header"]);
  expect(effectiveStyles(["integer", "integer"])).toEqual(["integer"]);
  expect(cellStyleName(effectiveStyles(["text", "lined"]))).toBe("Channel Matrix text, lined");
  expect(effectiveStyles(["formula"])).toEqual(["formula"]);
});
