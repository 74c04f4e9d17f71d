/** The changes as rows that somebody has to do: those of a group of services as one, the heaviest first (docs/method.md, Changes). */
import type { ChannelId, ServiceId } from "../model/ids";
import type { ChangeKind } from "./change-kinds";
import { TERMS, type Change, type Term } from "./changes";

/** One row of the plan: a change, or the same change of several services. */
export interface ChangeRow {
  /** Stable as long as the services are in the same groups. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly channel: ChannelId;
  readonly term: Term;
  /** Number of the group of services, from 1; null: several, or none. */
  readonly group: number | null;
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

/** What is to be measured last, since it changes nothing. */
const orderOf = ({ kind, term }: ChangeRow): number =>
  kind === "measure" ? TERMS.length : TERMS.indexOf(term);

const byOrder = (one: ChangeRow, other: ChangeRow): number =>
  orderOf(one) - orderOf(other) ||
  byWeight(one, other) ||
  other.changes.length - one.changes.length;

/**
 * Rows by what is to be done now, in the short and in the long term, and within these by money and contacts;
 * last what is to be measured, one row for each channel.
 * @param groupOf the number of the service's group, from 1; null: it is in none
 */
export function changeRows(
  changes: readonly Change[],
  groupOf: (service: ServiceId) => number | null,
): readonly ChangeRow[] {
  const rows = new Map<string, { readonly group: number | null; readonly changes: Change[] }>();
  for (const change of changes) {
    const { service, channel, kind, term } = change;
    const group = kind === "measure" ? null : groupOf(service);
    const id =
      kind === "measure"
        ? `${kind} ${channel}`
        : `${group === null ? service : `group-${group}`} ${kind} ${term} ${channel}`;
    const known = rows.get(id);
    if (known === undefined) rows.set(id, { group, changes: [change] });
    else known.changes.push(change);
  }
  return [...rows]
    .flatMap(([id, { group, changes: own }]): readonly ChangeRow[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { kind, channel, term } = first;
      return [
        {
          id,
          kind,
          channel,
          term,
          group,
          changes: own.sort(byWeight),
          contacts: sumOfKnown(own.map(({ contacts }) => contacts)),
          money: sumOfKnown(own.map(({ money }) => money)),
        },
      ];
    })
    .sort(byOrder);
}
