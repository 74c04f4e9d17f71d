/** What people may have typed on the sheets that are merged where no merge looks: beside and below the tables, and decisions on groups of services that the file no longer tells apart. */
import { cellAddress, type Area } from "../../a1/address";
import type { Bilingual } from "../../locale/language";
import { decisionCells } from "../../sheets/service-groups/reading";
import { namedGroups } from "../../sheets/service-groups/named-rows";
import { KNOWN_SHEETS } from "../../sheets/known-sheets";
import { foldedHeader } from "../../workbook/finding/folded";
import { trimmed } from "../../workbook/cell";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";

/** A text with its cell; of a decision what it is about too. */
export interface BesideCell {
  readonly sheet: string;
  readonly cell: string;
  /** Equal for what is the same in another workbook. */
  readonly text: string;
}

const isIn = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

/** Rows above the first header row that a person has inserted: above the title, or under the channels' ids. */
function insertedRows(sheet: SheetSnapshot, title: Bilingual, head: number): ReadonlySet<number> {
  const { row: top, column: left, columns } = sheet.used;
  const isTitle = (row: number): boolean =>
    Array.from({ length: columns }, (_, index) =>
      foldedHeader(cellAt(sheet, row, left + index)),
    ).some((text) => [title.sv, title.en].some((of) => text.startsWith(`${foldedHeader(of)} ·`)));
  const above = Array.from({ length: Math.max(0, head - top) }, (_, index) => top + index);
  const titled = above.find(isTitle) ?? top;
  const ids = sheet.lines?.idRow ?? head;
  return new Set(above.filter((row) => row < titled || row > ids));
}

/** Texts in no table: below the first header row, and in inserted rows above it. What else is above it a run writes. */
function besideTables(sheet: SheetSnapshot, title: Bilingual): readonly BesideCell[] {
  const areas = sheet.tables.map(({ area, excelArea }) => [area, excelArea ?? area]).flat();
  if (areas.length === 0) return [];
  const head = Math.min(...areas.map(({ row }) => row));
  const { row: top, column: left, rows, columns } = sheet.used;
  const cells: BesideCell[] = [];
  const inserted = insertedRows(sheet, title, head);
  for (let row = top; row < top + rows; row++) {
    if (row < head && !inserted.has(row)) continue;
    for (let column = left; column < left + columns; column++) {
      if (areas.some((area) => isIn(area, row, column))) continue;
      const text = trimmed(cellAt(sheet, row, column));
      if (text !== "") cells.push({ sheet: sheet.name, cell: cellAddress(row, column), text });
    }
  }
  return cells;
}

/** The letters for groups, by the names of their services and channels. */
const groupLetters = (sheet: SheetSnapshot): readonly BesideCell[] =>
  namedGroups(sheet).flatMap(({ listed, decided }) =>
    decided.map(({ channel, value, position }) => ({
      sheet: sheet.name,
      cell: position.cell ?? "",
      text: JSON.stringify([foldedHeader(listed), foldedHeader(channel), foldedHeader(value)]),
    })),
  );

/** Whether the hidden cells that say which services and channels decisions are about are there. */
const areKnown = (sheet: SheetSnapshot): boolean => {
  const cells = decisionCells(sheet);
  return cells !== null && cells.columns.length > 0 && cells.rows.length > 0;
};

/** What stands beside what is merged. @param isOurs with all decisions on groups, to compare others with */
export function besideIn({ sheets }: WorkbookSnapshot, isOurs: boolean): readonly BesideCell[] {
  const groups = sheets.get("serviceGroups");
  return [
    ...KNOWN_SHEETS.flatMap(({ key, title, isRebuilt }) => {
      const sheet = sheets.get(key);
      return sheet === undefined || isRebuilt || key === "log" ? [] : besideTables(sheet, title);
    }),
    ...(groups === undefined || (!isOurs && areKnown(groups)) ? [] : groupLetters(groups)),
  ];
}

/** Places of what a file has and the coordinator's workbook has nowhere: for each sheet the first cell, and how many more. */
export function besidePlaces(
  theirs: readonly BesideCell[],
  ours: readonly BesideCell[],
): readonly string[] {
  const known = new Set(ours.map(({ text }) => text));
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell, text } of theirs) {
    if (!known.has(text)) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  }
  return [...bySheet].map(([sheet, [first = "", ...more]]) => {
    const cell = `${sheet}!${first}`;
    return more.length === 0 ? cell : `${cell} (+${String(more.length)})`;
  });
}
