/** Printed pages begin so that no heading, no header and no chart is cut from what it is of. */
import { area } from "../../../src/a1/address";
import { formula, text } from "../../../src/workbook/cell";
import { pageBreaks } from "../../../src/workbook/layout/page-breaks";
import { withReadablePage } from "../../../src/workbook/layout/long-page";
import { rowHeights } from "../../../src/workbook/layout/row-heights";
import {
  emptyPlan,
  type Block,
  type SheetPlan,
  type StylePlan,
} from "../../../src/workbook/layout/plan";

/** Rows of 15 points that a page upright surely takes at full size. */
const ROWS_A_PAGE = 49;

const filled = (row: number, rows: number): Block => ({
  row,
  column: 0,
  cells: Array.from({ length: rows }, () => [text("x")]),
});

/** A heading and a header over rows, from a row. */
const table = (row: number, rows: number): Pick<SheetPlan, "blocks" | "styles"> => ({
  blocks: [filled(row, rows + 2)],
  styles: [
    { area: area(row, 0, 1, 1), style: "heading" },
    { area: area(row + 1, 0, 1, 1), style: "header" },
  ],
});

function planned(parts: readonly Pick<SheetPlan, "blocks" | "styles">[], rows: number): SheetPlan {
  return {
    ...emptyPlan("strategy", "Strategi", null, ""),
    widths: [{ column: 0, width: 60 }],
    ownedRange: area(0, 0, rows, 1),
    page: {
      orientation: "portrait",
      titleRows: { first: 0, count: 1 },
      titleColumns: 0,
      footer: "Strategi",
    },
    blocks: parts.flatMap(({ blocks }) => blocks),
    styles: parts.flatMap(({ styles }) => styles),
  };
}

const lines = (rows: number) => ({ blocks: [filled(0, rows)], styles: [] as StylePlan[] });

test("a small table begins on the next page with its heading where it would be cut", () => {
  const at = ROWS_A_PAGE - 4;
  expect(pageBreaks(planned([lines(at - 1), table(at, 6)], 90))).toEqual([at]);
  expect(pageBreaks(planned([lines(9), table(10, 6)], 90))).toEqual([]);
});

test("a long table is cut, but never below its header nor before its last row where another follows", () => {
  const at = ROWS_A_PAGE - 3;
  expect(pageBreaks(planned([lines(at - 1), table(at, 200)], 300))).toEqual([at]);
  expect(pageBreaks(planned([lines(at - 10), table(at - 9, 200)], 300))).toEqual([]);
  // The page takes 48 rows, since the heading is higher; the last two go on together.
  const followed = pageBreaks(planned([table(1, 46), table(52, 4)], 300));
  expect(followed).toEqual([47]);
});

test("a table stays below the text that introduces it, where both are a part of a page", () => {
  const text = {
    blocks: [filled(30, 8)],
    styles: [{ area: area(30, 0, 1, 1), style: "heading" }],
  } as const;
  const parts = (rows: number) => planned([lines(28), text, table(38, rows)], 90);
  expect(pageBreaks(parts(11))).toEqual([30]);
  // Together they would be half a page: the table begins below its text, and goes on.
  expect(pageBreaks(parts(20))).toEqual([]);
});

test("pages that end below the last heading end where they are full", () => {
  expect(pageBreaks(planned([table(3, 5), table(12, 900)], 1000))).toEqual([]);
});

test("a chart is not cut", () => {
  const plan = planned([lines(40)], 90);
  const chart = { area: area(ROWS_A_PAGE - 5, 0, 20, 1) } as SheetPlan["charts"][number];
  expect(pageBreaks({ ...plan, charts: [chart] })).toEqual([ROWS_A_PAGE - 5]);
});

test("a smaller scale and a wide sheet put more rows on a page", () => {
  const at = ROWS_A_PAGE - 4;
  const plan = planned([lines(at - 1), table(at, 6)], 90);
  const scaled = plan.page === null ? null : { ...plan.page, scale: 64 };
  expect(pageBreaks({ ...plan, page: scaled })).toEqual([]);
  expect(pageBreaks({ ...plan, widths: [{ column: 0, width: 140 }] })).toEqual([]);
});

test("a sheet on one page has none, and those of a person's own sheets are left alone", () => {
  const at = ROWS_A_PAGE - 4;
  const plan = planned([lines(at - 1), table(at, 6)], 90);
  const whole = plan.page === null ? null : { ...plan.page, onePage: true };
  expect(pageBreaks({ ...plan, page: whole })).toEqual([]);
  expect(pageBreaks({ ...plan, ownedRange: null })).toBeNull();
  expect(pageBreaks({ ...plan, page: null })).toBeNull();
  expect(withReadablePage(plan, "en").pageBreaks).toEqual([at]);
});

test("heights are those given, of hidden rows none, and of fitted rows as their texts need", () => {
  const long = text("word ".repeat(40));
  const word = "x".repeat(50);
  const either = `IF(A1=1,"${word}","${word}s")`;
  const shown = formula(`="${word}"&${either}&IF(A2>0,"${word}"&A2&"${word}","")`);
  const plan: SheetPlan = {
    ...planned([], 9),
    widths: [{ column: 0, width: 50 }],
    blocks: [
      { row: 1, column: 0, cells: [[long], [long], [text("x")]] },
      { row: 6, column: 0, cells: [[shown], [formula("=A1")]] },
    ],
    styles: [
      { area: area(1, 0, 1, 1), style: "long-text" },
      { area: area(6, 0, 2, 1), style: "long-text" },
      { area: area(0, 0, 1, 1), style: "title" },
    ],
    fitted: [
      { row: 1, rows: 4 },
      { row: 6, rows: 2 },
    ],
    heights: [{ row: 5, points: 32 }],
    hiddenRows: [4],
  };
  const height = rowHeights(plan);
  // 200 characters in 50 are four lines; a text that is not wrapped is one.
  expect([0, 1, 2, 3, 4, 5].map(height)).toEqual([22, 60, 15, 15, 0, 32]);
  // One text, one of two, and half of two that are there sometimes: three lines; what is in another cell: one.
  expect([6, 7].map(height)).toEqual([45, 15]);
});
