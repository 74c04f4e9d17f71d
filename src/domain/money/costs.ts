/** What contacts cost the authority and take of the users' time, now and as wanted (docs/method.md, Money and time). */
import type { NumberMatrix } from "../model/matrix";
import type { Model } from "../model/model";
import { methodTables } from "../units/method-tables";
import { comparable, type WantedVolumes } from "../volumes/volumes-wanted";
import { timeOfContact } from "./saving";

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

/** Cost now and wanted over the services that can be compared. */
export interface ComparedCosts {
  readonly now: Cost;
  readonly wanted: Cost;
  readonly servicesCompared: number;
  /** Services left out: not measured, measured in part, nothing decided, or no primary or volume. */
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

/**
 * The cost of a volume per channel, contacts per year by column.
 * @param model with values outside their range taken away (`knownModel`)
 */
export function costOfChannels(
  { channels, settings }: Pick<Model, "channels" | "settings">,
  volumes: Float64Array,
): Cost {
  let internal = 0;
  let external = 0;
  let volumeWithoutCost = 0;
  let volumeWithoutMinutes = 0;
  channels.forEach((channel, column) => {
    const volume = volumes[column] ?? 0;
    if (channel.cost === null) volumeWithoutCost += volume;
    else internal += volume * channel.cost;
    if (channel.minutes === null) volumeWithoutMinutes += volume;
    else external += volume * timeOfContact(channel, settings.hourlyValue);
  });
  return { internal, external, volumeWithoutCost, volumeWithoutMinutes };
}

/**
 * The cost of volumes.
 * @param volumes NaN = not measured, costs nothing
 * @param included 1 for each service that counts; all when left out
 */
export const costs = (model: Model, volumes: NumberMatrix, included?: Uint8Array): Cost =>
  costOfChannels(methodTables(model).known, volumeByChannel(volumes, included));

/** The costs over the services whose volumes are known both now, in whole, and as wanted. */
export function comparedCosts(
  model: Model,
  wanted: Pick<WantedVolumes, "volumes" | "known">,
): ComparedCosts {
  const { now } = methodTables(model);
  const included = comparable(now, wanted);
  const servicesCompared = included.reduce((count, is) => count + is, 0);
  return {
    now: costs(model, now.volumes, included),
    wanted: costs(model, wanted.volumes, included),
    servicesCompared,
    servicesLeftOut: included.length - servicesCompared,
  };
}
