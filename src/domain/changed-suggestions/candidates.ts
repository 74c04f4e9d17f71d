/** The causes that are tried: single differences, or together where there are too many of them. */
import type { ServiceId } from "../model/ids";
import { serviceTouched, type Difference, type RecordTable } from "./differences";

/** Tables of which several records or cells differ. */
export type ChangedTable = RecordTable | "rules" | "needs" | "settings" | "volumes";

/** What changed a suggestion. */
export type Cause =
  | Difference
  /** Several fields of one record. */
  | {
      readonly kind: "record-fields";
      readonly table: RecordTable;
      readonly id: string;
      readonly name: string;
      readonly fields: readonly string[];
    }
  /** Many differences in one table; of one service's rows, or null: of all. */
  | {
      readonly kind: "table";
      readonly table: ChangedTable;
      readonly service: ServiceId | null;
      readonly count: number;
    }
  /** The method of the last run was an earlier edition. */
  | { readonly kind: "method" }
  /** What the last run rested on is not known. */
  | { readonly kind: "unknown" };

/** A cause with the differences that make it up. */
export interface Candidate {
  readonly cause: Cause;
  readonly parts: readonly Difference[];
}

/** Volumes, and rules, of one service that are tried by themselves. */
const MOST_OWN = 4;

const tableOf = (difference: Difference): ChangedTable | null => {
  switch (difference.kind) {
    case "record":
    case "record-field":
      return difference.table;
    case "rule":
      return "rules";
    case "need":
      return "needs";
    case "setting":
      return "settings";
    case "volume-now":
      return "volumes";
    default:
      return null;
  }
};

function causeOf(parts: readonly Difference[]): Cause | null {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? null;
  const table = tableOf(first);
  if (table === null) return first;
  if (first.kind === "record-field") {
    const fields = parts.flatMap((part) =>
      part.kind === "record-field" && part.id === first.id ? [part.field] : [],
    );
    const { id, name } = first;
    if (fields.length === parts.length) {
      return { kind: "record-fields", table: first.table, id, name, fields };
    }
  }
  return { kind: "table", table, service: serviceTouched(first), count: parts.length };
}

/** The differences with equal keys as one candidate each. */
function together(
  differences: readonly Difference[],
  keyOf: (difference: Difference, index: number) => string,
): readonly Candidate[] {
  const groups = new Map<string, Difference[]>();
  differences.forEach((difference, index) => {
    const key = keyOf(difference, index);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  });
  return [...groups.values()].flatMap((parts) => {
    const cause = causeOf(parts);
    return cause === null ? [] : [{ cause, parts }];
  });
}

/** From each difference by itself to whole tables. */
const LEVELS: readonly ((difference: Difference, index: number) => string)[] = [
  (_, index) => String(index),
  (difference, index) =>
    difference.kind === "record-field" ? difference.id : `\n${difference.kind}${index}`,
  () => "",
];

/**
 * Candidates of differences that may touch every service.
 * @param most how many there may be; where there are more, those of the most numerous table are taken together
 */
export function sharedCandidates(
  differences: readonly Difference[],
  most: number,
): readonly Candidate[] {
  const tables = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = tableOf(difference) ?? difference.kind;
    tables.set(key, [...(tables.get(key) ?? []), difference]);
  }
  const families = [...tables.values()].map((own) => ({
    own,
    level: 0,
    candidates: together(own, LEVELS[0] ?? String),
  }));
  for (;;) {
    const total = families.reduce((sum, { candidates }) => sum + candidates.length, 0);
    const [largest] = families
      .filter(({ level }) => level < LEVELS.length - 1)
      .sort((one, other) => other.candidates.length - one.candidates.length);
    if (total <= most || largest === undefined) break;
    largest.level += 1;
    largest.candidates = together(largest.own, LEVELS[largest.level] ?? String);
  }
  return families.flatMap(({ candidates }) => candidates);
}

/** Candidates of the differences of each service that touch only its own row. */
export function ownCandidates(
  differences: readonly Difference[],
): ReadonlyMap<ServiceId, readonly Candidate[]> {
  const byService = new Map<ServiceId, Difference[]>();
  for (const difference of differences) {
    const service = serviceTouched(difference);
    if (service === null) continue;
    const own = byService.get(service);
    if (own === undefined) byService.set(service, [difference]);
    else own.push(difference);
  }
  return new Map(
    [...byService].map(([service, own]) => {
      const count = (kind: Difference["kind"]): number =>
        own.filter((difference) => difference.kind === kind).length;
      const many = new Set(
        (["volume-now", "rule"] as const).filter((kind) => count(kind) > MOST_OWN),
      );
      const candidates = together(own, ({ kind }, index) =>
        (many as ReadonlySet<string>).has(kind) ? kind : String(index),
      );
      return [service, candidates];
    }),
  );
}
