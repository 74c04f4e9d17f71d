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
  // Most formulas name cells of other sheets than the one that changes, or of none.
  if (!home && !formula.includes("!")) return formula;
  return mapTokens(formula, (token) => {
    const { kind, text, local, sheet } = token;
    const meant = sheet === null ? home : sameName(sheet, sheetName);
    const area = kind === "reference" && meant ? parseReference(local) : null;
    if (area === null) return text;
    const [first, last] = parseEnds(local) ?? [];
    if (!first) return text;
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

/** A formula split at its references, and at the rows that move as it is filled down: texts, and rows from 0. */
interface Cut {
  readonly segments: readonly Segment[];
  readonly down: readonly (string | number)[];
}

/** Cache of split formulas, since one formula is copied to many cells. */
const lastCut = new Map<string, Cut>();
const MOST_CUT = 500;

/** The texts and the moving rows of segments, texts that follow each other as one. */
function downOf(segments: readonly Segment[]): readonly (string | number)[] {
  const down: (string | number)[] = [];
  let text = "";
  for (const segment of segments) {
    if (typeof segment === "string") {
      text += segment;
      continue;
    }
    segment.ends.forEach((end, index) => {
      text += index === 0 ? segment.prefix : ":";
      if (end.row === null || end.rowFixed) {
        text += printEnd(end);
        return;
      }
      down.push(text + printEnd({ ...end, row: null }), end.row);
      text = "";
    });
  }
  down.push(text);
  return down;
}

function cutOf(formula: string): Cut {
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
  const cut = { segments, down: downOf(segments) };
  if (lastCut.size >= MOST_CUT) lastCut.clear();
  lastCut.set(formula, cut);
  return cut;
}

/** The formula split at its references. */
const segmentsOf = (formula: string): readonly Segment[] => cutOf(formula).segments;

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
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (columns !== 0 || rows === 0) return moveFormula(formula, rows, columns, false);
  let moved = "";
  for (const part of cutOf(formula).down) {
    if (typeof part === "string") {
      moved += part;
      continue;
    }
    const row = part + rows;
    if (row < 0 || row >= ROWS) return moveFormula(formula, rows, columns, false);
    moved += String(row + 1);
  }
  return moved;
}

/** Whether `other` is the formula copied down by a number of rows, to the letter: `offsetFormula` without a new text. */
export function isFilledDown(formula: string, rows: number, other: string): boolean {
  const { down } = cutOf(formula);
  // Without a moving row every copy is the same text, often the very same string.
  if (rows === 0 || down.length === 1) return formula === other;
  let at = 0;
  for (const part of down) {
    const row = typeof part === "string" ? 0 : part + rows;
    if (row < 0 || row >= ROWS) return offsetFormula(formula, rows, 0) === other;
    const text = typeof part === "string" ? part : String(row + 1);
    if (!other.startsWith(text, at)) return false;
    at += text.length;
  }
  return at === other.length;
}

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
