/** The units of a service by how they accept the channels, with what they weigh (docs/method.md, Units and Classification 3). */
import { SEGMENTS } from "../model/model";
import type { Settings } from "../model/settings";
import { isAtLeast, TOLERANCE } from "../score/tolerance";
import { UNIT_KINDS, type Acceptances } from "./acceptance";
import { groupWeights, helpAt, type Unit, type WeighedGroup } from "./units";

/** Units that accept every channel alike, as one. */
export interface UnitClass {
  /** Index in the acceptance: `values[index · channels + column]`. */
  readonly index: number;
  /** Weight of all its units, 0–1; those of a service add up to 1. */
  readonly weight: number;
  /** Weight of those that are large enough to count. */
  readonly counted: number;
}

/** The units of the services with the same target groups, complexity and way of being told. */
export interface Coverage {
  readonly classes: readonly UnitClass[];
  /** Acceptance by class and column. */
  readonly acceptance: Float64Array;
  readonly channels: number;
  /** For each channel Σ weight · acceptance, 0–1; NaN where the service serves no group. */
  readonly need: Float64Array;
  /** The counted units of the classes for which the test holds, by name. */
  unitsOf(holds: (index: number) => boolean): readonly Unit[];
}

/** A unit with its class and weight. */
interface WeighedUnit extends Unit {
  readonly index: number;
  readonly weight: number;
  readonly counts: boolean;
}

/** The units of a list of groups; what has no weight is no unit. */
function* unitsOfGroups(
  groups: readonly WeighedGroup[],
  rows: readonly number[],
  needsOf: Int32Array,
  help: number,
  minimumShare: number,
): Generator<WeighedUnit> {
  const served = rows.flatMap((row) => groups[row] ?? []);
  const weights = groupWeights(served);
  for (const [index, group] of served.entries()) {
    const first = (needsOf[rows[index] ?? 0] ?? 0) * UNIT_KINDS;
    for (const [segment, name] of SEGMENTS.entries()) {
      const share = group.shares[segment] ?? 0;
      for (const helped of [false, true]) {
        const part = helped ? help : 1 - help;
        const weight = (weights[index] ?? 0) * share * part;
        if (weight < TOLERANCE) continue;
        yield {
          group: group.id,
          segment: name,
          help: helped,
          index: first + 2 * segment + (helped ? 1 : 0),
          weight,
          counts: isAtLeast(helped ? help : share * part, minimumShare),
        };
      }
    }
  }
}

/**
 * The units of one list of groups at one complexity.
 * @param rows rows of the weighed groups
 * @param complexity 1–5
 */
export function coverage(
  groups: readonly WeighedGroup[],
  rows: readonly number[],
  accepted: Acceptances,
  complexity: number,
  decides: boolean,
  settings: Pick<Settings, "help" | "minimumShare">,
  channels: number,
): Coverage {
  const help = helpAt(complexity, settings.help);
  const units = () => unitsOfGroups(groups, rows, accepted.needsOf, help, settings.minimumShare);
  const { values } = accepted.at(complexity, decides);
  const weights = new Map<number, { weight: number; counted: number }>();
  for (const { index, weight, counts } of units()) {
    const known = weights.get(index) ?? { weight: 0, counted: 0 };
    weights.set(index, {
      weight: known.weight + weight,
      counted: known.counted + (counts ? weight : 0),
    });
  }
  const classes = [...weights].map(([index, of]): UnitClass => ({ index, ...of }));
  const need = new Float64Array(channels).fill(classes.length === 0 ? Number.NaN : 0);
  for (const { index, weight } of classes) {
    for (let column = 0; column < channels; column += 1) {
      need[column] = (need[column] ?? 0) + weight * (values[index * channels + column] ?? 0);
    }
  }
  return {
    classes,
    acceptance: values,
    channels,
    need,
    unitsOf: (holds) =>
      [...units()]
        .filter(({ counts, index }) => counts && holds(index))
        .map(({ group, segment, help: helped }) => ({ group, segment, help: helped })),
  };
}

/** How well the best of some channels is accepted by a class of units. */
export function bestAcceptance(
  { acceptance, channels }: Coverage,
  index: number,
  columns: Iterable<number>,
): number {
  let best = 0;
  for (const column of columns) best = Math.max(best, acceptance[index * channels + column] ?? 0);
  return best;
}

/** The counted units that none of the channels serves. */
export const unserved = (
  cover: Coverage,
  columns: readonly number[],
  threshold: number,
): readonly Unit[] =>
  cover.unitsOf((index) => !isAtLeast(bestAcceptance(cover, index, columns), threshold));
