/** Which channel is the main way into a service (docs/method.md, Classification 2). */
import { isAtLeast, TOLERANCE } from "../score/tolerance";
import type { TieBreak } from "./reasons";
import { carriesComplexity, columnsWhere, hasScore, type ServiceLine } from "./service-line";

/** The channels among which the primary is found. */
export interface PrimarySet {
  /** 1–6, as the method numbers the sets. */
  readonly number: number;
  /** Columns, ascending; not empty. */
  readonly columns: readonly number[];
}

/** The first of the sets that is not empty; null when all are. */
export function primarySet(line: ServiceLine): PrimarySet | null {
  const { values, channels, settings, usable } = line;
  const veto = settings.primaryVeto + (values.kind === "decide" ? 1 : 0);
  const free = columnsWhere(
    line,
    (column, { class: own }) => own === "free" && hasScore(line, column),
  );
  const roleOf = (column: number): string => line.gate[column]?.role ?? "chosen";
  const isUsable = (column: number): boolean => usable[column] === true;
  const any = free.filter((column) => roleOf(column) === "any");
  const anyOrComplement = free.filter((column) => roleOf(column) !== "chosen");
  const carries = (column: number): boolean =>
    carriesComplexity(line, column, veto) ||
    (values.kind === "inform" && channels.modes[column] === "self");
  const sets = [
    () => any.filter((column) => isUsable(column) && carries(column)),
    () => any.filter(isUsable),
    () => anyOrComplement.filter(isUsable),
    () => any,
    () => anyOrComplement,
    () =>
      columnsWhere(
        line,
        (column, { lacksShould, role }) =>
          lacksShould && role !== "chosen" && isUsable(column) && hasScore(line, column),
      ),
  ];
  for (const [index, set] of sets.entries()) {
    const columns = set();
    if (columns.length > 0) return { number: index + 1, columns };
  }
  return null;
}

/** The scores and costs by which the primary is named. */
export interface NamingValues {
  readonly score: (column: number) => number;
  /** NaN where none is known. */
  readonly cost: (column: number) => number;
}

/** The columns of the set whose score is within the margin of the best, ascending. */
export function evenWithBest(
  columns: readonly number[],
  score: (column: number) => number,
  margin: number,
): readonly number[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const column of columns) best = Math.max(best, score(column));
  return columns.filter((column) => isAtLeast(score(column), best - margin));
}

/** Negative: `a` is greater; 0: they are equal within the tolerance. */
const greater = (a: number, b: number): number => (Math.abs(a - b) < TOLERANCE ? 0 : b - a);

const isYes = (values: readonly boolean[], column: number): number =>
  values[column] === true ? 1 : 0;

/**
 * Which of two channels with even scores comes first, and by what.
 * @returns negative: `one`; positive: `other`
 */
export function compareEven(
  line: ServiceLine,
  { score, cost }: NamingValues,
  one: number,
  other: number,
): readonly [order: number, by: TieBreak] {
  const { assumed } = line.channels.richness;
  const volume = greater(line.volume[one] ?? 0, line.volume[other] ?? 0);
  if (volume !== 0) return [volume, "volume"];
  const offered = isYes(line.offered, other) - isYes(line.offered, one);
  if (offered !== 0) return [offered, "offered"];
  const rich = (assumed[one] ?? 0) - (assumed[other] ?? 0);
  if (rich !== 0) return [rich, "richness"];
  const cheaper = greater(cost(other), cost(one));
  if (cheaper < 0 || cheaper > 0) return [cheaper, "cost"];
  const higher = greater(score(one), score(other));
  return higher !== 0 ? [higher, "score"] : [one - other, "column"];
}

/** The channel of the set that becomes primary; NaN for an empty set. */
export function namePrimary(
  line: ServiceLine,
  columns: readonly number[],
  naming: NamingValues,
): number {
  const even = evenWithBest(columns, naming.score, line.settings.tieMargin);
  let first = even[0] ?? Number.NaN;
  for (const column of even) {
    if (column !== first && compareEven(line, naming, column, first)[0] < 0) first = column;
  }
  return first;
}

/** The scores of the service and the costs in use. */
export const usualNaming = (line: ServiceLine): NamingValues => ({
  score: (column) => line.score[column] ?? Number.NaN,
  cost: (column) => line.channels.cost.values[column] ?? Number.NaN,
});
