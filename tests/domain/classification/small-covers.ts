/** Small coverages, and complements found by trying every set. */
import {
  chooseComplements,
  type ComplementLimits,
} from "../../../src/domain/classification/complement-search";
import type { Coverage } from "../../../src/domain/units/coverage";

/** Acceptance of each channel by each unit. */
type Table = readonly (readonly number[])[];

/** Some units, the channels that they accept, and what the search is given. */
export interface Case {
  readonly accepts: Table;
  readonly weights: readonly number[];
  /** Whether each unit counts; all when left out. */
  readonly counts?: readonly boolean[];
  readonly scores: readonly number[];
  readonly given?: readonly number[];
  readonly candidates?: readonly number[];
  readonly limits?: Partial<ComplementLimits>;
}

export const LIMITS: ComplementLimits = {
  acceptanceThreshold: 0.6,
  minimumGain: 0.05,
  maximumComplements: 3,
};

const weightsOf = ({ weights }: Case): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};

const isCounted = ({ counts }: Case, unit: number): boolean => counts?.[unit] ?? true;

/** One class of units for each unit. */
export const coverOf = (of: Case): Coverage => {
  const channels = of.accepts.length;
  const acceptance = new Float64Array(of.weights.length * channels);
  of.accepts.forEach((row, column) => {
    row.forEach((accepted, unit) => {
      acceptance[unit * channels + column] = accepted;
    });
  });
  const classes = weightsOf(of).map((weight, index) => ({
    index,
    weight,
    counted: isCounted(of, index) ? weight : 0,
  }));
  return { classes, acceptance, channels, need: new Float64Array(channels), unitsOf: () => [] };
};

/** What the search chooses. */
export const choose = (of: Case, limits = { ...LIMITS, ...of.limits }): readonly number[] =>
  chooseComplements(
    coverOf(of),
    of.given ?? [],
    of.candidates ?? [...of.accepts.keys()].filter((column) => !of.given?.includes(column)),
    Float64Array.from(of.scores),
    limits,
  );

/** All sets of at most `maximum` columns. */
function subsets(columns: readonly number[], maximum: number): readonly (readonly number[])[] {
  const [first, ...rest] = columns;
  if (first === undefined || maximum === 0) return [[]];
  const withFirst = subsets(rest, maximum - 1).map((set) => [first, ...set]);
  return [...withFirst, ...subsets(rest, maximum)];
}

const comesBefore = (one: readonly number[], other: readonly number[]): number => {
  const place = one.findIndex((column, at) => column !== other[at]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
};

/** The criteria one after the other over every set, each within 1e-9. */
export function byTryingAll(of: Case): readonly number[] {
  const { acceptanceThreshold, minimumGain, maximumComplements } = { ...LIMITS, ...of.limits };
  const given = of.given ?? [];
  const best = (set: readonly number[], unit: number): number =>
    Math.max(0, ...[...given, ...set].map((column) => of.accepts[column]?.[unit] ?? 0));
  const sum = (value: (unit: number, weight: number) => number): number =>
    weightsOf(of).reduce((total, weight, unit) => total + value(unit, weight), 0);
  const criteria: readonly ((set: readonly number[]) => number)[] = [
    (set) =>
      sum((unit, weight) =>
        isCounted(of, unit) && best(set, unit) > acceptanceThreshold - 1e-9 ? weight : 0,
      ),
    (set) => sum((unit, weight) => weight * best(set, unit)) - minimumGain * set.length,
    (set) => -set.length,
    (set) => set.reduce((total, column) => total + (of.scores[column] ?? 0), 0),
  ];
  const candidates = [...of.accepts.keys()].filter((column) => !given.includes(column));
  let left = subsets(candidates, maximumComplements);
  for (const criterion of criteria) {
    const greatest = Math.max(...left.map(criterion));
    left = left.filter((set) => criterion(set) > greatest - 1e-9);
  }
  return [...left].sort(comesBefore)[0] ?? [];
}
