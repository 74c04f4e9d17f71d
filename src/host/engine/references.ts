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

/** The formula as it reads when copied by a number of rows and columns; references that fall off the sheet become `#REF!`. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (_sheet, reference, written) => {
    const prefix = written.slice(0, written.length - reference.length);
    const lost = { is: false };
    const moved = reference.replace(
      /(\$?)([a-z]*)(\$?)(\d*)/gi,
      (end: string, first: string, letters: string, second: string, digits: string) => {
        if (end === "") return end;
        const column = letters === "" ? 0 : columnIndex(letters) + (first === "" ? columns : 0);
        const mark = letters === "" ? first : second;
        const row = digits === "" ? 0 : Number(digits) - 1 + (mark === "" ? rows : 0);
        lost.is ||= column < 0 || column >= COLUMNS || row < 0 || row >= ROWS;
        const letterPart = letters === "" ? "" : first + columnLetters(column);
        return letterPart + (digits === "" ? "" : `${mark}${row + 1}`);
      },
    );
    return lost.is ? "#REF!" : prefix + moved;
  });
}

/** A text that is the same for formulas that were filled from one another: relative references become distances. */
export function relativeForm(formula: string, row: number, column: number): string {
  return mapReferences(formula, (_sheet, reference, written) => {
    const prefix = written.slice(0, written.length - reference.length);
    return (
      prefix +
      reference.replace(
        /(\$?)([a-z]*)(\$?)(\d*)/gi,
        (end: string, first: string, letters: string, second: string, digits: string) => {
          if (end === "") return end;
          const mark = letters === "" ? first : second;
          const columnPart =
            letters === "" || first === "$" ? letters : `<${columnIndex(letters) - column}>`;
          const rowPart = digits === "" || mark === "$" ? digits : `<${Number(digits) - 1 - row}>`;
          return `c${columnPart}r${rowPart}`;
        },
      )
    );
  });
}
