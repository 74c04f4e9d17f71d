/** What a merge, or the choices in conflicts, do to a workbook: cells that are typed into, rows that are added, rows that are emptied. */
import { yearOf } from "../../domain/assumptions/channel-values";
import type { Language } from "../../locale/language";
import { BLANK } from "../../workbook/cell";
import type { WorkbookInputs } from "../../workbook/inputs";
import { boundingBlock } from "../../workbook/layout/bounding-block";
import type { SheetPlan } from "../../workbook/layout/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { GRIDS, OWN_FIELD, type Fields } from "../content/content";
import { knownOf } from "../content/known-of";
import type { LocatedTable } from "../content/located";
import { SHARED_TABLES } from "../content/tables";
import type { Value } from "../content/value";
import type { Change } from "../merge/types";
import { withNewRows } from "./added-rows";
import type { NewRow } from "./new-row";
import { editedSnapshot, type CellEdit } from "./edited-snapshot";

/** A row of a table that is emptied. */
export interface EmptiedRow {
  readonly table: string;
  readonly key: string;
}

export interface Amendment {
  /** The workbook with the cells typed into. */
  readonly snapshot: WorkbookSnapshot;
  /** The inputs with the rows that are added. */
  readonly inputs: (inputs: WorkbookInputs) => WorkbookInputs;
  /** The plans of a run over that workbook, with the cells that were typed into. */
  readonly plans: (plans: readonly SheetPlan[]) => readonly SheetPlan[];
}

/** Tables with a row for each service, which go with it. */
const WITH_SERVICE: readonly string[] = ["Matrix", "Current"];

/** Every cell of a row that stands under a header of the table. */
function emptied(located: LocatedTable, table: string, key: string): readonly CellEdit[] {
  const row = located.rows.get(key);
  if (row === undefined) return [];
  const shared = SHARED_TABLES.find(({ name }) => name === table);
  const area = located.sheet.tables.find(({ name }) => name === table)?.area;
  if (shared === undefined || area === undefined) return [];
  return Array.from({ length: area.columns }, (_, index): CellEdit => ({
    sheet: shared.sheet,
    row: row.at,
    column: area.column + index,
    content: BLANK,
  }));
}

/** The position of a row or column after the plan has inserted others. */
const moved = ({ inserts }: SheetPlan, what: "rows" | "columns", at: number): number =>
  inserts.reduce(
    (now, insert) => now + (insert.what === what && insert.at <= now ? insert.count : 0),
    at,
  );

/** Whether a change has a cell, or a row that can be added: own columns are the planner's to make, and so are formulas in them. */
export function cellsOf(snapshot: WorkbookSnapshot): (change: Change) => boolean {
  const located = new Map(SHARED_TABLES.map((table) => [table.name, table.locate(snapshot)]));
  const addable = new Set(
    SHARED_TABLES.filter(({ record }) => record !== undefined).map(({ name }) => name),
  );
  return ({ table, key, field, to }) => {
    const found = located.get(table) ?? null;
    if (found === null) return false;
    if (found.rows.has(key)) return found.columnOf(field) !== null;
    if (field.startsWith(OWN_FIELD)) return addable.has(table) && isOwnAddable(found, field, to);
    return GRIDS.has(table) || addable.has(table);
  };
}

/** Whether a new row can have a value in an own column: one that the workbook has, and a value that is no formula. */
export const isOwnAddable = (
  { columnOf }: Pick<LocatedTable, "columnOf">,
  field: string,
  value: Value,
): boolean => columnOf(field) !== null && typeof value !== "object";

/** @param changes of cells that the workbook has, and of rows that it gets */
export function amendment(
  snapshot: WorkbookSnapshot,
  changes: readonly Change[],
  rows: readonly EmptiedRow[],
  language: Language,
): Amendment {
  const edits: CellEdit[] = [];
  const added = new Map<string, NewRow>();
  const located = new Map(
    SHARED_TABLES.map((table) => [table.name, { table, found: table.locate(snapshot) }] as const),
  );
  for (const { table: name, key, field, to } of changes) {
    const { table, found = null } = located.get(name) ?? {};
    if (table === undefined || found === null) continue;
    const row = found.rows.get(key);
    if (row === undefined) {
      const known: { readonly table: string; readonly key: string; fields: Fields } = added.get(
        `${name}\n${key}`,
      ) ?? { table: name, key, fields: {} };
      added.set(`${name}\n${key}`, { ...known, fields: { ...known.fields, [field]: to } });
      continue;
    }
    const column = found.columnOf(field);
    if (column === null) continue;
    const content = table.written(field, to, language, knownOf(snapshot));
    edits.push({
      sheet: table.sheet,
      row: row.at,
      column,
      content,
      ...(typeof to === "object" ? { value: to.value } : {}),
    });
  }
  for (const { table, key } of rows) {
    for (const name of table === "Services" ? [table, ...WITH_SERVICE] : [table]) {
      const found = located.get(name)?.found ?? null;
      if (found !== null) edits.push(...emptied(found, name, key));
    }
  }
  const edited = editedSnapshot(snapshot, edits);
  return {
    snapshot: edited,
    inputs: (inputs) =>
      withNewRows(inputs, [...added.values()], yearOf(snapshot.state?.created ?? "")),
    plans: (plans) =>
      plans.map((plan) => {
        const own = edits.filter(({ sheet }) => sheet === plan.key);
        // A rebuilt sheet is planned whole from what was read in the cells, wherever its rows are now.
        if (own.length === 0 || plan.ownedRange !== null) return plan;
        const cells = own.map(({ row, column, content }) => ({
          row: moved(plan, "rows", row),
          column: moved(plan, "columns", column),
          content,
        }));
        // Before the plan's own, which write over the same cells what the run makes of them.
        return { ...plan, blocks: [...boundingBlock(cells), ...plan.blocks] };
      }),
  };
}
