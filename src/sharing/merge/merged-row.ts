/** One row of a table, merged field by field: docs/sharing.md, Merging what comes back. */
import type { ContentRow, ContentTable, TableTraits } from "../content/content";
import { BLANK_VALUE, sameValue, type Value } from "../content/value";
import { mayChange } from "./remit";
import { sameRow, type Restored } from "./restored";
import { settledKey, unsettled } from "./settled";
import { fieldsOf, type Change, type Conflict, type Settled, type TheirFile } from "./types";

export interface RowRequest {
  readonly table: string;
  readonly key: string;
  readonly trait: TableTraits;
  readonly own: ContentTable;
  /** By name. */
  readonly files: readonly TheirFile[];
  /** Rows that the coordinator deleted and that come back. */
  readonly back: Restored;
  readonly settled: Settled;
}

export interface RowOutcome {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** A value that a file gave a field. */
interface Claim {
  readonly file: string;
  readonly value: Value;
  /** The field as it was sent. */
  readonly before: Value;
}

/** The row of a file, with what it was. */
interface Version {
  readonly file: string;
  readonly row: ContentRow;
  readonly before: ContentRow | undefined;
  readonly isRemit: boolean;
  /** The file has its base. */
  readonly hasBase: boolean;
}

/** The rows of the files that have one. */
const versionsOf = ({ table, key, files }: RowRequest): readonly Version[] =>
  files.flatMap(({ name, theirs, base, remit }): readonly Version[] => {
    const row = theirs.get(table)?.get(key);
    if (row === undefined) return [];
    const before = base?.get(table)?.get(key);
    const isRemit = mayChange(remit, table, before ?? row);
    return [{ file: name, row, before, isRemit, hasBase: base !== null }];
  });

/** What each version did to a field. */
const claimsOn = (field: string, versions: readonly Version[], isId: boolean): readonly Claim[] =>
  versions.flatMap(({ file, row, before }) => {
    const was = fieldsOf(before)[field] ?? BLANK_VALUE;
    const value = row.fields[field] ?? BLANK_VALUE;
    return sameValue(was, value, isId) ? [] : [{ file, value, before: was }];
  });

/** Whether the claims have one value. */
const isOne = ([first, ...others]: readonly Claim[], isId: boolean): boolean =>
  others.every(({ value }) => first !== undefined && sameValue(first.value, value, isId));

const fieldsIn = (versions: readonly Version[]): readonly string[] => [
  ...new Set(
    versions.flatMap(({ row, before }) => [
      ...Object.keys(row.fields),
      ...Object.keys(fieldsOf(before)),
    ]),
  ),
];

/** Rows that a file no longer has: a proposal, or a conflict where somebody changed the row meanwhile. */
function deletions(
  { table, key, trait, files, settled }: RowRequest,
  ours: ContentRow,
  versions: readonly Version[],
): readonly Conflict[] {
  if (!trait.isDeletable) return [];
  const gone = files.flatMap(({ name, theirs, base }) => {
    const before = base?.get(table)?.get(key);
    const isGone = before !== undefined && theirs.get(table)?.has(key) === false;
    return isGone ? [{ file: name, before }] : [];
  });
  const [first] = gone;
  if (first === undefined) return [];
  const isChanged =
    gone.some(({ before }) => !sameRow(before, ours, trait)) ||
    versions.some(({ row, before }) => before !== undefined && !sameRow(before, row, trait));
  const conflict = unsettled(
    {
      kind: isChanged ? "row" : "proposal",
      ...{ table, key, field: null, row: ours },
      base: first.before.id,
      ours: ours.id,
      theirs: gone.map(({ file }) => ({ file, value: null })),
    },
    settled,
  );
  return conflict === null ? [] : [conflict];
}

/** Rows beyond a file's remit that the coordinator deleted and the file changed. */
function changedBeyond(
  { table, key, trait, settled }: RowRequest,
  versions: readonly Version[],
): readonly Conflict[] {
  const changed = versions.filter(
    ({ row, before }) => before !== undefined && !sameRow(before, row, trait),
  );
  const [first] = changed;
  if (first === undefined || !trait.isDeletable) return [];
  const { row, before = row } = first;
  const theirs = changed.map((one) => ({ file: one.file, value: one.row.id }));
  const conflict = unsettled(
    { kind: "row", table, key, field: null, row, base: before.id, ours: null, theirs },
    settled,
  );
  return conflict === null ? [] : [conflict];
}

/** One field of the row. */
function mergedField(
  request: RowRequest,
  field: string,
  row: ContentRow,
  versions: readonly Version[],
): { readonly change: Change | null; readonly conflicts: readonly Conflict[] } {
  const { table, key, trait, own, back, settled } = request;
  const cell = { table, key, field, row } as const;
  const isId = trait.idFields.has(field);
  const ours = own.get(key)?.fields[field] ?? BLANK_VALUE;
  const isThere = own.has(key);
  const returning = isThere ? undefined : back.rowOf(table, key);
  const wasSent = versions.some(({ before }) => before !== undefined);
  let result = returning?.row.fields[field] ?? ours;
  let files: readonly string[] = returning === undefined ? [] : [returning.file];
  const conflicts: Conflict[] = [];
  const openOf = (of: readonly Version[]): readonly Claim[] =>
    claimsOn(field, of, isId).filter(
      ({ value }) => !sameValue(value, result, isId) && !settled.has(settledKey(cell, value)),
    );
  const ask = (kind: Conflict["kind"], claims: readonly Claim[]): void => {
    conflicts.push({
      kind,
      ...cell,
      base: wasSent ? (claims[0]?.before ?? null) : null,
      ours: isThere ? ours : null,
      theirs: claims.map(({ file, value }) => ({ file, value })),
    });
  };
  const open = openOf(versions.filter(({ isRemit }) => isRemit));
  const [first] = open;
  if (first !== undefined) {
    const isAsSent = open.every(({ before }) => sameValue(before, result, isId));
    const isFirstOfNew = !isThere && returning === undefined;
    if (!isAsSent || !isOne(open, isId)) {
      ask(!wasSent && versions.some(({ hasBase }) => hasBase) ? "new-row" : "value", open);
    }
    if (isAsSent && (isFirstOfNew || isOne(open, isId))) {
      result = first.value;
      files = open.filter(({ value }) => sameValue(value, result, isId)).map(({ file }) => file);
    }
  }
  const beyond = openOf(versions.filter(({ isRemit }) => !isRemit));
  if (beyond.length > 0) ask("proposal", beyond);
  const change: Change | null = sameValue(result, ours, isId)
    ? null
    : { ...cell, from: isThere ? ours : null, to: result, files };
  return { change, conflicts };
}

/** Merges one row of the coordinator's and the files'. */
export function mergedRow(request: RowRequest): RowOutcome {
  const { table, key, own, back, settled } = request;
  const ours = own.get(key);
  const versions = versionsOf(request);
  const [first] = versions;
  const gone = ours === undefined ? [] : deletions(request, ours, versions);
  if (first === undefined) return { changes: [], conflicts: gone };
  const returning = ours === undefined ? back.rowOf(table, key) : undefined;
  const wasSent = versions.some(({ before }) => before !== undefined);
  if (ours === undefined && wasSent && returning === undefined) {
    return { changes: [], conflicts: changedBeyond(request, versions) };
  }
  const row = ours ?? returning?.row ?? first.row;
  const fields = fieldsIn(versions).map((field) => mergedField(request, field, row, versions));
  const reported = ours === undefined ? back.conflictOf(table, key) : null;
  const asked = reported === null ? null : unsettled(reported, settled);
  return {
    changes: fields.flatMap(({ change }) => change ?? []),
    conflicts: [
      ...(asked === null ? [] : [asked]),
      ...fields.flatMap(({ conflicts }) => conflicts),
      ...gone,
    ],
  };
}
