/** The complexity, frequency and volume of each service that the method works with, and which of them are assumed (docs/method.md, What goes in). */
import { KINDS, mainKind, type Kind, type Model, type Service } from "../model/model";
import type { Settings } from "../model/settings";
import { frequencyOfVolume } from "../score/frequency";
import type { NowVolumes } from "../volumes/volumes-now";

export const ASSUMED = ["complexity", "frequency"] as const;
/** What is assumed of a service because it is not known. */
export type Assumed = (typeof ASSUMED)[number];

export interface ServiceValues {
  /** null: not stated. */
  readonly kind: Kind | null;
  /** 1–5. */
  readonly complexity: number;
  /** Level ≥ 1. */
  readonly frequency: number;
  /** Contacts a year, stated or measured by channel; null: not known. */
  readonly volume: number | null;
  /** In the order of `ASSUMED`. */
  readonly assumed: readonly Assumed[];
}

/** A blank kind is assumed to be as complex as an application. */
const assumedComplexity = (kind: Kind | null, { assumedComplexity: levels }: Settings): number =>
  levels[KINDS.indexOf(kind ?? "apply")] ?? 1;

function valuesOf(service: Service, measured: number, settings: Settings): ServiceValues {
  const kind = mainKind(service);
  const volume = service.volume ?? (measured > 0 ? measured : null);
  const frequency =
    service.frequency ??
    (volume === null ? null : frequencyOfVolume(volume, settings.frequencyBreakpoints));
  const assumed: Assumed[] = [];
  if (service.complexity === null) assumed.push("complexity");
  if (frequency === null) assumed.push("frequency");
  return {
    kind,
    complexity: service.complexity ?? assumedComplexity(kind, settings),
    frequency: frequency ?? settings.assumedFrequency,
    volume,
    assumed,
  };
}

/** @param model with values outside their range taken away (`knownModel`) */
export const serviceValues = (
  model: Pick<Model, "services" | "settings">,
  now: Pick<NowVolumes, "total">,
): readonly ServiceValues[] =>
  model.services.map((service, row) => valuesOf(service, now.total[row] ?? 0, model.settings));
