/** Volumes wanted and costs of method.md worked out plainly and slowly, as a yardstick for src/domain. */
import type { ChannelId, ServiceId } from "../../../src/domain/model/ids";
import type { Channel, Model, Service } from "../../../src/domain/model/model";
import type { ReferenceService } from "./reference";
import { atLeast, referenceAcceptance, segmentsServed } from "./score";

/** Contacts per year by channel. */
export type ChannelVolumes = ReadonlyMap<ChannelId, number>;

/** Money per year, in the workbook's currency. */
export interface ReferenceCost {
  readonly internal: number;
  readonly external: number;
}

export interface ReferenceCosts {
  readonly now: ReferenceCost;
  readonly wanted: ReferenceCost;
  readonly benefit: ReferenceCost;
  /** Services left out because they have no volume now, or none wanted. */
  readonly leftOut: readonly ServiceId[];
}

function wantedOf(
  model: Model,
  service: Service,
  result: ReferenceService,
): Map<ChannelId, number> | null {
  const primary = model.channels.find((each) => result.channels[each.id]?.class === "H");
  if (primary === undefined || service.volume === null) return null;
  const threshold = model.settings.acceptanceThreshold;
  const chosen = model.channels.filter((each) =>
    ["H", "K"].includes(result.channels[each.id]?.class ?? ""),
  );
  const wanted = new Map<ChannelId, number>(chosen.map((each) => [each.id, 0]));
  const add = (channel: Channel, volume: number): void => {
    wanted.set(channel.id, (wanted.get(channel.id) ?? 0) + volume);
  };
  const segments = segmentsServed(model, service);
  if (segments.length === 0) add(primary, service.volume);
  for (const unit of segments) {
    if (!atLeast(unit.share, model.settings.minimumShare)) {
      add(primary, unit.weight * service.volume);
      continue;
    }
    const accepted = (each: Channel): number =>
      referenceAcceptance(model, unit.group, unit.segment, each);
    const score = (each: Channel): number => result.channels[each.id]?.score ?? -Infinity;
    let taker = primary;
    if (!atLeast(accepted(primary), threshold)) {
      const serving = chosen.filter((each) => atLeast(accepted(each), threshold));
      const highest = Math.max(...serving.map(accepted));
      const liked = serving.filter((each) => atLeast(accepted(each), highest));
      const bestScore = Math.max(...liked.map(score));
      taker =
        liked.find((each) => bestScore === -Infinity || atLeast(score(each), bestScore)) ?? primary;
    }
    add(taker, unit.weight * service.volume);
  }
  return wanted;
}

/**
 * Contacts per year wanted of each service in its primaries and complements. What lies in segments too small to be
 * units goes to the primary. null for a service without volume or without primary.
 */
export function referenceVolumesWanted(
  model: Model,
  result: readonly ReferenceService[],
): Map<ServiceId, ChannelVolumes | null> {
  const wanted = new Map<ServiceId, ChannelVolumes | null>();
  for (const service of model.services) {
    const own = result.find((each) => each.id === service.id);
    wanted.set(service.id, own === undefined ? null : wantedOf(model, service, own));
  }
  return wanted;
}

/** Contacts per year now by channel; null when nothing was measured. */
export function referenceVolumesNow(model: Model, service: Service): ChannelVolumes | null {
  const now = new Map<ChannelId, number>();
  for (const entry of model.volumes) {
    if (entry.service !== service.id || entry.volume === "cannot-be-used") continue;
    now.set(entry.channel, entry.volume);
  }
  return now.size === 0 ? null : now;
}

/** Internal and external cost of volumes; a channel without cost or minutes adds nothing to that cost. */
export function referenceCost(model: Model, volumes: ChannelVolumes): ReferenceCost {
  let internal = 0;
  let external = 0;
  for (const channel of model.channels) {
    const volume = volumes.get(channel.id) ?? 0;
    internal += volume * (channel.cost ?? 0);
    external += ((volume * (channel.minutes ?? 0)) / 60) * model.settings.hourlyValue;
  }
  return { internal, external };
}

/** Costs now and wanted of the services that have both volumes, and what is saved, internal and external apart. */
export function referenceCosts(model: Model, result: readonly ReferenceService[]): ReferenceCosts {
  const allWanted = referenceVolumesWanted(model, result);
  const now = { internal: 0, external: 0 };
  const wanted = { internal: 0, external: 0 };
  const leftOut: ServiceId[] = [];
  for (const service of model.services) {
    const volumesNow = referenceVolumesNow(model, service);
    const volumesWanted = allWanted.get(service.id) ?? null;
    if (volumesNow === null || volumesWanted === null) {
      leftOut.push(service.id);
      continue;
    }
    const costNow = referenceCost(model, volumesNow);
    const costWanted = referenceCost(model, volumesWanted);
    now.internal += costNow.internal;
    now.external += costNow.external;
    wanted.internal += costWanted.internal;
    wanted.external += costWanted.external;
  }
  return {
    now,
    wanted,
    benefit: {
      internal: now.internal - wanted.internal,
      external: now.external - wanted.external,
    },
    leftOut,
  };
}
