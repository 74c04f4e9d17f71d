/** The formulas of a sheet, wherever they are: in cells, conditional formats, validation and charts. */
import { quoteSheetName } from "../../a1/reference";
import { renameSheets } from "../../a1/rewrite";
import { rowEdits } from "./cell-edits";
import type { CellEdits } from "./cell-edits";
import type { Engine } from "./engine";
import type { Sheet } from "./sheet";

const OF_SERIES = ["name", "values", "categories", "xValues", "bubbleSizes"] as const;

/**
 * Returns the new text of a formula; `home` is the sheet that references without a sheet mean, null for none, and `at`
 * names the formula among all of the workbook.
 */
export type Rewrite = (formula: string, home: Sheet | null, at: string) => string;

function rewriteCells(engine: Engine, sheet: Sheet, rewrite: Rewrite): void {
  const edits: CellEdits = new Map();
  for (const { row, column } of engine.formulaCells(sheet.id)) {
    const { formula: before, value = null } = engine.read(sheet.id, row, column) ?? {};
    if (before === undefined) continue;
    const formula = rewrite(before, sheet, `${sheet.id} ${row} ${column}`);
    if (formula !== before) rowEdits(edits, row).set(column, { value, formula });
  }
  if (edits.size > 0) engine.write(sheet.id, edits);
}

/** Rewrites every formula of a sheet. */
export function rewriteSheet(engine: Engine, sheet: Sheet, rewrite: Rewrite): void {
  rewriteCells(engine, sheet, rewrite);
  sheet.conditionalFormats.forEach((format, index) => {
    const { rule } = format;
    const at = `${sheet.id} format ${index}`;
    if (rule.type === "custom")
      format.rule = { ...rule, formula: rewrite(rule.formula, sheet, at) };
    if (rule.type !== "cellValue") return;
    const { formula1, formula2 } = rule;
    format.rule = {
      ...rule,
      formula1: rewrite(formula1, sheet, `${at} 1`),
      ...(formula2 !== undefined && { formula2: rewrite(formula2, sheet, `${at} 2`) }),
    };
  });
  sheet.validations.forEach((validation, index) => {
    for (const key of ["formula1", "formula2"] as const) {
      const formula = validation[key];
      if (formula?.startsWith("=") !== true) continue;
      validation[key] = rewrite(formula, sheet, `${sheet.id} validation ${index} ${key}`);
    }
  });
  sheet.charts
    .flatMap((chart) => chart.series)
    .forEach((series, index) => {
      for (const key of OF_SERIES) {
        const formula = series[key];
        if (formula === undefined) continue;
        series[key] = rewrite(formula, null, `${sheet.id} series ${index} ${key}`);
      }
    });
}

/** The formula after a sheet was renamed; `to` null: it was deleted. */
export function renameSheet(formula: string, from: string, to: string | null): string {
  const renamed = to === null ? null : quoteSheetName(to);
  return renameSheets(formula, (sheet) =>
    sheet.toLowerCase() === from.toLowerCase() ? renamed : undefined,
  );
}
