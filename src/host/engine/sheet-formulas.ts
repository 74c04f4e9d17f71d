/** The formulas of a sheet, wherever they are: in cells, conditional formats, validation and charts. */
import { rowEdits } from "./cell-edits";
import type { CellEdits } from "./cell-edits";
import type { Engine } from "./engine";
import type { Sheet } from "./sheet";

const OF_SERIES = ["name", "values", "categories", "xValues", "bubbleSizes"] as const;

/** Returns the new text of a formula; `home` is the sheet that references without a sheet mean, null for none. */
export type Rewrite = (formula: string, home: Sheet | null) => string;

function rewriteCells(engine: Engine, sheet: Sheet, rewrite: Rewrite): void {
  const edits: CellEdits = new Map();
  for (const { row, column } of engine.formulaCells(sheet.id)) {
    const { formula: before, value = null } = engine.read(sheet.id, row, column) ?? {};
    if (before === undefined) continue;
    const formula = rewrite(before, sheet);
    if (formula !== before) rowEdits(edits, row).set(column, { value, formula });
  }
  if (edits.size > 0) engine.write(sheet.id, edits);
}

/** Rewrites every formula of a sheet. */
export function rewriteSheet(engine: Engine, sheet: Sheet, rewrite: Rewrite): void {
  rewriteCells(engine, sheet, rewrite);
  for (const format of sheet.conditionalFormats) {
    const { rule } = format;
    if (rule.type === "custom") format.rule = { ...rule, formula: rewrite(rule.formula, sheet) };
    if (rule.type !== "cellValue") continue;
    const { formula1, formula2 } = rule;
    format.rule = {
      ...rule,
      formula1: rewrite(formula1, sheet),
      ...(formula2 !== undefined && { formula2: rewrite(formula2, sheet) }),
    };
  }
  for (const validation of sheet.validations) {
    for (const key of ["formula1", "formula2"] as const) {
      const formula = validation[key];
      if (formula?.startsWith("=") === true) validation[key] = rewrite(formula, sheet);
    }
  }
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    for (const key of OF_SERIES) {
      const formula = series[key];
      if (formula !== undefined) series[key] = rewrite(formula, null);
    }
  }
}
