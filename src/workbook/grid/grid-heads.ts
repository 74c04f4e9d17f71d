/** Headers, ids, the row of how people meet, and the styles of a grid's headers and rows. */
import {
  meetingOf,
  MEETING_TEXTS,
  SHORT_MEETING_TEXTS,
  type Meeting,
} from "../../locale/channel-groups";
import type { Language } from "../../locale/language";
import { area, type Area } from "../../a1/address";
import { text, type Cell } from "../cell";
import { foldedHeader } from "../finding/folded";
import { channelHeaders } from "./grid-columns";
import { turnsHeaders, type GridLayout, type GridSheet } from "./grid-sheet";
import type { Block, CellStyleName, StylePlan, ValidationPlan } from "../layout/plan";
import { validationOf } from "../table/table-sheet";
import { cellAt } from "../snapshot";

/** Headers, ids and how people meet that differ from what the sheet should have. */
export function headBlocks(
  request: GridSheet,
  layout: GridLayout,
  oldColumn: ReadonlyMap<string, number>,
  /** Columns besides the channels that the table did not have. */
  addedColumns: readonly number[],
): Block[] {
  const { headerRow, idRow, idColumn, columns } = layout;
  const blocks: Block[] = [];
  const { sheet, grid } = request;
  if (grid === null) {
    const headers = request.rowHeaders.map(({ header }) => text(header));
    blocks.push({ row: headerRow, column: idColumn, cells: [headers] });
  }
  const idHeader = request.rowHeaders[0]?.header ?? "";
  const idBefore = grid?.idColumn ?? null;
  if (grid !== null && (idBefore === null || !isIdHeader(request, idBefore, idHeader))) {
    blocks.push({ row: headerRow, column: idColumn, cells: [[text(idHeader)]] });
  }
  request.helperColumns.forEach(({ header }, index) => {
    const column = layout.helperColumns[index];
    if (column !== undefined) blocks.push({ row: headerRow, column, cells: [[text(header)]] });
  });
  request.inputColumns.forEach(({ header }, index) => {
    const column = layout.inputColumns[index];
    if (column === undefined || (grid !== null && !addedColumns.includes(column))) return;
    blocks.push({ row: headerRow, column, cells: [[text(header[request.language])]] });
  });
  const taken = [
    ...[...request.rowHeaders, ...request.helperColumns].map(({ header }) => header),
    ...request.inputColumns.flatMap(({ header }) => [header.sv, header.en]),
  ];
  const headers = channelHeaders(request.channels, taken);
  let before: Meeting | undefined;
  const alike = (meeting: Meeting): number =>
    request.channels.filter((channel) => meetingOf(channel) === meeting).length;
  for (const [id, column] of [...columns].sort(([, one], [, other]) => one - other)) {
    const channel = request.channels.find((known) => known.id === id);
    if (channel === undefined) continue;
    const old = oldColumn.get(id);
    const existing = (row: number | null | undefined): Cell =>
      sheet === undefined || old === undefined || row === null || row === undefined
        ? ""
        : cellAt(sheet, row, old);
    const meeting = meetingOf(channel);
    const label =
      meeting === before
        ? ""
        : meetingText(meeting, alike(meeting) * pixels(request.columnWidth), request.language);
    before = meeting;
    const heads: [row: number, at: number | null | undefined, head: string][] = [
      [idRow, grid?.idRow, id],
      [headerRow, grid?.headerRow, headers.get(id) ?? id],
    ];
    if (grid === null) heads.unshift([idRow - 1, null, label]);
    for (const [row, at, head] of heads) {
      if (existing(at) !== head) blocks.push({ row, column, cells: [[text(head)]] });
    }
  }
  return blocks;
}

/** Whether the column of ids is headed as it should be; a person may have headed it otherwise. */
const isIdHeader = ({ sheet, grid }: GridSheet, column: number, header: string): boolean =>
  sheet !== undefined &&
  grid !== null &&
  foldedHeader(cellAt(sheet, grid.headerRow, column)) === foldedHeader(header);

