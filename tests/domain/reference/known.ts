/** What is known of a model and what follows from it for a channel alone or beside a service (docs/method.md, What goes in). */
import type {
  CellClass,
  Channel,
  Kind,
  Model,
  Role,
  Service,
} from "../../../src/domain/model/model";
import type { Mode } from "../../../src/domain/model/mode";
import type { RequirementSeverity, VolumeNow } from "../../../src/domain/model/model";
import {
  CHANNEL_RANGES,
  COUNT,
  SERVICE_RANGES,
  SHARE,
  type NumberRange,
} from "../../../src/domain/model/ranges";

/** Differences below this count as none. */
export const TOLERANCE = 1e-9;

export const atLeast = (left: number, right: number): boolean => left > right - TOLERANCE;
export const less = (left: number, right: number): boolean => !atLeast(left, right);
export const equal = (left: number, right: number): boolean => Math.abs(left - right) < TOLERANCE;

/** Those for which the value is the greatest. */
export function greatest<T>(among: readonly T[], value: (one: T) => number): T[] {
  const most = Math.max(...among.map(value));
  return among.filter((one) => atLeast(value(one), most));
}

/** Those for which the value is the least. */
export const least = <T>(among: readonly T[], value: (one: T) => number): T[] =>
  greatest(among, (one) => -value(one));

function known(value: number | null, { minimum, maximum }: NumberRange): number | null {
  if (value === null || Number.isNaN(value)) return null;
  return atLeast(value, minimum) && atLeast(maximum, value) ? value : null;
}

/** The model without the numbers that are outside their ranges. */
export function knownModel(model: Model): Model {
  return {
    ...model,
    services: model.services.map((service) => ({
      ...service,
      volume: known(service.volume, SERVICE_RANGES.volume),
      frequency: known(service.frequency, SERVICE_RANGES.frequency),
      complexity: known(service.complexity, SERVICE_RANGES.complexity),
    })),
    channels: model.channels.map((channel) => ({
      ...channel,
      richness: known(channel.richness, CHANNEL_RANGES.richness),
      capacity: known(channel.capacity, CHANNEL_RANGES.capacity),
      cost: known(channel.cost, CHANNEL_RANGES.cost),
      minutes: known(channel.minutes, CHANNEL_RANGES.minutes),
      lastYear: known(channel.lastYear, CHANNEL_RANGES.lastYear),
    })),
    groups: model.groups.map((group) => ({
      ...group,
      size: known(group.size, COUNT),
      shares: {
        E: known(group.shares.E, COUNT),
        M: known(group.shares.M, COUNT),
        P: known(group.shares.P, COUNT),
      },
    })),
    needs: model.needs.filter((need) => known(need.acceptance, SHARE) !== null),
    volumes: model.volumes.filter(
      ({ volume }) => typeof volume !== "number" || known(volume, COUNT) !== null,
    ),
  };
}

/** The kind that the service is mainly of; null when it has none. */
export const kindOf = (service: Service): Kind | null => service.kinds[0] ?? null;

/** The mode that is written, else the one that channel group and richness give. */
export function modeOf(channel: Channel): Mode {
  if (channel.mode !== null) return channel.mode;
  if (channel.group === "m2m") return "system";
  if (channel.group === "m2h") return "notice";
  if (channel.group !== "h2h") return "self";
  if (channel.electronic === true) return "message";
  if (channel.richness !== null && atLeast(channel.richness, 5)) return "visit";
  if (channel.richness !== null && atLeast(2, channel.richness)) return "paper";
  return "call";
}

/** Whether people meet people in the mode. */
export const isHuman = (mode: Mode): boolean =>
  mode === "message" || mode === "call" || mode === "visit" || mode === "agent";

export function isElectronic(channel: Channel): boolean {
  if (channel.electronic !== null) return channel.electronic;
  return channel.group !== "h2h";
}

