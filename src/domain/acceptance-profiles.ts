/** Units that accept the channels alike, so that formulas in the workbook can send their volume where method.md says. */
import { methodTables } from "./method-tables";
import type { Model } from "./model";
import { isAtLeast, isEqual } from "./tolerance";
import { isUnit } from "./units";

/**
 * How well each channel, by column, is accepted: 0 = does not serve, otherwise a level from 1 that
 * rises with the acceptance.
 */
export type AcceptanceProfile = readonly number[];

export interface ProfileWeights {
  /** Only profiles in which some channels serve and some do not; all other volume stays with the primary. */
  readonly profiles: readonly AcceptanceProfile[];
  /** Share of each service's volume, row-major services × profiles. */
  readonly weights: Float64Array;
}

function levels(acceptances: readonly number[], threshold: number): AcceptanceProfile {
  const serving = [...new Set(acceptances.filter((value) => isAtLeast(value, threshold)))].sort(
    (one, other) => one - other,
  );
  const steps = serving.filter(
    (value, place) => place === 0 || !isEqual(value, serving[place - 1] ?? 0),
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

/** The profiles of the model, and what each service has of them. */
export function acceptanceProfiles(model: Model): ProfileWeights {
  const tables = methodTables(model);
  const { acceptanceThreshold, minimumShare } = model.settings;
  const profiles: AcceptanceProfile[] = [];
  const placeOf = new Map<string, number>();
  const profileOf = (group: number, segment: number): number => {
    const profile = levels(
      model.channels.map((_, channel) => tables.acceptance.of(channel, group, segment)),
      acceptanceThreshold,
    );
    if (profile.every((level) => level === 0) || !profile.includes(0)) return -1;
    const key = profile.join(" ");
    const known = placeOf.get(key);
    if (known !== undefined) return known;
    placeOf.set(key, profiles.length);
    return profiles.push(profile) - 1;
  };
  const perSegment = model.groups.map((_, group) =>
    [0, 1, 2].map((segment) => profileOf(group, segment)),
  );
  const weights = new Float64Array(model.services.length * profiles.length);
  model.services.forEach((_, service) => {
    const groups = tables.targetGroupsOf(service);
    for (const unit of tables.coverageOf(service).segments) {
      if (!isUnit(unit, minimumShare)) continue;
      const profile = perSegment[groups[unit.place] ?? -1]?.[unit.segmentIndex] ?? -1;
      if (profile < 0) continue;
      const cell = service * profiles.length + profile;
      weights[cell] = (weights[cell] ?? 0) + unit.weight;
    }
  });
  return { profiles, weights };
}
