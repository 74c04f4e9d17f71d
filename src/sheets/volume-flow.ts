/** Hidden columns of `scores` from which formulas work out where each service's volume goes when the matrix is edited (method.md, Volumes, money and time). */
import type { ProfileWeights } from "../domain/acceptance-profiles";
import type { Model } from "../domain/model";
import { absoluteAddress, area, cellAddress, type Area } from "./address";
import { BLANK, formula, literal, text, type Content } from "./cell";
import { classLetter } from "./class-codes";
import type { GridLayout } from "./grid-sheet";
import type { Language } from "../locale/language";
import type { Block, Fill, LookPlan } from "./plan";
import { columnCells, sheetColumn } from "./references";

/** Levels weigh more than any score. */
const LEVEL_STEP = 1000;
const TOLERANCE = "0.000000001";

export interface FlowRequest {
  readonly language: Language;
  readonly model: Model;
  readonly profiles: ProfileWeights;
  readonly matrix: GridLayout;
  /** Place in the model of each row's service; undefined where there is none. */
  readonly places: readonly (number | undefined)[];
  readonly headerRow: number;
  /** Hidden row for what the formulas look up: the letters' places, the order of ties, the levels of each profile. */
  readonly constantsRow: number;
  /** First column of the scores and how many; the channels stand as in the matrix. */
  readonly scoresColumn: number;
  /** Channel of the model at each column of the scores. */
  readonly shown: readonly number[];
  /** First column that is free. */
  readonly column: number;
}

/** Where the flow stands, for the sums by channel. */
export interface FlowLayout {
  /** Columns of the table. */
  readonly columns: number;
  /** Columns beyond the table, in the row of constants. */
  readonly beyond: number;
  readonly blocks: readonly Block[];
  readonly fills: readonly Fill[];
  readonly looks: readonly LookPlan[];
  /** The volume wanted of a channel, as a formula without `=`. */
  readonly wanted: (sheetName: string, channel: string) => string;
}

/** `$I6:$O6`: the columns fixed, the row free to move with the formula's. */
const rowAddress = ({ row, column, columns }: Area): string =>
  `$${cellAddress(row, column)}:$${cellAddress(row, column + columns - 1)}`;

/** Lays out volume, decisions, primary, the part that stays with it, and weight, best and receiver of each profile. */
export function volumeFlow(request: FlowRequest): FlowLayout {
  const { model, profiles, matrix, language, headerRow, column, shown } = request;
  const first = headerRow + 1;
  const rows = request.places.length;
  const [volumeAt, lettersAt, primaryAt, restAt] = [column, column + 1, column + 2, column + 3];
  const profileAt = (profile: number): number => column + 4 + 3 * profile;
  const count = profiles.profiles.length;
  const constantsAt = profileAt(count);
  /** Place of each shown channel among the letters, from 1. */
  const letterPlaces = shown.map((channel) => {
    const id = model.channels[channel]?.id ?? "";
    return (matrix.columns.get(id) ?? 0) - matrix.body.column + 1;
  });

  const width = matrix.body.columns;
  const headers = ["volume", "decisions", "primary", "rest"].map(text);
  for (let profile = 1; profile <= count; profile++) {
    headers.push(...[`weight ${profile}`, `best ${profile}`, `receiver ${profile}`].map(text));
  }
  const fixed = (value: (place: number) => Content): Content[][] =>
    request.places.map((place) => [place === undefined ? BLANK : value(place)]);
  const weightOf = (place: number, profile: number): number =>
    profiles.weights[place * count + profile] ?? 0;
  const rest = (place: number): number => {
    let left = 1;
    for (let profile = 0; profile < count; profile++) left -= weightOf(place, profile);
    return left;
  };

  const at = (place: number): string => `$${cellAddress(first, place)}`;
  const chosenLetters = literal(
    classLetter("primary", language) + classLetter("complement", language),
  );
  const decisions = matrix.trailing[1] ?? matrix.body.column;
  const ids = columnCells(matrix, matrix.idColumn);
  const scores = area(first, request.scoresColumn, 1, shown.length);
  const constants = (which: number): string =>
    absoluteAddress(
      area(request.constantsRow, constantsAt + which * shown.length, 1, shown.length),
    );
  const [places, order] = [constants(0), constants(1)];
  const chosen = `ISNUMBER(FIND(MID(${at(lettersAt)},${places},1),${chosenLetters}))`;
  const fills: Fill[] = [
    {
      row: first,
      column: lettersAt,
      rows,
      formulas: [
        formula(
          `=IFERROR(INDEX(${columnCells(matrix, decisions)},MATCH($A${first + 1},${ids},0)),"")`,
        ),
        formula(`=IFERROR(FIND(${literal(classLetter("primary", language))},${at(lettersAt)}),0)`),
      ],
    },
  ];
  profiles.profiles.forEach((profile, index) => {
    const levels = constants(2 + index);
    // Where all that serve do so alike, the level is 1 and the score alone decides.
    const rank =
      Math.max(...profile) === 1
        ? `${chosen}*${levels}*(${rowAddress(scores)}+1)`
        : `${chosen}*(${levels}>0)*(${levels}*${LEVEL_STEP}+${rowAddress(scores)}+1)`;
    const best = at(profileAt(index) + 1);
    const primary = at(primaryAt);
    fills.push({
      row: first,
      column: profileAt(index) + 1,
      rows,
      formulas: [
        formula(`=SUMPRODUCT(MAX(${rank}))`),
        formula(
          `=IF(${primary}=0,0,IF(OR(SUMIF(${places},${primary},${levels})>0,${best}=0),${primary},` +
            `${width + 1}-SUMPRODUCT(MAX((${rank}>=${best}-${TOLERANCE})*${order}))))`,
        ),
      ],
    });
  });

  return {
    columns: 4 + 3 * count,
    beyond: (2 + count) * shown.length,
    blocks: [
      { row: headerRow, column, cells: [headers] },
      {
        row: request.constantsRow,
        column: constantsAt,
        cells: [
          [
            ...letterPlaces,
            ...letterPlaces.map((place) => width + 1 - place),
            ...profiles.profiles.flatMap((profile) =>
              shown.map((channel) => profile[channel] ?? 0),
            ),
          ],
        ],
      },
      {
        row: first,
        column: volumeAt,
        cells: fixed((place) => model.services[place]?.volume ?? BLANK),
      },
      { row: first, column: restAt, cells: fixed(rest) },
      ...profiles.profiles.map((_, profile) => ({
        row: first,
        column: profileAt(profile),
        cells: fixed((place) => weightOf(place, profile)),
      })),
    ],
    fills,
    looks: [{ area: area(headerRow, column, 1, 4 + 3 * count), look: "header" }],
    wanted: (sheetName, channel) => {
      const place = (matrix.columns.get(channel) ?? 0) - matrix.body.column + 1;
      const cells = (which: number): string => sheetColumn(sheetName, first, which, rows);
      const part = (share: number, receiver: number): string =>
        `SUMPRODUCT(${cells(volumeAt)}*${cells(share)}*(${cells(receiver)}=${place}))`;
      return [
        part(restAt, primaryAt),
        ...profiles.profiles.map((_, profile) => part(profileAt(profile), profileAt(profile) + 2)),
      ].join("+");
    },
  };
}
