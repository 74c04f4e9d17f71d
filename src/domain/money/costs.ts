/** The cost of volumes for the authority and the users, and the benefit of going from now to wanted (method.md, Volumes, money and time). */
import type { NumberMatrix } from "../model/matrix";
import type { Model } from "../model/model";
import type { NowVolumes } from "../volumes/volumes-now";
import { comparable, type WantedVolumes } from "../volumes/volumes-wanted";

/** Yearly cost in the workbook's currency, with the contacts whose cost is not known counted apart. */
export interface Cost {
  /** The authority's: Σ volume · cost per contact. */
  readonly internal: number;
  /** The users': Σ volume · minutes / 60 · hourly value. */
  readonly external: number;
  /** Contacts in channels without a cost per contact; left out of `internal`. */
  readonly volumeWithoutCost: number;
  /** Contacts in channels without minutes per contact; left out of `external`. */
  readonly volumeWithoutMinutes: number;
}

/** Cost now and wanted over the services that can be compared, and the difference. */
export interface Benefit {
  readonly now: Cost;
  readonly wanted: Cost;
  /** Cost now − cost wanted; > 0 is a saving. */
  readonly internal: number;
  readonly external: number;
  readonly servicesCompared: number;
  /** Services left out because a volume now, a volume or a primary is missing. */
  readonly servicesLeftOut: number;
}

/**
 * Adds up the volume of each channel.
 * @param volumes NaN = not measured, adds nothing
 * @param included 1 for each service that counts; all when left out
 */
export function volumeByChannel(volumes: NumberMatrix, included?: Uint8Array): Float64Array {
  const width = volumes.channels.length;
  const sums = new Float64Array(width);
  volumes.cells.forEach((volume, cell) => {
    if (Number.isNaN(volume) || included?.[Math.floor(cell / width)] === 0) return;
    const channel = cell % width;
    sums[channel] = (sums[channel] ?? 0) + volume;
  });
  return sums;
}

/** The cost of a volume per channel, contacts per year by column. */
export function costOfChannels(
  model: Pick<Model, "channels" | "settings">,
  volumes: Float64Array,
): Cost {
  let internal = 0;
  let external = 0;
  let volumeWithoutCost = 0;
  let volumeWithoutMinutes = 0;
  model.channels.forEach(({ cost, minutes }, channel) => {
    const volume = volumes[channel] ?? 0;
    if (cost === null) volumeWithoutCost += volume;
    else internal += volume * cost;
    if (minutes === null) volumeWithoutMinutes += volume;
    else external += ((volume * minutes) / 60) * model.settings.hourlyValue;
  });
  return { internal, external, volumeWithoutCost, volumeWithoutMinutes };
}

/**
 * The cost of volumes.
 * @param volumes NaN = not measured, costs nothing
 * @param included 1 for each service that counts; all when left out
 */
export const costs = (
  model: Pick<Model, "channels" | "settings">,
  volumes: NumberMatrix,
  included?: Uint8Array,
): Cost => costOfChannels(model, volumeByChannel(volumes, included));

/** Cost now − cost wanted over the services whose volumes are known both now and as wanted. */
export function benefit(
  model: Pick<Model, "channels" | "settings">,
  now: Pick<NowVolumes, "volumes" | "known" | "inPart">,
  wanted: Pick<WantedVolumes, "volumes" | "known">,
): Benefit {
  const included = comparable(now, wanted);
  const costNow = costs(model, now.volumes, included);
  const costWanted = costs(model, wanted.volumes, included);
  const servicesCompared = included.reduce((count, is) => count + is, 0);
  return {
    now: costNow,
    wanted: costWanted,
    internal: costNow.internal - costWanted.internal,
    external: costNow.external - costWanted.external,
    servicesCompared,
    servicesLeftOut: included.length - servicesCompared,
  };
}
