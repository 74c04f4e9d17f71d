/** Writes a plan: sheets, styles and tables first, then cells in chunks by bytes, then formats, links and charts; one round trip, and one more for each further 3 MB and for page set-up. */
import type { Block, SheetPlan } from "../../workbook/layout/plan";
import { chunks } from "./chunks";
import { addChart, moveChart } from "./decorate";
import { UNFINISHED_PROPERTY } from "../properties";
import type { WorkbookReading } from "../read";
import { Requests, type BeforeRequest } from "./requests";
import { rest } from "../rest";
import { RunError, runErrorOf } from "../run-error";
import {
  creatingTables,
  filling,
  finishing,
  fitting,
  paging,
  prepare,
  styling,
  type OnSheet,
} from "./sheet-steps";
import { styledAreas } from "./style-areas";
import { cellStyleName, defineCellStyle } from "./styles";
import { changesSomething } from "../validate";

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

/** Measuring a block of more rows than this takes so long that the page is served first. */
const MANY_ROWS = 500;

/** Whether a block holds a formula that names a table, which has to exist by then. */
const namesTables = ({ cells }: Block): boolean =>
  cells.some((row) =>
    row.some((content) => typeof content === "string" && /^=.*[[]/.test(content)),
  );

/** Whether a sheet has all its tables already, so that its cells can be written after the tables of others; the hidden store has none. */
const hasItsTables = ({ sheetId, tables, veryHidden }: SheetPlan): boolean =>
  veryHidden || (sheetId !== null && tables.every(({ exists }) => exists));

/**
 * Defines the cell styles that the plans use and the workbook has not. A run that was cut off may have left one
 * half defined, so the next one defines those that are there too.
 */
function* definingStyles(
  { workbook }: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { cellStyles, properties }: WorkbookReading,
): Generator<() => void> {
  const isCutOff = properties.has(UNFINISHED_PROPERTY);
  const defined = new Set(isCutOff ? [] : cellStyles);
  for (const plan of plans) {
    for (const { styles } of styledAreas(plan.styles)) {
      const name = cellStyleName(styles);
      if (defined.has(name)) continue;
      defined.add(name);
      yield () => {
        defineCellStyle(workbook, styles, cellStyles.has(name));
      };
    }
  }
}

/** What a run could not do, though all else is written. */
export interface Applied {
  /** Excel's reason for not setting up pages; null: it did, or nothing had to be. */
  readonly pagesRefused: RunError | null;
  /** Positions of cells that Excel did not take what was written into. */
  readonly differing: readonly string[];
}

/** Applies the plan and reads back the written cells. Applying the same plan again changes nothing. */
export async function applyPlan(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  properties: Properties,
  reading: WorkbookReading,
  { progress, beforeRequest, beforeLast }: Applying,
): Promise<Applied> {
  const { blankSheetId, properties: before } = reading;
  const changing = plans.filter(changesSomething);
  const total = changing.reduce((sum, { blocks }) => sum + blocks.length, 0) + 1;
  const { custom } = context.workbook.properties;
  // Excel may refuse a blank property; one that is not there is read as blank.
  const changed = Object.entries(properties).filter(
    ([key, value]) => (before.get(key) ?? "") !== value,
  );
  if (changing.length === 0 && changed.length === 0) {
    beforeLast();
    return { pagesRefused: null, differing: [] };
  }
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
  for (const run of definingStyles(context, changing, reading)) await requests.add({ run });
  for (const plan of changing) {
    await requests.add({
      run: () => {
        sheets.set(plan, prepare(context, plan, reading.snapshot.sheets.get(plan.key)));
      },
    });
    await addAll(plan, styling(plan));
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
    if (hasItsTables(plan)) continue;
    await addBlocks(
      plan,
      plan.blocks.filter((block) => !namesTables(block)),
    );
  }
  for (const plan of changing) await addAll(plan, creatingTables(plan));
  // In the order of the sheets: where a run is cut off, a service may lack its row in the matrix, and no row its service.
  for (const plan of changing)
    if (!plan.veryHidden)
      await addBlocks(plan, hasItsTables(plan) ? plan.blocks : plan.blocks.filter(namesTables));
  for (const plan of changing) await addAll(plan, filling(plan));
  for (const plan of changing) await addAll(plan, finishing(plan));
  for (const plan of changing) await addAll(plan, fitting(plan));
  // Last, since a chart's position depends on the sizes of rows and columns.
  const { workbook } = context;
  for (const plan of changing) {
    await addAll(plan, [
      ...plan.charts.map((chart): OnSheet => (sheet) => {
        addChart(workbook, sheet, chart);
      }),
      ...plan.chartsMoved.map((chart): OnSheet => (sheet) => {
        moveChart(workbook, sheet, chart);
      }),
    ]);
  }
  // Until all else is written, the hidden store says what is there still.
  for (const plan of changing) if (plan.veryHidden) await addBlocks(plan, plan.blocks);
  const end = (): Promise<void> =>
    requests.add({
      run: () => {
        for (const [key, value] of changed) custom.add(key, value);
        custom.getItem(UNFINISHED_PROPERTY).delete();
        beforeLast();
      },
    });
  const paged = changing.filter(({ page, pageBreaks }) => page !== null || pageBreaks !== null);
  // In a request of its own: where the printer is slow or missing, Excel may refuse, and nothing depends on it.
  if (paged.length > 0) await requests.flush();
  for (const plan of paged) await addAll(plan, paging(plan));
  await end();
  let pagesRefused: RunError | null = null;
  try {
    await requests.flush();
  } catch (error) {
    if (paged.length === 0 || error instanceof RunError) throw error;
    pagesRefused = runErrorOf(error);
    await end();
    await requests.flush();
  }
  progress(total, total);
  return { pagesRefused, differing: await requests.mend() };
}
