/** Lists with several years: the latest that a good part of the rows is of is read, the others are told. */
import { trimmed } from "../../workbook/cell";
import type { Findings } from "../context";
import type { KnownList } from "./known-list";

/** Share of the rows that a year needs to be the list's. */
const GOOD_PART = 0.2;

export function ofOneYear(known: KnownList, { notes }: Findings): KnownList {
  const { list, columns, shape } = known;
  const at = columns.findIndex(({ target }) => target === "year");
  if (at < 0 || shape === "contacts") return known;
  const yearOf = (row: number): string => trimmed(list.rows[row]?.[at] ?? "");
  const counts = new Map<string, number>();
  list.rows.forEach((_, row) => {
    const year = yearOf(row);
    if (/\d{4}/.test(year)) counts.set(year, (counts.get(year) ?? 0) + 1);
  });
  if (counts.size < 2) return known;
  const [year] = [...counts]
    .filter(([, count]) => count >= list.rows.length * GOOD_PART)
    .map(([found]) => found)
    .sort()
    .slice(-1);
  if (year === undefined) return known;
  const kept = list.rows.flatMap((_, row) => (counts.has(yearOf(row)) && yearOf(row) !== year ? [] : [row]));
  const others = [...counts.keys()].filter((found) => found !== year).sort();
  const values = { year, others: others.join(", "), count: list.rows.length - kept.length };
  notes.push({ code: "other-years", source: list.source, values });
  return {
    ...known,
    list: {
      ...list,
      rows: kept.map((row) => list.rows[row] ?? []),
      numbers: kept.map((row) => list.numbers[row] ?? row),
    },
  };
}
