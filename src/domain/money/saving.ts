/** What the change from now to wanted saves, by cell, and how sure it is (method.md, Money and time). */
import type { NumberMatrix } from "../model/matrix";
import type { Channel, Model } from "../model/model";
import { isAtLeast } from "../score/tolerance";
import type { NowVolumes } from "../volumes/volumes-now";
import { comparable, type WantedVolumes } from "../volumes/volumes-wanted";

/** How much of what moves is counted on. */
export const FACTORS = { low: 0.5, base: 1, high: 1.5 } as const;
export type Case = keyof typeof FACTORS;

/** Above this share of what moves without a known cost there is no headline. */
export const MOST_WITHOUT_COST = 0.1;

/** What a contact less in the channel saves; NaN where its cost is not known. */
export const savedByContact = ({ cost, avoidable }: Channel): number =>
  (cost ?? Number.NaN) * (avoidable ?? 1);

export interface Savings {
  /** Contacts wanted less contacts now, NaN in services that cannot be compared. */
  readonly moved: NumberMatrix;
  /** Saving a year at full effect, before one-off and yearly costs; NaN where no cost is known or nothing can be compared. */
  readonly cells: NumberMatrix;
  /** The sums, over known costs. */
  readonly totals: Readonly<Record<Case, number>>;
  /** Share 0–1 of the contacts that move in channels without a known cost; 0 when nothing moves. */
  readonly withoutCost: number;
  /** Whether the totals can be stood for: enough of what moves has a cost. */
  readonly headline: boolean;
}

/** The part of a service's change that happens in a case: what leaves, at most all, and as much that comes. */
function movedInCase(now: Float64Array, moved: Float64Array, factor: number): Float64Array {
  let leaving = 0;
  let leavingInCase = 0;
  const result = moved.map((change, column) => {
    if (change >= 0) return change;
    const part = Math.max(factor * change, -(now[column] ?? 0));
    leaving -= change;
    leavingInCase -= part;
    return part;
  });
  const scale = leaving > 0 ? leavingInCase / leaving : 0;
  return result.map((change) => (change > 0 ? change * scale : change));
}

/** Works out the savings over the services that can be compared. */
export function savings(
  model: Pick<Model, "channels">,
  now: Pick<NowVolumes, "volumes" | "known" | "inPart">,
  wanted: Pick<WantedVolumes, "volumes" | "known">,
): Savings {
  const included = comparable(now, wanted);
  const width = model.channels.length;
  const saved = model.channels.map(savedByContact);
  const moved = new Float64Array(now.volumes.cells.length).fill(Number.NaN);
  const cells = new Float64Array(moved.length).fill(Number.NaN);
  const totals = { low: 0, base: 0, high: 0 };
  let moving = 0;
  let unknown = 0;
  included.forEach((is, row) => {
    if (is !== 1) return;
    const start = row * width;
    const today = now.volumes.cells
      .subarray(start, start + width)
      .map((volume) => (volume === volume ? volume : 0));
    const change = today.map(
      (volume, column) => (wanted.volumes.cells[start + column] ?? 0) - volume,
    );
    moved.set(change, start);
    change.forEach((contacts, column) => {
      moving += Math.abs(contacts);
      if (Number.isNaN(saved[column])) unknown += Math.abs(contacts);
      cells[start + column] = -contacts * (saved[column] ?? Number.NaN);
    });
    for (const one of Object.keys(FACTORS) as Case[]) {
      movedInCase(today, change, FACTORS[one]).forEach((contacts, column) => {
        const value = saved[column] ?? Number.NaN;
        if (!Number.isNaN(value)) totals[one] -= contacts * value;
      });
    }
  });
  const withoutCost = moving > 0 ? unknown / moving : 0;
  const axes = { services: now.volumes.services, channels: now.volumes.channels };
  return {
    moved: { ...axes, cells: moved },
    cells: { ...axes, cells },
    totals,
    withoutCost,
    headline: included.some((is) => is === 1) && isAtLeast(MOST_WITHOUT_COST, withoutCost),
  };
}
