/** What a catalogue has and the workbook lacks. */
import { idKey } from "../domain/model/same-id";

/** The records whose ids are not there; ids are compared without regard to case. */
export function lacking<T extends { readonly id: string }>(
  records: readonly T[],
  there: readonly string[],
): readonly T[] {
  const known = new Set(there.map(idKey));
  return records.filter(({ id }) => !known.has(idKey(id)));
}
