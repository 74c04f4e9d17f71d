/** Conflicts between a merge and their sheet: new ones, those that are known, and what was settled. */
import type { ConflictCell, KeptConflict } from "../../sheets/conflicts/conflict";
import type { ContentRow } from "../content/content";
import { cellName } from "../content/content";
import { valueKey } from "../content/value";
import { settledKey } from "../merge/settled";
import type { Change, Conflict, Settled } from "../merge/types";
import type { EmptiedRow } from "./amendment";
import { withFollowed } from "./following";

/** A conflict as the sheet keeps it. @param whoOf who last saved a file, and when */
export function keptConflict(
  { kind, table, key, field, row, base, ours, theirs }: Conflict,
  whoOf: (file: string) => string,
): KeptConflict {
  const { service, channel } = cellName(table, row, field);
  return {
    conflict: {
      ...{ kind, table, key, field, id: row.id, service, channel, base, ours },
      theirs: theirs.map(({ file, value }) => ({ file, value, who: whoOf(file) })),
    },
    choice: null,
    note: "",
    settled: null,
  };
}

const keyOf = ({
  table,
  key,
  field,
  theirs,
}: Pick<ConflictCell, "table" | "key" | "field" | "theirs">): string =>
  JSON.stringify([
    table,
    key,
    field,
    theirs.map(({ value }) => (value === null ? null : valueKey(value))).sort(),
  ]);

/** The rows of the sheet with those of a merge; one that is open with the same values is not asked twice. */
export function withConflicts(
  kept: readonly KeptConflict[],
  added: readonly KeptConflict[],
): readonly KeptConflict[] {
  const known = new Set(
    kept.filter(({ settled }) => settled === null).map(({ conflict }) => keyOf(conflict)),
  );
  return [...kept, ...added.filter(({ conflict }) => !known.has(keyOf(conflict)))];
}

/** The values that were refused or settled, by cell. */
export const settledOf = (kept: readonly KeptConflict[]): Settled =>
  new Set(
    kept.flatMap(({ conflict, settled }) =>
      settled === null ? [] : conflict.theirs.map(({ value }) => settledKey(conflict, value)),
    ),
  );

/** What the choices do. */
export interface CarriedOut {
  readonly changes: readonly Change[];
  readonly rows: readonly EmptiedRow[];
  /** The rows of the sheet, those with a choice settled. */
  readonly kept: readonly KeptConflict[];
  readonly count: number;
}

const rowOf = ({ id, service, channel }: ConflictCell): ContentRow => ({
  id,
  service,
  channel,
  fields: {},
});

/** The change or the emptied row of a choice; neither where ours stays. */
function effectOf({ conflict, choice }: KeptConflict): {
  readonly change?: Change;
  readonly row?: EmptiedRow;
} {
  const { table, key, field, theirs, base, ours } = conflict;
  if (choice === null) return {};
  if (field === null) {
    const chosen = typeof choice === "number" ? theirs[choice] : undefined;
    const isDeleted = choice === "ours" ? ours === null : chosen?.value === null;
    return isDeleted ? { row: { table, key } } : {};
  }
  if (choice === "ours") return {};
  const value = choice === "base" ? base : theirs[choice]?.value;
  if (value === undefined || value === null) return {};
  const cell = { table, key, field, row: rowOf(conflict) };
  const files = typeof choice === "number" ? [theirs[choice]?.file ?? ""] : [];
  return { change: { ...cell, from: ours, to: value, files } };
}

/**
 * Carries out the choices of open conflicts, a reason's with its class's; one whose value has no cell to stand in stays open.
 * @param by who settles them; "" where that is not known
 */
export function carriedOut(
  open: readonly KeptConflict[],
  by: string,
  on: string,
  hasCell: (change: Change) => boolean,
): CarriedOut {
  const kept = withFollowed(open);
  const chosen = kept.filter((one) => {
    if (one.choice === null || one.settled !== null) return false;
    const { change } = effectOf(one);
    return change === undefined || hasCell(change);
  });
  const effects = chosen.map(effectOf);
  return {
    changes: effects.flatMap(({ change }) => change ?? []),
    rows: effects.flatMap(({ row }) => row ?? []),
    kept: kept.map((one) => (chosen.includes(one) ? { ...one, settled: { by, on } } : one)),
    count: chosen.length,
  };
}
