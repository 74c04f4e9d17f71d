/** The add-in's sheets in a workbook as it was read: their names and grids. */
import type { Language } from "../locale/language";
import { SHEETS } from "../sheets/registry";
import { findGrid, type Grid } from "../workbook/grid/grid";
import type { GridModule, SheetModule } from "../workbook/sheet-module";
import type { SheetKey, WorkbookSnapshot } from "../workbook/snapshot";

/** @throws Error for a key that no sheet has */
export function sheetModule(key: SheetKey): SheetModule {
  const found = SHEETS.find((module) => module.key === key);
  if (found === undefined) throw new Error(`There is no sheet ${key}.`);
  return found;
}

/** The name of a sheet in the workbook, else the one that it is created with. */
export const sheetTitle = (
  { sheets }: WorkbookSnapshot,
  key: SheetKey,
  language: Language,
): string => sheets.get(key)?.name ?? sheetModule(key).texts.name[language];

/** null: the workbook does not have the grid. */
export const sheetGrid = (
  { sheets }: WorkbookSnapshot,
  { key, table }: Pick<GridModule, "key" | "table">,
): Grid | null => findGrid(sheets.get(key), table);
