/** Which services and departments a business case is about most: those whose money, then contacts, move most. */
import type { Model } from "../model/model";
import type { Savings } from "./saving";

/** A department with the rows of its services. */
export interface RankedDepartment {
  /** "" where none is stated. */
  readonly name: string;
  readonly services: readonly number[];
}

export interface Ranking {
  /** Rows of all services. */
  readonly services: readonly number[];
  readonly departments: readonly RankedDepartment[];
}

/** What something is ranked by: money first, then contacts that move. */
interface Weight {
  readonly money: number;
  readonly contacts: number;
}

const byWeight = (one: Weight, other: Weight): number =>
  Math.abs(other.money) - Math.abs(one.money) || other.contacts - one.contacts;

/** The most first; of equals the earlier one. */
export function ranking(
  { services }: Pick<Model, "services">,
  { internal, moved }: Savings,
): Ranking {
  const width = moved.channels.length;
  const weightOf = (row: number): Weight => ({
    money: internal.services.base[row] ?? 0,
    contacts: moved.cells
      .subarray(row * width, (row + 1) * width)
      .reduce((sum, contacts) => (contacts > 0 ? sum + contacts : sum), 0),
  });
  const weights = services.map((_, row) => weightOf(row));
  const weight = (row: number): Weight => weights[row] ?? { money: 0, contacts: 0 };
  const departments = new Map<string, number[]>();
  services.forEach(({ department }, row) => {
    departments.set(department, [...(departments.get(department) ?? []), row]);
  });
  const sumOf = (rows: readonly number[]): Weight => ({
    money: rows.reduce((sum, row) => sum + weight(row).money, 0),
    contacts: rows.reduce((sum, row) => sum + weight(row).contacts, 0),
  });
  return {
    services: [...services.keys()].sort((one, other) => byWeight(weight(one), weight(other))),
    departments: [...departments]
      .map(([name, rows]) => ({ name, services: rows, weight: sumOf(rows) }))
      .sort((one, other) => byWeight(one.weight, other.weight))
      .map(({ name, services: rows }) => ({ name, services: rows })),
  };
}
