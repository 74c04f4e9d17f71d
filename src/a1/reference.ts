/** References as formulas write them, `'My sheet'!$B$2:C9`, `A:C`, `3:5`: read, printed, quoted. */
import { areaAddress, columnName, columnNumber, quotedSheet } from "./address";
import type { Area } from "./address";
import { COLUMNS, ROWS, isWholeColumns, isWholeRows } from "./area";

/** One end of a reference; no column: of whole rows, no row: of whole columns. */
export interface ReferenceEnd {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

const END = /^(\$?)([A-Za-z]{1,3})?(\$?)([0-9]{1,7})?$/;

function parseEnd(text: string): ReferenceEnd | null {
  const match = END.exec(text);
  if (!match) return null;
  const [, first = "", columnPart, second = "", rowPart] = match;
  if (columnPart === undefined && rowPart === undefined) return null;
  return {
    column: columnPart === undefined ? null : columnNumber(columnPart),
    columnFixed: columnPart !== undefined && first === "$",
    row: rowPart === undefined ? null : Number(rowPart) - 1,
    rowFixed: (columnPart === undefined ? first : second) === "$",
  };
}

/** The one or two ends of a reference without a sheet; null where the text is no reference. */
export function parseEnds(text: string): readonly ReferenceEnd[] | null {
  const ends = text.split(":").map(parseEnd);
  const [first, second] = ends;
  if (!first || second === null || ends.length > 2) return null;
  if (second === undefined) return first.column === null || first.row === null ? null : [first];
  const alike =
    (first.column === null) === (second.column === null) &&
    (first.row === null) === (second.row === null);
  return alike ? [first, second] : null;
}

export function printEnd({ column, columnFixed, row, rowFixed }: ReferenceEnd): string {
  const columnPart = column === null ? "" : (columnFixed ? "$" : "") + columnName(column);
  return row === null ? columnPart : `${columnPart}${rowFixed ? "$" : ""}${row + 1}`;
}

/**
 * Area of a reference without a sheet: `B2`, `$B$2:C9`, `A:C`, `3:5`.
 * @returns null where the text is no reference or lies outside the worksheet
 */
export function parseReference(text: string): Area | null {
  const ends = parseEnds(text.trim());
  const [first, last = first] = ends ?? [];
  if (!first || !last) return null;
  const left = Math.min(first.column ?? 0, last.column ?? 0);
  const right = Math.max(first.column ?? COLUMNS - 1, last.column ?? COLUMNS - 1);
  const top = Math.min(first.row ?? 0, last.row ?? 0);
  const bottom = Math.max(first.row ?? ROWS - 1, last.row ?? ROWS - 1);
  if (top < 0 || right >= COLUMNS || bottom >= ROWS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Reference without a sheet, as Excel writes it: `B2:C9`, `A:C`, `3:5`; `mark` is `$` for absolute references. */
export function formatArea(area: Area, mark: "" | "$" = ""): string {
  const left = mark + columnName(area.column);
  const right = mark + columnName(area.column + area.columns - 1);
  const top = mark + String(area.row + 1);
  const bottom = mark + String(area.row + area.rows);
  if (isWholeRows(area)) return `${top}:${bottom}`;
  if (isWholeColumns(area)) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** Areas of a list separated by spaces; other text is ignored. */
export const parseAreas = (list: string): Area[] =>
  list.split(/\s+/).flatMap((text) => parseReference(text) ?? []);

/** Formats the list that `parseAreas` reads. */
export const formatAreas = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

/** Sheet name as it is written before `!` in a formula, quoted where it has to be. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseReference(name) === null;
  return plain ? name : quotedSheet(name);
}

/** Splits `'My sheet'!A1:B2` into the sheet's name and the rest; no sheet: null. */
export function splitSheetName(address: string): { sheet: string | null; rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return {
    sheet: quoted === undefined ? name : quoted.replaceAll("''", "'"),
    rest: address.slice(at + 1),
  };
}
