/** Hidden columns of the matrix that tell adopted letters from decided ones, and how letters of either kind look. */
import { classLetter } from "../../locale/class-codes";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { STATUS_WORDS } from "../../locale/statuses";
import { cellAddress, columnName, type Area } from "../../a1/address";
import { formula, literal, textInTextCell } from "../../workbook/cell";
import { fx, type Formula } from "../../workbook/formula";
import type { GridLayout, HelperColumn } from "../../workbook/grid/grid-sheet";
import { ADOPTED_LOOKS } from "../../workbook/layout/class-styles";
import type { ConditionalPlan } from "../../workbook/layout/plan";
import { helperColumn, word, type RunContext } from "../../workbook/run-context";
import type { GridRun } from "../../workbook/sheet-module";
import { HELPER, OPEN_MARK } from "./table";

/** The letters that runs put into the row of a service, one sign for each column of the body. */
function putCodes(run: GridRun, service: string, { columns, body }: GridLayout): string {
  const codes = Array.from({ length: body.columns }, () => OPEN_MARK);
  for (const { service: of, channel, class: letter } of run.result.put) {
    const column = of === service ? columns.get(channel) : undefined;
    if (column !== undefined) codes[column - body.column] = classLetter(letter, run.language);
  }
  return codes.join("");
}

/** Whether the row's status is decided, in a word of either language. */
const isDecided = (status: string): string =>
  `OR(${Object.values(STATUS_WORDS.decided)
    .map((one) => `${status}=${literal(one)}`)
    .join(",")})`;

/** A formula that counts the row's letters that are as a run put them in, while nobody has decided the service. */
function countFormula(row: number, { body, helperColumns, inputColumns }: GridLayout): string {
  const [status] = inputColumns;
  const codes = helperColumns[HELPER.put];
  if (status === undefined || codes === undefined) return "=0";
  const cells: Area = { ...body, row, rows: 1 };
  const span = `${cellAddress(row, cells.column)}:${cellAddress(row, cells.column + cells.columns - 1)}`;
  const sign = `MID(${cellAddress(row, codes)},COLUMN(${span})-${body.column},1)`;
  const same = `SUMPRODUCT((${sign}<>${literal(OPEN_MARK)})*(${sign}=${span}))`;
  return `=IF(${isDecided(cellAddress(row, status))},0,${same})`;
}

/** The columns, in the order of their indexes in `HELPER`. */
export const adoptedColumns = (run: GridRun): readonly HelperColumn[] => [
  {
    header: word(run, MATRIX_TEXTS.adoptedCodes),
    width: 12,
    hidden: true,
    style: "text",
    cell: (service, _, layout) => textInTextCell(putCodes(run, service, layout)),
  },
  {
    header: word(run, MATRIX_TEXTS.adoptedCount),
    width: 12,
    hidden: true,
    style: "formula",
    cell: (_, row, layout) => formula(countFormula(row, layout)),
  },
];

/** Rules that show adopted letters light and in italics; an edit of the letter or the status ends it at once. */
export function adoptedConditionals(
  { language }: GridRun,
  { body, helperColumns, inputColumns }: GridLayout,
): readonly ConditionalPlan[] {
  const [status] = inputColumns;
  const codes = helperColumns[HELPER.put];
  if (status === undefined || codes === undefined) return [];
  const first = cellAddress(body.row, body.column);
  const inRow = (column: number): string => `$${columnName(column)}${body.row + 1}`;
  const sign = `MID(${inRow(codes)},COLUMN()-${body.column},1)`;
  return ADOPTED_LOOKS.map(([cellClass, style]) => {
    const letter = literal(classLetter(cellClass, language));
    const adopted = `${first}=${letter},${sign}=${letter},NOT(${isDecided(inRow(status))})`;
    return { area: body, rule: { formula: `=AND(${adopted})`, style } };
  });
}

/** How many letters are adopted, and how many services have such a letter, as the matrix is now. */
export function adoptedNow(run: RunContext): {
  readonly cells: Formula;
  readonly services: Formula;
} {
  const counts = helperColumn(run.grids.matrix, word(run, MATRIX_TEXTS.adoptedCount));
  return { cells: fx`SUM(${counts})`, services: fx`COUNTIF(${counts},">0")` };
}
