/** The plan of a grid sheet: made whole once; later rows and columns are added where they belong, and only what differs is written. */
import { CHANNEL_GROUPS, type Channel, type ChannelGroup } from "../domain/model";
import { CHANNEL_GROUP_TEXTS } from "../locale/channel-groups";
import type { Language } from "../locale/language";
import type { SheetKey } from "../locale/sheets";
import { area, type Area } from "./address";
import { BLANK, text, textInTextCell, trimmed, type Cell, type Content } from "./cell";
import { madeText, pageFooter, titleBlocks, type Stamp } from "./frame";
import type { Grid } from "./grid";
import {
  emptyPlan,
  type Block,
  type ConditionalPlan,
  type Look,
  type LookPlan,
  type SheetPlan,
  type ValidationPlan,
} from "./plan";
import { cellAt, usedBottom, usedRight, type SheetSnapshot } from "./snapshot";

/** Rows of a grid sheet: the band of channel groups, the channels' ids, the headers, the first row. */
export const BAND_ROW = 2;
export const ID_ROW = 3;
export const HEADER_ROW = 4;
/** With more channels than this their headers are turned. */
const ROTATE_FROM = 9;

export interface GridRow {
  readonly id: string;
  readonly labels: readonly string[];
}

/** A column to the right of the channels that is ours, as one text a row; hidden where only formulas read it. */
export interface TrailingColumn {
  readonly header: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly look: Look;
  readonly cell: (rowId: string, row: number, layout: GridLayout) => Content;
}

export interface GridSheet {
  readonly key: SheetKey;
  /** Name of the sheet, as it is or as it will be made. */
  readonly name: string;
  readonly table: string;
  readonly tabColor: string;
  readonly language: Language;
  readonly stamp: Stamp;
  readonly sheet: SheetSnapshot | undefined;
  readonly grid: Grid | null;
  /** Headers of the id column and of each label. */
  readonly rowHeaders: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly GridRow[];
  readonly channels: readonly Channel[];
  readonly look: Look;
  readonly columnWidth: number;
  /** What a cell shall hold, given what stands there ("" in a new grid); null leaves it. */
  readonly cell: (rowId: string, channel: Channel, found: Cell) => Content;
  readonly trailing: readonly TrailingColumn[];
  readonly validation: (body: Area) => ValidationPlan;
  readonly conditionals: (layout: GridLayout) => readonly ConditionalPlan[];
}

/** Where a grid stands after the plan is applied. */
export interface GridLayout {
  readonly sheetName: string;
  readonly headerRow: number;
  /** Every row of the table in order, with its id; "" is a blank one. */
  readonly rowIds: readonly string[];
  readonly firstRow: number;
  readonly idColumn: number;
  /** Channel id → column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns of `trailing`. */
  readonly trailing: readonly number[];
  /** The channels' columns from the first to the last, own columns between them included. */
  readonly body: Area;
}

export interface GridPlan {
  readonly plan: SheetPlan;
  readonly layout: GridLayout;
}

const groupRank = (group: ChannelGroup | null): number =>
  group === null ? CHANNEL_GROUPS.length : CHANNEL_GROUPS.indexOf(group);

/** The channels group by group, in the order of the guidance; in a group in their own order. */
export const byChannelGroup = (channels: readonly Channel[]): Channel[] =>
  [...channels].sort((one, other) => groupRank(one.group) - groupRank(other.group));

/** Headers of a table must differ: a name that stands twice gets its id. */
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

/** Where the columns of the table stand: an entry a column, its channel's id or null. */
function arrangeColumns(request: GridSheet): {
  readonly ids: readonly (string | null)[];
  /** Place of each trailing column in `ids`. */
  readonly trailing: readonly number[];
  readonly inserts: SheetPlan["inserts"];
} {
  const { grid, channels, rowHeaders } = request;
  const groupOf = new Map(channels.map(({ id, group }) => [id as string, group]));
  if (grid === null) {
    const ids = byChannelGroup(channels).map(({ id }) => id as string);
    return {
      ids: [...rowHeaders.map(() => null), ...ids, ...request.trailing.map(() => null)],
      trailing: request.trailing.map((_, index) => rowHeaders.length + ids.length + index),
      inserts: [],
    };
  }
  const at = new Map(grid.columns.map((column) => [column.at, column.id]));
  const ids: (string | null)[] = Array.from(
    { length: grid.right - grid.idColumn },
    (_, index) => at.get(grid.idColumn + index) ?? null,
  );
  const inserts: { what: "columns"; at: number; count: number }[] = [];
  const insertAt = (index: number, id: string | null): void => {
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
  const trailing: number[] = [];
  for (const { header } of request.trailing) {
    const found = headers.findIndex((cell) => trimmed(cell) === header);
    if (found >= 0) {
      const before = found + grid.sheet.used.column;
      const moved = inserts.filter((insert) => insert.at <= before).length;
      trailing.push(before - grid.idColumn + moved);
    } else {
      const last = Math.max(
        ids.findLastIndex((other) => other !== null),
        ...trailing,
      );
      trailing.push(last + 1);
      insertAt(last + 1, null);
    }
  }
  return { ids, trailing, inserts };
}

/** Fewest blocks that hold the changes: one around them all, nulls between. */
function around(changes: readonly { row: number; column: number; content: Content }[]): Block[] {
  if (changes.length === 0) return [];
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const cells = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): Content => null),
  );
  for (const { row, column, content } of changes) {
    const line = cells[row - top];
    if (line !== undefined) line[column - left] = content;
  }
  return [{ row: top, column: left, cells }];
}

