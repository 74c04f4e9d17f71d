/** The current volumes as a matrix, with not measured kept distinct from none (method.md, What goes in). */
import type { Model } from "../model/model";
import { axesOf, indexesById, type Matrix, type NumberMatrix } from "../model/matrix";

/** Volumes now, contacts per year. */
export interface NowVolumes {
  /** ≥ 0; 0 = offered, none came; NaN = not measured or cannot be used. */
  readonly volumes: NumberMatrix;
  /** Where the channel cannot be used. */
  readonly unusable: Matrix<boolean>;
  /** For each service 1 when at least one of its cells is measured. */
  readonly known: Uint8Array;
  /** How many services have no cell measured. */
  readonly withoutVolumes: number;
}

/** Builds the current volumes; of two for the same cell the last counts, and unknown ids are ignored. */
export function volumesNow(model: Pick<Model, "services" | "channels" | "volumes">): NowVolumes {
  const { services, channels } = model;
  const volumes = new Float64Array(services.length * channels.length).fill(Number.NaN);
  const unusable = new Array<boolean>(volumes.length).fill(false);
  const rowOf = indexesById(services);
  const columnOf = indexesById(channels);
  for (const { service, channel, volume } of model.volumes) {
    const row = rowOf.get(service);
    const column = columnOf.get(channel);
    if (row === undefined || column === undefined) continue;
    const cell = row * channels.length + column;
    volumes[cell] = volume === "cannot-be-used" ? Number.NaN : volume;
    unusable[cell] = volume === "cannot-be-used";
  }
  const known = Uint8Array.from(services, (_, row) => {
    const own = volumes.subarray(row * channels.length, (row + 1) * channels.length);
    return own.some((volume) => !Number.isNaN(volume)) ? 1 : 0;
  });
  const withoutVolumes = known.reduce((count, is) => count + 1 - is, 0);
  const axes = axesOf(model);
  return {
    volumes: { ...axes, cells: volumes },
    unusable: { ...axes, cells: unusable },
    known,
    withoutVolumes,
  };
}
