/** The score of method.md worked out plainly and slowly, as a yardstick for src/domain/score. */
import type { ChannelId } from "../../../src/domain/model/ids";
import { SEGMENTS } from "../../../src/domain/model/model";
import type {
  Channel,
  Model,
  Segment,
  Service,
  TargetGroup,
} from "../../../src/domain/model/model";

/** Differences below this count as none (method.md, What goes in). */
export const TOLERANCE = 1e-9;

export const atLeast = (left: number, right: number): boolean => left > right - TOLERANCE;
export const less = (left: number, right: number): boolean => !atLeast(left, right);

/** One segment of one target group, as a service meets it. */
export interface SegmentOfGroup {
  readonly group: TargetGroup;
  readonly segment: Segment;
  /** The segment's part of its group, 0–1. */
  readonly share: number;
  /** Its part of all that the service serves, 0–1. */
  readonly weight: number;
}

/** The two sides and the score of a cell, 0–100; null when there is none. */
export interface ReferenceScore {
  readonly user: number | null;
  readonly authority: number | null;
  readonly score: number | null;
}

/** Level 1–5: the one given, else one more than the breakpoints that the volume reaches; null without both. */
export function referenceFrequency(model: Model, service: Service): number | null {
  if (service.frequency !== null) return service.frequency;
  if (service.volume === null) return null;
  let level = 1;
  for (const breakpoint of model.settings.frequencyBreakpoints) {
    if (breakpoint <= service.volume) level += 1;
  }
  return level;
}

/** The segment's part of its group: blank is 0, and three that add up to 0 are equal. */
function shareOf(group: TargetGroup, segment: Segment): number {
  let sum = 0;
  for (const each of SEGMENTS) sum += group.shares[each] ?? 0;
  return sum === 0 ? 1 / 3 : (group.shares[segment] ?? 0) / sum;
}

/** Every segment of every target group that the service serves, in the order of the model's groups. */
export function segmentsServed(model: Model, service: Service): SegmentOfGroup[] {
  const groups = model.groups.filter(
    (group) => service.targetGroups.length === 0 || service.targetGroups.includes(group.id),
  );
  let sum = 0;
  let missing = false;
  for (const group of groups) {
    if (group.size === null) missing = true;
    else sum += group.size;
  }
  const segments: SegmentOfGroup[] = [];
  for (const group of groups) {
    const size = missing || sum === 0 ? 1 / groups.length : (group.size ?? 0) / sum;
    for (const segment of SEGMENTS) {
      const share = shareOf(group, segment);
      segments.push({ group, segment, share, weight: size * share });
    }
  }
  return segments;
}

/** Whether the channel is electronic: as set, else all channel groups but human–human. */
function isElectronic(channel: Channel): boolean {
  return channel.electronic ?? channel.group !== "h2h";
}

/** Acceptance 0–1 of a channel by a segment: the need that is stated, else the default of the segment. */
export function referenceAcceptance(
  model: Model,
  group: TargetGroup,
  segment: Segment,
  channel: Channel,
): number {
  for (const need of model.needs) {
    if (need.group === group.id && need.channel === channel.id) return need.acceptance;
  }
  if (segment === "E") return isElectronic(channel) ? 1 : 0.5;
  if (segment === "M") return 0.75;
  return isElectronic(channel) ? 0.25 : 1;
}

function fit(
  demand: number | null,
  supply: number | null,
  shortage: number,
  excess: number,
): number | null {
  if (demand === null || supply === null) return null;
  const distance = demand - supply;
  return distance > 0 ? Math.max(0, 1 - shortage * distance) : Math.max(0, 1 + excess * distance);
}

/** Weighted mean of the parts that are present; null when they weigh nothing together. */
function mean(parts: readonly { weight: number; value: number | null }[]): number | null {
  let weights = 0;
  let sum = 0;
  for (const part of parts) {
    if (part.value === null) continue;
    weights += part.weight;
    sum += part.weight * part.value;
  }
  return weights === 0 ? null : sum / weights;
}

function needOf(model: Model, service: Service, channel: Channel): number | null {
  const segments = segmentsServed(model, service);
  if (segments.length === 0) return null;
  let need = 0;
  for (const { group, segment, weight } of segments) {
    need += weight * referenceAcceptance(model, group, segment, channel);
  }
  return need;
}

function economyOf(model: Model, channel: Channel): number | null {
  if (channel.cost === null) return null;
  let highest = 0;
  for (const each of model.channels) highest = Math.max(highest, each.cost ?? 0);
  return highest === 0 ? 1 : 1 - channel.cost / highest;
}

/** Sides and score of one cell, whatever its gate says. */
export function referenceScore(model: Model, service: Service, channel: Channel): ReferenceScore {
  const settings = model.settings;
  const fitComplexity = fit(
    service.complexity,
    channel.richness,
    settings.complexityShortage,
    settings.excess,
  );
  const fitFrequency = fit(
    referenceFrequency(model, service),
    channel.capacity,
    settings.frequencyShortage,
    settings.excess,
  );
  const user = mean([
    { weight: settings.complexityWeight, value: fitComplexity },
    { weight: settings.needWeight, value: needOf(model, service, channel) },
  ]);
  const authority = mean([
    { weight: settings.frequencyWeight, value: fitFrequency },
    { weight: settings.economyWeight, value: economyOf(model, channel) },
  ]);
  const both = mean([
    { weight: settings.userWeight, value: user },
    { weight: 1 - settings.userWeight, value: authority },
  ]);
  return {
    user: user === null ? null : 100 * user,
    authority: authority === null ? null : 100 * authority,
    score: both === null || (fitComplexity === null && fitFrequency === null) ? null : 100 * both,
  };
}

/** Scores of a service in all channels. */
export function referenceScores(model: Model, service: Service): Map<ChannelId, ReferenceScore> {
  const scores = new Map<ChannelId, ReferenceScore>();
  for (const channel of model.channels) {
    scores.set(channel.id, referenceScore(model, service, channel));
  }
  return scores;
}
