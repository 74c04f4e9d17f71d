/** The references inside a formula's text: found, moved when cells are inserted or deleted, renamed with their sheet, and made relative. */
import {
  COLUMNS,
  ROWS,
  columnIndex,
  columnLetters,
  parseArea,
  quoteSheetName,
  shiftArea,
  splitSheetName,
} from "./area";
import type { Shift } from "./area";

const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<ref>\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.([!:])|'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\?]*!?|\d+(?:\.\d*)?(?:e[+-]?\d+)?|[\s\S]/giu;

/** Replaces each A1 reference of a formula; `replace` gets the sheet's name (null: none written) and the reference. */
export function mapReferences(
  formula: string,
  replace: (sheet: string | null, reference: string, written: string) => string,
): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { sheet?: string; ref?: string };
    if (groups.ref === undefined) return token;
    const sheet = groups.sheet === undefined ? null : splitSheetName(`${groups.sheet}A1`).sheet;
    return replace(sheet, groups.ref, token);
  });
}

const IDENTIFIER = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Replaces each name in a formula that is neither a function's nor a table's; `replace` answers null to leave it. */
export function mapNames(
  formula: string,
  replace: (name: string, sheet: string | null) => string | null,
): string {
  const out: string[] = [];
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    const next = formula.charAt(index + token.length);
    const before = out.at(-1) ?? "";
    const sheet = before.endsWith("!") ? splitSheetName(`${before}A1`).sheet : null;
    const isName = IDENTIFIER.test(token) && next !== "(" && next !== "[" && next !== "!";
    const replaced = isName ? replace(token, sheet) : null;
    if (replaced !== null && sheet !== null) out.pop();
    out.push(replaced ?? token);
  }
  return out.join("");
}

/** Puts the `$` marks of `pattern` on the ends of an area's address. */
function formatLike(
  area: { row: number; column: number; rows: number; columns: number },
  pattern: string,
): string {
  const ends = pattern.split(":");
  const write = (end: string, row: number, column: number): string => {
    const match = /^(\$?)([a-z]*)(\$?)(\d*)$/i.exec(end);
    if (!match) return end;
    const [, first = "", letters = "", second = "", digits = ""] = match;
    if (letters === "") return `${first}${row + 1}`;
    return first + columnLetters(column) + (digits === "" ? "" : `${second}${row + 1}`);
  };
  return ends
    .map((end, index) =>
      index === 0
        ? write(end, area.row, area.column)
        : write(end, area.row + area.rows - 1, area.column + area.columns - 1),
    )
    .join(":");
}

/**
 * The formula after a shift: references into the sheet move along, references to deleted cells become `#REF!`.
 * @param home whether references without a sheet name mean the shifted sheet.
 */
export function shiftFormula(
  formula: string,
  shift: Shift,
  sheetName: string,
  home: boolean,
): string {
  return mapReferences(formula, (sheet, reference, written) => {
    const meant = sheet === null ? home : sheet.toLowerCase() === sheetName.toLowerCase();
    if (!meant) return written;
    const area = parseArea(reference);
    if (area === null) return written;
    const moved = shiftArea(area, shift);
    const prefix = written.slice(0, written.length - reference.length);
    return prefix + (moved ? formatLike(moved, reference) : "#REF!");
  });
}

/** The formula after a sheet was renamed; `to` null: the sheet was deleted, its references become `#REF!`. */
export function renameInFormula(formula: string, from: string, to: string | null): string {
  return mapReferences(formula, (sheet, reference, written) => {
    if (sheet?.toLowerCase() !== from.toLowerCase()) return written;
    return to === null ? "#REF!" : `${quoteSheetName(to)}!${reference}`;
  });
}

/** One end of a reference: what stands before and what moves. */
interface End {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly columnLetters: string;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A formula cut at its references: a text, or the ends of a reference with what is written before them. */
type Piece = string | { readonly prefix: string; readonly ends: readonly End[] };

const END = /^(\$?)([a-z]*)(\$?)(\d*)$/i;

function endOf(written: string): End {
  const [, first = "", columnLetters = "", second = "", digits = ""] = END.exec(written) ?? [];
  return {
    column: columnLetters === "" ? null : columnIndex(columnLetters),
    columnFixed: first === "$",
    columnLetters,
    row: digits === "" ? null : Number(digits) - 1,
    rowFixed: (columnLetters === "" ? first : second) === "$",
  };
}

/** Formulas that were cut last, since one formula is copied to many cells. */
const cuts = new Map<string, readonly Piece[]>();
const MOST_CUTS = 500;

function cut(formula: string): readonly Piece[] {
  const known = cuts.get(formula);
  if (known !== undefined) return known;
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const reference = match.groups?.["ref"];
    if (reference === undefined) continue;
    const [token] = match;
    pieces.push(formula.slice(end, match.index));
    pieces.push({
      prefix: token.slice(0, token.length - reference.length),
      ends: reference.split(":").map(endOf),
    });
    end = match.index + token.length;
  }
  pieces.push(formula.slice(end));
  if (cuts.size >= MOST_CUTS) cuts.clear();
  cuts.set(formula, pieces);
  return pieces;
}

/** An end moved by rows and columns; null when it falls off the sheet. */
function movedEnd(end: End, rows: number, columns: number): string | null {
  let text = "";
  if (end.column !== null) {
    const column = end.columnFixed ? end.column : end.column + columns;
    if (column < 0 || column >= COLUMNS) return null;
    const letters = end.columnFixed || columns === 0 ? end.columnLetters : columnLetters(column);
    text = (end.columnFixed ? "$" : "") + letters;
  }
  if (end.row === null) return text;
  const row = end.rowFixed ? end.row : end.row + rows;
  if (row < 0 || row >= ROWS) return null;
  return `${text}${end.rowFixed ? "$" : ""}${row + 1}`;
}

/** The formula as it reads when copied by a number of rows and columns; references that fall off the sheet become `#REF!`. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  let moved = "";
  for (const piece of cut(formula)) {
    if (typeof piece === "string") {
      moved += piece;
      continue;
    }
    const ends = piece.ends.map((end) => movedEnd(end, rows, columns));
    moved += ends.includes(null) ? "#REF!" : piece.prefix + ends.join(":");
  }
  return moved;
}

/** A text that is the same for formulas that were filled from one another: relative references become distances. */
export function relativeForm(formula: string, row: number, column: number): string {
  return mapReferences(formula, (_sheet, reference, written) => {
    const prefix = written.slice(0, written.length - reference.length);
    return (
      prefix +
      reference.replace(
        /(\$?)([a-z]*)(\$?)(\d*)/gi,
        (end: string, first: string, columnLetters: string, second: string, digits: string) => {
          if (end === "") return end;
          const mark = columnLetters === "" ? first : second;
          const columnPart =
            columnLetters === "" || first === "$"
              ? columnLetters
              : `<${columnIndex(columnLetters) - column}>`;
          const rowPart = digits === "" || mark === "$" ? digits : `<${Number(digits) - 1 - row}>`;
          return `c${columnPart}r${rowPart}`;
        },
      )
    );
  });
}
