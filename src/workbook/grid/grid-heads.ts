/** Headers, ids, the row of channel groups, and the styles of a grid's headers and rows. */
import type { ChannelGroup } from "../../domain/model/model";
import { CHANNEL_GROUP_TEXTS } from "../../locale/channel-groups";
import type { Language } from "../../locale/language";
import { area, type Area } from "../../a1/address";
import { text, type Cell } from "../cell";
import { channelHeaders } from "./grid-columns";
import { ROTATE_FROM, type GridLayout, type GridSheet } from "./grid-sheet";
import type { Block, CellStyleName, StylePlan } from "../layout/plan";
import { cellAt } from "../snapshot";

/** Headers, ids and channel groups that differ from what the sheet should have. */
export function headBlocks(
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
  request.helperColumns.forEach(({ header }, index) => {
    const column = layout.helperColumns[index];
    if (column !== undefined) blocks.push({ row: headerRow, column, cells: [[text(header)]] });
  });
  const taken = [...request.rowHeaders, ...request.helperColumns].map(({ header }) => header);
  const headers = channelHeaders(request.channels, taken);
  let groupHeader: ChannelGroup | null | undefined;
  const alike = (group: ChannelGroup): number =>
    request.channels.filter((channel) => channel.group === group).length;
  for (const [id, column] of [...columns].sort(([, one], [, other]) => one - other)) {
    const channel = request.channels.find((known) => known.id === id);
    if (channel === undefined) continue;
    const old = oldColumn.get(id);
    const existing = (row: number): Cell =>
      sheet === undefined || old === undefined ? "" : cellAt(sheet, row, old);
    const label =
      channel.group === groupHeader || channel.group === null
        ? ""
        : groupHeaderText(
            channel.group,
            alike(channel.group) * request.columnWidth,
            request.language,
          );
    groupHeader = channel.group;
    const heads: [number, string][] = [
      [headerRow - 1, id],
      [headerRow, headers.get(id) ?? id],
    ];
    if (grid === null) heads.unshift([headerRow - 2, label]);
    for (const [row, head] of heads) {
      if (existing(row) !== head) blocks.push({ row, column, cells: [[text(head)]] });
    }
  }
  return blocks;
}

/** A channel group's name, or its code where the columns are too narrow for the name. */
function groupHeaderText(group: ChannelGroup, width: number, language: Language): string {
  const name = CHANNEL_GROUP_TEXTS[group][language];
  return name.length * 1.15 <= width ? name : group;
}

export function headStyles(layout: GridLayout, labels: number): StylePlan[] {
  const { headerRow, idColumn, columns } = layout;
  const head: CellStyleName = columns.size >= ROTATE_FROM ? "rotated-header" : "channel-header";
  const styles: StylePlan[] = [{ area: area(headerRow, idColumn, 1, labels), style: "header" }];
  for (const column of columns.values()) {
    styles.push(
      { area: area(headerRow - 2, column, 1, 1), style: "channel-group" },
      { area: area(headerRow - 1, column, 1, 1), style: "channel-id" },
      { area: area(headerRow, column, 1, 1), style: head },
    );
  }
  return styles;
}

export function rowStyles(request: GridSheet, fresh: Area, layout: GridLayout): StylePlan[] {
  const { row, rows } = fresh;
  return [
    { area: area(row, layout.idColumn, rows, 1), style: "row-id" },
    {
      area: area(row, layout.idColumn + 1, rows, request.rowHeaders.length - 1),
      style: "row-label",
    },
    ...request.helperColumns.flatMap(({ style }, index): StylePlan[] => {
      const column = layout.helperColumns[index];
      return column === undefined ? [] : [{ area: area(row, column, rows, 1), style }];
    }),
    { area: area(row, layout.body.column, rows, layout.body.columns), style: request.style },
    {
      area: area(
        row,
        layout.idColumn,
        rows,
        layout.body.column - layout.idColumn + layout.body.columns,
      ),
      style: "lined",
    },
  ];
}
