/** What was refused or settled, by cell and value, so that it is not asked again. */
import type { Value } from "../content/value";
import { valueKey } from "../content/value";
import type { Conflict, Settled } from "./types";

/** The key of a value in a cell; null: that the row is deleted. */
export const settledKey = (
  {
    table,
    key,
    field,
  }: { readonly table: string; readonly key: string; readonly field: string | null },
  value: Value | null,
): string => JSON.stringify([table, key, field, value === null ? null : valueKey(value)]);

/** Without the values that are settled; null where nothing is left to ask. */
export function unsettled(conflict: Conflict, settled: Settled): Conflict | null {
  const theirs = conflict.theirs.filter(({ value }) => !settled.has(settledKey(conflict, value)));
  return theirs.length === 0 ? null : { ...conflict, theirs };
}
