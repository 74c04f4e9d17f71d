/** Sheet `byService`: the staff's look-up card, formulas over the matrix: where to send a person, where not, and why. */
import { MATRIX_TEXTS } from "../locale/matrix";
import { BY_SERVICE_TEXTS } from "../locale/outputs";
import type { CellClass } from "../domain/model";
import { area } from "./address";
import { formula, literal, text, type Content } from "./cell";
import { classLetter } from "./class-codes";
import { TABLE_HEADER_ROW } from "./frame";
import type { GridLayout } from "./grid-plan";
import { outputPlan, type OutputRequest } from "./output";
import type { SheetPlan } from "./plan";
import { headerCell, rowCell, sheetColumn } from "./references";
import { SCORES_FIRST_ROW, WHY_COLUMN } from "./scores";

export const BY_SERVICE_TABLE = "ByService";
export const BY_SERVICE_FIRST_ROW = TABLE_HEADER_ROW + 1;
/** Column with the primaries; blank where the service has none. */
export const PRIMARY_COLUMN = 3;
/** Excel's own limit. */
const LONGEST_FORMULA = 8192;

export interface ByServiceRequest extends OutputRequest {
  readonly matrix: GridLayout;
  readonly scoresName: string;
}

/** Names of the channels that have `letter` in a row of the matrix, separated by commas. */
function namesOf(matrix: GridLayout, row: number, letter: string): string {
  const parts = [...matrix.columns.values()]
    .sort((one, other) => one - other)
    .map((column) => {
      const cell = rowCell(matrix, row, column);
      return `IF(${cell}=${literal(letter)},", "&${headerCell(matrix, column)},"")`;
    });
  return `MID(${parts.join("&")},3,1000)`;
}

/** Plans the sheet: its rows are those of the matrix, also after the matrix was sorted. */
export function byServicePlan(request: ByServiceRequest): SheetPlan {
  const { language, matrix } = request;
  const rows = matrix.rowIds.length;
  const scored = (column: number): string =>
    sheetColumn(request.scoresName, SCORES_FIRST_ROW, column, rows);
  const listed = (cellClass: CellClass, row: number): Content => {
    const names = `=${namesOf(matrix, row, classLetter(cellClass, language))}`;
    return names.length <= LONGEST_FORMULA ? formula(names) : text("…");
  };
  const firstLine = (): Content[] => {
    const row = matrix.firstRow;
    const label = (offset: number): Content =>
      formula(`=${rowCell(matrix, row, matrix.idColumn + offset)}&""`);
    const own = BY_SERVICE_FIRST_ROW + 1;
    return [
      label(0),
      label(1),
      label(2),
      listed("primary", row),
      listed("complement", row),
      listed("discouraged", row),
      listed("forbidden", row),
      formula(`=IFERROR(INDEX(${scored(WHY_COLUMN)},MATCH($A${own},${scored(0)},0))&"","")`),
    ];
  };
  const headers = [
    MATRIX_TEXTS.id,
    MATRIX_TEXTS.service,
    MATRIX_TEXTS.department,
    BY_SERVICE_TEXTS.primary,
    BY_SERVICE_TEXTS.complements,
    BY_SERVICE_TEXTS.discouraged,
    BY_SERVICE_TEXTS.forbidden,
    BY_SERVICE_TEXTS.why,
  ];
  const first = BY_SERVICE_FIRST_ROW;
  return outputPlan("byService", request, {
    rows: first + rows,
    columns: headers.length,
    table: { name: BY_SERVICE_TABLE, headerRow: TABLE_HEADER_ROW, columns: headers.length, rows },
    blocks: [
      {
        row: TABLE_HEADER_ROW,
        column: 0,
        cells: [headers.map((header) => text(header[language]))],
      },
    ],
    fills: [{ row: first, column: 0, formulas: firstLine(), rows }],
    looks: [
      { area: area(TABLE_HEADER_ROW, 0, 1, headers.length), look: "header" },
      { area: area(first, 0, rows, 1), look: "formula-id" },
      { area: area(first, 1, rows, 2), look: "formula-label" },
      { area: area(first, PRIMARY_COLUMN, rows, 1), look: "answer" },
      { area: area(first, PRIMARY_COLUMN + 1, rows, 4), look: "formula-text" },
    ],
    validations: [],
    conditionals: [],
    widths: [16, 40, 30, 26, 26, 26, 26, 60].map((width, column) => ({ column, width })),
    fitted: { row: first, rows },
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 2 },
  });
}
