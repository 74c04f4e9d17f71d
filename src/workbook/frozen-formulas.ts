/** Frozen formulas: replaced by values so that the workbook can be sent to someone without the add-in, and stored with their sheet. */
import { splitTable } from "../a1/structured";
import { formulaTokens } from "../a1/tokens";
import type { Cell } from "./cell";

/** One formula and the cells that it filled. */
export interface FrozenFormula {
  /** Address of the cells on their sheet, `"B2"` or `"B2:D9"`; the formula was in the first. */
  readonly area: string;
  /** With `=`. */
  readonly formula: string;
  /** Checksum of the values of each row, to detect changed values. */
  readonly rows: readonly string[];
}

/** Significant digits that count as the same number. */
const DIGITS = 12;

const userInput = (value: Cell): string =>
  typeof value === "number" ? `n${Number(value.toPrecision(DIGITS))}` : `${typeof value}${value}`;

/** FNV-1a of a text, 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Checksums of the rows of an area. */
export const rowChecksums = (values: readonly (readonly Cell[])[]): readonly string[] =>
  values.map((row) => checksum(row.map(userInput).join("\n")));

const isFrozenFormula = (value: unknown): value is FrozenFormula =>
  typeof value === "object" &&
  value !== null &&
  "area" in value &&
  typeof value.area === "string" &&
  "formula" in value &&
  typeof value.formula === "string" &&
  value.formula.startsWith("=") &&
  "rows" in value &&
  Array.isArray(value.rows);

/** Reads stored formulas; foreign or damaged text gives none. */
export function readFrozen(text: string): readonly FrozenFormula[] {
  try {
    const parsed: unknown = JSON.parse(text === "" ? "[]" : text);
    return Array.isArray(parsed) ? parsed.filter(isFrozenFormula) : [];
  } catch {
    return [];
  }
}

export const frozenText = (formulas: readonly FrozenFormula[]): string => JSON.stringify(formulas);

/** Names of the add-in's functions: as written, and as Excel without the add-in stores them. */
const OUR_FUNCTION = /^(?:_xldudf_CHANNEL_|(?:_xlfn\.)?CHANNEL\.)[A-Z]+$/i;

/** Whether a formula calls one of the add-in's functions, directly or through a defined name. */
export function usesOurFunctions(formula: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0 && !/CHANNEL[._]/i.test(formula)) return false;
  return formulaTokens(formula).some(
    ({ kind, local }) =>
      (kind === "function" || kind === "name") &&
      (OUR_FUNCTION.test(local) || names.has(local.toLowerCase())),
  );
}

/** Names of the sheets and the tables that a formula refers to, in lower case. */
export function referredTo(formula: string): {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
} {
  const tokens = formulaTokens(formula);
  return {
    sheets: tokens.flatMap(({ sheet }) => sheet?.toLowerCase().split(":") ?? []),
    tables: tokens
      .filter(({ kind }) => kind === "structured")
      .map(({ text }) => splitTable(text).table.toLowerCase()),
  };
}
