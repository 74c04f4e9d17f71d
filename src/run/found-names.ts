/** Tables and sheets under the names that people have given them: in the plans of a run, and in what the next run finds them by. */
import { renameTable } from "../a1/structured";
import { areaAddress, cellAddress } from "../a1/address";
import type { Result } from "../domain/result";
import type { Content, SafeText } from "../workbook/cell";
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

/** How many rows above the tables of a rebuilt sheet were removed, as the Document Inspector does with hidden ones; 0: none, or more has changed. */
function removedRows(
  { tables, inserts }: SheetPlan,
  sheet: SheetSnapshot | undefined,
): { readonly at: number; readonly count: number } {
  const moved = tables.flatMap(({ name, area, exists }) => {
    const found = excelAreaOf(tableOf(sheet, name));
    if (!exists || found === null) return [];
    const isInColumn = lineBefore(inserts, "columns", area.column) === found.column;
    const row = lineBefore(inserts, "rows", area.row);
    return [{ at: found.row, count: isInColumn && row !== null ? row - found.row : 0 }];
  });
  const [first = { at: 0, count: 0 }, ...others] = moved.sort((one, other) => one.at - other.at);
  const isAlike = others.every(({ count }) => count === first.count);
  return first.count > 0 && isAlike ? first : { at: 0, count: 0 };
}

/** The plans with the rows that were removed above tables inserted again; their sheets are then written whole. */
export function withRowsBack(
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
): { readonly plans: readonly SheetPlan[]; readonly snapshot: WorkbookSnapshot } {
  const sheets = new Map(snapshot.sheets);
  const mended = plans.map((plan): SheetPlan => {
    const sheet = sheets.get(plan.key);
    if (plan.ownedRange === null || sheet === undefined) return plan;
    const { at, count } = removedRows(plan, sheet);
    if (count === 0) return plan;
    sheets.set(plan.key, { ...sheet, unfinished: true });
    return { ...plan, inserts: [...plan.inserts, { what: "rows", at, count }] };
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

/** The text for the next run: the headers of the channels in the matrix. */
export const headsAfter = ({ model }: Result): string =>
  headsText(channelHeaders(model.channels, []));
