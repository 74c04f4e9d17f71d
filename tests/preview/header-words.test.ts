/** On the page a header's word that has no room beside its filter button stands below it. */
import { belowButton } from "../../src/preview/grid/header-words";

const header = (text: string, style = {}) => ({
  text,
  style: { pd: { t: 1, b: 1, l: 2, r: 2 }, ...style },
  row: 3,
  column: 5,
});

/** A column and a row of so many pixels. */
const sized = (width: number, height: number) => ({
  getColumnWidth: () => width,
  getRowHeight: () => height,
});

/** Eight pixels a letter. */
const widthOf = (word: string): number => 8 * word.length;

test("a word with room beside the button stays where it is", () => {
  expect(belowButton(header("Mode"), sized(80, 42), widthOf)).toBeNull();
  expect(belowButton(header("Cost per contact"), sized(80, 42), widthOf)).toBeNull();
});

test("a word without it stands below the button, where the row is high enough", () => {
  expect(belowButton(header("Richness"), sized(80, 42), widthOf)).toEqual({
    pd: { t: 18, b: 1, l: 2, r: 2 },
  });
  const long = header("Electronic form and more");
  expect(belowButton(long, sized(84, 42), widthOf)).toBeNull();
  expect(belowButton(long, sized(84, 100), widthOf)).toMatchObject({ pd: { t: 18 } });
});

test("a word that is longer than the column is wide stays where it is: it is broken there too", () => {
  expect(belowButton(header("Electronically"), sized(80, 42), widthOf)).toBeNull();
});

test("a turned header stays as it is: its button is at the foot", () => {
  expect(
    belowButton(header("Personal meeting", { tr: { a: -90 } }), sized(40, 160), widthOf),
  ).toBeNull();
});
