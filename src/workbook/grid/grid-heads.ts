/** Headers, ids, the band of channel groups, and the looks of a grid's heads and rows. */
import type { ChannelGroup } from "../../domain/model/model";
import { CHANNEL_GROUP_TEXTS } from "../../locale/channel-groups";
import type { Language } from "../../locale/language";
import { area, type Area } from "../../a1/address";
import { text, type Cell } from "../cell";
import { channelHeaders } from "./grid-columns";
import { ROTATE_FROM, type GridLayout, type GridSheet } from "./grid-sheet";
import type { Block, Look, LookPlan } from "../plan";
import { cellAt } from "../snapshot";

/** Headers, ids and the band of channel groups, where they are not as they should be. */
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
      if (stands(row) !== head) blocks.push({ row, column, cells: [[text(head)]] });
    }
  }
  return blocks;
}

/** A channel group's name, or its code where the columns are too narrow for the name. */
function bandText(group: ChannelGroup, width: number, language: Language): string {
  const name = CHANNEL_GROUP_TEXTS[group][language];
  return name.length * 1.15 <= width ? name : group;
}

export function headLooks(layout: GridLayout, labels: number): LookPlan[] {
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

export function rowLooks(request: GridSheet, fresh: Area, layout: GridLayout): LookPlan[] {
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
