/** Hidden columns of `scores` with formulas that allocate each service's volume when the matrix is edited (method.md, Volumes, money and time). */
import {
  preferences,
  type AcceptanceProfiles,
  type ProfileShare,
} from "../../domain/units/acceptance-profiles";
import type { Model } from "../../domain/model/model";
import type { Scores } from "../../domain/score/score";
import { mapped, type Steps } from "../../domain/steps";
import type { Language } from "../../locale/language";
import { absoluteAddress, area, cellAddress } from "../../a1/address";
import { BLANK, formula, literal, text, type Content } from "../../workbook/cell";
import { classLetter } from "../../locale/class-codes";
import type { GridLayout } from "../../workbook/grid/grid-sheet";
import type { Block, Fill } from "../../workbook/layout/plan";
import { cellOfRow } from "../../workbook/references";
import { DECISIONS_HEADER, slotHeader } from "./table";

/** A level of acceptance weighs more than any rank by score. */
const LEVEL = 1000;
/** With formulas in at least this share of the rows, all rows get them. */
const DENSE = 0.6;

export interface VolumeAllocationRequest {
  readonly language: Language;
  readonly model: Model;
  readonly scores: Scores;
  readonly profiles: AcceptanceProfiles;
  readonly matrix: GridLayout;
  /** Index in the model of each row's service; undefined where there is none. */
  readonly modelIndexes: readonly (number | undefined)[];
  readonly headerRow: number;
  /** Hidden row for the position of each channel among a row's class codes. */
  readonly constantsRow: number;
  /** Channels of the model in the order that the matrix shows them. */
  readonly shown: readonly number[];
  /** First free column. */
  readonly column: number;
}

/** The planned columns of the allocation, for the sums by channel. */
export interface VolumeAllocationLayout {
  /** Columns of the table. */
  readonly columns: number;
  /** Columns beyond the table, with the levels of the profiles; and their number of rows. */
  readonly beyond: number;
  readonly beyondRows: number;
  readonly blocks: readonly Block[];
  readonly fills: readonly Fill[];
  /** Column with the class codes of each service's decisions. */
  readonly classCodes: number;
}

/**
 * Plans, for each service: its decisions, and slots. Slot 0 is the volume that stays with the
 * primary; each further slot is a profile of acceptance with its volume, the best chosen channel by
 * level and score, and the receiver: the primary where it serves or nothing else does. In steps.
 */
