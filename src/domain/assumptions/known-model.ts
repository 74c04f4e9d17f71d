/** Numbers outside their range count as not known; the checks report them (docs/method.md, What goes in). */
import type { Channel, Model, Service, TargetGroup } from "../model/model";
import {
  CHANNEL_RANGES,
  COUNT,
  isWithin,
  SERVICE_RANGES,
  SHARE,
  type NumberRange,
} from "../model/ranges";

const isOutside = (value: number | null, range: NumberRange): boolean =>
  value !== null &&
  !(isWithin(value, range) && (range.integer !== true || Number.isInteger(value)));

/** `record` with null in place of each number that is outside its range; itself when there is none. */
function known<T extends object>(record: T, ranges: Readonly<Record<string, NumberRange>>): T {
  const values = record as Readonly<Record<string, number | null>>;
  const wrong = Object.entries(ranges).filter(([field, range]) =>
    isOutside(values[field] ?? null, range),
  );
  return wrong.length === 0
    ? record
    : { ...record, ...Object.fromEntries(wrong.map(([field]) => [field, null])) };
}

function knownGroup(group: TargetGroup): TargetGroup {
  const { E, M, P } = group.shares;
  const wrong = isOutside(group.size, COUNT) || [E, M, P].some((share) => isOutside(share, COUNT));
  if (!wrong) return group;
  const orNull = (value: number | null): number | null => (isOutside(value, COUNT) ? null : value);
  return {
    ...group,
    size: orNull(group.size),
    shares: { E: orNull(E), M: orNull(M), P: orNull(P) },
  };
}

/** The model with what is outside its range taken as not known. */
export const knownModel = (model: Model): Model => ({
  ...model,
  services: model.services.map((service): Service => known(service, SERVICE_RANGES)),
  channels: model.channels.map((channel): Channel => known(channel, CHANNEL_RANGES)),
  groups: model.groups.map(knownGroup),
  needs: model.needs.filter(({ acceptance }) => isWithin(acceptance, SHARE)),
  volumes: model.volumes.filter(
    ({ volume }) => typeof volume !== "number" || isWithin(volume, COUNT),
  ),
});
