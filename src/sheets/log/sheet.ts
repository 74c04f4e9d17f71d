/** Sheet `log`: the runs that changed something; rows are appended, none is changed. */
import { changedLines } from "../../locale/changed-suggestions";
import type { RunContext } from "../../workbook/run-context";
import type { SheetPlan } from "../../workbook/layout/plan";
import { tableSheet } from "../../workbook/sheet-module";
import { tableOf, tableSource } from "../../workbook/snapshot";
import { readTable } from "../../workbook/table/table";
import { LOG, type LoggedRun } from "./table";
import { LOG_TEXTS, SHEET } from "./texts";

/** Number of cells that a plan writes. */
const cellCount = ({ blocks, fills }: SheetPlan): number => {
  let count = 0;
  for (const { cells } of blocks) {
    for (const row of cells) for (const content of row) if (content !== null) count += 1;
  }
  for (const { formulas, rows } of fills) count += formulas.length * rows;
  return count;
};

const total = (plans: readonly SheetPlan[]): number =>
  plans.reduce((sum, plan) => sum + cellCount(plan), 0);

/** Causes of changed suggestions that a line names. */
const NAMED_CAUSES = 3;

/** What the run did, and which suggestions changed since the last one. */
function textOf({ decide, language, changed, names }: RunContext): string {
  const [count, ...causes] = changedLines(changed, language, names, NAMED_CAUSES);
  const what = LOG_TEXTS[decide ? "suggested" : "built"][language];
  return count === undefined ? what : `${what}. ${count} ${causes.join("; ")}.`;
}

/** This run as a row; `others` are the plans of all other sheets. */
const lineOf = (run: RunContext, others: readonly SheetPlan[]): LoggedRun => ({
  revision: run.stamp.revision,
  created: run.stamp.created,
  department: run.snapshot.state?.department ?? "",
  what: textOf(run),
  decisions: run.result.changedCells - run.result.adoptedNow,
  adopted: run.result.adoptedNow,
  ownCells: total(others.filter(({ ownedRange }) => ownedRange === null)),
  rebuiltCells: total(others.filter(({ ownedRange }) => ownedRange !== null)),
});

/** A line besides the run's own, such as of a file that was merged. */
const noteOf = ({ stamp, snapshot }: RunContext, what: string): LoggedRun => ({
  revision: stamp.revision,
  created: stamp.created,
  department: snapshot.state?.department ?? "",
  what,
  decisions: null,
  adopted: null,
  ownCells: null,
  rebuiltCells: null,
});

export default tableSheet({
  key: "log",
  owner: "appended",
  texts: SHEET,
  contents: (run, others) => {
    const sheet = run.snapshot.sheets.get("log");
    const table = tableOf(sheet, LOG.name);
    const existing =
      sheet === undefined || table === null ? [] : readTable(LOG, tableSource(sheet, table)).rows;
    const logged = existing.some(({ record }) => record.revision === run.stamp.revision);
    const notes = (run.logged ?? []).map((what) => ({ record: noteOf(run, what), row: null }));
    const own = logged ? [] : [{ record: lineOf(run, others), row: null }];
    return { definition: LOG, entries: [...existing, ...notes, ...own] };
  },
});
