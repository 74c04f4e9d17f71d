/** Headers stand over the contents of their columns. */
import { area } from "../../../src/a1/address";
import {
  headerStyles,
  turnedHeight,
  wrappedHeight,
} from "../../../src/workbook/layout/header-styles";
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

test("a row of turned headers is clear of the filter buttons, whether a header is broken or not", () => {
  const [button, character] = [18, 5.4];
  // It fits in the least height, but not with the button: the row is made higher rather than the header broken.
  expect(turnedHeight(["Öppna data och API"], 120)).toBe(Math.ceil(18 * character + 2 * button));
  expect(turnedHeight(["Telefon"], 120)).toBe(120);
  expect(turnedHeight([], 120)).toBe(120);
});

test("a row of headers that are not turned has their lines above the buttons, and two lines at the least", () => {
  expect(wrappedHeight(["E-post", "Digital brevlåda"], 11)).toBe(2 * 15 + 18);
  expect(wrappedHeight(["E-post"], 11)).toBe(33);
  expect(wrappedHeight([], 11)).toBe(32);
});