/** The written form without the apostrophe that keeps it text: what the cell then shows. */
const shown = (content: Content): Cell | null =>
  typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;

/** Plans the sheet, and tells where everything will stand. */
export function gridPlan(request: GridSheet): GridPlan {
  const { key, language, grid, sheet, rowHeaders } = request;
  const { ids, trailing, inserts } = arrangeColumns(request);
  const idColumn = grid?.idColumn ?? 0;
  const headerRow = grid?.headerRow ?? HEADER_ROW;
  const firstRow = headerRow + 1;
  const isNew = grid === null;

  const oldHeight = grid === null ? 0 : grid.bottom - firstRow;
  const oldIds = Array.from({ length: oldHeight }, () => "");
  for (const { id, at } of grid?.rows ?? []) oldIds[at - firstRow] = id;
  const known = new Set(oldIds);
  const added = request.rows.filter(({ id }) => !known.has(id));
  const blankTable = oldIds.every((id) => id === "");
  const rowIds = [...(blankTable ? [] : oldIds), ...added.map(({ id }) => id)];
  if (rowIds.length === 0) rowIds.push("");
  const grown = rowIds.length - oldHeight;

  const columns = new Map<string, number>();
  ids.forEach((id, index) => {
    if (id !== null && !columns.has(id)) columns.set(id, idColumn + index);
  });
  const channelColumns = [...columns.values()];
  const left = Math.min(...channelColumns);
  const layout: GridLayout = {
    sheetName: request.name,
    headerRow,
    rowIds,
    firstRow,
    idColumn,
    columns,
    trailing: trailing.map((place) => idColumn + place),
    body: area(firstRow, left, rowIds.length, Math.max(...channelColumns) - left + 1),
  };

  /** What stands now where a cell will stand, before columns were inserted. */
  const oldColumn = new Map(grid?.columns.map(({ id, at }) => [id, at]) ?? []);
  const found = (rowIndex: number, column: number | undefined): Cell =>
    sheet === undefined || column === undefined || rowIndex >= oldHeight
      ? ""
      : cellAt(sheet, firstRow + rowIndex, column);

  const changes: { row: number; column: number; content: Content }[] = [];
  const write = (row: number, column: number, content: Content, stands: Cell): void => {
    if (content !== null && shown(content) !== stands) changes.push({ row, column, content });
  };
  const rowById = new Map(request.rows.map((row) => [row.id, row]));
  const channelById = new Map(request.channels.map((channel) => [channel.id as string, channel]));
  rowIds.forEach((id, index) => {
    const row = rowById.get(id);
    if (row === undefined) return;
    const at = firstRow + index;
    write(at, idColumn, textInTextCell(id), found(index, idColumn));
    row.labels.forEach((label, position) => {
      const column = idColumn + 1 + position;
      write(at, column, label === "" ? BLANK : textInTextCell(label), found(index, column));
    });
    for (const [channel, column] of columns) {
      const known = channelById.get(channel);
      if (known === undefined) continue;
      const stands = found(index, oldColumn.get(channel));
      write(at, column, request.cell(id, known, stands), stands);
    }
    request.trailing.forEach((own, position) => {
      const column = layout.trailing[position];
      if (column === undefined) return;
      const content = own.cell(id, at, layout);
      if (content !== null) changes.push({ row: at, column, content });
    });
  });

  const width = ids.length;
  const newColumns = isNew
    ? channelColumns
    : [...columns].filter(([id]) => !oldColumn.has(id)).map(([, column]) => column);
  const heads = headBlocks(request, layout, oldColumn);
  const occupiedBelow = sheet !== undefined && grid !== null && usedBottom(sheet) > grid.bottom;
  const fresh = area(
    firstRow + (rowIds.length - added.length),
    idColumn,
    Math.max(added.length, 1),
    width,
  );
  const reshaped = isNew || added.length > 0 || newColumns.length > 0;

  const plan: SheetPlan = {
    ...emptyPlan(key, layout.sheetName, sheet?.id ?? null, request.tabColor),
    inserts: [
      ...inserts,
      ...(grown > 0 && occupiedBelow
        ? [{ what: "rows" as const, at: grid.bottom, count: grown }]
        : []),
    ],
    blocks: [
      ...(isNew ? titleBlocks(key, language, madeText(request.stamp, language)).blocks : []),
      ...heads,
      ...around(changes),
    ],
    looks: [
      ...(isNew ? titleBlocks(key, language, madeText(request.stamp, language)).looks : []),
      ...(isNew || newColumns.length > 0 ? headLooks(layout, rowHeaders.length) : []),
      ...(isNew || added.length > 0 ? rowLooks(request, fresh, layout) : []),
      ...newColumns.map((column) => ({
        area: area(firstRow, column, rowIds.length, 1),
        look: request.look,
      })),
    ],
    tables: reshaped
      ? [
          {
            name: request.table,
            area: area(headerRow, idColumn, rowIds.length + 1, width),
            exists: !isNew,
          },
        ]
      : [],
    validations: reshaped ? [request.validation(layout.body)] : [],
    conditionals: reshaped ? request.conditionals(layout) : [],
    widths: [
      ...(isNew ? rowHeaders.map(({ width: wide }, column) => ({ column, width: wide })) : []),
      ...newColumns.map((column) => ({ column, width: request.columnWidth })),
    ],
    hidden: isNew
      ? layout.trailing.filter((_, place) => request.trailing[place]?.hidden === true)
      : [],
    heights: isNew && columns.size >= ROTATE_FROM ? [{ row: headerRow, points: 120 }] : [],
    hiddenRows: isNew ? [ID_ROW] : [],
    fitted: isNew || added.length > 0 ? { row: fresh.row, rows: fresh.rows } : null,
    frozen: isNew ? { rows: headerRow + 1, columns: 2 } : null,
    page: isNew
      ? {
          orientation: "landscape",
          titleRows: { first: ID_ROW + 1, count: 1 },
          titleColumns: 2,
          footer: pageFooter(layout.sheetName),
        }
      : null,
  };
  return { plan, layout };
}

