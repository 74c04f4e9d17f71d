/** The columns of a grid: channels by how people meet in them, the planner's own columns, and distinct headers. */
import type { Channel } from "../../domain/model/model";
import { inMeetingOrder } from "../../domain/model/modes";
import { nameOf } from "../../domain/model/names";
import { area } from "../../a1/address";
import { trimmed } from "../cell";
import { foldedHeader } from "../finding/folded";
import type { Grid } from "./grid";
import type { GridSheet } from "./grid-sheet";
import { inputColumnAt } from "./input-columns";
import type { SheetPlan } from "../layout/plan";
import { cellAt, isBlank, usedRight } from "../snapshot";

/** Headers of a table must differ: a name that occurs twice gets its id appended. */
export function channelHeaders(
  channels: readonly Channel[],
  taken: readonly string[],
): Map<string, string> {
  const used = new Set(taken.map((header) => header.toLowerCase()));
  const headers = new Map<string, string>();
  for (const channel of channels) {
    const { id } = channel;
    const plain = nameOf(channel);
    let header = plain;
    if (used.has(plain.toLowerCase())) header = `${plain} (${id})`;
    for (let count = 2; used.has(header.toLowerCase()); count++)
      header = `${plain} (${id} ${count})`;
    used.add(header.toLowerCase());
    headers.set(id, header);
  }
  return headers;
}

/** The header that Excel gives a column inserted into a table. */
const GIVEN_HEADER = /^(kolumn|column)\d*$/i;

/** Whether a column of the table is as an interrupted run left it: without id, header and contents. */
function isFree({ sheet, headerRow, bottom }: Grid, column: number): boolean {
  const header = trimmed(cellAt(sheet, headerRow, column));
  return (
    (header === "" || GIVEN_HEADER.test(header)) &&
    isBlank(sheet, area(headerRow + 1, column, bottom - headerRow - 1, 1))
  );
}

/** A column of the table in order: a channel's, one that the run knows by its mark, or another. */
interface Slot {
  readonly id: string | null;
  readonly mark: string | null;
  /** An interrupted run left it without contents. */
  readonly free: boolean;
}

const slot = (id: string | null, mark: string | null = null): Slot => ({ id, mark, free: false });

/** Where the columns of the table are after the run. */
export interface ArrangedColumns {
  /** Each column's channel id, or null. */
  readonly ids: readonly (string | null)[];
  /** Index in `ids` of the column with the rows' ids, and of each label; -1: there is none. */
  readonly idColumn: number;
  readonly labelColumns: readonly number[];
  /** Index in `ids` of each input column, and of each helper column. */
  readonly inputColumns: readonly number[];
  readonly helperColumns: readonly number[];
  /** Indexes in `ids` of the columns besides the channels that the table did not have. */
  readonly added: readonly number[];
  readonly inserts: SheetPlan["inserts"];
}

const inputMark = (index: number): string => `input ${index}`;
const helperMark = (index: number): string => `helper ${index}`;
const ID_MARK = "id";
const labelMark = (index: number): string => `label ${index}`;
const isRowHead = ({ mark }: Slot): boolean =>
  mark === ID_MARK || mark?.startsWith("label") === true;

/** The columns of the table as it is, those of the request marked. */
function existingSlots(request: GridSheet, grid: Grid): Slot[] {
  const channelAt = new Map(grid.columns.map((column) => [column.at, column.id]));
  const marks = new Map<number, string>();
  if (grid.idColumn !== null) marks.set(grid.idColumn, ID_MARK);
  grid.labelColumns.forEach((column, index) => {
    if (column !== null && index < request.rowHeaders.length - 1)
      marks.set(column, labelMark(index));
  });
  request.helperColumns.forEach(({ header }, index) => {
    for (let column = grid.left; column < grid.right; column++) {
      const found = foldedHeader(cellAt(grid.sheet, grid.headerRow, column));
      const isFree = !marks.has(column) && !channelAt.has(column);
      if (found === foldedHeader(header) && isFree) {
        marks.set(column, helperMark(index));
        break;
      }
    }
  });
  request.inputColumns.forEach(({ header }, index) => {
    const column = inputColumnAt(grid, header);
    if (column !== null && !marks.has(column)) marks.set(column, inputMark(index));
  });
  return Array.from({ length: grid.right - grid.left }, (_, index) => {
    const column = grid.left + index;
    const [id, mark] = [channelAt.get(column) ?? null, marks.get(column) ?? null];
    return { id, mark, free: id === null && mark === null && isFree(grid, column) };
  });
}

/** The columns of a table that is created. */
const newSlots = (request: GridSheet): Slot[] => [
  ...request.rowHeaders.map((_, index) => slot(null, index === 0 ? ID_MARK : labelMark(index - 1))),
  ...inMeetingOrder(request.channels).map(({ id }) => slot(id)),
  ...request.inputColumns.map((_, index) => slot(null, inputMark(index))),
  ...request.helperColumns.map((_, index) => slot(null, helperMark(index))),
];

/** Arranges the columns: what the table has stays where it is, what it lacks is inserted where it belongs. */
export function arrangeColumns(request: GridSheet): ArrangedColumns {
  const { grid, channels, rowHeaders } = request;
  const slots = grid === null ? newSlots(request) : existingSlots(request, grid);
  const inserts: { what: "columns"; at: number; count: number }[] = [];
  const added = new Set<string>();
  const lastAt = (is: (one: Slot) => boolean): number => slots.findLastIndex(is);
  if (grid !== null) {
    const groupOf = new Map(channels.map(({ id, group }) => [id as string, group]));
    const insertAt = (index: number, one: Slot): void => {
      if (slots[index]?.free === true) {
        slots[index] = one;
        return;
      }
      const beyond = index === slots.length && usedRight(grid.sheet) <= grid.left + slots.length;
      if (!beyond) inserts.push({ what: "columns", at: grid.left + index, count: 1 });
      slots.splice(index, 0, one);
    };
    if (grid.idColumn === null) {
      added.add(ID_MARK);
      insertAt(0, slot(null, ID_MARK));
    }
    for (const { id, group } of channels) {
      if (slots.some((known) => known.id === id)) continue;
      const alike = lastAt((other) => other.id !== null && groupOf.get(other.id) === group);
      const last = lastAt((other) => other.id !== null);
      const after = alike >= 0 ? alike : last >= 0 ? last : lastAt(isRowHead);
      insertAt(after + 1, slot(id));
    }
    const missing = (mark: string, isBefore: (one: Slot) => boolean): void => {
      if (slots.some((known) => known.mark === mark)) return;
      added.add(mark);
      insertAt(lastAt((one) => one.id !== null || isBefore(one)) + 1, slot(null, mark));
    };
    request.inputColumns.forEach((_, index) => {
      missing(inputMark(index), ({ mark }) => mark?.startsWith("input") === true);
    });
    request.helperColumns.forEach((_, index) => {
      missing(helperMark(index), ({ mark }) => mark !== null);
    });
  }
  const at = (mark: string): number => slots.findIndex((one) => one.mark === mark);
  return {
    ids: slots.map(({ id }) => id),
    idColumn: at(ID_MARK),
    labelColumns: rowHeaders.slice(1).map((_, index) => at(labelMark(index))),
    inputColumns: request.inputColumns.map((_, index) => at(inputMark(index))),
    helperColumns: request.helperColumns.map((_, index) => at(helperMark(index))),
    added: [...added].map(at),
    inserts,
  };
}
