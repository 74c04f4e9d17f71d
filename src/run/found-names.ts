/** Tables and sheets under the names that people have given them: in the plans of a run, and in what the next run finds them by. */
import { renameTable } from "../a1/structured";
import { areaAddress, cellAddress } from "../a1/address";
import type { NamedRecord } from "../domain/model/names";
import type { Result } from "../domain/result";
import type { Content, SafeText } from "../workbook/cell";
import { formerText } from "../workbook/finding/given-ids";
import { headsText, sheetsText, type RememberedSheet } from "../workbook/finding/known-sheet";
import { channelHeaders } from "../workbook/grid/grid-columns";
import type { SheetPlan } from "../workbook/layout/plan";
import { lineBefore } from "../workbook/layout/written-cells";
import type { Problem } from "../workbook/problem";
import {
  excelAreaOf,
  tableOf,
  type SheetKey,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";

/** Our name of a table → its name in Excel, where a person has changed it. */
function renamedTables({ sheets }: WorkbookSnapshot): ReadonlyMap<string, string> {
  return new Map(
    [...sheets.values()].flatMap(({ tables }) =>
      tables.flatMap(({ name, excelName, excelArea }) =>
        excelName === undefined || excelArea === null ? [] : [[name, excelName] as const],
      ),
    ),
  );
}

/** The plans with the tables under their names in Excel, in formulas too. */
export function withTableNames(
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
): readonly SheetPlan[] {
  const renamed = renamedTables(snapshot);
  if (renamed.size === 0) return plans;
  const named = (content: Content): Content => {
    if (typeof content !== "string" || !content.startsWith("=")) return content;
    let formula: string = content;
    for (const [from, to] of renamed) formula = renameTable(formula, from, to);
    return formula as SafeText;
  };
  return plans.map((plan) => ({
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map(named)),
    })),
    fills: plan.fills.map((fill) => ({
      ...fill,
      formulas: fill.formulas.map((formula) => named(formula)),
    })),
    tables: plan.tables.map((table) => {
      const excelName = renamed.get(table.name);
      return excelName === undefined ? table : { ...table, excelName };
    }),
  }));
}

/** Tables of rebuilt sheets whose headers are no longer where the run writes them: Excel could not resize them. */
export function movedTables(
  plans: readonly SheetPlan[],
  { sheets }: WorkbookSnapshot,
): readonly Problem[] {
  return plans.flatMap(({ key, name: sheet, tables, inserts, ownedRange }) =>
    ownedRange === null
      ? []
      : tables.flatMap(({ name, area, exists }): readonly Problem[] => {
          const found = excelAreaOf(tableOf(sheets.get(key), name));
          if (!exists || found === null) return [];
          const row = lineBefore(inserts, "rows", area.row);
          const column = lineBefore(inserts, "columns", area.column);
          if (row === found.row && column === found.column) return [];
          const position = {
            source: sheet,
            row: found.row + 1,
            column: null,
            cell: cellAddress(found.row, found.column),
          };
          const cell = cellAddress(area.row, area.column);
          return [{ code: "table-moved", values: { table: name, cell }, position }];
        }),
  );
}

type Inserts = SheetPlan["inserts"];

/**
 * Rows above, or columns left of, the tables of a rebuilt sheet that were removed, as the Document Inspector does with
 * hidden ones; none where tables stand elsewhere for another reason.
 */
function removedLines(
  { tables, inserts }: SheetPlan,
  sheet: SheetSnapshot | undefined,
  what: "rows" | "columns",
): Inserts {
  const moved = tables.flatMap(({ name, area, exists }) => {
    const found = excelAreaOf(tableOf(sheet, name));
    if (!exists || found === null) return [];
    const [planned, at] = what === "rows" ? [area.row, found.row] : [area.column, found.column];
    const before = lineBefore(inserts, what, planned);
    return [{ at, count: before === null ? 0 : before - at }];
  });
  const back: Inserts[number][] = [];
  let total = 0;
  for (const { at, count } of moved.sort((one, other) => one.at - other.at)) {
    if (count < total) return [];
    if (count > total) back.push({ what, at: at + total, count: count - total });
    total = count;
  }
  return back;
}

/** The plans with what was removed above and beside tables inserted again; their sheets are then written whole. */
export function withRowsBack(
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
): { readonly plans: readonly SheetPlan[]; readonly snapshot: WorkbookSnapshot } {
  const sheets = new Map(snapshot.sheets);
  const mended = plans.map((plan): SheetPlan => {
    const sheet = sheets.get(plan.key);
    if (plan.ownedRange === null || sheet === undefined) return plan;
    const back = (["rows", "columns"] as const).flatMap((what) => removedLines(plan, sheet, what));
    if (back.length === 0) return plan;
    sheets.set(plan.key, { ...sheet, unfinished: true });
    return { ...plan, inserts: [...plan.inserts, ...back] };
  });
  return { plans: mended, snapshot: { ...snapshot, sheets } };
}

/** The text for the next run: how sheets and tables are called after this one. */
export function sheetsAfter(plans: readonly SheetPlan[], snapshot: WorkbookSnapshot): string {
  const renamed = renamedTables(snapshot);
  return sheetsText(
    new Map(
      plans.map(({ key, name, ownedRange }): [SheetKey, RememberedSheet] => {
        const tables = snapshot.sheets.get(key)?.tables ?? [];
        const own = tables.flatMap((table) => {
          const excelName = renamed.get(table.name);
          return excelName === undefined ? [] : [[table.name, excelName] as const];
        });
        return [
          key,
          {
            sheet: name,
            tables: Object.fromEntries(own),
            owned: ownedRange === null ? "" : areaAddress(ownedRange),
          },
        ];
      }),
    ),
  );
}

/** The text for the next run: the ids and names of all records that have ids. */
export const idsAfter = ({ model }: Result, before: string | undefined): string =>
  formerText(
    new Map(
      (["services", "channels", "groups", "requirements"] as const).map(
        (key): [SheetKey, readonly NamedRecord[]] => [key, model[key]],
      ),
    ),
    before,
  );

/** The text for the next run: the headers of the channels in the matrix. */
export const headsAfter = ({ model }: Result): string =>
  headsText(channelHeaders(model.channels, []));
