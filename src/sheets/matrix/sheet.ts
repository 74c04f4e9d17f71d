/** Sheet `matrix`: service × channel decisions, the heart of the workbook. */
import { MATRIX_TABLE as MATRIX } from "../../workbook/table-names";
import { channelId, serviceId } from "../../domain/model/ids";
import type { CellClass, Channel, Decision, Service } from "../../domain/model/model";
import type { Steps } from "../../domain/steps";
import { fill, type Language } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { cellAddress, columnName, type Area } from "../../a1/address";
import { BLANK, formula, textInTextCell, trimmed } from "../../workbook/cell";
import { classLetter, classOf, decidableCodes } from "../../locale/class-codes";
import { classConditionals } from "../../workbook/class-styles";
import { TAB_MATRIX, type Stamp } from "../../workbook/frame";
import { gridPosition, type Grid } from "../../workbook/grid/grid";
import { gridPlan, type GridPlan } from "../../workbook/grid/grid-plan";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import type { ConditionalPlan } from "../../workbook/plan";
import type { Problem } from "../../workbook/problem";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot";

export const MATRIX_TABLE = MATRIX;
/** Stands in the suggestion's letters for a channel that is left open. */
export const OPEN_MARK = "·";

/** The decisions that stand in the matrix, and the cells that hold something else. */
export function readDecisions(grid: Grid): {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
} {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const row of grid.rows) {
    for (const column of grid.columns) {
      const userInput = trimmed(cellAt(grid.sheet, row.at, column.at));
      const decided = classOf(userInput);
      if (decided === null) {
        problems.push({
          code: "code-unknown",
          position: gridPosition(grid, row, column),
          values: { value: userInput, choices: "H, K, B, F, – (P, C, D, F, –)" },
        });
      } else if (decided !== "open") {
        decisions.push({
          service: serviceId(row.id),
          channel: channelId(column.id),
          class: decided,
        });
      }
    }
  }
  return { decisions, problems };
}

export interface MatrixRequest {
  readonly name: string;
  readonly language: Language;
  readonly stamp: Stamp;
  readonly sheet: SheetSnapshot | undefined;
  readonly grid: Grid | null;
  readonly services: readonly Service[];
  readonly channels: readonly Channel[];
  /** The suggested class of a cell. */
  readonly suggestion: (service: string, channel: string) => CellClass;
  /** The class that a cell takes from its service group, open where that is taken back; undefined: none. */
  readonly inherited: (service: string, channel: string) => CellClass | undefined;
  /** Whether suggestions go into blank cells. */
  readonly decide: boolean;
  /** Name that the sheet of reasons has. */
  readonly reasonsName: string;
}

/** Marks a decision that is not the suggested one: the suggestion's letter is looked up by the column's place. */
function differing(layout: GridLayout): ConditionalPlan[] {
  const { body, helperColumns } = layout;
  const [suggestion] = helperColumns;
  if (suggestion === undefined) return [];
  const first = cellAddress(body.row, body.column);
  const classCodes = `$${columnName(suggestion)}${body.row + 1}`;
  const place = `COLUMN()-${body.column}`;
  return [
    {
      area: body,
      rule: {
        formula: `=AND(${first}<>"",${classCodes}<>"",${first}<>MID(${classCodes},${place},1))`,
        style: { italic: true, frame: "#C00000" },
      },
    },
  ];
}

/** The suggestion's letters of a service, one for each column of the body, as the hidden column holds them. */
const suggestedCodes = (
  request: MatrixRequest,
  service: string,
  columns: ReadonlyMap<string, number>,
  body: Area,
): string => {
  const classCodes = Array.from({ length: body.columns }, () => OPEN_MARK);
  for (const [channel, column] of columns) {
    const letter = classLetter(request.suggestion(service, channel), request.language);
    if (letter !== "") classCodes[column - body.column] = letter;
  }
  return classCodes.join("");
};

/** A formula that puts the letters of a row's decisions together, one for each column of the body. */
const decidedCodes = (row: number, body: Area): string =>
  `=${Array.from(
    { length: body.columns },
    (_, index) => `LEFT(${cellAddress(row, body.column + index)}&"${OPEN_MARK}",1)`,
  ).join("&")}`;

/** Plans the sheet: decisions stand unless they came from a group that changed, and blank cells take the suggestion only when `decide` is chosen. */
export function* matrixPlan(request: MatrixRequest): Steps<GridPlan> {
  const { language } = request;
  const word = (key: keyof typeof MATRIX_TEXTS): string => MATRIX_TEXTS[key][language];
  return yield* gridPlan({
    key: "matrix",
    table: MATRIX_TABLE,
    tabColor: TAB_MATRIX,
    language,
    name: request.name,
    stamp: request.stamp,
    sheet: request.sheet,
    grid: request.grid,
    rowHeaders: [
      { header: word("id"), width: 20 },
      { header: word("service"), width: 44 },
      { header: word("department"), width: 34 },
    ],
    rows: request.services.map(({ id, name, department }) => ({
      id,
      labels: [name, department],
    })),
    channels: request.channels,
    style: "class",
    columnWidth: request.channels.length > 8 ? 6.5 : 11,
    cell: (service, channel, found) => {
      // A decision stands; in another language's letter, or a small one, formulas would not count it.
      const inherited = request.inherited(service, channel.id);
      const decided = inherited ?? classOf(trimmed(found)) ?? "open";
      const current = decided !== "open" || !request.decide;
      const letter = classLetter(
        current ? decided : request.suggestion(service, channel.id),
        language,
      );
      if (letter === "") return inherited === undefined ? null : BLANK;
      return textInTextCell(letter);
    },
    helperColumns: [
      {
        header: word("suggestion"),
        width: 12,
        hidden: true,
        style: "text",
        cell: (service, _, layout) =>
          textInTextCell(suggestedCodes(request, service, layout.columns, layout.body)),
      },
      {
        header: word("classCodes"),
        width: 12,
        hidden: true,
        style: "formula",
        cell: (_, row, { body }) => formula(decidedCodes(row, body)),
      },
    ],
    validation: (body) => ({
      area: body,
      rule: { choices: decidableCodes(language) },
      title: word("classTitle"),
      message: fill(word("classHint"), { reasons: request.reasonsName }),
      strict: true,
    }),
    conditionals: (layout) => [...differing(layout), ...classConditionals(layout.body, language)],
  });
}
