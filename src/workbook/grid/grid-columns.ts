/** The columns of a grid: channels by channel group, the planner's own columns, and distinct headers. */
import { CHANNEL_GROUPS, type Channel, type ChannelGroup } from "../../domain/model/model";
import { area } from "../../a1/address";
import { trimmed } from "../cell";
import type { Grid } from "./grid";
import type { GridSheet } from "./grid-sheet";
import type { SheetPlan } from "../layout/plan";
import { cellAt, isBlank, usedRight } from "../snapshot";

const groupRank = (group: ChannelGroup | null): number =>
  group === null ? CHANNEL_GROUPS.length : CHANNEL_GROUPS.indexOf(group);

/** The channels by channel group in the order of the guidance; within a group in the model's order. */
export const byChannelGroup = (channels: readonly Channel[]): Channel[] =>
  [...channels].sort((one, other) => groupRank(one.group) - groupRank(other.group));

/** Headers of a table must differ: a name that occurs twice gets its id appended. */
export function channelHeaders(
  channels: readonly Channel[],
  taken: readonly string[],
): Map<string, string> {
  const used = new Set(taken.map((header) => header.toLowerCase()));
  const headers = new Map<string, string>();
  for (const { id, name } of channels) {
    const plain = name === "" ? id : name;
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

/** The columns of the table in order: each column's channel id, or null. */
export function arrangeColumns(request: GridSheet): {
  readonly ids: readonly (string | null)[];
  /** Index of each helper column in `ids`. */
  readonly helperColumns: readonly number[];
  readonly inserts: SheetPlan["inserts"];
} {
  const { grid, channels, rowHeaders } = request;
  const groupOf = new Map(channels.map(({ id, group }) => [id as string, group]));
  if (grid === null) {
    const ids = byChannelGroup(channels).map(({ id }) => id as string);
    return {
      ids: [...rowHeaders.map(() => null), ...ids, ...request.helperColumns.map(() => null)],
      helperColumns: request.helperColumns.map(
        (_, index) => rowHeaders.length + ids.length + index,
      ),
      inserts: [],
    };
  }
  const at = new Map(grid.columns.map((column) => [column.at, column.id]));
  const ids: (string | null)[] = Array.from(
    { length: grid.right - grid.idColumn },
    (_, index) => at.get(grid.idColumn + index) ?? null,
  );
  const inserts: { what: "columns"; at: number; count: number }[] = [];
  const free = ids.map((id, index) => id === null && isFree(grid, grid.idColumn + index));
  const insertAt = (index: number, id: string | null): void => {
    if (id !== null && free[index] === true) {
      ids[index] = id;
      free[index] = false;
      return;
    }
    free.splice(index, 0, false);
    const beyond = index === ids.length && usedRight(grid.sheet) <= grid.idColumn + ids.length;
    if (!beyond) inserts.push({ what: "columns", at: grid.idColumn + index, count: 1 });
    ids.splice(index, 0, id);
  };
  for (const { id, group } of channels) {
    if (ids.includes(id)) continue;
    const alike = ids.findLastIndex((other) => other !== null && groupOf.get(other) === group);
    const last = ids.findLastIndex((other) => other !== null);
    const after = alike >= 0 ? alike : last >= 0 ? last : rowHeaders.length - 1;
    insertAt(after + 1, id);
  }
  const headers = grid.sheet.cells[grid.headerRow - grid.sheet.used.row] ?? [];
  const helperColumns: number[] = [];
  for (const { header } of request.helperColumns) {
    const found = headers.findIndex((cell) => trimmed(cell) === header);
    if (found >= 0) {
      const before = found + grid.sheet.used.column;
      const moved = inserts.filter((insert) => insert.at <= before).length;
      helperColumns.push(before - grid.idColumn + moved);
    } else {
      const last = Math.max(
        ids.findLastIndex((other) => other !== null),
        ...helperColumns,
      );
      helperColumns.push(last + 1);
      insertAt(last + 1, null);
    }
  }
  return { ids, helperColumns, inserts };
}
