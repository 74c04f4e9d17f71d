/** Reasons go with decisions: where either is in conflict, neither is taken alone (sharing.md, Merge). */
import { CHANNEL_FIELD, type Content, type ContentRow } from "../content/content";
import { BLANK_VALUE, foldedId, sameValue } from "../content/value";
import { settledKey } from "./settled";
import {
  fieldsOf,
  type Change,
  type Conflict,
  type Merged,
  type MergeRequest,
  type TheirFile,
} from "./types";

const MATRIX = "Matrix";
const REASONS = "Reasons";

interface Cell {
  readonly table: string;
  readonly key: string;
  readonly field: string;
  readonly row: ContentRow;
}

/** The cell of the matrix that a cell belongs to; null: it is neither a class nor of a reason. */
function groupOf({
  table,
  row,
  field,
}: Pick<Cell, "table" | "row"> & { readonly field: string | null }): string | null {
  if (field === null || row.service === null) return null;
  if (table === MATRIX && field.startsWith(CHANNEL_FIELD)) {
    return `${foldedId(row.service)}\n${foldedId(field.slice(CHANNEL_FIELD.length))}`;
  }
  return table === REASONS && row.channel !== null
    ? `${foldedId(row.service)}\n${foldedId(row.channel)}`
    : null;
}

const cellKey = ({
  table,
  key,
  field,
}: Pick<Change | Conflict, "table" | "key" | "field">): string =>
  JSON.stringify([table, key, field]);

/** Cells of the groups that a file has, or had. */
function cellsOf(content: Content, groups: ReadonlySet<string>): readonly Cell[] {
  return [MATRIX, REASONS].flatMap((table) =>
    [...(content.get(table) ?? [])].flatMap(([key, row]) =>
      Object.keys(row.fields).flatMap((field): readonly Cell[] => {
        const group = groupOf({ table, row, field });
        return group !== null && groups.has(group) ? [{ table, key, field, row }] : [];
      }),
    ),
  );
}

const valueIn = (content: Content | null, { table, key, field }: Cell) =>
  fieldsOf(content?.get(table)?.get(key))[field] ?? BLANK_VALUE;

/**
 * Turns the changes of a class and its reason into conflicts where one of them is in conflict, with all that
 * anybody changed of both, so that the order of the files does not matter.
 */
export function bound(merged: Merged, { ours, files, traits, settled }: MergeRequest): Merged {
  const groups = new Set(
    merged.conflicts.flatMap((conflict) =>
      conflict.kind === "proposal" || conflict.kind === "row" ? [] : (groupOf(conflict) ?? []),
    ),
  );
  if (groups.size === 0) return merged;
  const known = new Set(merged.conflicts.map(cellKey));
  const cells = new Map<string, Cell>();
  for (const { base, theirs } of files) {
    for (const content of base === null ? [theirs] : [theirs, base]) {
      for (const cell of cellsOf(content, groups)) {
        if (!cells.has(cellKey(cell))) cells.set(cellKey(cell), cell);
      }
    }
  }
  const added = [...cells.values()].flatMap((cell) =>
    known.has(cellKey(cell)) ? [] : (conflictAt(cell, { ours, files, traits, settled }) ?? []),
  );
  const held = new Set(added.map(cellKey));
  return {
    changes: merged.changes.filter((change) => !held.has(cellKey(change))),
    conflicts: [...merged.conflicts, ...added],
  };
}

/** The conflict of a cell that somebody changed; null: nobody did. */
function conflictAt(cell: Cell, { ours, files, traits, settled }: MergeRequest): Conflict | null {
  const { table, key } = cell;
  const row = ours.get(table)?.get(key);
  const isId = traits.get(table)?.idFields.has(cell.field) === true;
  const here = valueIn(ours, cell);
  const hasBoth = (file: TheirFile): boolean => file.theirs.get(table)?.has(key) === true;
  const differing = files
    .filter((file) => file.base !== null && hasBoth(file))
    .map((file) => ({
      file: file.name,
      value: valueIn(file.theirs, cell),
      before: valueIn(file.base, cell),
    }))
    .filter(
      ({ value, before }) =>
        !(sameValue(value, before, isId) && sameValue(before, here, isId)) &&
        !sameValue(value, here, isId),
    )
    .filter(({ value }) => !settled.has(settledKey(cell, value)));
  const [first] = differing;
  if (first === undefined) return null;
  return {
    kind: "value",
    ...cell,
    row: row ?? cell.row,
    base: first.before,
    ours: row === undefined ? null : here,
    theirs: differing.map(({ file, value }) => ({ file, value })),
  };
}
