/** The order in which files count: by their names, whatever order they came in. */
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Of equal names the first given comes first. */
export const sortedFiles = <T extends { readonly name: string }>(
  files: readonly T[],
): readonly T[] => [...files].sort((one, other) => compared(one.name, other.name));
