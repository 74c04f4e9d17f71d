/** What a catalogue has and the workbook lacks. */

/** The records whose ids are not there; ids are compared without regard to case. */
export function lacking<T extends { readonly id: string }>(
  records: readonly T[],
  there: readonly string[],
): readonly T[] {
  const known = new Set(there.map((id) => id.toLowerCase()));
  return records.filter(({ id }) => !known.has(id.toLowerCase()));
}
