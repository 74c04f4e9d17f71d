/** Hidden columns of `scores` from which formulas work out where each service's volume goes when the matrix is edited (method.md, Volumes, money and time). */
import type { ProfileWeights } from "../domain/acceptance-profiles";
import type { Model } from "../domain/model";
import { area, cellAddress } from "./address";
import { BLANK, formula, literal, text, type Content } from "./cell";
import { classLetter } from "./class-codes";
import type { GridLayout } from "./grid-plan";
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
  /** First column of the scores and how many; the channels stand as in the matrix. */
  readonly scoresColumn: number;
  /** Channel of the model at each column of the scores. */
  readonly shown: readonly number[];
  /** First column that is free. */
  readonly column: number;
}

/** Where the flow stands, for the sums by channel. */
export interface FlowLayout {
  readonly columns: number;
  readonly blocks: readonly Block[];
  readonly fills: readonly Fill[];
  readonly looks: readonly LookPlan[];
  /** The volume wanted of a channel, as a formula without `=`. */
  readonly wanted: (sheetName: string, channel: string) => string;
}

const arrayOf = (values: readonly number[]): string => `{${values.join(",")}}`;

/** Lays out volume, decisions, primary, the part that stays with it, and weight, best and receiver of each profile. */
export function volumeFlow(request: FlowRequest): FlowLayout {
  const { model, profiles, matrix, language, headerRow, column, shown } = request;
  const first = headerRow + 1;
  const rows = request.places.length;
  const [volumeAt, lettersAt, primaryAt, restAt] = [column, column + 1, column + 2, column + 3];
  const profileAt = (profile: number): number => column + 4 + 3 * profile;
  const count = profiles.profiles.length;
  /** Place of each shown channel among the letters, from 1. */
  const letterPlaces = shown.map((channel) => {
    const id = model.channels[channel]?.id ?? "";
    return (matrix.columns.get(id) ?? 0) - matrix.body.column + 1;
  });

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
  const primary = literal(classLetter("primary", language));
  const complement = literal(classLetter("complement", language));
  const decisions = matrix.trailing[1] ?? matrix.body.column;
  const ids = columnCells(matrix, matrix.idColumn);
  const letters = `MID(${at(lettersAt)},${arrayOf(letterPlaces)},1)`;
  const scores = `$${cellAddress(first, request.scoresColumn)}:$${cellAddress(first, request.scoresColumn + shown.length - 1)}`;
  const order = arrayOf(shown.map((_, index) => shown.length - index));
  const fills: Fill[] = [
    {
      row: first,
      column: lettersAt,
      rows,
      formulas: [
        formula(
          `=IFERROR(INDEX(${columnCells(matrix, decisions)},MATCH($A${first + 1},${ids},0)),"")`,
        ),
        formula(`=IFERROR(FIND(${primary},${at(lettersAt)}),0)`),
      ],
    },
  ];
  profiles.profiles.forEach((profile, index) => {
    const shownLevels = arrayOf(shown.map((channel) => profile[channel] ?? 0));
    const byPlace = Array.from({ length: matrix.body.columns }, () => 0);
    shown.forEach((channel, position) => {
      byPlace[(letterPlaces[position] ?? 1) - 1] = profile[channel] ?? 0;
    });
    const rank = `((${letters}=${primary})+(${letters}=${complement}))*(${shownLevels}>0)*(${shownLevels}*${LEVEL_STEP}+${scores}+1)`;
    const best = at(profileAt(index) + 1);
    const letterOrder = arrayOf(letterPlaces);
    const winner = `SUMPRODUCT(MAX((${rank}>=${best}-${TOLERANCE})*${order}))`;
    fills.push({
      row: first,
      column: profileAt(index) + 1,
      rows,
      formulas: [
        formula(`=SUMPRODUCT(MAX(${rank}))`),
        formula(
          `=IF(${at(primaryAt)}=0,0,IF(INDEX(${arrayOf(byPlace)},1,${at(primaryAt)})>0,${at(primaryAt)},` +
            `IF(${best}=0,${at(primaryAt)},INDEX(${letterOrder},1,${shown.length + 1}-${winner}))))`,
        ),
      ],
    });
  });

  return {
    columns: 4 + 3 * count,
    blocks: [
      { row: headerRow, column, cells: [headers] },
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
