/** Changed suggestions by what changed them, for people. */
import type { Cause } from "./candidates";
import type { ChangedSuggestion } from "./changed-suggestions";

/** Suggestions that the same inputs changed. */
export interface CauseGroup {
  /** Of one service all; of several those of the first suggestion, from which the others' differ at most in the service and its values. */
  readonly causes: readonly Cause[];
  /** How many services the suggestions are of, ≥ 1. */
  readonly services: number;
  readonly changed: readonly ChangedSuggestion[];
}

/** What causes of different services have in common: the field of the services' own, else the cause itself. */
function keyOf(cause: Cause): string {
  if (!("service" in cause) || cause.service === null) return JSON.stringify(cause);
  if (cause.kind === "service-field") return `${cause.kind} ${cause.field}`;
  return cause.kind === "table" ? `${cause.kind} ${cause.table}` : cause.kind;
}

const distinct = (causes: readonly Cause[]): readonly Cause[] => [
  ...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values(),
];

/** The suggestions in groups by cause, the largest first; of equal ones the earlier. */
export function causeGroups(changed: readonly ChangedSuggestion[]): readonly CauseGroup[] {
  const groups = new Map<string, ChangedSuggestion[]>();
  for (const one of changed) {
    const key = one.causes.map(keyOf).sort().join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .map((members) => {
      const services = new Set(members.map(({ service }) => service)).size;
      const causes = services === 1 ? members.flatMap((one) => one.causes) : members[0]?.causes;
      return { causes: distinct(causes ?? []), services, changed: members };
    })
    .sort((one, other) => other.changed.length - one.changed.length);
}
