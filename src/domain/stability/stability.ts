/** The weights of the user's side for which a primary keeps the highest score (method.md, Stability). */
import { TOLERANCE, isAtLeast } from "../score/tolerance";

/** A channel's two sides, 0–100, NaN where there is none. */
export interface Sides {
  readonly user: number;
  readonly authority: number;
}

/** Lowest and highest weight of the user's side, 0–1. */
export type StabilityInterval = readonly [number, number];

/**
 * The weights u at which the primary's score is not below any other's.
 * @param primary the primary's sides
 * @param others sides of the other channels that were free at the gate and have a score
 * @returns null when the primary lacks a side
 */
export function stability(primary: Sides, others: Iterable<Sides>): StabilityInterval | null {
  if (Number.isNaN(primary.user) || Number.isNaN(primary.authority)) return null;
  let lowest = 0;
  let highest = 1;
  for (const other of others) {
    const leadAtAuthority = primary.authority - other.authority;
    const fall = leadAtAuthority - (primary.user - other.user);
    if (Number.isNaN(fall) || Math.abs(fall) < TOLERANCE) continue;
    const crossing = leadAtAuthority / fall;
    if (fall > 0) highest = Math.min(highest, crossing);
    else lowest = Math.max(lowest, crossing);
  }
  return [Math.max(0, Math.min(lowest, highest)), Math.min(1, Math.max(lowest, highest))];
}

/** Whether both sides are known and differ by the gap (0–100) or more. */
export const isConflict = ({ user, authority }: Sides, gap: number): boolean =>
  isAtLeast(Math.abs(user - authority), gap);
