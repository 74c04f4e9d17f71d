/** How far people agree on the classes of the same services (docs/sharing.md, Several people about the same services). */
import type { CellClass } from "../model/model";

/** The class that each person gave a cell; who left it open is not in it. */
export type Answers = ReadonlyMap<string, CellClass>;

export interface Agreement {
  /** Pairs of people who both answered, and those of them with the same class. */
  readonly pairs: number;
  readonly same: number;
  /** The class that most gave; null: nobody answered, or two are as common. */
  readonly common: CellClass | null;
  /** How many of those who answered gave it, 0–1; 0 where there is none. */
  readonly commonShare: number;
  /** Those whose class nobody else gave, where some agree. */
  readonly alone: readonly string[];
}

const pairsOf = (count: number): number => (count < 2 ? 0 : (count * (count - 1)) / 2);

/** The agreement on one cell. */
export function agreement(answers: Answers): Agreement {
  const people = new Map<CellClass, string[]>();
  for (const [person, given] of answers) people.set(given, [...(people.get(given) ?? []), person]);
  const counts = [...people.values()].map(({ length }) => length);
  const most = Math.max(0, ...counts);
  const commonest = [...people].filter(([, own]) => own.length === most);
  const common = commonest.length === 1 ? (commonest[0]?.[0] ?? null) : null;
  return {
    pairs: pairsOf(answers.size),
    same: counts.reduce((sum, count) => sum + pairsOf(count), 0),
    common,
    commonShare: common === null ? 0 : most / answers.size,
    alone: most < 2 ? [] : [...people.values()].flatMap((own) => (own.length === 1 ? own : [])),
  };
}

/** The share of pairs of people with the same class over several cells, 0–1; null: no two people answered the same cell. */
export function agreedShare(cells: readonly Agreement[]): number | null {
  const pairs = cells.reduce((sum, cell) => sum + cell.pairs, 0);
  return pairs === 0 ? null : cells.reduce((sum, cell) => sum + cell.same, 0) / pairs;
}
