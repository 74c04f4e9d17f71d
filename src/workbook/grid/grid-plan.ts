/** The plan of a grid sheet: created whole once; later, rows and columns are inserted where they belong, and only differences are written. */
import { nameOf } from "../../domain/model/names";
import { mapped, type Steps } from "../../domain/steps";
import { area } from "../../a1/address";
import { ROWS } from "../../a1/area";
import { BLANK, textInTextCell, trimmed, type Cell, type Content } from "../cell";
import { boundingBlock } from "../layout/bounding-block";
import { numberWidth } from "../layout/column-width";
import { turnedHeight, wrappedHeight } from "../layout/header-styles";
import { createdText, pageFooter, titleBlocks } from "../layout/frame";
import { arrangeColumns } from "./grid-columns";
import { gridValidations, headBlocks, headStyles, rowStyles, sideStyles } from "./grid-heads";
import { inputColumnAt } from "./input-columns";
import { HEADER_ROW, turnsHeaders, type GridLayout, type GridSheet } from "./grid-sheet";
import { emptyPlan, type PagePlan, type SheetPlan } from "../layout/plan";
import { cellAt, excelAreaOf, usedBottom } from "../snapshot";

/** The least height of turned headers, in points. */
const TURNED_HEIGHT = 72;

/** Height of the row of headers: those of the channels, which are turned where there are many or a word is long. */
function headHeight(request: GridSheet, width: number): number {
  const headers = request.channels.map(nameOf);
  return turnsHeaders(request)
    ? turnedHeight(headers, TURNED_HEIGHT)
    : wrappedHeight(headers, width);
}

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
    { length: grid.right - grid.left },
    (_, index) => grid.left + index,
  ).filter((column) => !ours.has(trimmed(cellAt(sheet, grid.headerRow, column))));
  const used = ids.findLastIndex((_, index) =>
    columns.some((column) => cellAt(sheet, firstRow + index, column) !== ""),
  );
  return ids.length - 1 - used;
}

/** How the grid is printed; whole columns, since rows come later. */
function gridPage(request: GridSheet, layout: GridLayout): PagePlan {
  const unprinted = layout.inputColumns.filter(
    (_, index) => request.inputColumns[index]?.unprinted === true,
  );
  return {
    orientation: "landscape",
    titleRows: { first: layout.headerRow, count: 1 },
    titleColumns: layout.left + 2,
    footer: pageFooter(layout.sheetName),
    ...(unprinted.length === 0
      ? {}
      : { printed: { row: 0, column: 0, rows: ROWS, columns: Math.min(...unprinted) } }),
  };
}

