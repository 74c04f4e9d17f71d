/** Which channels come and go with the decisions, and the costs that come and go with them (docs/method.md, Money and time). */
import { yearOf } from "../assumptions/channel-values";
import { isChosen } from "../decisions/effective";
import { atIndex, rowAt, type Matrix } from "../model/matrix";
import type { CellClass } from "../model/model";
import { TOLERANCE } from "../score/tolerance";
import type { MethodTables } from "../units/method-tables";
import type { WantedVolumes } from "../volumes/volumes-wanted";

/** Later than any year of a forecast. */
export const NEVER = Infinity;

/** A channel on its way to the horizon. */
export interface ChannelChange {
  /** Services of a change *introduce*: the channel is chosen and cannot be used today. */
  readonly introductions: number;
  /** Services in which the channel is primary or complement. */
  readonly chosenFor: number;
  /** Whether no service can use it today. */
  readonly unusable: boolean;
  /** Whether there is a channel to close: some service can use it, and it has not ended without being offered. */
  readonly exists: boolean;
  /** The first year, from now, after its last year; at least 1, since now is as it is; `NEVER` without a last year. */
  readonly closedFrom: number;
  /** Whether it is in use today and all that is known of it is a number, so that nothing wanted in it leaves nothing. */
  readonly counted: boolean;
  /** Whether nothing is wanted in it, in a service that is not decided either. */
  readonly empty: boolean;
}

/** The services that the channel is offered for today. */
const offeredIn = ({ now }: MethodTables, column: number): readonly number[] =>
  [...now.volumes.services.keys()].filter((row) => atIndex(now.offered, row, column));

/** What is wanted in a channel; what it has now in services where nothing is wanted. */
function wantedIn({ now }: MethodTables, wanted: WantedVolumes, column: number): number {
  let sum = 0;
  wanted.known.forEach((is, row) => {
    const volume = atIndex((is === 1 ? wanted : now).volumes, row, column);
    if (!Number.isNaN(volume)) sum += volume;
  });
  return sum;
}

/**
 * The change of each channel, by column.
 * @param classes those that hold (`holdingClasses`)
 */
export function channelChanges(
  tables: MethodTables,
  classes: Matrix<CellClass>,
  wanted: WantedVolumes,
): readonly ChannelChange[] {
  const { known, now } = tables;
  const rows = [...known.services.keys()];
  const thisYear = yearOf(known.today);
  return known.channels.map(({ lastYear }, column): ChannelChange => {
    const chosen = rows.filter((row) => isChosen(rowAt(classes, row)[column]));
    const offered = offeredIn(tables, column);
    const isUnusable = (row: number): boolean => atIndex(now.unusable, row, column);
    const unusable = rows.length > 0 && rows.every(isUnusable);
    const ended = lastYear !== null && lastYear < thisYear;
    return {
      introductions: chosen.filter(isUnusable).length,
      chosenFor: chosen.length,
      unusable,
      exists: !unusable && (offered.length > 0 || !ended),
      closedFrom: lastYear === null ? NEVER : Math.max(1, lastYear - thisYear + 1),
      counted:
        offered.length > 0 &&
        offered.every((row) => !Number.isNaN(atIndex(now.volumes, row, column))),
      empty: chosen.length === 0 && wantedIn(tables, wanted, column) < TOLERANCE,
    };
  });
}

/** Whether the channel cannot be used for its users any longer in a year from now. */
export const isClosed = ({ closedFrom }: ChannelChange, year: number): boolean =>
  year >= closedFrom;

/** Years from 1 to the horizon in which some channel is closed. */
export const closedYears = (
  channels: readonly ChannelChange[],
  horizon: number,
): readonly number[] =>
  Array.from({ length: horizon }, (_, index) => index + 1).filter((year) =>
    channels.some((change) => isClosed(change, year)),
  );

/** Whether the channel comes: no service can use it today, and one shall. */
export const comes = ({ unusable, chosenFor }: ChannelChange): boolean => unusable && chosenFor > 0;

/**
 * Whether the channel's yearly cost comes (1), goes (−1) or is as today (0) in a year from now.
 * @param last whether the year is the horizon's
 */
export function yearlyChange(change: ChannelChange, year: number, last: boolean): -1 | 0 | 1 {
  if (year < 1) return 0;
  const closed = isClosed(change, year);
  if (comes(change)) return closed ? 0 : 1;
  if (!change.exists) return 0;
  return closed || (last && change.counted && change.empty) ? -1 : 0;
}
