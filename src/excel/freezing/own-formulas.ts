/** Finds the formulas that use our functions, with the cells that each fills. */
import { type Area } from "../../a1/address";
import type { Cell } from "../../workbook/cell";
import { usesOurFunctions } from "../../workbook/frozen-formulas";
import { readAreas, type AreaPosition } from "../contents/area-contents";
import type { FreezableSheet, Structure } from "./frozen-store";
import { areaOf, BOUNDS, shared } from "../selection";

/** Formulas whose cells are loaded in one round trip. */
const FORMULAS_AT_ONCE = 2_000;

/** A formula with the cells that it fills. */
export interface Existing {
  readonly onSheet: FreezableSheet;
  readonly area: Area;
  readonly formula: string;
  readonly values: readonly (readonly Cell[])[];
  readonly numberFormat: readonly (readonly string[])[];
  /** Whether each cell has an error value. */
  readonly errors: readonly (readonly boolean[])[];
}

/** Cells with formulas that use our functions; cells that a formula elsewhere fills may be among them. */
async function candidates(
  context: Excel.RequestContext,
  { sheets, names }: Structure,
): Promise<readonly { onSheet: FreezableSheet; row: number; column: number; formula: string }[]> {
  const used = sheets.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).load(BOUNDS));
  await context.sync();
  const usedRanges = sheets.flatMap((onSheet, index) => {
    const range = used[index];
    return range === undefined || range.isNullObject ? [] : [{ onSheet, area: areaOf(range) }];
  });
  const contents = await readAreas(
    context,
    usedRanges.map(({ onSheet, area }): AreaPosition => ({ sheet: onSheet.sheet, area })),
  );
  return usedRanges.flatMap(({ onSheet, area }, index) =>
    (contents[index]?.formulas ?? []).flatMap((line, down) =>
      line.flatMap((formula, right) => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return [];
        if (contents[index]?.values[down]?.[right] === formula) return [];
        if (!usesOurFunctions(formula, names)) return [];
        return [{ onSheet, row: area.row + down, column: area.column + right, formula }];
      }),
    ),
  );
}

/** Every formula that uses our functions, on any sheet. */
export async function existingFormulas(
  context: Excel.RequestContext,
  structure: Structure,
): Promise<readonly Existing[]> {
  const found = await candidates(context, structure);
  const existing: Existing[] = [];
  const what = `${BOUNDS},values,valueTypes,numberFormat`;
  for (let from = 0; from < found.length; from += FORMULAS_AT_ONCE) {
    const loaded = found.slice(from, from + FORMULAS_AT_ONCE).map((candidate) => {
      const cell = candidate.onSheet.sheet.getCell(candidate.row, candidate.column);
      return {
        ...candidate,
        cell: cell.load(what),
        spill: cell.getSpillingToRangeOrNullObject().load(what),
      };
    });
    await context.sync();
    for (const { onSheet, formula, cell, spill } of loaded) {
      const range = spill.isNullObject ? cell : spill;
      existing.push({
        onSheet,
        area: areaOf(range),
        formula,
        values: range.values as Cell[][],
        numberFormat: range.numberFormat as string[][],
        errors: range.valueTypes.map((row) => row.map((type) => (type as string) === "Error")),
      });
    }
  }
  const blocks = existing.filter(({ area }) => area.rows * area.columns > 1);
  return existing.filter(
    (one) =>
      one.area.rows * one.area.columns > 1 ||
      !blocks.some(
        ({ onSheet, area }) => onSheet === one.onSheet && shared(area, one.area) !== null,
      ),
  );
}
