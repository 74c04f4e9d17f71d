/** Services grouped by the frequency and complexity that the method uses, as the summary's bubble chart shows them. */
import type { Model } from "../../domain/model/model";
import { methodTables } from "../../domain/units/method-tables";

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
  /** Services whose frequency or complexity is assumed. */
  readonly assumed: number;
  /** Services that lack a volume. */
  readonly withoutVolume: number;
}

/** Groups the services. */
export function servicesByFrequencyComplexity(model: Model): ServicesByFrequencyComplexity {
  const { services } = methodTables(model);
  const groups = new Map<string, FrequencyComplexityGroup>();
  for (const { frequency, complexity, volume } of services) {
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
    assumed: services.filter(({ assumed }) => assumed.length > 0).length,
    withoutVolume: services.filter(({ volume }) => volume === null).length,
  };
}