const KINDS_BY_MODE: Readonly<Record<Mode, readonly Kind[]>> = {
  self: ["inform", "apply"],
  system: ["inform", "apply"],
  notice: ["inform", "decide"],
  message: ["inform", "advise", "apply", "dialogue"],
  paper: ["inform", "apply", "dialogue", "decide"],
  agent: ["inform", "advise", "apply"],
  call: ["inform", "advise", "apply", "dialogue", "decide"],
  visit: ["inform", "advise", "apply", "dialogue", "decide"],
};

/** Whether the channel can carry the service's main kind. */
export function carries(channel: Channel, service: Service): boolean {
  const kind = kindOf(service);
  if (kind === null) return true;
  const kinds = channel.kinds.length > 0 ? channel.kinds : KINDS_BY_MODE[modeOf(channel)];
  return kinds.includes(kind);
}

/** Volume now of a cell; null when it is not known. */
export function volumeNow(model: Model, service: Service, channel: Channel): VolumeNow | null {
  for (const entry of model.volumes) {
    if (entry.service === service.id && entry.channel === channel.id) return entry.volume;
  }
  return null;
}

/** Contacts a year now of a cell, 0 where that is not a number. */
export function contactsNow(model: Model, service: Service, channel: Channel): number {
  const now = volumeNow(model, service, channel);
  return typeof now === "number" ? now : 0;
}

/** Contacts a year now of a service in all channels where they are numbers. */
export function measuredVolume(model: Model, service: Service): number {
  let sum = 0;
  for (const channel of model.channels) sum += contactsNow(model, service, channel);
  return sum;
}

/** Whether the channel carries so much of the measured volume that it is kept. */
export function carriesMuch(model: Model, service: Service, channel: Channel): boolean {
  const measured = measuredVolume(model, service);
  if (measured === 0) return false;
  return atLeast(contactsNow(model, service, channel) / measured, model.settings.keepShare);
}

/** Whether the channel may be suggested for the service with what exists today. */
export const isUsable = (model: Model, service: Service, channel: Channel): boolean =>
  model.settings.introduceChannels || volumeNow(model, service, channel) !== "cannot-be-used";

/** Whether the channel is offered for the service: a number or `x`. */
export function isOffered(model: Model, service: Service, channel: Channel): boolean {
  const now = volumeNow(model, service, channel);
  return typeof now === "number" || now === "not-counted";
}

export const yearOfRun = (model: Model): number => Number(model.today.slice(0, 4));

/** Whether the channel is being phased out, or has ended, which is treated alike. */
export const isPhasedOut = (model: Model, channel: Channel): boolean =>
  channel.direction === "phase-out" ||
  (channel.lastYear !== null && channel.lastYear < yearOfRun(model));

/** Whether the channel lacks one of the service's requirements of a severity; an agent is bound by none. */
export function lacks(
  model: Model,
  service: Service,
  channel: Channel,
  severity: RequirementSeverity,
): boolean {
  if (modeOf(channel) === "agent") return false;
  for (const requirement of model.requirements) {
    if (requirement.severity !== severity) continue;
    if (!service.requirements.includes(requirement.id)) continue;
    if (!channel.capabilities.includes(requirement.id)) return true;
  }
  return false;
}

/** What the channel may be suggested as for the service. */
export function roleOf(model: Model, service: Service, channel: Channel): Role {
  const mode = modeOf(channel);
  if (lacks(model, service, channel, "main")) {
    if (mode !== "call" && mode !== "visit") return "chosen";
    return channel.role === "chosen" ? "chosen" : "complement";
  }
  if (channel.role !== null) return channel.role;
  const decides = kindOf(service) === "decide";
  if (mode === "system") return "chosen";
  if (mode === "agent") return service.agent === true ? "complement" : "chosen";
  if (mode === "notice") return decides ? "any" : "complement";
  if (mode === "call") return decides ? "complement" : "any";
  return "any";
}

export type Gate = Exclude<CellClass, "open"> | "free";
