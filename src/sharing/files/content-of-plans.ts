/** The plans of new sheets as a workbook for the file writer, without a spreadsheet engine: formulas have the values that are known. */
import { areaAddress } from "../../a1/address";
import { offsetFormula } from "../../a1/rewrite";
import { OWNED_RANGE_PROPERTY, SHEET_PROPERTY } from "../../excel/properties";
import type { Content } from "../../workbook/cell";
import type { SheetPlan } from "../../workbook/layout/plan";
import type { Cell, CellRows, SheetContent, WorkbookContent } from "../../xlsx/content";
import { conditionalsOf, linksOf, pageOf, validationsOf } from "./overlays-of-plans";
import { fittedHeights } from "./fitted-heights";
import { StylePool } from "./style-pool";

/** Rows below the last content that keep the styles of their columns, so that rows that are added look alike. */
const SPARE_ROWS = 20;

/** Pixels of a digit of Calibri 11, and of the padding of a column. */
const DIGIT = 7;
const PADDING = 5;

/** The width that files give a column for so many characters. */
const fileWidth = (characters: number): number => Math.trunc(characters * DIGIT + PADDING) / DIGIT;

const rowOf = (rows: CellRows, row: number): Map<number, Cell> => {
  const found = rows.get(row) ?? new Map<number, Cell>();
  rows.set(row, found);
  return found;
};

/** A content as a cell; null: it leaves the cell as it is. */
function cellOf(
  content: Content,
  known: string | number | null = null,
): Omit<Cell, "style"> | null {
  if (content === null) return null;
  if (typeof content !== "string") return { value: content };
  if (content === "") return { value: null };
  if (content.startsWith("=")) return { value: known, formula: content };
  return { value: content.startsWith("'") ? content.slice(1) : content };
}

/** Contents of a plan, without their styles. */
function contentsOf({ blocks, fills }: SheetPlan): CellRows {
  const rows: CellRows = new Map();
  const put = (row: number, column: number, cell: Omit<Cell, "style"> | null): void => {
    if (cell !== null) rowOf(rows, row).set(column, { ...cell, style: 0 });
  };
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      line.forEach((content, right) => {
        put(row + down, column + right, cellOf(content));
      });
    });
  }
  for (const { row, column, formulas, rows: count, known } of fills) {
    for (let down = 0; down < count; down++) {
      formulas.forEach((content, right) => {
        const isFormula = typeof content === "string" && content.startsWith("=");
        const moved =
          isFormula && down > 0 ? (offsetFormula(content, down, 0) as Content) : content;
        put(row + down, column + right, cellOf(moved, known?.[down]?.[right] ?? null));
      });
    }
  }
  return rows;
}

/** Texts that the plan keeps text with an apostrophe, by row and column. */
function quotedCells({ blocks }: SheetPlan): ReadonlySet<string> {
  const quoted = new Set<string>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) => {
      line.forEach((content, right) => {
        if (typeof content === "string" && content.startsWith("'")) {
          quoted.add(`${row + down} ${column + right}`);
        }
      });
    });
  }
  return quoted;
}

/** Gives the cells their styles, and blank cells that have one. */
function style(cells: CellRows, plan: SheetPlan, pool: StylePool): void {
  const bottom = [...cells.keys()].reduce((most, row) => Math.max(most, row), 0) + 1 + SPARE_ROWS;
  const quoted = quotedCells(plan);
  for (const { styles, areas } of pool.areasOf(plan.styles)) {
    const plain = pool.indexOf(styles, false);
    for (const { row, column, rows, columns } of areas) {
      for (let at = row; at < Math.min(row + rows, bottom); at++) {
        const line = rowOf(cells, at);
        for (let across = column; across < column + columns; across++) {
          const isQuoted = quoted.has(`${at} ${across}`);
          const index = isQuoted ? pool.indexOf(styles, true) : plain;
          line.set(across, { ...(line.get(across) ?? { value: null }), style: index });
        }
      }
    }
  }
}

const ordered = <T>(map: ReadonlyMap<number, T>): Map<number, T> =>
  new Map([...map].sort(([one], [other]) => one - other));

const idOf = (index: number): string =>
  `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;

/** Tables have distinct numbers in the workbook. */
type NextTable = () => number;

function sheetOf(
  plan: SheetPlan,
  index: number,
  pool: StylePool,
  nextTable: NextTable,
): SheetContent {
  const cells = contentsOf(plan);
  style(cells, plan, pool);
  const widths = new Map(plan.widths.map(({ column, width }) => [column, width]));
  const heights = new Map(plan.heights.map(({ row, points }) => [row, points]));
  const fitted = fittedHeights(plan, cells, widths, pool);
  for (const [row, points] of fitted) heights.set(row, points);
  return {
    id: idOf(index + 1),
    name: plan.name,
    visibility: plan.veryHidden ? "VeryHidden" : "Visible",
    tabColor: plan.veryHidden ? "" : plan.tabColor,
    showGridlines: plan.veryHidden,
    cells: new Map([...ordered(cells)].map(([row, line]) => [row, ordered(line)])),
    columnWidths: new Map([...widths].map(([column, width]) => [column, fileWidth(width)])),
    hiddenColumns: new Set(plan.hidden),
    rowHeights: ordered(heights),
    fittedRows: new Set([...fitted].map(([row]) => row)),
    hiddenRows: new Set(plan.hiddenRows),
    frozen: plan.frozen ?? { rows: 0, columns: 0 },
    merges: [],
    tables: plan.tables.map(({ name, area }) => ({
      id: nextTable(),
      name,
      area,
      style: "TableStyleLight1",
      showHeaders: true,
      showTotals: false,
      showBandedRows: false,
      showFilterButton: true,
    })),
    conditionalFormats: conditionalsOf(plan.conditionals),
    validations: validationsOf(plan.validations),
    hyperlinks: linksOf(plan.links),
    charts: [],
    page: pageOf(plan.page, plan.pageBreaks),
    protection: null,
    customProperties: propertiesOf(plan),
  };
}

/** What the add-in finds the sheet by. */
const propertiesOf = ({ veryHidden, key, ownedRange }: SheetPlan): Map<string, string> =>
  new Map(
    veryHidden
      ? []
      : [
          [SHEET_PROPERTY, key],
          ...(ownedRange === null
            ? []
            : [[OWNED_RANGE_PROPERTY, areaAddress(ownedRange)] as const]),
        ],
  );

/** Document properties, those of Office and those of the add-in. */
export interface FileProperties {
  readonly office: ReadonlyMap<string, string>;
  readonly custom: Readonly<Record<string, string | number>>;
}

/**
 * A workbook of these sheets, in their order.
 * @param plans of sheets that do not exist; their charts are left out
 */
export function contentOfPlans(
  plans: readonly SheetPlan[],
  { office, custom }: FileProperties,
): WorkbookContent {
  const pool = new StylePool();
  let tables = 0;
  const sheets = plans.map((plan, index) => sheetOf(plan, index, pool, () => ++tables));
  return {
    sheets,
    activeSheet: 0,
    names: [],
    styles: [...pool.list],
    namedStyles: pool.named,
    properties: new Map(office),
    customProperties: new Map(Object.entries(custom)),
    source: null,
  };
}
