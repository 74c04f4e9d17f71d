/** The plan of a grid sheet: created whole once; later, rows and columns are inserted where they belong, and only differences are written. */
import { mapped, type Steps } from "../../domain/steps";
import { area } from "../../a1/address";
import { BLANK, textInTextCell, trimmed, type Cell, type Content } from "../cell";
import { boundingBlock } from "../layout/bounding-block";
import { createdText, pageFooter, titleBlocks } from "../layout/frame";
import { arrangeColumns } from "./grid-columns";
import { headBlocks, headStyles, inputValidations, rowStyles, sideStyles } from "./grid-heads";
import { inputColumnAt } from "./input-columns";
import { HEADER_ROW, ROTATE_FROM, type GridLayout, type GridSheet } from "./grid-sheet";
import { emptyPlan, type SheetPlan } from "../layout/plan";
import { cellAt, usedBottom } from "../snapshot";

export interface GridPlan {
  readonly plan: SheetPlan;
  readonly layout: GridLayout;
}

/** The value that the cell shows: content without the apostrophe that keeps it text. */
const shown = (content: Content): Cell | null =>
  typeof content === "string" && content.startsWith("'") ? content.slice(1) : content;

/** How many rows at the foot of the table are free: all when no row has an id, else those without any text. */
function blankRows(request: GridSheet, ids: readonly string[], firstRow: number): number {
  const { sheet, grid, helperColumns } = request;
  if (sheet === undefined || grid === null || ids.every((id) => id === "")) return ids.length;
  const ours = new Set(helperColumns.map(({ header }) => header));
  const columns = Array.from(
    { length: grid.right - grid.idColumn },
    (_, index) => grid.idColumn + index,
  ).filter((column) => !ours.has(trimmed(cellAt(sheet, grid.headerRow, column))));
  const used = ids.findLastIndex((_, index) =>
    columns.some((column) => cellAt(sheet, firstRow + index, column) !== ""),
  );
  return ids.length - 1 - used;
}

