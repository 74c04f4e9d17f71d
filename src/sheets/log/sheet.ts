/** Sheet `log`: the runs that changed something; lines are added, none is rewritten. */
import { COUNT } from "../../domain/model/ranges";
import { mapped, type Steps } from "../../domain/steps";
import type { Bilingual } from "../../locale/language";
import { LOG_TEXTS } from "./texts";
import { day } from "../../workbook/day-field";
import { numberField, textField, type Heading } from "../../workbook/fields";
import type { SheetPlan } from "../../workbook/plan";
import { tableOf, tableSource } from "../../workbook/snapshot";
import { readTable, type TableDefinition } from "../../workbook/table";
import { tableSheetPlan, type TableSheet } from "../../workbook/table-plan";

/** A run that changed something. */
export interface LoggedRun {
  readonly revision: number | null;
  /** ISO date. */
  readonly created: string;
  /** The department whose workbook it is, "" when not stated. */
  readonly department: string;
  readonly what: string;
  /** Decisions that the run put into the matrix. */
  readonly decisions: number | null;
  /** Cells that the run wrote on the planner's own sheets, and on those that are rebuilt. */
  readonly ownCells: number | null;
  readonly rebuiltCells: number | null;
}

const heading = (key: keyof typeof LOG_TEXTS, hint: Bilingual, width: number): Heading => ({
  header: LOG_TEXTS[key],
  hint,
  width,
});
const count = (key: keyof typeof LOG_TEXTS, width: number) =>
  numberField(heading(key, LOG_TEXTS.hint, width), COUNT, "integer");

export const LOG: TableDefinition<LoggedRun> = {
  name: "Log",
  key: "log",
  title: LOG_TEXTS.title,
  fields: {
    revision: count("revision", 10),
    created: day(heading("created", LOG_TEXTS.hint, 13)),
    department: textField(heading("department", LOG_TEXTS.hint, 26)),
    what: textField(heading("what", LOG_TEXTS.hint, 56), "long-text"),
    decisions: count("decisions", 16),
    ownCells: count("ownCells", 20),
    rebuiltCells: count("rebuiltCells", 20),
  },
};

/** How many cells the plans write, in steps. */
function* cellsOf(plans: readonly SheetPlan[]): Steps<number> {
  let count = 0;
  for (const { cells } of plans.flatMap(({ blocks }) => blocks)) {
    yield* mapped(cells, (row) => {
      for (const content of row) if (content !== null) count += 1;
    });
  }
  return count;
}

export interface LogRequest extends Omit<TableSheet<LoggedRun>, "definition" | "entries"> {
  readonly department: string;
  readonly decide: boolean;
  readonly decisions: number;
  /** The plans of all other sheets. */
  readonly plans: readonly SheetPlan[];
}

/** Plans the sheet: the lines that stand, and one more for this run when it is a new revision; in steps. */
export function* logPlan(request: LogRequest): Steps<SheetPlan> {
  const { sheet, language, stamp, plans } = request;
  const table = tableOf(sheet, LOG.name);
  const existing =
    sheet === undefined || table === null ? [] : readTable(LOG, tableSource(sheet, table)).rows;
  const logged = existing.some(({ record }) => record.revision === stamp.revision);
  const rebuilt = plans.filter(({ ownedRange: extent }) => extent !== null);
  const own = plans.filter(({ ownedRange: extent }) => extent === null);
  const run: LoggedRun = {
    revision: stamp.revision,
    created: stamp.created,
    department: request.department,
    what: LOG_TEXTS[request.decide ? "suggested" : "built"][language],
    decisions: request.decisions,
    ownCells: yield* cellsOf(own),
    rebuiltCells: yield* cellsOf(rebuilt),
  };
  return tableSheetPlan({
    ...request,
    definition: LOG,
    entries: logged ? existing : [...existing, { record: run, row: null }],
  });
}
