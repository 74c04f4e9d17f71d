/** The state of a workbook that has lost both the hidden store and its document properties, by its sheets. */
import type { Language } from "../locale/language";
import { foldedHeader } from "../workbook/finding/folded";
import type { FoundWorkbook } from "../workbook/finding/found-workbook";
import type { KnownSheet } from "../workbook/finding/known-sheet";
import {
  cellAt,
  tableOf,
  type SheetKey,
  type SheetSnapshot,
  type WorkbookState,
} from "../workbook/snapshot";
import type { Problem } from "../workbook/problem";
import type { OwnSheet } from "./own-sheets";
import { SCHEMA } from "./properties";

/** Sheets without which a workbook says nothing: two of them at least show that it is one of ours. */
const NEEDED: readonly SheetKey[] = ["services", "channels", "matrix"];
/** Sheets that people fill in, and that every run has made. */
const EXPECTED: readonly SheetKey[] = [
  ...NEEDED,
  "groups",
  "requirements",
  "rules",
  "needs",
  "current",
  "reasons",
  "settings",
];
/** So many of these are in no workbook of others. */
const ENOUGH = 6;

const isFilled = (sheet: SheetSnapshot | undefined): boolean =>
  sheet !== undefined && sheet.used.rows > 0;

/** The language of the headers on a sheet; null: its headers are the same in both, or of neither. */
function languageOf({ tables, grid }: KnownSheet, sheet: SheetSnapshot): Language | null {
  const columns = [...tables.flatMap((table) => table.columns), ...(grid?.labels ?? [])];
  const names = [...tables.map(({ name }) => name), ...(grid === null ? [] : [grid.name])];
  const count = { sv: 0, en: 0 };
  for (const name of names) {
    const area = tableOf(sheet, name)?.area;
    if (area === undefined) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const header = foldedHeader(cellAt(sheet, area.row, column));
      for (const { header: known } of columns) {
        const [sv, en] = [foldedHeader(known.sv), foldedHeader(known.en)];
        if (sv === en || header === "") continue;
        if (header === sv) count.sv += 1;
        if (header === en) count.en += 1;
      }
    }
  }
  return count.sv === count.en ? null : count.sv > count.en ? "sv" : "en";
}

/** null: nothing shows that a run has made the workbook. */
export function lostState(
  { sheets }: FoundWorkbook,
  known: readonly KnownSheet[],
): WorkbookState | null {
  const filled = (keys: readonly SheetKey[]) => keys.filter((key) => isFilled(sheets.get(key)));
  const needed = filled(NEEDED).length;
  const isOurs =
    needed === NEEDED.length || (needed === NEEDED.length - 1 && filled(EXPECTED).length >= ENOUGH);
  if (!isOurs) return null;
  const languages = known.flatMap((one) => {
    const sheet = sheets.get(one.key);
    return sheet === undefined ? [] : (languageOf(one, sheet) ?? []);
  });
  const swedish = languages.filter((language) => language === "sv").length;
  return {
    schema: SCHEMA,
    model: "",
    revision: 0,
    language: swedish * 2 >= languages.length ? "sv" : "en",
    department: "",
    fingerprint: "",
    created: "",
  };
}

/** What is gone besides: nothing says what was on it. A blank sheet with its name is to begin again. */
export function lostSheets(
  { sheets }: FoundWorkbook,
  known: readonly KnownSheet[],
  { language }: WorkbookState,
): readonly Problem[] {
  return known.flatMap(({ key, title }): readonly Problem[] => {
    const source = title[language];
    const isNeeded = key === "services" || key === "channels";
    const isThere = isNeeded ? isFilled(sheets.get(key)) : sheets.has(key);
    if (!EXPECTED.includes(key) || isThere) return [];
    const position = { source, row: null, column: null };
    const code = isNeeded ? "sheet-gone-wholly" : "sheet-gone-unkept";
    return [{ code, position, values: { value: source } }];
  });
}

/** In a workbook of others only the sheets that a run has marked. */
export const markedOnly = (
  { sheets }: FoundWorkbook,
  whose: ReadonlyMap<SheetKey, OwnSheet>,
): ReadonlyMap<SheetKey, SheetSnapshot> =>
  new Map([...sheets].filter(([key]) => whose.get(key)?.isMarked === true));
