/** Formulas rewritten: references moved when cells are inserted, deleted or copied, sheets renamed, names replaced. */
import { columnName } from "./address";
import { COLUMNS, ROWS, shiftArea } from "./area";
import type { Shift } from "./area";
import { parseEnds, parseReference, printEnd } from "./reference";
import type { ReferenceEnd } from "./reference";
import { formulaTokens, mapTokens } from "./tokens";
import type { FormulaToken } from "./tokens";

const REF_ERROR = "#REF!";

/** The part before the reference or name: the sheet with its `!`. */
const prefixOf = ({ text, local }: FormulaToken): string => text.slice(0, -local.length);

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Replaces each name in a formula that is neither a function's nor a table's; `replace` answers null to leave it. */
export const mapNames = (
  formula: string,
  replace: (name: string, sheet: string | null) => string | null,
): string =>
  mapTokens(formula, ({ kind, text, local, sheet }) =>
    kind === "name" ? (replace(local, sheet) ?? text) : text,
  );

/**
 * The formula after a shift: references into the sheet move along, references to deleted cells become `#REF!`.
 * @param home whether references without a sheet name mean the shifted sheet
 */
export function shiftFormula(
  formula: string,
  shift: Shift,
  sheetName: string,
  home: boolean,
): string {
  return mapTokens(formula, (token) => {
    const { kind, text, local, sheet } = token;
    const meant = sheet === null ? home : sameName(sheet, sheetName);
    const area = kind === "reference" && meant ? parseReference(local) : null;
    const [first, last] = parseEnds(local) ?? [];
    if (!area || !first) return text;
    const moved = shiftArea(area, shift);
    if (moved === area) return text;
    if (!moved) return prefixOf(token) + REF_ERROR;
    const at = (end: ReferenceEnd, row: number, column: number): string =>
      printEnd({
        ...end,
        row: end.row === null ? null : row,
        column: end.column === null ? null : column,
      });
    const start = prefixOf(token) + at(first, moved.row, moved.column);
    if (!last) return start;
    return `${start}:${at(last, moved.row + moved.rows - 1, moved.column + moved.columns - 1)}`;
  });
}

/**
 * The formula with sheets renamed.
 * @param renamed the new name of a sheet as formulas write it; null: the sheet is gone and references to it become
 * `#REF!`; undefined: it has not changed
 */
export const renameSheets = (
  formula: string,
  renamed: (sheet: string) => string | null | undefined,
): string =>
  mapTokens(formula, ({ text, local, sheet }) => {
    const name = sheet === null ? undefined : renamed(sheet);
    if (name === undefined) return text;
    return name === null ? REF_ERROR : `${name}!${local}`;
  });

/** A text, or the ends of a reference with the sheet that is written before it. */
type Segment = string | { readonly prefix: string; readonly ends: readonly ReferenceEnd[] };

/** Cache of split formulas, since one formula is copied to many cells. */
const lastCut = new Map<string, readonly Segment[]>();
const MOST_CUT = 500;

/** The formula split at its references. */
function segmentsOf(formula: string): readonly Segment[] {
  const known = lastCut.get(formula);
  if (known !== undefined) return known;
  const segments: Segment[] = [];
  let text = "";
  for (const token of formulaTokens(formula)) {
    const ends = token.kind === "reference" ? parseEnds(token.local) : null;
    if (ends === null) {
      text += token.text;
      continue;
    }
    segments.push(text, { prefix: prefixOf(token), ends });
    text = "";
  }
  segments.push(text);
  if (lastCut.size >= MOST_CUT) lastCut.clear();
  lastCut.set(formula, segments);
  return segments;
}

/** An index moved, at the sheet's edge to its other one where it wraps; undefined: it is outside the sheet. */
function movedIndex(
  index: number | null,
  by: number,
  limit: number,
  wrap: boolean,
): number | null | undefined {
  if (index === null || by === 0) return index;
  const moved = index + by;
  if (wrap) return (moved + limit) % limit;
  return moved >= 0 && moved < limit ? moved : undefined;
}

function moveFormula(formula: string, rows: number, columns: number, wrap: boolean): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (end: ReferenceEnd): string | null => {
    const row = movedIndex(end.row, end.rowFixed ? 0 : rows, ROWS, wrap);
    const column = movedIndex(end.column, end.columnFixed ? 0 : columns, COLUMNS, wrap);
    return row === undefined || column === undefined ? null : printEnd({ ...end, row, column });
  };
  let moved = "";
  for (const segment of segmentsOf(formula)) {
    if (typeof segment === "string") {
      moved += segment;
      continue;
    }
    const ends = segment.ends.map(move);
    moved += ends.includes(null) ? REF_ERROR : segment.prefix + ends.join(":");
  }
  return moved;
}

/** The formula after being copied by a number of rows and columns; references outside the sheet become `#REF!`. */
export const offsetFormula = (formula: string, rows: number, columns: number): string =>
  moveFormula(formula, rows, columns, false);

/** The same for a formula that a file writes once for many cells: its references wrap at the sheet's edge. */
export const sharedFormulaAt = (formula: string, rows: number, columns: number): string =>
  moveFormula(formula, rows, columns, true);

/** A key that is equal for formulas filled from one another: relative references become distances. */
export function relativeForm(formula: string, row: number, column: number): string {
  const distance = (end: ReferenceEnd): string => {
    const columnPart =
      end.column === null
        ? ""
        : end.columnFixed
          ? columnName(end.column)
          : `<${end.column - column}>`;
    const rowPart =
      end.row === null ? "" : end.rowFixed ? String(end.row + 1) : `<${end.row - row}>`;
    return `c${columnPart}r${rowPart}`;
  };
  return segmentsOf(formula)
    .map((segment) =>
      typeof segment === "string" ? segment : segment.prefix + segment.ends.map(distance).join(":"),
    )
    .join("");
}
