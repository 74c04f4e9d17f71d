/** Which units of a list of target groups each channel serves, as bit masks that are fast to weigh (method.md, Classification 3). */
import type { Acceptance } from "./acceptance";
import type { Model } from "../model/model";
import { isAtLeast, TOLERANCE } from "../score/tolerance";
import { isUnit, weighSegments, type Unit, type WeighedSegment } from "./units";

const BITS = 32;
const BYTE = 256;

/** Units as bits: unit `n` is bit `n % 32` of word `n / 32`. */
export type UnitMask = Int32Array;

/** The units of one list of target groups and who serves them. */
export interface Coverage {
  /** All segments, units or not. */
  readonly segments: readonly WeighedSegment[];
  /** In the order of the groups and E, M, P. */
  readonly units: readonly WeighedSegment[];
  /** Words in a mask. */
  readonly words: number;
  /** All units. */
  readonly all: UnitMask;
  /** The units that weigh something. */
  readonly weighty: UnitMask;
  /** For each channel the units that it serves. */
  readonly served: readonly UnitMask[];
  /** Weight of every value of every byte of a mask: byte × 256. */
  readonly byteWeights: Float64Array;
}

function byteWeights(units: readonly WeighedSegment[], words: number): Float64Array {
  const table = new Float64Array(words * (BITS / 8) * BYTE);
  for (let cell = 0; cell < table.length; cell += 1) {
    const first = Math.floor(cell / BYTE) * 8;
    let weight = 0;
    for (let bit = 0; bit < 8; bit += 1) {
      if ((cell >> bit) & 1) weight += units[first + bit]?.weight ?? 0;
    }
    table[cell] = weight;
  }
  return table;
}

/**
 * Builds the units of one list.
 * @param rows rows of the target groups
 */
export function coverage(
  model: Pick<Model, "channels" | "groups" | "settings">,
  acceptance: Acceptance,
  rows: readonly number[],
): Coverage {
  const { minimumShare, acceptanceThreshold } = model.settings;
  const groups = rows.flatMap((row) => model.groups[row] ?? []);
  const segments = weighSegments(groups);
  const units = segments.filter((segment) => isUnit(segment, minimumShare));
  const words = Math.ceil(units.length / BITS);
  const mask = (holds: (unit: WeighedSegment) => boolean): UnitMask => {
    const bits = new Int32Array(words);
    units.forEach((unit, index) => {
      if (holds(unit)) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
    });
    return bits;
  };
  return {
    segments,
    units,
    words,
    all: mask(() => true),
    weighty: mask(({ weight }) => weight >= TOLERANCE),
    served: model.channels.map((_, column) =>
      mask((unit) =>
        isAtLeast(
          acceptance.of(column, rows[unit.index] ?? 0, unit.segmentIndex),
          acceptanceThreshold,
        ),
      ),
    ),
    byteWeights: byteWeights(units, words),
  };
}

/** The weight of the units that are in both masks; `from` is where the second mask begins in its array. */
export function weightOfBoth(
  coverage: Coverage,
  mask: UnitMask,
  other: Int32Array,
  from = 0,
): number {
  const table = coverage.byteWeights;
  let weight = 0;
  for (let word = 0; word < mask.length; word += 1) {
    const bits = (mask[word] ?? 0) & (other[from + word] ?? 0);
    if (bits === 0) continue;
    const base = word * 4 * BYTE;
    weight +=
      (table[base + (bits & 255)] ?? 0) +
      (table[base + BYTE + ((bits >> 8) & 255)] ?? 0) +
      (table[base + 2 * BYTE + ((bits >> 16) & 255)] ?? 0) +
      (table[base + 3 * BYTE + ((bits >> 24) & 255)] ?? 0);
  }
  return weight;
}

/** `mask` without the units that the channels serve. */
export function without(coverage: Coverage, mask: UnitMask, channels: Iterable<number>): UnitMask {
  const left = mask.slice();
  for (const channel of channels) {
    coverage.served[channel]?.forEach((bits, word) => {
      left[word] = (left[word] ?? 0) & ~bits;
    });
  }
  return left;
}

/** The units of a mask by name. */
export function unitsOf(coverage: Coverage, mask: UnitMask): readonly Unit[] {
  return coverage.units
    .filter((_, index) => ((mask[index >> 5] ?? 0) >> (index & 31)) & 1)
    .map(({ group, segment }) => ({ group, segment }));
}
