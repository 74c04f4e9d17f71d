/** Writes a plan: sheets and tables first, then cells in chunks by bytes, then formats, links and charts; one round trip, and one more for each further 4 MB. */
import { areaAddress, cellAddress, columnName, type Area } from "../a1/address";
import { pointsOfCharacters } from "../workbook/layout/column-width";
import type { Block, Fill, SheetPlan } from "../workbook/layout/plan";
import { chunks } from "./chunks";
import { addChart, addConditional, addLink, addValidation, setPage } from "./decorate";
import { applyStyle } from "./styles";
import { OWNED_RANGE_PROPERTY, SHEET_PROPERTY, UNFINISHED_PROPERTY } from "./properties";
import { rest } from "./rest";
import { Requests, type BeforeRequest } from "./requests";
import { changesSomething } from "./validate";

/** The document properties that a run sets. */
export type Properties = Readonly<Record<string, string | number>>;

/** Reports the progress of a run: steps done, of how many. */
export type Progress = (done: number, of: number) => void;

/** Hooks of a run's requests. */
export interface Applying {
  readonly progress: Progress;
  readonly beforeRequest: BeforeRequest;
  /** Called when the last step is queued. */
  readonly beforeLast: () => void;
}

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);

/** The smallest area that covers A1 and both areas. */
const boundingBlock = (one: Area, other: Area): Area => ({
  row: 0,
  column: 0,
  rows: Math.max(one.row + one.rows, other.row + other.rows),
  columns: Math.max(one.column + one.columns, other.column + other.columns),
});

/** Height of a row with one line of Calibri 11, in points. */
const PLAIN_HEIGHT = 15;

/** Creates or finds the sheet, inserts rows and columns, clears the owned range, and resizes tables. */
function prepare(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet =
    plan.sheetId === null ? worksheets.add(plan.name) : worksheets.getItem(plan.sheetId);
  if (plan.sheetId === null && plan.veryHidden) sheet.visibility = "VeryHidden";
  if (plan.sheetId === null && !plan.veryHidden) {
    sheet.customProperties.add(SHEET_PROPERTY, plan.key);
    sheet.tabColor = plan.tabColor;
    sheet.showGridlines = false;
  }
  for (const { what, at, count } of plan.inserts) {
    const address =
      what === "rows"
        ? `${at + 1}:${at + count}`
        : `${columnName(at)}:${columnName(at + count - 1)}`;
    sheet.getRange(address).insert(what === "rows" ? "Down" : "Right");
  }
  if (plan.ownedRange !== null) {
    // Until the run is finished, the owned range covers both the old and the new area.
    const both = plan.clear === null ? plan.ownedRange : boundingBlock(plan.clear, plan.ownedRange);
    sheet.customProperties.add(OWNED_RANGE_PROPERTY, areaAddress(both));
  }
  for (const name of plan.chartsThere) sheet.charts.getItem(name).delete();
  if (plan.clear !== null) {
    const range = rangeOf(sheet, plan.clear);
    range.clear();
    // Resets row heights of the last run, since the rows may have other content now; the title keeps its own.
    const { row, rows } = plan.clear;
    if (rows > 1) sheet.getRange(`${row + 2}:${row + rows}`).format.rowHeight = PLAIN_HEIGHT;
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  }
  for (const { name, area, exists } of plan.tables) {
    if (exists) sheet.tables.getItem(name).resize(areaAddress(area));
  }
  return sheet;
}

/** A step that is queued for a sheet. */
type OnSheet = (sheet: Excel.Worksheet) => void;

/** Measuring a block of more rows than this takes so long that the page is served first. */
const MANY_ROWS = 500;

/** One step for each, so that a request that is too large can be split between any two. */
const stepsOf = <T>(
  list: readonly T[],
  queue: (sheet: Excel.Worksheet, one: T) => void,
): OnSheet[] =>
  list.map((one): OnSheet => (sheet) => {
    queue(sheet, one);
  });

const looking = (plan: SheetPlan): OnSheet[] =>
  stepsOf(plan.styles, (sheet, { area, style }) => {
    applyStyle(rangeOf(sheet, area), style);
  });

/** Tables that do not exist yet; before any formula, since formulas of other sheets name them. */
const creatingTables = (plan: SheetPlan): OnSheet[] =>
  stepsOf(
    plan.tables.filter(({ exists }) => !exists),
    (sheet, { name, area }) => {
      const table = sheet.tables.add(areaAddress(area), true);
      table.name = name;
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
    },
  );

