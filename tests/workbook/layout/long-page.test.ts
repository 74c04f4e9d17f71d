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

const orientation = (plan: SheetPlan) => withReadablePage(plan).page?.orientation;

test("many rows of narrow columns are printed upright, a few as before", () => {
  expect(orientation(planned(199, 20))).toBe("landscape");
  expect(orientation(planned(200, 20))).toBe("portrait");
});

test("columns that would be smaller than 7 points upright stay on their side, hidden ones do not count", () => {
  expect(orientation(planned(900, 32))).toBe("landscape");
  expect(orientation(planned(900, 32, [4]))).toBe("portrait");
});

test("columns that are not printed do not count", () => {
  const wide = planned(900, 32);
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

test("a short sheet that one page would make smaller than 4½ points goes over pages side by side, of 7 points at the least", () => {
  const pages = (plan: SheetPlan) => withReadablePage(plan).page?.pagesWide;
  // 5 × 70 characters: 1 856 points, which one page takes at 4½ points.
  expect(pages(planned(20, 70))).toBeUndefined();
  // 5 × 74 characters: 1 961 points, of which a page takes 1 083 at 7 points with the first column on each.
  expect(pages(planned(20, 74))).toBe(3);
  expect(pages(planned(20, 74, [3, 4]))).toBeUndefined();
  // Two tables below each other have the same columns.
  const narrow = planned(20, 40);
  expect(pages({ ...narrow, widths: [...narrow.widths, ...narrow.widths] })).toBeUndefined();
  // A list of hundreds of rows would become hundreds of pages.
  expect(pages(planned(900, 74))).toBeUndefined();
  const wide = planned(20, 120);
  expect(pages(wide)).toBe(6);
  const { page } = wide;
  if (page === null) throw new Error("There is no page.");
  expect(pages({ ...wide, page: { ...page, onePage: true } })).toBeUndefined();
  expect(pages({ ...wide, page: { ...page, printed: area(0, 0, 20, 2) } })).toBeUndefined();
  // What no page can hold beside the names stays on one.
  expect(pages(planned(20, 250))).toBeUndefined();
});
