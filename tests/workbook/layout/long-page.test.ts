/** Long sheets print upright where they can be read, and lists that go on and on only in part, which the page says. */
import { area } from "../../../src/a1/address";
import { text } from "../../../src/workbook/cell";
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

describe("a sheet that goes over two pages side by side for certain", () => {
  /** A title that goes on over the columns, headers from the fourth row, and below them a table of two columns. */
  const rebuilt = (width: number): SheetPlan => {
    const line = (row: number, columns: number) => ({
      row,
      column: 0,
      cells: [Array.from({ length: columns }, () => text("x"))],
    });
    return {
      ...planned(20, width),
      blocks: [line(0, 1), line(3, 5), line(9, 5), line(12, 2), line(18, 1)],
    };
  };
  const parts = (plan: SheetPlan) => {
    const { printed, printedBeside } = read(plan) ?? {};
    return { printed, printedBeside };
  };

  test("is printed in two parts, the second without title and without rows that do not go so far", () => {
    expect(parts(rebuilt(38))).toEqual({
      printed: area(0, 0, 20, 4),
      printedBeside: area(3, 4, 7, 1),
    });
  });

  test("is divided before columns with a heading of their own, if that is on the first page and the rest on the other", () => {
    const plan = rebuilt(38);
    const heading = { row: 2, column: 3, cells: [[text("Money")]] };
    expect(parts({ ...plan, blocks: [...plan.blocks, heading] })).toEqual({
      printed: area(0, 0, 20, 3),
      printedBeside: area(2, 3, 8, 2),
    });
    expect(parts({ ...plan, blocks: [...plan.blocks, heading], hiddenRows: [2] })).toMatchObject({
      printed: area(0, 0, 20, 4),
    });
  });

  test("is printed whole where one page may take it, and where it is a person's", () => {
    expect(parts(rebuilt(34)).printedBeside).toBeUndefined();
    expect(parts({ ...rebuilt(38), ownedRange: null }).printedBeside).toBeUndefined();
  });

  test("has charts on its second part too", () => {
    const chart = { area: area(14, 4, 4, 1) } as SheetPlan["charts"][number];
    expect(parts({ ...rebuilt(38), charts: [chart] }).printedBeside).toEqual(area(3, 4, 15, 1));
  });
});
