/** Headers stand over the contents of their columns. */
import { area } from "../../../src/a1/address";
import { headerStyles } from "../../../src/workbook/layout/header-styles";
import type { StylePlan } from "../../../src/workbook/layout/plan";

const table: readonly StylePlan[] = [
  { area: area(3, 0, 1, 5), style: "header" },
  { area: area(4, 0, 9, 1), style: "row-label" },
  { area: area(4, 1, 9, 2), style: "integer" },
  { area: area(4, 3, 9, 1), style: "date" },
  { area: area(4, 4, 9, 1), style: "long-text" },
  { area: area(4, 0, 9, 5), style: "lined" },
];

test("headers of numbers stand to the right, of dates in the middle, of texts with their indent", () => {
  expect(headerStyles(table)).toEqual([
    { area: area(3, 1, 1, 2), style: "number-header" },
    { area: area(3, 3, 1, 1), style: "channel-header" },
    { area: area(3, 4, 1, 1), style: "text-header" },
  ]);
});

test("a turned header stays turned", () => {
  const turned: StylePlan = { area: area(3, 1, 1, 1), style: "rotated-header" };
  expect(headerStyles([...table, turned])[0]).toEqual({
    area: area(3, 2, 1, 1),
    style: "number-header",
  });
});

test("a header above nothing stays as it is", () => {
  expect(headerStyles([{ area: area(3, 0, 1, 5), style: "header" }])).toEqual([]);
});
