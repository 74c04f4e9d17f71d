/** Hidden columns of `scores` that tell whom each service is for and how it reaches them, for the formulas of the sheet by target group. */
import {
  groupSegments,
  servicesOfGroups,
  type GroupSegment,
} from "../../domain/units/served-groups";
import type { Model } from "../../domain/model/model";
import type { Language } from "../../locale/language";
import { absoluteAddress, area, cellAddress, quotedSheet } from "../../a1/address";
import { BLANK, formula, literal, text, textInTextCell } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import type { Block, Fill } from "../../workbook/plan";

/** What a column of reach holds. */
export const REACH = { primary: 2, complement: 1, none: 0 } as const;

export interface ServedRequest {
  readonly language: Language;
  readonly model: Model;
  readonly matrix: GridLayout;
  /** Place in the model of each row's service; undefined where there is none. */
  readonly places: readonly (number | undefined)[];
  readonly headerRow: number;
  /** First column that is free. */
  readonly column: number;
}

/** Where the columns stand; `column` is the one for the groups, as a letter y or n each. */
export interface ServedColumns {
  readonly columns: number;
  readonly column: number;
  readonly blocks: readonly Block[];
  /** @param classCodes column with the letters of each service's decisions */
  readonly fills: (classCodes: number) => readonly Fill[];
  readonly firstRow: number;
  readonly rows: number;
  /** Column with the reach of a segment, shared by those that accept the same channels. */
  readonly reachColumn: (segment: GroupSegment) => number;
}

const keyOf = ({ accepted }: GroupSegment): string =>
  accepted.map((is) => (is ? "y" : "n")).join("");

/** Of the letters in `cell` those at `places` (from 1), runs taken together. */
function classCodesAt(cell: string, places: readonly number[]): string {
  const runs: { start: number; length: number }[] = [];
  for (const index of [...places].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  }
  return runs.map(({ start, length }) => `MID(${cell},${start},${length})`).join("&");
}

/** Lays out the columns. */
export function servedColumns(request: ServedRequest): ServedColumns {
  const { language, model, matrix, places, headerRow, column } = request;
  const profiles = new Map<string, GroupSegment>();
  for (const segment of groupSegments(model)) {
    if (segment.counts) profiles.set(keyOf(segment), segment);
  }
  const keys = [...profiles.keys()];
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
    columns: 1 + keys.length,
    column,
    blocks: [
      {
        row: headerRow,
        column,
        cells: [["for groups", ...keys.map((_, index) => `reach ${index + 1}`)].map(text)],
      },
      {
        row: firstRow,
        column,
        cells: places.map((place) => [
          place === undefined
            ? BLANK
            : textInTextCell(ofGroups.map((of) => (of.has(place) ? "y" : "n")).join("")),
        ]),
      },
    ],
    fills: (classCodes) =>
      keys.length === 0
        ? []
        : [
            {
              row: firstRow,
              column: column + 1,
              rows: places.length,
              formulas: [...profiles.values()].map((segment) =>
                formula(reachFormula(segment, classCodes)),
              ),
            },
          ],
    firstRow,
    rows: places.length,
    reachColumn: (segment) => column + 1 + keys.indexOf(keyOf(segment)),
  };
}

/** The columns as they stand in formulas of other sheets. */
export interface ServedCells {
  readonly groups: string;
  readonly reach: (segment: GroupSegment) => string;
}

/** @param sheetName name of the sheet `scores` */
export function servedCells(sheetName: string, served: ServedColumns): ServedCells {
  const cells = (column: number): string =>
    `${quotedSheet(sheetName)}!${absoluteAddress(area(served.firstRow, column, served.rows, 1))}`;
  return {
    groups: cells(served.column),
    reach: (segment) => cells(served.reachColumn(segment)),
  };
}
