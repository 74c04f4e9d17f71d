/** Finds the records that the fields of others refer to, by id or by name. */
import type { Cell } from "../workbook/cell";
import type { Field } from "../workbook/fields";
import type { KnownTables } from "../workbook/known-ids";
import type { Position, Problem } from "../workbook/problem";
import type { TableDefinition } from "../workbook/table/table";

/** A record whose references have not been looked up. */
export interface Referring<T> {
  readonly record: T;
  /** The cell that a field was read from; null: it was read from none. */
  readonly cell: (field: keyof T) => Cell | null;
  readonly position: (field: keyof T) => Position;
}

/**
 * The record with the ids that its fields refer to, as their tables spell them. Each reference that their tables
 * do not have is reported, and stays as it was.
 */
export function withReferences<T>(
  definition: TableDefinition<T>,
  { record, cell, position }: Referring<T>,
  known: KnownTables,
  problems: Problem[],
): T {
  const found: Partial<Record<keyof T, unknown>> = {};
  for (const [key, field] of Object.entries(definition.fields) as [
    keyof T & string,
    Field<unknown>,
  ][]) {
    const { references } = field;
    const written = references === undefined ? null : cell(key);
    if (references === undefined || written === null) continue;
    const reading = references.find(written, known[references.table]);
    if (reading.ok) found[key] = reading.value;
    else problems.push({ code: reading.code, values: reading.values, position: position(key) });
  }
  return { ...record, ...found };
}
