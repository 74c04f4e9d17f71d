/** The current volumes as a matrix: a number, offered without a number, cannot be used and not known are distinct (docs/method.md, What goes in). */
import type { Model } from "../model/model";
import { axesOf, indexesById, type Matrix, type NumberMatrix } from "../model/matrix";

/** Volumes now, contacts per year. */
export interface NowVolumes {
  /** ≥ 0; 0 = offered, none came; NaN = no number. */
  readonly volumes: NumberMatrix;
  /** Where the channel cannot be used. */
  readonly unusable: Matrix<boolean>;
  /** Where the channel is offered: a number, or offered without one. */
  readonly offered: Matrix<boolean>;
  /** For each service the sum of its numbers, 0 when it has none. */
  readonly total: Float64Array;
  /** For each service 1 when its numbers add up to more than 0. */
  readonly known: Uint8Array;
  /** For each service 1 when it is also used in channels whose volume is not counted. */
  readonly inPart: Uint8Array;
  /** How many services have no measured volume. */
  readonly withoutVolumes: number;
}

/** Whether any service has a number in a channel, given by its column. */
export const isMeasuredIn = ({ volumes: { cells }, total }: NowVolumes, channel: number): boolean =>
  total.some((_, row) => !Number.isNaN(cells[(row * cells.length) / total.length + channel]));

/** Builds the current volumes; of two for the same cell the last counts, and unknown ids are ignored. */
export function volumesNow(model: Pick<Model, "services" | "channels" | "volumes">): NowVolumes {
  const { services, channels } = model;
  const width = channels.length;
  const volumes = new Float64Array(services.length * width).fill(Number.NaN);
  const unusable = new Array<boolean>(volumes.length).fill(false);
  const offered = new Array<boolean>(volumes.length).fill(false);
  const rowOf = indexesById(services);
  const columnOf = indexesById(channels);
  for (const { service, channel, volume } of model.volumes) {
    const row = rowOf.get(service);
    const column = columnOf.get(channel);
    if (row === undefined || column === undefined) continue;
    const cell = row * width + column;
    volumes[cell] = typeof volume === "number" ? volume : Number.NaN;
    unusable[cell] = volume === "cannot-be-used";
    offered[cell] = volume !== "cannot-be-used";
  }
  const total = new Float64Array(services.length);
  const inPart = new Uint8Array(services.length);
  for (let cell = 0; cell < volumes.length; cell += 1) {
    const row = Math.floor(cell / width);
    const volume = volumes[cell] ?? Number.NaN;
    if (!Number.isNaN(volume)) total[row] = (total[row] ?? 0) + volume;
    else if (offered[cell] === true) inPart[row] = 1;
  }
  const known = Uint8Array.from(total, (sum) => (sum > 0 ? 1 : 0));
  const axes = axesOf(model);
  return {
    volumes: { ...axes, cells: volumes },
    unusable: { ...axes, cells: unusable },
    offered: { ...axes, cells: offered },
    total,
    known,
    inPart,
    withoutVolumes: known.reduce((count, is) => count + 1 - is, 0),
  };
}
