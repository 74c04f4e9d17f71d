/** Names and purposes of all sheets, by key, as their modules have them. */
import { SHEETS } from "../src/sheets/registry";
import type { SheetTexts } from "../src/workbook/layout/frame";

export type SheetKey = string;
export const SHEET_KEYS: readonly SheetKey[] = SHEETS.map(({ key }) => key);
const texts = new Map(SHEETS.map((module) => [module.key, module.texts]));

/** @throws Error for a key that no sheet has */
export function sheetTexts(key: SheetKey): SheetTexts {
  const found = texts.get(key);
  if (found === undefined) throw new Error(`There is no sheet ${key}.`);
  return found;
}
