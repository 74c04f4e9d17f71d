/** Hidden columns of the matrix that tell adopted letters from decided ones, and how letters of either kind look. */
import { channelId, serviceId } from "../../domain/model/ids";
import type { Decision } from "../../domain/model/model";
import { classLetter, classOf } from "../../locale/class-codes";
import type { Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { STATUS_WORDS } from "../../locale/statuses";
import { area, cellAddress, columnName, type Area } from "../../a1/address";
import { formula, literal, textInTextCell, trimmed, type Content } from "../../workbook/cell";
import { cellsOf, fx, type Formula } from "../../workbook/formula";
import type { Grid } from "../../workbook/grid/grid";
import { inputColumnAt } from "../../workbook/grid/input-columns";
import { cellAt } from "../../workbook/snapshot";
import type { GridLayout, HelperColumn } from "../../workbook/grid/grid-sheet";
import { ADOPTED_LOOKS } from "../../workbook/layout/class-styles";
import type { ConditionalPlan } from "../../workbook/layout/plan";
import { helperColumn, word, type RunContext } from "../../workbook/run-context";
import type { GridRun } from "../../workbook/sheet-module";
import { HELPER, OPEN_MARK } from "./table";

/** Where the channels' columns of a matrix are. */
interface Body {
  readonly columns: ReadonlyMap<string, number>;
  readonly left: number;
  readonly width: number;
}

function lettersByService(put: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const byService = new Map<string, Decision[]>();
  for (const one of put) {
    const known = byService.get(one.service);
    if (known === undefined) byService.set(one.service, [one]);
    else known.push(one);
  }
  return byService;
}

/** The letters put into the row of a service, one sign for each column of the body. */
function putCodes(
  put: readonly Decision[],
  { columns, left, width }: Body,
  language: Language,
): string {
  const codes = Array.from({ length: width }, () => OPEN_MARK);
  for (const { channel, class: letter } of put) {
    const column = columns.get(channel);
    if (column !== undefined) codes[column - left] = classLetter(letter, language);
  }
  return codes.join("");
}

/**
 * The letters that are still as the hidden column says they were put in: it is written together with them. Where columns
 * were inserted since it is of others.
 */
export function writtenPut(grid: Grid): readonly Decision[] {
  const column = inputColumnAt(grid, MATRIX_TEXTS.adoptedCodes);
  const at = grid.columns.map((channel) => channel.at);
  if (column === null || at.length === 0) return [];
  const left = Math.min(...at);
  const width = Math.max(...at) - left + 1;
  return grid.rows.flatMap((row) => {
    const codes = trimmed(cellAt(grid.sheet, row.at, column));
    if (codes.length !== width) return [];
    return grid.columns.flatMap((channel): Decision[] => {
      const letter = classOf(codes.charAt(channel.at - left));
      const isSame = letter === classOf(trimmed(cellAt(grid.sheet, row.at, channel.at)));
      return letter === null || letter === "open" || !isSame
        ? []
        : [{ service: serviceId(row.id), channel: channelId(channel.id), class: letter }];
    });
  });
}

/** The cells of the hidden column that change when other letters count as put in; none where there is no such column. */
export function putCells(
  grid: Grid,
  put: readonly Decision[],
  language: Language,
): readonly { readonly row: number; readonly column: number; readonly content: Content }[] {
  const column = inputColumnAt(grid, MATRIX_TEXTS.adoptedCodes);
  const at = grid.columns.map((channel) => channel.at);
  if (column === null || at.length === 0) return [];
  const left = Math.min(...at);
  const columns = new Map(grid.columns.map((channel) => [channel.id, channel.at]));
  const body: Body = { columns, left, width: Math.max(...at) - left + 1 };
  const byService = lettersByService(put);
  return grid.rows.flatMap((row) => {
    const codes = putCodes(byService.get(row.id) ?? [], body, language);
    return codes === trimmed(cellAt(grid.sheet, row.at, column))
      ? []
      : [{ row: row.at, column, content: textInTextCell(codes) }];
  });
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
export function adoptedColumns(run: GridRun): readonly HelperColumn[] {
  const byService = lettersByService(run.result.put);
  return [
    {
      header: word(run, MATRIX_TEXTS.adoptedCodes),
      width: 12,
      hidden: true,
      style: "text",
      cell: (service, _, { columns, body: { column: left, columns: width } }) =>
        textInTextCell(
          putCodes(byService.get(service) ?? [], { columns, left, width }, run.language),
        ),
    },
    {
      header: word(run, MATRIX_TEXTS.adoptedCount),
      width: 12,
      hidden: true,
      style: "formula",
      cell: (_, row, layout) => formula(countFormula(row, layout)),
    },
  ];
}

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

/**
 * How many letters are a person's in services whose status is proposed, and how many services have no other
 * letters, as the matrix is now.
 */
export function proposedNow({ grids }: RunContext): {
  readonly cells: Formula;
  readonly services: Formula;
} {
  const { sheetName, firstRow, rowIds, inputColumns, helperColumns } = grids.matrix;
  const cellsIn = (column: number | undefined): Formula | null =>
    column === undefined || rowIds.length === 0
      ? null
      : cellsOf(sheetName, area(firstRow, column, rowIds.length, 1));
  const status = cellsIn(inputColumns[0]);
  const letters = cellsIn(helperColumns[HELPER.letters]);
  const adopted = cellsIn(helperColumns[HELPER.adoptedCount]);
  if (status === null || letters === null || adopted === null) {
    return { cells: fx`0`, services: fx`0` };
  }
  const { sv, en } = STATUS_WORDS.proposed;
  const isProposed = fx`((${status}=${{ text: sv }})+(${status}=${{ text: en }}))`;
  const count = fx`LEN(SUBSTITUTE(${letters},${{ text: OPEN_MARK }},""))`;
  return {
    cells: fx`SUMPRODUCT(${isProposed}*(${count}-${adopted}))`,
    services: fx`SUMPRODUCT(${isProposed}*(${count}>0)*(${adopted}=0))`,
  };
}
