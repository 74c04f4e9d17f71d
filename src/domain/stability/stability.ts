/** The weights of the user's side for which a service keeps its primary (docs/method.md, Stability). */
import { namePrimary, type NamingValues, type PrimarySet } from "../classification/primary";
import type { ServiceLine } from "../classification/service-line";
import { TOLERANCE, isAtLeast } from "../score/tolerance";

/** A channel's two sides, 0–100, NaN where there is none. */
export interface Sides {
  readonly user: number;
  readonly authority: number;
}

/** Lowest and highest weight of the user's side, 0–1. */
export type StabilityInterval = readonly [number, number];

/** The score at weight u is `start + u · slope`. */
interface Line {
  readonly column: number;
  readonly start: number;
  readonly slope: number;
}

const valueAt = ({ start, slope }: Line, weight: number): number => start + weight * slope;

/** A channel that lacks a side has a level line. */
function lineOf(column: number, { user, authority }: Sides): Line {
  if (Number.isNaN(user)) return { column, start: authority, slope: 0 };
  if (Number.isNaN(authority)) return { column, start: user, slope: 0 };
  return { column, start: authority, slope: user - authority };
}

/** Works outwards from the weight in force, in one direction. */
class Walk {
  constructor(
    private readonly lines: readonly Line[],
    private readonly primary: Line,
    private readonly margin: number,
    private readonly direction: 1 | -1,
    private readonly nameAt: (weight: number) => number,
  ) {}

  /** Where another channel is named first; 0 or 1 when none is. */
  end(from: number): number {
    const last = this.direction === 1 ? 1 : 0;
    let near = from;
    while (Math.abs(last - near) > TOLERANCE) {
      const far = this.next(near, last);
      if (this.nameAt((near + far) / 2) !== this.primary.column) return near;
      near = far;
    }
    return last;
  }

  /** The nearest weight beyond `near` where the channels that are even with the best, or their order, can change. */
  private next(near: number, last: number): number {
    let nearest = last;
    const leader = this.leader(near);
    for (const line of this.lines) {
      if (leader !== undefined && line !== leader) {
        nearest = this.nearer(leader, line, 0, near, nearest);
        nearest = this.nearer(leader, line, this.margin, near, nearest);
      }
      if (line !== this.primary) nearest = this.nearer(this.primary, line, 0, near, nearest);
    }
    return nearest;
  }

  /** The weight at which two lines are a margin apart, where it lies between `near` and `nearest`; else `nearest`. */
  private nearer(one: Line, other: Line, apart: number, near: number, nearest: number): number {
    const slope = one.slope - other.slope;
    if (Math.abs(slope) < TOLERANCE) return nearest;
    const weight = (apart - (one.start - other.start)) / slope;
    const beyond = (weight - near) * this.direction;
    const isNearer = beyond > TOLERANCE && beyond < (nearest - near) * this.direction;
    return isNearer ? weight : nearest;
  }

  /** The line with the best score just beyond a weight. */
  private leader(near: number): Line | undefined {
    let best = Number.NEGATIVE_INFINITY;
    for (const line of this.lines) best = Math.max(best, valueAt(line, near));
    let top: Line | undefined;
    for (const line of this.lines) {
      if (!isAtLeast(valueAt(line, near), best)) continue;
      if (top === undefined || (line.slope - top.slope) * this.direction > 0) top = line;
    }
    return top;
  }
}

/**
 * The widest interval around the weight in force in which the same channel of the set is named.
 * @param primary column of the primary, one of the set
 * @returns null when the primary lacks a side
 */
export function stability(
  line: ServiceLine,
  { columns }: PrimarySet,
  primary: number,
  sidesOf: (column: number) => Sides,
): StabilityInterval | null {
  const own = sidesOf(primary);
  if (Number.isNaN(own.user) || Number.isNaN(own.authority)) return null;
  const { userWeight, tieMargin } = line.settings;
  const lines = columns.map((column) => lineOf(column, sidesOf(column)));
  const ours = lines.find(({ column }) => column === primary);
  if (ours === undefined) throw new RangeError(`Channel ${primary} is not in the set.`);
  if (lines.length === 1) return [0, 1];
  const byColumn = new Map(lines.map((one) => [one.column, one]));
  const nameAt = (weight: number): number => {
    const naming: NamingValues = {
      score: (column) => {
        const found = byColumn.get(column);
        return found === undefined ? Number.NaN : valueAt(found, weight);
      },
      cost: (column) => line.channels.cost.values[column] ?? Number.NaN,
    };
    return namePrimary(line, columns, naming);
  };
  const walk = (direction: 1 | -1): Walk => new Walk(lines, ours, tieMargin, direction, nameAt);
  return [walk(-1).end(userWeight), walk(1).end(userWeight)];
}

/** Whether both sides are known and differ by the gap (0–100) or more. */
export const isConflict = ({ user, authority }: Sides, gap: number): boolean =>
  isAtLeast(Math.abs(user - authority), gap);
