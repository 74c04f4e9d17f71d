/** Translates mutations of the grid into calls on the host's objects; those that the host cannot do are refused. */
import {
  BooleanNumber,
  CellValueType,
  CustomCommandExecutionError,
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  type ISetRangeValuesMutationParams,
  type ISetTabColorMutationParams,
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetHideMutationParams,
  type ISetWorksheetNameMutationParams,
  type ISetWorksheetOrderMutationParams,
  type ISetWorksheetRowHeightMutationParams,
} from "@univerjs/sheets";
import type { Language } from "../../locale/language";
import type { Workbook } from "../../host/objects/book/workbook";
import type { Worksheet } from "../../host/objects/worksheet/worksheet";
import { FILTER_EDITS } from "./filter-edits";
import type { Edit } from "./edit";
import { SHEET_EDITS } from "./sheet-edits";
import { STRUCTURE_EDITS } from "./structure-edits";
import { write, type Typed } from "./write";

const POINTS_PER_PIXEL = 72 / 96;

/** What was entered in a cell; null: its content is unchanged. */
export function enteredIn(record: Nullable<ICellData>): string | number | boolean | null {
  if (record === null) return "";
  if (record === undefined) return null;
  if (record.f) return record.f;
  if (record.p)
    return (record.p.body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
  if (!("v" in record) && !("p" in record)) return null;
  const { v, t } = record;
  if (v === undefined || v === null) return "";
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === CellValueType.FORCE_STRING) return `'${v}`;
  return v;
}

/** Every cell whose contents a mutation sets. */
export function typedCells(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Typed[] {
  const typed: Typed[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, record] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
      const content = enteredIn(record);
      if (content !== null) typed.push({ row: Number(row), column: Number(column), content });
    }
  }
  return typed;
}

const sheetOf = (workbook: Workbook, id: string): Worksheet => workbook.worksheets.getItem(id);

/** What each mutation means, by its id. */
const HANDLERS = new Map<string, (params: never, language: Language) => Edit>([
  ...STRUCTURE_EDITS,
  ...SHEET_EDITS,
  ...FILTER_EDITS,
  [
    SetRangeValuesMutation.id,
    ({ subUnitId, cellValue }: ISetRangeValuesMutationParams, language) =>
      write(subUnitId, typedCells(cellValue ?? {}), language),
  ],
  [
    SetWorksheetColWidthMutation.id,
    ({ subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams) =>
      (workbook) => {
        const sheet = sheetOf(workbook, subUnitId);
        for (const { startColumn, endColumn } of ranges) {
          for (let column = startColumn; column <= endColumn; column++) {
            const width = typeof colWidth === "number" ? colWidth : colWidth[column];
            if (typeof width !== "number") continue;
            sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_PIXEL;
          }
        }
      },
  ],
  [
    SetWorksheetRowHeightMutation.id,
    ({ subUnitId, ranges, rowHeight }: ISetWorksheetRowHeightMutationParams) =>
      (workbook) => {
        const sheet = sheetOf(workbook, subUnitId);
        for (const { startRow, endRow } of ranges) {
          for (let row = startRow; row <= endRow; row++) {
            const height = typeof rowHeight === "number" ? rowHeight : rowHeight[row];
            if (typeof height !== "number") continue;
            sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height * POINTS_PER_PIXEL;
          }
        }
      },
  ],
  [
    SetWorksheetNameMutation.id,
    ({ subUnitId, name }: ISetWorksheetNameMutationParams) =>
      (workbook) => {
        sheetOf(workbook, subUnitId).name = name;
      },
  ],
  [
    SetWorksheetOrderMutation.id,
    ({ subUnitId, toOrder }: ISetWorksheetOrderMutationParams) =>
      (workbook) => {
        sheetOf(workbook, subUnitId).position = toOrder;
      },
  ],
  [
    SetTabColorMutation.id,
    ({ subUnitId, color }: ISetTabColorMutationParams) =>
      (workbook) => {
        sheetOf(workbook, subUnitId).tabColor = color;
      },
  ],
  [
    SetWorksheetHideMutation.id,
    ({ subUnitId, hidden }: ISetWorksheetHideMutationParams) =>
      (workbook) => {
        sheetOf(workbook, subUnitId).visibility =
          hidden === BooleanNumber.TRUE ? "Hidden" : "Visible";
      },
  ],
]);

/** Changes after which the grid is redrawn: a new sheet has the host's id, moved rows their own tables and rules. */
const REDRAWN: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  ...STRUCTURE_EDITS.map(([id]) => id),
  ...FILTER_EDITS.map(([id]) => id),
]);

/** Whether the grid shows the whole of a change by itself. */
export const isShown = (command: Readonly<ICommandInfo>): boolean => !REDRAWN.has(command.id);

/** Whether a mutation of the grid means something for the host. */
export const isEdit = ({ id }: Readonly<Pick<ICommandInfo, "id">>): boolean => HANDLERS.has(id);

/** What a mutation of the grid means for the host; null: nothing. */
export function gridEdit(
  { id, params }: Readonly<Pick<ICommandInfo, "id" | "params">>,
  language: Language,
): Edit | null {
  return HANDLERS.get(id)?.(params as never, language) ?? null;
}

/** Mutations of the grid that change nothing that the host would have to know. */
const HARMLESS =
  /formula|set-filter-range|auto-height|selection|scroll|zoom|numfmt|doc\.|rich-text/;

/**
 * Allows only what the host can do too.
 * @throws CustomCommandExecutionError, which cancels the command, for changes that only the grid would have
 */
export function refuseUnknown(command: Readonly<ICommandInfo>): void {
  if (command.type !== CommandType.MUTATION) return;
  if (!command.id.startsWith("sheet.")) return;
  if (isEdit(command) || HARMLESS.test(command.id)) return;
  throw new CustomCommandExecutionError(command.id);
}
