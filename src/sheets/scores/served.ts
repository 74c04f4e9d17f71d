/** Hidden columns of `scores` with each service's target groups and how it reaches them, for the formulas of the sheet by target group. */
import { servicesOfGroups, type GroupSegment } from "../../domain/units/served-groups";
import type { Model } from "../../domain/model/model";
import type { Language } from "../../locale/language";
import { cellAddress } from "../../a1/address";
import { BLANK, formula, literal, text, textInTextCell } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import type { Block, Fill } from "../../workbook/layout/plan";
import { GROUPS_HEADER, REACH, reachHeader, reachProfiles } from "./table";

export interface ServedRequest {
  readonly language: Language;
  readonly model: Model;
  readonly matrix: GridLayout;
  /** Index in the model of each row's service; undefined where there is none. */
  readonly modelIndexes: readonly (number | undefined)[];
  readonly headerRow: number;
  /** First free column. */
  readonly column: number;
}

/** The planned columns; `column` is the one for the groups, with y or n for each. */
export interface ServedColumns {
  readonly columns: number;
  readonly column: number;
  readonly blocks: readonly Block[];
  /** @param classCodes column with the class codes of each service's decisions */
  readonly fills: (classCodes: number) => readonly Fill[];
}

/** Formula for the class codes in `cell` at `positions` (from 1); adjacent positions share one MID. */
function classCodesAt(cell: string, positions: readonly number[]): string {
  const runs: { start: number; length: number }[] = [];
  for (const index of [...positions].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  }
  return runs.map(({ start, length }) => `MID(${cell},${start},${length})`).join("&");
}

/** Plans the columns. */
export function servedColumns(request: ServedRequest): ServedColumns {
  const { language, model, matrix, modelIndexes, headerRow, column } = request;
  const { segments } = reachProfiles({ model });
  const firstRow = headerRow + 1;
  const ofGroups = servicesOfGroups(model).map((services) => new Set(services));
  const reachFormula = (segment: GroupSegment, classCodes: number): string => {
    const accepted = segment.accepted.flatMap((is, channel) => {
      const at = matrix.columns.get(model.channels[channel]?.id ?? "");
      return is && at !== undefined ? [at - matrix.body.column + 1] : [];
    });
    if (accepted.length === 0) return `=${REACH.none}`;
    const chosen = classCodesAt(`$${cellAddress(firstRow, classCodes)}`, accepted);
    const has = (cellClass: "primary" | "complement"): string =>
      `ISNUMBER(FIND(${literal(classLetter(cellClass, language))},${chosen}))`;
    return `=IF(${has("primary")},${REACH.primary},IF(${has("complement")},${REACH.complement},${REACH.none}))`;
  };
  return {
    columns: 1 + segments.length,
    column,
    blocks: [
      {
        row: headerRow,
        column,
        cells: [[GROUPS_HEADER, ...segments.map((_, index) => reachHeader(index))].map(text)],
      },
      {
        row: firstRow,
        column,
        cells: modelIndexes.map((modelIndex) => [
          modelIndex === undefined
            ? BLANK
            : textInTextCell(ofGroups.map((of) => (of.has(modelIndex) ? "y" : "n")).join("")),
        ]),
      },
    ],
    fills: (classCodes) =>
      segments.length === 0
        ? []
        : [
            {
              row: firstRow,
              column: column + 1,
              rows: modelIndexes.length,
              formulas: segments.map((segment) => formula(reachFormula(segment, classCodes))),
            },
          ],
  };
}
