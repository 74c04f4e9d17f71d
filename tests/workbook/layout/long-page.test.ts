/** Long sheets print upright where they can be read, and lists that go on and on only in part, which the page says. */
import { area } from "../../../src/a1/address";
import { firstRowsPrinted, withReadablePage } from "../../../src/workbook/layout/long-page";
import { emptyPlan, type SheetPlan } from "../../../src/workbook/layout/plan";

const planned = (rows: number, width: number, hidden: readonly number[] = []): SheetPlan => ({
  ...emptyPlan("current", "Nuläge", null, ""),
  widths: Array.from({ length: 5 }, (_, column) => ({ column, width })),
  hidden,
  ownedRange: area(0, 0, rows, 5),
  page: {
    orientation: "landscape",
    titleRows: { first: 3, count: 1 },
    titleColumns: 1,
    footer: "Nuläge",
  },
});

const read = (plan: SheetPlan) => withReadablePage(plan, "en").page;
const orientation = (plan: SheetPlan) => read(plan)?.orientation;

test("many rows of narrow columns are printed upright, a few as before", () => {
  expect(orientation(planned(199, 20))).toBe("landscape");
  expect(orientation(planned(200, 20))).toBe("portrait");
});

test("columns that would be smaller than 7 points upright stay on their side, hidden ones do not count", () => {
  expect(orientation(planned(900, 28))).toBe("landscape");
  expect(orientation(planned(900, 28, [4]))).toBe("portrait");
});

test("columns that are not printed do not count", () => {
  const wide = planned(900, 28);
  const page = wide.page === null ? null : { ...wide.page, printed: area(0, 0, 900, 3) };
  expect(orientation({ ...wide, page })).toBe("portrait");
});

test("a long list is printed to a row, and the foot of the page says how many there are", () => {
  const page = firstRowsPrinted(planned(904, 20), 4, 100, "sv").page;
  expect(page?.printed).toEqual(area(0, 0, 104, 5));
  expect(page?.footer).toMatch(/^Nuläge .*100 av 900/);
  const short = planned(104, 20);
  expect(firstRowsPrinted(short, 4, 100, "sv")).toBe(short);
});

test("a long list too wide for a page is printed to the last column that it takes, and says so", () => {
  // 896 points are 7 points of text also where columns are a third wider: 4 columns of 41 characters.
  const page = read(planned(900, 41));
  expect(page?.printed).toMatchObject({ row: 0, column: 0, columns: 4 });
  expect(page?.footer).toMatch(/columns A–D are printed/);
  expect(page?.scale).toBe(64);
});

test("of a long list of inputs the first rows are printed, of the matrix all", () => {
  const inputs = { ...planned(900, 20), ownedRange: null, fitted: [{ row: 4, rows: 900 }] };
  expect(read(inputs)?.printed).toEqual(area(0, 0, 204, 5));
  expect(read({ ...inputs, key: "matrix" })?.printed).toBeUndefined();
});

test("a short sheet that one page would make smaller than 7 points goes over pages side by side", () => {
  const scale = (plan: SheetPlan) => read(plan)?.scale;
  // 5 × 33 characters: 885 points, which one page takes; 5 × 34 are 911.
  expect(scale(planned(20, 33))).toBeUndefined();
  expect(scale(planned(20, 34))).toBe(64);
  expect(scale(planned(20, 34, [4]))).toBeUndefined();
  // Two tables below each other have the same columns.
  const narrow = planned(20, 30);
  expect(scale({ ...narrow, widths: [...narrow.widths, ...narrow.widths] })).toBeUndefined();
  // Two pages at the most: the first column on both, and beside it one of 80 characters on each.
  const wide = planned(20, 80);
  expect(read(wide)).toMatchObject({ scale: 64, printed: { columns: 3 } });
  expect(read(wide)?.footer).toMatch(/columns A–C are printed/);
  expect(read(planned(20, 40))?.printed).toBeUndefined();
  const { page } = wide;
  if (page === null) throw new Error("There is no page.");
  expect(scale({ ...wide, page: { ...page, onePage: true } })).toBeUndefined();
  expect(scale({ ...wide, page: { ...page, printed: area(0, 0, 20, 2) } })).toBeUndefined();
  expect(scale({ ...planned(20, 24), page: { ...page, orientation: "portrait" } })).toBe(64);
});
