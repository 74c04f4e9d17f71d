/** Cells beside the table `Scores` with what its formulas need of each channel, one row for each value, and the settings that move volumes and money. */
import { absoluteAddress, area, cellAddress } from "../../a1/address";
import { businessCase } from "../../domain/money/business-case";
import { horizonOf } from "../../domain/volumes/distribution";
import type { NumberSettingKey } from "../../domain/model/settings";
import { methodTables } from "../../domain/units/method-tables";
import { text, type Content } from "../../workbook/cell";
import { asContent, fx, matched, type Formula } from "../../workbook/formula";
import type { SectionPart } from "../../workbook/layout/parts";
import { inputColumn, settingValue, type RunContext } from "../../workbook/run-context";
import { CHANNELS } from "../channels/table";
import { SETTINGS } from "../settings/table";
import { letterIndexes } from "./row";

/**
 * Rows from the top: the channels' ids; the index of the letter in a row; the number in the model; whether the
 * cost is known; the cost, 0 where it is not; 1 for electronic ones; 1 for those that stay, neither being phased
 * out nor ended over the horizon; 1 for those whose last year is before the horizon's; what the authority saves by
 * a contact less, 0 where the cost is not known; whether the minutes are known; the user's minutes; the first year
 * from now after the last one.
 */
const ROWS = [
  "ids",
  "letter",
  "number",
  "priced",
  "cost",
  "electronic",
  "stays",
  "closing",
  "saved",
  "timed",
  "minutes",
  "closedFrom",
] as const;
export type ChannelValue = (typeof ROWS)[number];

/** Settings below them, one beside the other. */
const SETTING_CELLS = [
  "moveDiscouraged",
  "moveOpen",
  "moveComplement",
  "primaryPull",
  "horizonYears",
] as const;
type MoveSetting = (typeof SETTING_CELLS)[number] & NumberSettingKey;

/** Where the values are, for formulas of the same sheet. */
export interface ChannelValueCells {
  /** Of all channels, in the order of the model. */
  readonly all: (value: ChannelValue) => Formula;
  /** Of one channel, by its index in the model. */
  readonly of: (value: ChannelValue, channel: number) => Formula;
  readonly setting: (key: MoveSetting) => Formula;
}

/** The first closed year of a channel without a last year: more than any horizon. */
const NEVER_CLOSED = 1e9;

const absolute = (row: number, column: number, columns = 1): Formula => {
  const cells = absoluteAddress(area(row, column, 1, columns));
  return (columns === 1 ? (cells.split(":")[0] ?? cells) : cells) as Formula;
};

/** @param channels how many, at least one; @param column the first */
export const channelValueCells = (channels: number, column: number): ChannelValueCells => ({
  all: (value) => absolute(ROWS.indexOf(value), column, channels),
  of: (value, channel) => absolute(ROWS.indexOf(value), column + channel),
  setting: (key) => absolute(ROWS.length, column + SETTING_CELLS.indexOf(key)),
});

/** The section; costs and settings are looked up, so that an edit counts at once. */
export function channelValues(run: RunContext): SectionPart {
  const { model } = run.result;
  const tables = methodTables(model);
  const { values, closing } = horizonOf(tables);
  const { channels } = businessCase(run.result).forecast;
  const letters = letterIndexes(run);
  const width = Math.max(model.channels.length, SETTING_CELLS.length);
  const ids = model.channels.map(({ id }) => id as string);
  const staying = (channel: number): number =>
    values.ending[channel] === 1 || closing[channel] === 1 ? 0 : 1;
  return {
    kind: "section",
    rows: ROWS.length + 1,
    columns: width,
    at: (top, left) => {
      const rowOf = (value: ChannelValue): number => top + ROWS.indexOf(value);
      const cell = (value: ChannelValue, channel: number): Formula =>
        cellAddress(rowOf(value), left + channel) as Formula;
      const stated = (channel: number, field: "cost" | "avoidable" | "minutes"): Formula =>
        fx`INDEX(${inputColumn(run, CHANNELS, field)},${matched(
          cell("ids", channel),
          inputColumn(run, CHANNELS, "id"),
          ids,
        )})`;
      const row = (value: ChannelValue, of: (channel: number) => Content) => ({
        row: rowOf(value),
        column: left,
        cells: [model.channels.map((_, channel) => of(channel))],
      });
      /** 1 where a number ≥ 0 is stated. */
      const isKnown = (channel: number, field: "cost" | "minutes"): Formula => {
        const own = stated(channel, field);
        return fx`IF(ISNUMBER(${own}),IF(${own}>=0,1,0),0)`;
      };
      const valueOf = (channel: number, field: "cost" | "minutes", known: ChannelValue): Formula =>
        fx`IF(${cell(known, channel)}=1,${stated(channel, field)},0)`;
      const saved = (channel: number): Formula => {
        const share = stated(channel, "avoidable");
        const within = fx`AND(${share}>=0,${share}<=1)`;
        return fx`${cell("cost", channel)}*IF(ISNUMBER(${share}),IF(${within},${share},1),1)`;
      };
      return {
        blocks: [
          row("ids", (channel) => text(ids[channel] ?? "")),
          row("letter", (channel) => letters[channel] ?? 0),
          row("number", (channel) => channel + 1),
          row("priced", (channel) => asContent(isKnown(channel, "cost"))),
          row("cost", (channel) => asContent(valueOf(channel, "cost", "priced"))),
          row("electronic", (channel) => values.electronic[channel] ?? 0),
          row("stays", staying),
          row("closing", (channel) => closing[channel] ?? 0),
          row("saved", (channel) => asContent(saved(channel))),
          row("timed", (channel) => asContent(isKnown(channel, "minutes"))),
          row("minutes", (channel) => asContent(valueOf(channel, "minutes", "timed"))),
          row("closedFrom", (channel) =>
            Math.min(channels[channel]?.closedFrom ?? NEVER_CLOSED, NEVER_CLOSED),
          ),
          {
            row: top + ROWS.length,
            column: left,
            cells: [SETTING_CELLS.map((key) => asContent(settingValue(run, SETTINGS, key)))],
          },
        ],
        styles: [],
        hidden: Array.from({ length: width }, (_, index) => left + index),
      };
    },
  };
}
