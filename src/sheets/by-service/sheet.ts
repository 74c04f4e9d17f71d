/** Sheet `byService`: the staff's look-up card, formulas over the matrix: where to send a person, where not, and why. */
import { fill } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { BY_SERVICE_TEXTS } from "../../locale/outputs";
import type { CellClass } from "../../domain/model/model";
import { area, cellAddress, quotedSheet } from "../../a1/address";
import { formula, literal, text, textInTextCell, type Content } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import type { FindingsOfService } from "../checks/sheet";
import { TABLE_HEADER_ROW } from "../../workbook/frame";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import { outputPlan, type OutputRequest } from "../../workbook/output";
import type { SheetPlan } from "../../workbook/plan";
import { cellOfRow, headerCell } from "../../workbook/references";

export const BY_SERVICE_TABLE = "ByService";
export const BY_SERVICE_FIRST_ROW = TABLE_HEADER_ROW + 1;
/** Column with the primaries; blank where the service has none. */
export const PRIMARY_COLUMN = 3;
const WHY_NOT = 7;
const WHY = 8;
const FINDINGS_COLUMN = 9;
/** Hidden: the letters of the row's decisions. */
const LETTERS_COLUMN = 10;
/** Longest formula that Excel takes. */
const LONGEST_FORMULA = 8192;

export interface ByServiceRequest extends OutputRequest {
  readonly matrix: GridLayout;
  readonly channelName: (id: string) => string;
  /** Name and department of a service. */
  readonly labels: (id: string) => readonly [string, string];
  /** In words, why channels should not or must not be used: decided reasons, rules and requirements. */
  readonly whyNot: (id: string) => string;
  readonly findings: (id: string) => FindingsOfService | undefined;
  readonly checksName: string;
  /** In words, why the suggestion is what it is. */
  readonly why: (id: string) => string;
}

/** Longest string that a formula may hold. */
const LONGEST_LITERAL = 255;

/**
 * Names of the channels that have `letter` in the decisions of row `own`, separated by commas. The
 * names stand in the formula, or are taken from the matrix where they are too long or have line breaks.
 */
function namesOf(request: ByServiceRequest, letter: string, own: number): string {
  const { matrix } = request;
  const columns = [...matrix.columns].sort(([, one], [, other]) => one - other);
  const listed = (nameOf: (id: string, column: number) => string): string => {
    const parts = columns.map(([id, column]) => {
      const index = column - matrix.body.column + 1;
      return `IF(MID($${cellAddress(own, LETTERS_COLUMN)},${index},1)=${literal(letter)},${nameOf(id, column)},"")`;
    });
    return `=MID(${parts.join("&")},3,1000)`;
  };
  const headerOf = (column: number): string => `", "&${headerCell(matrix, column)}`;
  const short = listed((id, column) => {
    const name = literal(`, ${request.channelName(id)}`);
    return name.length <= LONGEST_LITERAL && !/[\r\n]/.test(name) ? name : headerOf(column);
  });
  return short.length <= LONGEST_FORMULA ? short : listed((_, column) => headerOf(column));
}

/** Plans the sheet: each row finds its decisions in the matrix by its id, however that is sorted. */
export function byServicePlan(request: ByServiceRequest): SheetPlan {
  const { language, matrix } = request;
  const rows = matrix.rowIds.length;
  const first = BY_SERVICE_FIRST_ROW;
  const listed = (cellClass: CellClass): Content =>
    formula(namesOf(request, classLetter(cellClass, language), first));
  const decisions = matrix.helperColumns[1] ?? matrix.body.column;
  const lines = matrix.rowIds.map((id): Content[] =>
    [id, ...request.labels(id), request.whyNot(id), request.why(id)].map(textInTextCell),
  );
  const found = matrix.rowIds.map((id) => request.findings(id));
  const headers = [
    MATRIX_TEXTS.id,
    MATRIX_TEXTS.service,
    MATRIX_TEXTS.department,
    BY_SERVICE_TEXTS.primary,
    BY_SERVICE_TEXTS.complements,
    BY_SERVICE_TEXTS.discouraged,
    BY_SERVICE_TEXTS.forbidden,
    BY_SERVICE_TEXTS.whyNot,
    BY_SERVICE_TEXTS.why,
    BY_SERVICE_TEXTS.findings,
    MATRIX_TEXTS.classCodes,
  ];
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
      { row: first, column: 0, cells: lines.map((line) => line.slice(0, PRIMARY_COLUMN)) },
      { row: first, column: WHY_NOT, cells: lines.map((line) => line.slice(PRIMARY_COLUMN)) },
      { row: first, column: FINDINGS_COLUMN, cells: found.map((one) => [one?.count ?? 0]) },
    ],
    fills: [
      {
        row: first,
        column: PRIMARY_COLUMN,
        rows,
        formulas: [
          listed("primary"),
          listed("complement"),
          listed("discouraged"),
          listed("forbidden"),
        ],
      },
      {
        row: first,
        column: LETTERS_COLUMN,
        rows,
        formulas: [formula(`=${cellOfRow(matrix, decisions, `$A${first + 1}`)}`)],
      },
    ],
    hidden: [LETTERS_COLUMN],
    links: found.flatMap((one, index) =>
      one === undefined
        ? []
        : [
            {
              row: first + index,
              column: FINDINGS_COLUMN,
              to: `${quotedSheet(request.checksName)}!${cellAddress(one.row, 0)}`,
              tip: fill(BY_SERVICE_TEXTS.findingsTip[language], { count: one.count }),
            },
          ],
    ),
    styles: [
      { area: area(TABLE_HEADER_ROW, 0, 1, headers.length), style: "header" },
      { area: area(first, 0, rows, 1), style: "row-id" },
      { area: area(first, 1, rows, 2), style: "row-label" },
      { area: area(first, PRIMARY_COLUMN, rows, 1), style: "answer" },
      { area: area(first, PRIMARY_COLUMN + 1, rows, 3), style: "formula-text" },
      { area: area(first, WHY_NOT, rows, 1), style: "long-text" },
      { area: area(first, WHY, rows, 1), style: "long-text" },
      { area: area(first, FINDINGS_COLUMN, rows, 1), style: "integer" },
      { area: area(first, 0, rows, headers.length), style: "lined" },
    ],
    validations: [],
    conditionals: [],
    widths: [19, 30, 20, 18, 18, 22, 20, 50, 30, 11].map((width, column) => ({ column, width })),
    fitted: { row: first, rows },
    frozen: { rows: TABLE_HEADER_ROW + 1, columns: 2 },
  });
}