/** Headers, ids and the band of channel groups, where they are not as they should be. */
function headBlocks(
  request: GridSheet,
  layout: GridLayout,
  oldColumn: ReadonlyMap<string, number>,
): Block[] {
  const { headerRow, idColumn, columns } = layout;
  const blocks: Block[] = [];
  const { sheet, grid } = request;
  if (grid === null) {
    const headers = request.rowHeaders.map(({ header }) => text(header));
    blocks.push({ row: headerRow, column: idColumn, cells: [headers] });
  }
  request.trailing.forEach(({ header }, place) => {
    const column = layout.trailing[place];
    if (column !== undefined) blocks.push({ row: headerRow, column, cells: [[text(header)]] });
  });
  const taken = request.rowHeaders.map(({ header }) => header);
  const headers = channelHeaders(request.channels, taken);
  let band: ChannelGroup | null | undefined;
  const alike = (group: ChannelGroup): number =>
    request.channels.filter((channel) => channel.group === group).length;
  for (const [id, column] of [...columns].sort(([, one], [, other]) => one - other)) {
    const channel = request.channels.find((known) => known.id === id);
    if (channel === undefined) continue;
    const old = oldColumn.get(id);
    const stands = (row: number): Cell =>
      sheet === undefined || old === undefined ? "" : cellAt(sheet, row, old);
    const label =
      channel.group === band || channel.group === null
        ? ""
        : bandText(channel.group, alike(channel.group) * request.columnWidth, request.language);
    band = channel.group;
    const heads: [number, string][] = [
      [headerRow - 1, id],
      [headerRow, headers.get(id) ?? id],
    ];
    if (grid === null) heads.unshift([headerRow - 2, label]);
    for (const [row, head] of heads) {
      if (stands(row) !== head) blocks.push({ row, column, cells: [[textInTextCell(head)]] });
    }
  }
  return blocks;
}

/** A channel group's name, or its code where the columns are too narrow for the name. */
function bandText(group: ChannelGroup, width: number, language: Language): string {
  const name = CHANNEL_GROUP_TEXTS[group][language];
  return name.length * 1.15 <= width ? name : group;
}

function headLooks(layout: GridLayout, labels: number): LookPlan[] {
  const { headerRow, idColumn, columns } = layout;
  const head: Look = columns.size >= ROTATE_FROM ? "rotated-header" : "channel-header";
  const looks: LookPlan[] = [{ area: area(headerRow, idColumn, 1, labels), look: "header" }];
  for (const column of columns.values()) {
    looks.push(
      { area: area(headerRow - 2, column, 1, 1), look: "channel-group" },
      { area: area(headerRow - 1, column, 1, 1), look: "channel-id" },
      { area: area(headerRow, column, 1, 1), look: head },
    );
  }
  return looks;
}

function rowLooks(request: GridSheet, fresh: Area, layout: GridLayout): LookPlan[] {
  const { row, rows } = fresh;
  return [
    { area: area(row, layout.idColumn, rows, 1), look: "row-id" },
    {
      area: area(row, layout.idColumn + 1, rows, request.rowHeaders.length - 1),
      look: "row-label",
    },
    ...request.trailing.flatMap(({ look }, place): LookPlan[] => {
      const column = layout.trailing[place];
      return column === undefined ? [] : [{ area: area(row, column, rows, 1), look }];
    }),
    { area: area(row, layout.body.column, rows, layout.body.columns), look: request.look },
    {
      area: area(
        row,
        layout.idColumn,
        rows,
        layout.body.column - layout.idColumn + layout.body.columns,
      ),
      look: "lined",
    },
  ];
}