/** Pixels of a column that is so many characters wide, of a bold character, and of a bold one that is narrow. */
const pixels = (width: number): number => 7 * width + 5;
const BOLD = 7.2;
const NARROW = 5.2;

const boldPixels = (words: string): number => {
  const narrow = words.match(/[fijlrt]/gu)?.length ?? 0;
  return BOLD * (words.length - narrow) + NARROW * narrow;
};

/** How people meet in the channels below, in short or not at all where the columns are too narrow. */
function meetingText(meeting: Meeting, width: number, language: Language): string {
  const whole = MEETING_TEXTS[meeting][language];
  const texts = [whole, whole.split(",", 1)[0] ?? "", SHORT_MEETING_TEXTS[meeting][language]];
  return texts.find((words) => boldPixels(words) <= width) ?? "";
}

export function headStyles(request: GridSheet, layout: GridLayout): StylePlan[] {
  const { headerRow, idRow, idColumn, labelColumns, columns } = layout;
  const head: CellStyleName = turnsHeaders(request) ? "rotated-header" : "channel-header";
  const styles: StylePlan[] = [idColumn, ...labelColumns].flatMap((column) =>
    column === null ? [] : [{ area: area(headerRow, column, 1, 1), style: "header" as const }],
  );
  for (const column of columns.values()) {
    styles.push(
      ...(idRow === 0
        ? []
        : [{ area: area(idRow - 1, column, 1, 1), style: "channel-group" as const }]),
      { area: area(idRow, column, 1, 1), style: "channel-id" },
      { area: area(headerRow, column, 1, 1), style: head },
    );
  }
  return styles;
}

/** The styles of the input and helper columns in some rows; of all of them, or of those given. */
export function sideStyles(
  request: GridSheet,
  layout: GridLayout,
  { row, rows }: Pick<Area, "row" | "rows">,
  only?: readonly number[],
): StylePlan[] {
  const styled = [
    ...request.inputColumns.map(
      ({ format }, index) => [layout.inputColumns[index], format] as const,
    ),
    ...request.helperColumns.map(
      ({ style }, index) => [layout.helperColumns[index], style] as const,
    ),
  ];
  return styled.flatMap(([column, style]): StylePlan[] =>
    column === undefined || only?.includes(column) === false
      ? []
      : [{ area: area(row, column, rows, 1), style }],
  );
}

export function rowStyles(request: GridSheet, fresh: Area, layout: GridLayout): StylePlan[] {
  const { row, rows } = fresh;
  return [
    { area: area(row, layout.idColumn, rows, 1), style: "row-id" },
    ...layout.labelColumns.flatMap((column) =>
      column === null ? [] : [{ area: area(row, column, rows, 1), style: "row-label" as const }],
    ),
    ...sideStyles(request, layout, fresh),
    { area: area(row, layout.body.column, rows, layout.body.columns), style: request.style },
    {
      area: area(
        row,
        layout.left,
        rows,
        Math.max(layout.body.column + layout.body.columns - 1, ...layout.inputColumns) -
          layout.left +
          1,
      ),
      style: "lined",
    },
  ];
}

/** The input allowed in the input columns, in every row. */
const inputValidations = (
  { inputColumns, language }: GridSheet,
  { inputColumns: at, firstRow, rowIds }: GridLayout,
): readonly ValidationPlan[] =>
  inputColumns.flatMap((column, index) => {
    const sheetColumn = at[index];
    return sheetColumn === undefined
      ? []
      : [validationOf(column, area(firstRow, sheetColumn, rowIds.length, 1), language)];
  });

/** The input allowed in the cells; the hints with them, or with their headers where they would cover other cells. */
export function gridValidations(request: GridSheet, layout: GridLayout): readonly ValidationPlan[] {
  const cells = [request.validation(layout.body), ...inputValidations(request, layout)];
  if (request.hintsOnHeaders !== true) return cells;
  const hints = cells.map(({ area: { column, columns }, title, message }): ValidationPlan => ({
    area: area(layout.headerRow, column, 1, columns),
    rule: "anything",
    title,
    message,
    strict: false,
  }));
  return [...cells.map((cell) => ({ ...cell, hintless: true })), ...hints];
}