/** Whether a block holds a formula that names a table, which has to exist by then. */
const namesTables = ({ cells }: Block): boolean =>
  cells.some((row) =>
    row.some((content) => typeof content === "string" && /^=.*[[]/.test(content)),
  );

const filling = (plan: SheetPlan): OnSheet[] =>
  plan.fills.map((fill): OnSheet => (sheet) => {
    fillDown(sheet, fill);
  });

/** What lies over the cells: tables, filled formulas, validations, formats by condition, widths, panes, page. */
function finishing(plan: SheetPlan): OnSheet[] {
  const conditioned = new Set(plan.conditionals.map(({ area }) => areaAddress(area)));
  return [
    ...stepsOf(plan.links, addLink),
    ...stepsOf(plan.validations, addValidation),
    ...stepsOf([...conditioned], (sheet, address) => {
      sheet.getRange(address).conditionalFormats.clearAll();
    }),
    // Each is added before those that are there: the first of the plan last, so that it wins.
    ...stepsOf([...plan.conditionals].reverse(), addConditional),
    ...arranging(plan),
  ];
}

/** Sizes, hidden rows and columns, panes, page set-up, and the owned range. */
function arranging(plan: SheetPlan): OnSheet[] {
  const column = (sheet: Excel.Worksheet, index: number): Excel.Range =>
    sheet.getRange(`${columnName(index)}:${columnName(index)}`);
  const row = (sheet: Excel.Worksheet, index: number): Excel.Range =>
    sheet.getRange(`${index + 1}:${index + 1}`);
  return [
    ...stepsOf(plan.widths, (sheet, { column: index, width }) => {
      column(sheet, index).format.columnWidth = pointsOfCharacters(width);
    }),
    ...stepsOf(plan.heights, (sheet, { row: index, points }) => {
      row(sheet, index).format.rowHeight = points;
    }),
    ...stepsOf(plan.hidden, (sheet, index) => {
      column(sheet, index).columnHidden = true;
    }),
    ...stepsOf(plan.hiddenRows, (sheet, index) => {
      row(sheet, index).rowHidden = true;
    }),
    (sheet) => {
      if (plan.frozen !== null) freeze(sheet, plan.frozen);
      if (plan.page !== null) setPage(sheet, plan.page);
      if (plan.ownedRange !== null) {
        sheet.customProperties.add(OWNED_RANGE_PROPERTY, areaAddress(plan.ownedRange));
      }
    },
  ];
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { rows: number; columns: number },
): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(rows - 1, columns - 1)}`));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  }
}

/** Writes the first row and copies it down, so that relative references shift. */
function fillDown(sheet: Excel.Worksheet, { row, column, formulas, rows }: Fill): void {
  const first = sheet.getRangeByIndexes(row, column, 1, formulas.length);
  first.formulas = [[...formulas]];
  if (rows > 1) {
    sheet.getRangeByIndexes(row + 1, column, rows - 1, formulas.length).copyFrom(first, "Formulas");
  }
}

/** Applies the plan and reads back the written cells. Applying the same plan again changes nothing. */
export async function applyPlan(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  properties: Properties,
  blankSheetId: string | null,
  { progress, beforeRequest, beforeLast }: Applying,
): Promise<void> {
  const changing = plans.filter(changesSomething);
  const total = changing.reduce((sum, { blocks }) => sum + blocks.length, 0) + 1;
  const { custom } = context.workbook.properties;
  const sheets = new Map<SheetPlan, Excel.Worksheet>();
  const sheetOf = (plan: SheetPlan): Excel.Worksheet =>
    sheets.get(plan) ?? context.workbook.worksheets.getItem(plan.sheetId ?? plan.name);
  let done = 0;
  const requests = new Requests(
    context,
    sheetOf,
    () => {
      sheets.clear();
    },
    async (partiallyWritten) => {
      if (partiallyWritten) progress(done, total);
      await beforeRequest(partiallyWritten);
    },
  );
  await requests.add({
    run: () => {
      custom.add(UNFINISHED_PROPERTY, blankSheetId ?? "-");
    },
  });
  const addAll = async (plan: SheetPlan, steps: readonly OnSheet[]): Promise<void> => {
    for (const step of steps) {
      await requests.add({
        run: () => {
          step(sheetOf(plan));
        },
      });
    }
  };
  for (const plan of changing) {
    await requests.add({
      run: () => {
        sheets.set(plan, prepare(context, plan));
      },
    });
    await addAll(plan, looking(plan));
  }
  const first = changing.find(({ veryHidden }) => !veryHidden);
  if (blankSheetId !== null && first !== undefined) {
    await requests.add({
      run: () => {
        context.workbook.worksheets.getItem(blankSheetId).delete();
        sheetOf(first).activate();
      },
    });
  }
  const addBlocks = async (plan: SheetPlan, blocks: readonly Block[]): Promise<void> => {
    for (const block of blocks) {
      if (block.cells.length > MANY_ROWS) await rest();
      for (const chunk of chunks(block)) await requests.add({ ...chunk, plan });
      done += 1;
    }
  };
  for (const plan of changing) {
    await addBlocks(
      plan,
      plan.blocks.filter((block) => !namesTables(block)),
    );
  }
  for (const plan of changing) await addAll(plan, creatingTables(plan));
  for (const plan of changing) await addBlocks(plan, plan.blocks.filter(namesTables));
  for (const plan of changing) await addAll(plan, filling(plan));
  for (const plan of changing) await addAll(plan, finishing(plan));
  for (const plan of changing) await addAll(plan, [fitRows(plan)]);
  // Last, since a chart's position depends on the sizes of rows and columns.
  for (const plan of changing) {
    await addAll(
      plan,
      plan.charts.map((chart): OnSheet => (sheet) => {
        addChart(context.workbook, sheet, chart);
      }),
    );
  }
  await requests.add({
    run: () => {
      for (const [key, value] of Object.entries(properties)) custom.add(key, value);
      custom.getItem(UNFINISHED_PROPERTY).delete();
      beforeLast();
    },
  });
  await requests.flush();
  progress(total, total);
}

/** Fits row heights to their texts; last, since the texts may come from formulas on any sheet. */
const fitRows =
  ({ fitted }: SheetPlan): OnSheet =>
  (sheet) => {
    for (const { row, rows } of fitted) {
      sheet.getRange(`${row + 1}:${row + rows}`).format.autofitRows();
    }
  };
