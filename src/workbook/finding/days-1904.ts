/** Days in a workbook that counts them from 1904: they are read as those of 1900, which everything else knows, and written back as its own. */
import { shownContent, lineBefore } from "../layout/written-cells";
import type { Content } from "../cell";
import type { SheetPlan } from "../layout/plan";
import { tableOf, type SheetKey, type SheetSnapshot } from "../snapshot";
import { columnNamed } from "./folded";
import { headersIn } from "./headers";
import type { KnownSheet } from "./known-sheet";
import type { KnownColumn } from "./folded";

/** Days from the first of the one system to the first of the other. */
export const BETWEEN = 1462;

/** A table with columns of days. */
interface Dated {
  readonly name: string;
  readonly columns: readonly KnownColumn[];
}

const datedTables = ({ tables, grid }: KnownSheet): readonly Dated[] =>
  [...tables, ...(grid === null ? [] : [{ name: grid.name, columns: grid.inputs }])].filter(
    ({ columns }) => columns.some(({ isDay }) => isDay === true),
  );

/** Rows under a row of headers, and the columns of days in them. */
interface DayCells {
  readonly headerRow: number;
  readonly columns: ReadonlySet<number>;
}

/** The cells of days on a sheet as it was read. */
const dayCells = (known: KnownSheet, sheet: SheetSnapshot): readonly DayCells[] =>
  datedTables(known).flatMap(({ name, columns }): readonly DayCells[] => {
    const table = tableOf(sheet, name);
    if (table === null) return [];
    const found = [...headersIn(sheet, table.area, columns)];
    const days = found.flatMap(([index, at]) => (columns[index]?.isDay === true ? [at] : []));
    return [{ headerRow: table.area.row, columns: new Set(days) }];
  });

/** The cells of days in tables that a plan gives their headers. */
const plannedDayCells = (known: KnownSheet, plan: SheetPlan): readonly DayCells[] =>
  datedTables(known).flatMap(({ columns }): readonly DayCells[] =>
    plan.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down): readonly DayCells[] => {
        const days = line.flatMap((content, right) => {
          const index =
            typeof content === "string" ? columnNamed(columns, shownContent(content)) : -1;
          return columns[index]?.isDay === true ? [column + right] : [];
        });
        return days.length === 0 ? [] : [{ headerRow: row + down, columns: new Set(days) }];
      }),
    ),
  );

const isDayIn = (cells: readonly DayCells[], row: number, column: number): boolean =>
  cells.some(({ headerRow, columns }) => row > headerRow && columns.has(column));

/** The sheets with their days as those of 1900. */
export function daysFrom1904(
  sheets: ReadonlyMap<SheetKey, SheetSnapshot>,
  known: readonly KnownSheet[],
): ReadonlyMap<SheetKey, SheetSnapshot> {
  return new Map(
    [...sheets].map(([key, sheet]) => {
      const one = known.find((of) => of.key === key);
      const days = one === undefined ? [] : dayCells(one, sheet);
      if (days.length === 0) return [key, sheet];
      const read = (lines: SheetSnapshot["cells"]): SheetSnapshot["cells"] =>
        lines.map((line, down) =>
          line.map((cell, right) =>
            typeof cell === "number" &&
            isDayIn(days, sheet.used.row + down, sheet.used.column + right)
              ? cell + BETWEEN
              : cell,
          ),
        );
      const formulas = sheet.formulas === null ? null : read(sheet.formulas);
      return [key, { ...sheet, cells: read(sheet.cells), formulas }];
    }),
  );
}

/** The plans with their days as the workbook counts them. */
export const daysTo1904 = (
  plans: readonly SheetPlan[],
  sheets: ReadonlyMap<SheetKey, SheetSnapshot>,
  known: readonly KnownSheet[],
): readonly SheetPlan[] =>
  plans.map((plan) => {
    const one = known.find(({ key }) => key === plan.key);
    if (one === undefined || datedTables(one).length === 0) return plan;
    const sheet = sheets.get(plan.key);
    const existing = sheet === undefined ? [] : dayCells(one, sheet);
    const planned = plannedDayCells(one, plan);
    const counted = (content: Content, row: number, column: number): Content => {
      if (typeof content !== "number" || content < BETWEEN) return content;
      const [before, across] = [
        lineBefore(plan.inserts, "rows", row) ?? row,
        lineBefore(plan.inserts, "columns", column) ?? -1,
      ];
      const isDay = isDayIn(existing, before, across) || isDayIn(planned, row, column);
      return isDay ? content - BETWEEN : content;
    };
    return {
      ...plan,
      blocks: plan.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((line, down) =>
          line.map((content, right) => counted(content, block.row + down, block.column + right)),
        ),
      })),
    };
  });
