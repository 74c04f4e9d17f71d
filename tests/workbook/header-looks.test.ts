/** Headers stand over the contents of their columns. */
import { area } from "../../src/a1/address";
import { headerLooks } from "../../src/workbook/header-looks";
import type { LookPlan } from "../../src/workbook/plan";

const table: readonly LookPlan[] = [
  { area: area(3, 0, 1, 5), look: "header" },
  { area: area(4, 0, 9, 1), look: "row-label" },
  { area: area(4, 1, 9, 2), look: "integer" },
  { area: area(4, 3, 9, 1), look: "date" },
  { area: area(4, 4, 9, 1), look: "long-text" },
  { area: area(4, 0, 9, 5), look: "lined" },
];

test("headers of numbers stand to the right, of dates in the middle, of texts with their indent", () => {
  expect(headerLooks(table)).toEqual([
    { area: area(3, 1, 1, 2), look: "number-header" },
    { area: area(3, 3, 1, 1), look: "channel-header" },
    { area: area(3, 4, 1, 1), look: "text-header" },
  ]);
});

test("a turned header stays turned", () => {
  const turned: LookPlan = { area: area(3, 1, 1, 1), look: "rotated-header" };
  expect(headerLooks([...table, turned])[0]).toEqual({
    area: area(3, 2, 1, 1),
    look: "number-header",
  });
});

test("a header above nothing stays as it is", () => {
  expect(headerLooks([{ area: area(3, 0, 1, 5), look: "header" }])).toEqual([]);
});