export function* allocateVolumes(request: VolumeAllocationRequest): Steps<VolumeAllocationLayout> {
  const { model, profiles, matrix, language, headerRow, column, shown } = request;
  const first = headerRow + 1;
  const rows = request.modelIndexes.length;
  const sharesOf = (modelIndex: number) => profiles.shares[modelIndex] ?? [];
  const slots = Math.max(
    0,
    ...request.modelIndexes.map((modelIndex) =>
      modelIndex === undefined ? 0 : sharesOf(modelIndex).length,
    ),
  );
  const classCodesAt = column;
  const profileAt = column + 1;
  const volumeAt = profileAt + slots;
  const bestAt = volumeAt + slots + 1;
  const receiverAt = bestAt + slots;
  const preferenceAt = receiverAt + slots + 1;
  const beyondAt = preferenceAt + shown.length;
  /** Position of each shown channel among the class codes, from 1. */
  const codePositions = shown.map((channel) => {
    const id = model.channels[channel]?.id ?? "";
    return (matrix.columns.get(id) ?? 0) - matrix.body.column + 1;
  });

  const positionCells = absoluteAddress(area(request.constantsRow, beyondAt, 1, shown.length));
  const levels = absoluteAddress(
    area(first, beyondAt, Math.max(profiles.profiles.length, 1), shown.length),
  );
  const primary = literal(classLetter("primary", language));
  const complement = literal(classLetter("complement", language));
  const decisions = matrix.helperColumns[1] ?? matrix.body.column;
  /** Position among the class codes of the first primary in the model's order, which may differ from the matrix's. */
  const firstPrimary = (classCodes: string): string => {
    const alike = shown.every((channel, index) => index === 0 || channel > (shown[index - 1] ?? 0));
    if (alike) return `=IFERROR(FIND(${primary},${classCodes}),0)`;
    const ranks = shown.map(
      (channel, index) => (model.channels.length - channel) * LEVEL + (codePositions[index] ?? 0),
    );
    return `=MOD(SUMPRODUCT(MAX((MID(${classCodes},${positionCells},1)=${primary})*{${ranks.join(",")}})),${LEVEL})`;
  };
  /** The best chosen channel and the receiver of a slot, for the service in `row`. */
  const slotFormulas = (slot: number, row: number): readonly [best: Content, receiver: Content] => {
    const own = (at: number): string => `$${cellAddress(row, at)}`;
    const main = own(receiverAt);
    const profile = own(profileAt + slot);
    const best = own(bestAt + slot);
    const preference = `${own(preferenceAt)}:${own(preferenceAt + shown.length - 1)}`;
    const chosen = `(MID(SUBSTITUTE(${own(classCodesAt)},${primary},${complement}),${positionCells},1)=${complement})`;
    const served = `IFERROR(INDEX(${levels},${profile},MATCH(${main},${positionCells},0)),0)>0`;
    return [
      formula(
        `=IF(${profile}="",0,SUMPRODUCT(MAX(${chosen}*(INDEX(${levels},${profile},0)+${preference}))))`,
      ),
      formula(
        `=IF(OR(${main}=0,${profile}=""),0,IF(OR(${served},${best}<${LEVEL}),${main},` +
          `INDEX(${positionCells},1,MATCH(MOD(${best},${LEVEL}),${preference},0))))`,
      ),
    ];
  };

  const headers: string[] = [DECISIONS_HEADER];
  for (const name of ["profile", "volume", "best", "receiver"] as const) {
    const first = name === "volume" || name === "receiver" ? 0 : 1;
    for (let slot = first; slot <= slots; slot++) headers.push(slotHeader(name, slot));
  }
  headers.push(...shown.map((_, index) => `order ${index + 1}`));

  const fills: Fill[] = [
    {
      row: first,
      column: classCodesAt,
      rows,
      formulas: [formula(`=${cellOfRow(matrix, decisions, `$A${first + 1}`)}`)],
    },
    {
      row: first,
      column: receiverAt,
      rows,
      formulas: [formula(firstPrimary(`$${cellAddress(first, classCodesAt)}`))],
    },
  ];
  const blocks: Block[] = [];
  for (let slot = 0; slot < slots; slot++) {
    yield;
    const uses = request.modelIndexes.map(
      (modelIndex) => modelIndex !== undefined && sharesOf(modelIndex).length > slot,
    );
    const dense = uses.filter(Boolean).length >= DENSE * rows;
    [bestAt + slot, receiverAt + 1 + slot].forEach((at, which) => {
      const content = (row: number): Content => slotFormulas(slot, row)[which] ?? null;
      if (dense) fills.push({ row: first, column: at, rows, formulas: [content(first)] });
      else {
        const cells = uses.map((used, index) => [used ? content(first + index) : null]);
        blocks.push({ row: first, column: at, cells });
      }
    });
  }
  /** A block of constants for each service. */
  function* known(
    at: number,
    columns: number,
    of: (modelIndex: number) => Content[],
  ): Steps<Block> {
    const cells = yield* mapped(request.modelIndexes, (modelIndex) =>
      modelIndex === undefined ? Array.from({ length: columns }, () => BLANK) : of(modelIndex),
    );
    return { row: first, column: at, cells };
  }
  const slotted = (modelIndex: number, of: (share: ProfileShare) => Content): Content[] =>
    Array.from({ length: slots }, (_, slot) => {
      const share = sharesOf(modelIndex)[slot];
      return share === undefined ? BLANK : of(share);
    });
  const volumes = yield* known(profileAt, 2 * slots + 1, (modelIndex) => {
    const volume = model.services[modelIndex]?.volume ?? null;
    const rest = 1 - sharesOf(modelIndex).reduce((sum, { weight }) => sum + weight, 0);
    return [
      ...slotted(modelIndex, ({ profile }) => profile + 1),
      volume === null ? BLANK : volume * rest,
      ...slotted(modelIndex, ({ weight }) => (volume === null ? BLANK : volume * weight)),
    ];
  });
  const orders = yield* known(preferenceAt, shown.length, (modelIndex) => {
    const order = preferences(request.scores, modelIndex);
    return shown.map((channel) => order[channel] ?? 0);
  });
  return {
    columns: beyondAt - column,
    beyond: shown.length,
    beyondRows: profiles.profiles.length,
    blocks: [
      { row: headerRow, column, cells: [headers.map(text)] },
      { row: request.constantsRow, column: beyondAt, cells: [codePositions] },
      ...(profiles.profiles.length === 0
        ? []
        : [
            {
              row: first,
              column: beyondAt,
              cells: profiles.profiles.map((profile) =>
                shown.map((channel) => (profile[channel] ?? 0) * LEVEL),
              ),
            },
          ]),
      volumes,
      orders,
      ...blocks,
    ],
    fills,
    classCodes: classCodesAt,
  };
}
