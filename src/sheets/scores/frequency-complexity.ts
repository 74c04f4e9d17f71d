/** Services grouped by frequency and complexity, as the summary's bubble chart shows them. */
import { frequencyOf } from "../../domain/score/frequency";
import type { Model } from "../../domain/model/model";

/** The services of one frequency and complexity. */
export interface FrequencyComplexityGroup {
  readonly frequency: number;
  readonly complexity: number;
  readonly services: number;
  /** Contacts per year of those whose volume is known; null: none is. */
  readonly volume: number | null;
}

export interface ServicesByFrequencyComplexity {
  /** The greatest volume first; those without a known volume last. */
  readonly groups: readonly FrequencyComplexityGroup[];
  /** Services that lack frequency or complexity. */
  readonly unknown: number;
  /** Services in the groups that lack a volume. */
  readonly withoutVolume: number;
}

/** Groups the services. */
export function servicesByFrequencyComplexity({
  services,
  settings,
}: Pick<Model, "services" | "settings">): ServicesByFrequencyComplexity {
  const groups = new Map<string, FrequencyComplexityGroup>();
  let unknown = 0;
  let withoutVolume = 0;
  for (const service of services) {
    const frequency = frequencyOf(service, settings);
    const { complexity, volume } = service;
    if (frequency === null || complexity === null) {
      unknown += 1;
      continue;
    }
    if (volume === null) withoutVolume += 1;
    const key = `${frequency} ${complexity}`;
    const known = groups.get(key);
    groups.set(key, {
      frequency,
      complexity,
      services: (known?.services ?? 0) + 1,
      volume: volume === null ? (known?.volume ?? null) : (known?.volume ?? 0) + volume,
    });
  }
  return {
    groups: [...groups.values()].sort(
      (one, other) =>
        (other.volume ?? -1) - (one.volume ?? -1) ||
        one.frequency - other.frequency ||
        one.complexity - other.complexity,
    ),
    unknown,
    withoutVolume,
  };
}