/** Plans the sheet and its layout after the run; in steps. */
export function* gridPlan(request: GridSheet): Steps<GridPlan> {
  const { key, language, grid, sheet, rowHeaders } = request;
  const arranged = arrangeColumns(request);
  const { ids, inputColumns, helperColumns, added: sides, inserts } = arranged;
  const left = grid?.left ?? 0;
  const idColumn = left + arranged.idColumn;
  const isNew = grid === null;
  // A row of ids that was removed is inserted again above the headers, below one that says how people meet.
  const pushed = grid?.idRow !== null ? 0 : grid.headerRow === 0 ? 2 : 1;
  const oldFirstRow = (grid?.headerRow ?? HEADER_ROW) + 1;
  const firstRow = oldFirstRow + pushed;
  const headerRow = firstRow - 1;
  const idRow = pushed > 0 ? headerRow - 1 : (grid?.idRow ?? headerRow - 1);

  const oldHeight = grid === null ? 0 : grid.bottom - oldFirstRow;
  const oldIds = Array.from({ length: oldHeight }, () => "");
  for (const { id, at } of grid?.rows ?? []) oldIds[at - oldFirstRow] = id;
  const known = new Set(oldIds);
  const added = request.rows.filter(({ id }) => !known.has(id));
  const blanks = blankRows(request, oldIds, oldFirstRow);
  const kept = oldIds.slice(0, oldHeight - blanks);
  const spare = Array.from({ length: Math.max(0, blanks - added.length) }, () => "");
  const rowIds = [...kept, ...added.map(({ id }) => id), ...spare];
  if (rowIds.length === 0) rowIds.push("");
  const grown = rowIds.length - oldHeight;

  const columns = new Map<string, number>();
  ids.forEach((id, index) => {
    if (id !== null && !columns.has(id)) columns.set(id, left + index);
  });
  const channelColumns = [...columns.values()];
  const firstChannel = Math.min(...channelColumns);
  const layout: GridLayout = {
    sheetName: request.name,
    table: request.table,
    left,
    width: ids.length,
    headerRow,
    idRow,
    rowIds,
    firstRow,
    idColumn,
    labelColumns: arranged.labelColumns.map((offset) => (offset < 0 ? null : left + offset)),
    columns,
    inputColumns: inputColumns.map((offset) => left + offset),
    helperColumns: helperColumns.map((offset) => left + offset),
    body: area(
      firstRow,
      firstChannel,
      rowIds.length,
      Math.max(...channelColumns) - firstChannel + 1,
    ),
  };

  /** The current content of a cell, at its position before columns were inserted. */
  const oldColumn = new Map(grid?.columns.map(({ id, at }) => [id, at]) ?? []);
  const oldInput = request.inputColumns.map(({ header }) =>
    grid === null ? null : inputColumnAt(grid, header),
  );
  const found = (rowIndex: number, column: number | undefined): Cell =>
    sheet === undefined || column === undefined || rowIndex >= oldHeight
      ? ""
      : cellAt(sheet, oldFirstRow + rowIndex, column);

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
    write(at, idColumn, textInTextCell(id), found(index, grid?.idColumn ?? undefined));
    row.labels.forEach((label, position) => {
      const column = layout.labelColumns[position] ?? null;
      if (column === null) return;
      const before = found(index, grid?.labelColumns[position] ?? undefined);
      write(at, column, label === "" ? BLANK : textInTextCell(label), before);
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
  const greatest = changes.reduce(
    (most, { content }) => (typeof content === "number" ? Math.max(most, content) : most),
    0,
  );
  const channelWidth = numberWidth(greatest, request.columnWidth);
  const newColumns = isNew
    ? channelColumns
    : [...columns].filter(([id]) => !oldColumn.has(id)).map(([, column]) => column);
  const addedColumns = sides.map((offset) => left + offset);
  const heads = headBlocks(request, layout, oldColumn, addedColumns);
  const occupiedBelow = sheet !== undefined && grid !== null && usedBottom(sheet) > grid.bottom;
  const fresh = area(firstRow + kept.length, left, Math.max(added.length, 1), width);
  const finishing = isNew || sheet?.unfinished === true;
  const before = grid?.table ?? null;
  const inExcel = excelAreaOf(before);
  const hasTotals = before?.hasTotals === true;
  // Rows were typed under the table, or it was turned into a range.
  const isOtherwise = grid !== null && !hasTotals && inExcel !== grid.table.area;
  const reshaped =
    finishing || added.length > 0 || newColumns.length > 0 || sides.length > 0 || isOtherwise;
  // Rows that are inserted above a total row are in the table by that.
  const resized = reshaped && (!hasTotals || newColumns.length > 0 || sides.length > 0);

  const created = createdText(request.stamp, language);
  // Beside the ids, which are hidden.
  const title = titleBlocks(request.texts, language, created, left + 1);
  const plan: SheetPlan = {
    ...emptyPlan(key, layout.sheetName, sheet?.id ?? null, request.tabColor),
    inserts: [
      ...inserts,
      ...(pushed > 0 ? [{ what: "rows" as const, at: oldFirstRow - 1, count: pushed }] : []),
      ...(grown > 0 && occupiedBelow
        ? [{ what: "rows" as const, at: grid.bottom + pushed, count: grown }]
        : []),
    ],
    blocks: [...(isNew ? title.blocks : []), ...heads, ...boundingBlock(changes)],
    styles: [
      ...(isNew ? title.styles : []),
      ...(isNew || newColumns.length > 0 || pushed > 0 ? headStyles(request, layout) : []),
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
      ...(addedColumns.includes(idColumn)
        ? [{ area: area(firstRow, idColumn, rowIds.length, 1), style: "row-id" as const }]
        : []),
    ],
    tables: resized
      ? [
          {
            name: request.table,
            area: area(headerRow, left, rowIds.length + 1 + (hasTotals ? 1 : 0), width),
            exists: inExcel !== null,
          },
        ]
      : [],
    validations: gridValidations(request, layout),
    allValidations: true,
    conditionals: reshaped ? request.conditionals(layout) : [],
    widths: [
      ...(finishing
        ? [idColumn, ...layout.labelColumns].flatMap((column, index) => {
            const wide = rowHeaders[index]?.width;
            return column === null || wide === undefined ? [] : [{ column, width: wide }];
          })
        : []),
      ...(finishing ? channelColumns : newColumns).map((column) => ({
        column,
        width: channelWidth,
      })),
      ...request.inputColumns.flatMap(({ width: wide }, index) => {
        const column = layout.inputColumns[index];
        return column === undefined || !(finishing || addedColumns.includes(column))
          ? []
          : [{ column, width: wide }];
      }),
    ],
    hidden: [
      // Rows are known by names. Only a new sheet hides the ids: who shows them again wants to see them.
      ...(finishing ? [idColumn] : []),
      ...layout.helperColumns.filter(
        (column, index) =>
          request.helperColumns[index]?.hidden === true &&
          (finishing || addedColumns.includes(column)),
      ),
    ],
    // With a new channel every header gets its style again.
    heights:
      finishing || newColumns.length > 0
        ? [{ row: headerRow, points: headHeight(request, channelWidth) }]
        : [],
    hiddenRows: finishing || pushed > 0 ? [idRow] : [],
    fitted: finishing
      ? [{ row: firstRow, rows: rowIds.length }]
      : added.length > 0
        ? [{ row: fresh.row, rows: fresh.rows }]
        : [],
    frozen:
      finishing || sheet?.isMarked === false ? { rows: headerRow + 1, columns: left + 2 } : null,
    page: finishing ? gridPage(request, layout) : null,
  };
  return { plan, layout };
}
