/** Units grouped by equal acceptance of the channels, so that formulas in the workbook can allocate their volume as method.md describes. */
import { rowAt } from "../model/matrix";
import { methodTables } from "./method-tables";
import type { Model } from "../model/model";
import type { Scores } from "../score/score";
import { isAtLeast, isEqual } from "../score/tolerance";
import { isUnit } from "./units";

/**
 * How well each channel, by column, is accepted: 0 = does not serve, otherwise a level from 1 that
 * rises with the acceptance.
 */
export type AcceptanceProfile = readonly number[];

/** A service's share of a profile. */
export interface ProfileShare {
  /** Index in `profiles`. */
  readonly profile: number;
  /** Share of the service's volume, 0–1. */
  readonly weight: number;
}

export interface AcceptanceProfiles {
  /** Only profiles in which some channels serve and some do not; all other volume goes to the primary. */
  readonly profiles: readonly AcceptanceProfile[];
  /** By row of the service, by profile ascending. */
  readonly shares: readonly (readonly ProfileShare[])[];
}

function levels(acceptances: readonly number[], threshold: number): AcceptanceProfile {
  const serving = acceptances
    .filter((value) => isAtLeast(value, threshold))
    .sort((one, other) => one - other);
  const steps = serving.filter(
    (value, index) => index === 0 || !isEqual(value, serving[index - 1] ?? 0),
  );
  return acceptances.map((value) =>
    isAtLeast(value, threshold)
      ? 1 +
        Math.max(
          0,
          steps.findLastIndex((step) => isAtLeast(value, step)),
        )
      : 0,
  );
}

/** The profiles of the model, and each service's shares of them. */
export function acceptanceProfiles(model: Model): AcceptanceProfiles {
  const tables = methodTables(model);
  const { acceptanceThreshold, minimumShare } = model.settings;
  const profiles: AcceptanceProfile[] = [];
  const indexOf = new Map<string, number>();
  const profileOf = (group: number, segment: number): number => {
    const profile = levels(
      model.channels.map((_, channel) => tables.acceptance.of(channel, group, segment)),
      acceptanceThreshold,
    );
    if (profile.every((level) => level === 0) || !profile.includes(0)) return -1;
    const key = profile.join(" ");
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, profiles.length);
    return profiles.push(profile) - 1;
  };
  const bySegment = model.groups.map((_, group) =>
    [0, 1, 2].map((segment) => profileOf(group, segment)),
  );
  const shares = model.services.map((_, service) => {
    const groups = tables.targetGroupsOf(service);
    const weights = new Map<number, number>();
    for (const unit of tables.coverageOf(service).segments) {
      const profile = bySegment[groups[unit.index] ?? -1]?.[unit.segmentIndex] ?? -1;
      if (profile < 0 || !isUnit(unit, minimumShare)) continue;
      weights.set(profile, (weights.get(profile) ?? 0) + unit.weight);
    }
    return [...weights]
      .map(([profile, weight]) => ({ profile, weight }))
      .sort((one, other) => one.profile - other.profile);
  });
  return { profiles, shares };
}

/**
 * The channels of a service by score, ties to the earlier column: for each column a number from 1
 * (last) to the number of channels (first).
 */
export function preferences({ score }: Scores, service: number): readonly number[] {
  const own = rowAt(score, service);
  const scoreOf = (channel: number): number => {
    const score = own[channel] ?? Number.NaN;
    return Number.isNaN(score) ? -1 : score;
  };
  const order = [...own.keys()].sort((one, other) =>
    isEqual(scoreOf(one), scoreOf(other)) ? one - other : scoreOf(other) - scoreOf(one),
  );
  const ranks = new Array<number>(own.length).fill(0);
  order.forEach((channel, index) => {
    ranks[channel] = own.length - index;
  });
  return ranks;
}
