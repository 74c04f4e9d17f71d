/** What the steps of the classification know of one service, by column of the channel. */
import type { ServiceValues } from "../assumptions/service-values";
import type { ChannelValues } from "../assumptions/channel-values";
import { rowAt } from "../model/matrix";
import type { Settings } from "../model/settings";
import { isAtLeast, isBelow } from "../score/tolerance";
import type { Scores } from "../score/score";
import type { MethodTables } from "../units/method-tables";
import type { GateOutcome } from "./gate";

export interface ServiceLine {
  readonly values: ServiceValues;
  readonly settings: Settings;
  readonly channels: ChannelValues;
  readonly gate: readonly GateOutcome[];
  /** NaN where there is none. */
  readonly score: Float64Array;
  /** Contacts a year now, 0 where there is no number. */
  readonly volume: Float64Array;
  readonly offered: readonly boolean[];
  /** Whether it can be used today, or channels may be introduced. */
  readonly usable: readonly boolean[];
  /** Whether the channel carries enough of the measured volume to be kept. */
  readonly inUse: readonly boolean[];
}

/** @param row of the service */
export function serviceLine(
  tables: MethodTables,
  gate: readonly GateOutcome[],
  scores: Scores,
  row: number,
): ServiceLine {
  const { now, known, channels } = tables;
  const values = tables.services[row];
  if (values === undefined) throw new RangeError(`There is no service in row ${row}.`);
  const { settings } = known;
  const total = now.total[row] ?? 0;
  const width = gate.length;
  const volume = new Float64Array(width);
  const usable = new Array<boolean>(width).fill(true);
  const offered = new Array<boolean>(width).fill(false);
  const inUse = new Array<boolean>(width).fill(false);
  for (let column = 0, cell = row * width; column < width; column += 1, cell += 1) {
    const own = now.volumes.cells[cell] ?? 0;
    volume[column] = own === own ? own : 0;
    usable[column] = now.unusable.cells[cell] !== true || settings.introduceChannels;
    offered[column] = now.offered.cells[cell] === true;
    inUse[column] = total > 0 && isAtLeast((volume[column] ?? 0) / total, settings.keepShare);
  }
  return {
    values,
    settings,
    channels,
    gate,
    score: rowAt(scores.score, row),
    volume,
    offered,
    usable,
    inUse,
  };
}

/** The columns for which a test holds, ascending. */
export const columnsWhere = (
  { gate }: Pick<ServiceLine, "gate">,
  holds: (column: number, outcome: GateOutcome) => boolean,
): readonly number[] => gate.flatMap((outcome, column) => (holds(column, outcome) ? [column] : []));

export const hasScore = ({ score }: ServiceLine, column: number): boolean =>
  !Number.isNaN(score[column] ?? Number.NaN);

/** How many levels the channel's richness is below the service's complexity; −∞ when no channel's richness is known. */
export const shortfall = ({ channels, values }: ServiceLine, column: number): number =>
  channels.richness.present
    ? values.complexity - (channels.richness.values[column] ?? 0)
    : Number.NEGATIVE_INFINITY;

/** Whether the channel carries a matter this complex, or carries it today. */
export const carriesComplexity = (line: ServiceLine, column: number, veto: number): boolean =>
  isBelow(shortfall(line, column), veto) || line.inUse[column] === true;
