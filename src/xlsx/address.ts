/** Cell addresses in A1 notation; rows and columns count from 0. */
import type { Area } from "./content";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    name = String.fromCharCode(65 + (left % 26)) + name;
  }
  return name;
}

/** `A` → 0; −1 for what is no column. */
export function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) return -1;
    index = index * 26 + letter - 64;
  }
  return index - 1;
}

/** `B2`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `B2` or `B2:C9`. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const parts = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/.exec(text);
  if (parts === null || text === "") return undefined;
  const [, letters, digits] = parts;
  return {
    column: letters === undefined ? undefined : columnIndex(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

/** `B2`, `B2:C9`, `A:B`, `1:4`, with or without `$`; undefined for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first, second, more] = text.split(":");
  const from = corner(first ?? "");
  const to = second === undefined ? from : corner(second);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const top = Math.min(from.row ?? 0, to.row ?? LAST_ROW);
  const left = Math.min(from.column ?? 0, to.column ?? LAST_COLUMN);
  const bottom = Math.max(from.row ?? 0, to.row ?? LAST_ROW);
  const right = Math.max(from.column ?? 0, to.column ?? LAST_COLUMN);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Areas in a list separated by spaces (`sqref`). */
export function parseAreas(list: string): Area[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

/** The list that `parseAreas` reads. */
export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

/** Whether the cell lies in the area. */
export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    column >= area.column &&
    row < area.row + area.rows &&
    column < area.column + area.columns
  );
}