/** Plans the sheet and its layout after the run; in steps. */
export function* gridPlan(request: GridSheet): Steps<GridPlan> {
  const { key, language, grid, sheet, rowHeaders } = request;
  const { ids, inputColumns, helperColumns, added: sides, inserts } = arrangeColumns(request);
  const idColumn = grid?.idColumn ?? 0;
  const headerRow = grid?.headerRow ?? HEADER_ROW;
  const firstRow = headerRow + 1;
  const isNew = grid === null;

  const oldHeight = grid === null ? 0 : grid.bottom - firstRow;
  const oldIds = Array.from({ length: oldHeight }, () => "");
  for (const { id, at } of grid?.rows ?? []) oldIds[at - firstRow] = id;
  const known = new Set(oldIds);
  const added = request.rows.filter(({ id }) => !known.has(id));
  const blanks = blankRows(request, oldIds, firstRow);
  const kept = oldIds.slice(0, oldHeight - blanks);
  const spare = Array.from({ length: Math.max(0, blanks - added.length) }, () => "");
  const rowIds = [...kept, ...added.map(({ id }) => id), ...spare];
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
    table: request.table,
    width: ids.length,
    headerRow,
    rowIds,
    firstRow,
    idColumn,
    columns,
    inputColumns: inputColumns.map((offset) => idColumn + offset),
    helperColumns: helperColumns.map((offset) => idColumn + offset),
    body: area(firstRow, left, rowIds.length, Math.max(...channelColumns) - left + 1),
  };

  /** The current content of a cell, at its position before columns were inserted. */
  const oldColumn = new Map(grid?.columns.map(({ id, at }) => [id, at]) ?? []);
  const oldInput = request.inputColumns.map(({ header }) =>
    grid === null ? null : inputColumnAt(grid, header),
  );
  const found = (rowIndex: number, column: number | undefined): Cell =>
    sheet === undefined || column === undefined || rowIndex >= oldHeight
      ? ""
      : cellAt(sheet, firstRow + rowIndex, column);

  const changes: { row: number; column: number; content: Content }[] = [];
  const write = (row: number, column: number, content: Content, existing: Cell): void => {
    if (content !== null && shown(content) !== existing) changes.push({ row, column, content });
  };
  const rowById = new Map(request.rows.map((row) => [row.id, row]));
  const channelById = new Map(request.channels.map((channel) => [channel.id as string, channel]));
  yield* mapped(rowIds, (id, index) => {
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
      const existing = found(index, oldColumn.get(channel));
      write(at, column, request.cell(id, known, existing), existing);
    }
    request.inputColumns.forEach((own, position) => {
      const column = layout.inputColumns[position];
      if (column === undefined) return;
      write(at, column, own.cell(id), found(index, oldInput[position] ?? undefined));
    });
    request.helperColumns.forEach((own, position) => {
      const column = layout.helperColumns[position];
      if (column === undefined) return;
      const content = own.cell(id, at, layout);
      if (content !== null) changes.push({ row: at, column, content });
    });
  });

  yield;
  const width = ids.length;
  const newColumns = isNew
    ? channelColumns
    : [...columns].filter(([id]) => !oldColumn.has(id)).map(([, column]) => column);
  const addedColumns = sides.map((offset) => idColumn + offset);
  const heads = headBlocks(request, layout, oldColumn, addedColumns);
  const occupiedBelow = sheet !== undefined && grid !== null && usedBottom(sheet) > grid.bottom;
  const fresh = area(firstRow + kept.length, idColumn, Math.max(added.length, 1), width);
  const finishing = isNew || sheet?.unfinished === true;
  const reshaped = finishing || added.length > 0 || newColumns.length > 0 || sides.length > 0;

  const plan: SheetPlan = {
    ...emptyPlan(key, layout.sheetName, sheet?.id ?? null, request.tabColor),
    inserts: [
      ...inserts,
      ...(grown > 0 && occupiedBelow
        ? [{ what: "rows" as const, at: grid.bottom, count: grown }]
        : []),
    ],
    blocks: [
      ...(isNew
        ? titleBlocks(request.texts, language, createdText(request.stamp, language)).blocks
        : []),
      ...heads,
      ...boundingBlock(changes),
    ],
    styles: [
      ...(isNew
        ? titleBlocks(request.texts, language, createdText(request.stamp, language)).styles
        : []),
      ...(isNew || newColumns.length > 0 ? headStyles(layout, rowHeaders.length) : []),
      ...(isNew || added.length > 0 ? rowStyles(request, fresh, layout) : []),
      ...newColumns.flatMap((column) =>
        [request.style, "lined" as const].map((style) => ({
          area: area(firstRow, column, rowIds.length, 1),
          style,
        })),
      ),
      ...(isNew ? layout.inputColumns : addedColumns).map((column) => ({
        area: area(headerRow, column, 1, 1),
        style: "header" as const,
      })),
      ...sideStyles(request, layout, { row: firstRow, rows: rowIds.length }, addedColumns),
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
    validations:
      reshaped || request.upgrade
        ? [request.validation(layout.body), ...inputValidations(request, layout)]
        : [],
    conditionals: reshaped ? request.conditionals(layout) : [],
    widths: [
      ...(finishing
        ? rowHeaders.map(({ width: wide }, index) => ({ column: idColumn + index, width: wide }))
        : []),
      ...(finishing ? channelColumns : newColumns).map((column) => ({
        column,
        width: request.columnWidth,
      })),
      ...request.inputColumns.flatMap(({ width: wide }, index) => {
        const column = layout.inputColumns[index];
        return column === undefined || !(finishing || addedColumns.includes(column))
          ? []
          : [{ column, width: wide }];
      }),
    ],
    hidden: layout.helperColumns.filter(
      (column, index) =>
        request.helperColumns[index]?.hidden === true &&
        (finishing || addedColumns.includes(column)),
    ),
    heights: finishing && columns.size >= ROTATE_FROM ? [{ row: headerRow, points: 120 }] : [],
    hiddenRows: finishing ? [headerRow - 1] : [],
    fitted: finishing
      ? [{ row: firstRow, rows: rowIds.length }]
      : added.length > 0
        ? [{ row: fresh.row, rows: fresh.rows }]
        : [],
    frozen: finishing ? { rows: headerRow + 1, columns: idColumn + 2 } : null,
    page: finishing
      ? {
          orientation: "landscape",
          titleRows: { first: headerRow, count: 1 },
          titleColumns: 2,
          footer: pageFooter(layout.sheetName),
        }
      : null,
  };
  return { plan, layout };
}
