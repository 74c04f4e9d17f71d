/** The changes as rows that somebody has to do: those of a group of services as one, the heaviest first (method.md, Changes). */
import type { ServiceId } from "../model/ids";
import { TERMS, type Change } from "./changes";

/** One row of the plan: a change, or the same change of several services of a group. */
export interface ChangeRow {
  /** Stable as long as its services are in the same group. */
  readonly id: string;
  /** At least one, the heaviest first. */
  readonly changes: readonly Change[];
  /** Sums over its changes; null where none is known. */
  readonly contacts: number | null;
  readonly money: number | null;
}

/** The sum of what is known; null when nothing is. */
export function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}

type Weighed = Pick<ChangeRow, "contacts" | "money">;

/** The most money first, what has no money after it by contacts. */
const byWeight = (one: Weighed, other: Weighed): number =>
  Math.abs(other.money ?? 0) - Math.abs(one.money ?? 0) ||
  (other.contacts ?? 0) - (one.contacts ?? 0);

function rowOf(id: string, changes: readonly Change[]): ChangeRow {
  return {
    id,
    changes: [...changes].sort(byWeight),
    contacts: sumOfKnown(changes.map(({ contacts }) => contacts)),
    money: sumOfKnown(changes.map(({ money }) => money)),
  };
}

/**
 * Rows by what is to be done now, in the short and in the long term, and within these by money and contacts.
 * @param groupOf the number of the service's group, from 1; null: it is in none
 */
export function changeRows(
  changes: readonly Change[],
  groupOf: (service: ServiceId) => number | null,
): readonly ChangeRow[] {
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const { service, channel, kind, term } = change;
    const group = groupOf(service);
    const id = [group === null ? service : `group-${group}`, channel, kind, term].join(" ");
    const known = rows.get(id);
    if (known === undefined) rows.set(id, [change]);
    else known.push(change);
  }
  return [...rows]
    .map(([id, of]) => rowOf(id, of))
    .sort(
      (one, other) =>
        TERMS.indexOf(one.changes[0]?.term ?? "long") -
          TERMS.indexOf(other.changes[0]?.term ?? "long") || byWeight(one, other),
    );
}
