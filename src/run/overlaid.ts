/** Cells of a file laid over those of a sheet, in the order of their rows and columns. */

/** Indexes of ids in their table; unknown ids come last. */
export function indexesOf(entries: readonly { readonly record: { readonly id: string } }[]) {
  const indexes = new Map(entries.map(({ record }, index) => [record.id, index]));
  return (id: string): number => indexes.get(id) ?? entries.length;
}

/** Later entries of a cell replace earlier ones; row by row, as the grid shows them. */
export function overlaid<T>(
  layers: readonly (readonly T[])[],
  keyOf: (entry: T) => string,
  positionOf: (entry: T) => readonly [row: number, column: number],
): T[] {
  const cells = new Map<string, T>();
  for (const entry of layers.flat()) cells.set(keyOf(entry), entry);
  return [...cells.values()]
    .map((entry) => ({ entry, position: positionOf(entry) }))
    .sort(
      (one, other) => one.position[0] - other.position[0] || one.position[1] - other.position[1],
    )
    .map(({ entry }) => entry);
}
