/** The volumes now as a matrix, with not measured kept apart from none (method.md, What goes in). */
import type { Model } from "../model/model";
import { indexesById } from "../model/indexes-by-id";

/** Volumes now, row-major services × channels, contacts per year. */
export interface NowVolumes {
  /** ≥ 0; 0 = offered, none came; NaN = not measured or cannot be used. */
  readonly volumes: Float64Array;
  /** 1 where the channel cannot be used. */
  readonly unusable: Uint8Array;
  /** For each service 1 when at least one of its cells is measured. */
  readonly known: Uint8Array;
  /** How many services have no cell measured. */
  readonly withoutVolumes: number;
}

/** Lays out the volumes now; of two for the same cell the last stands, and unknown ids are passed over. */
export function volumesNow(model: Pick<Model, "services" | "channels" | "volumes">): NowVolumes {
  const { services, channels } = model;
  const volumes = new Float64Array(services.length * channels.length).fill(Number.NaN);
  const unusable = new Uint8Array(volumes.length);
  const rowOf = indexesById(services);
  const columnOf = indexesById(channels);
  for (const { service, channel, volume } of model.volumes) {
    const row = rowOf.get(service);
    const column = columnOf.get(channel);
    if (row === undefined || column === undefined) continue;
    const cell = row * channels.length + column;
    volumes[cell] = volume === "cannot-be-used" ? Number.NaN : volume;
    unusable[cell] = volume === "cannot-be-used" ? 1 : 0;
  }
  const known = Uint8Array.from(services, (_, row) => {
    const own = volumes.subarray(row * channels.length, (row + 1) * channels.length);
    return own.some((volume) => !Number.isNaN(volume)) ? 1 : 0;
  });
  const withoutVolumes = known.reduce((count, is) => count + 1 - is, 0);
  return { volumes, unusable, known, withoutVolumes };
}
