/** Where the contacts of a channel go after its last year (docs/method.md, Money and time). */

/**
 * Gives what is in closed channels to the chosen ones that are open, by what they attract; it stays where none
 * attracts anything.
 * @param volumes contacts a year, by column
 * @param attraction what each chosen channel attracts: pull · need; 0 for all others
 * @returns the volumes after that, and the columns in which something stays
 */
export function afterLastYears(
  volumes: Float64Array,
  attraction: Float64Array,
  closed: readonly boolean[],
): { readonly volumes: Float64Array; readonly staying: readonly number[] } {
  const isOpen = (column: number): boolean => closed[column] !== true;
  const attracted = attraction.reduce((sum, own, column) => (isOpen(column) ? sum + own : sum), 0);
  const left = [...volumes.keys()].filter(
    (column) => !isOpen(column) && (volumes[column] ?? 0) > 0,
  );
  if (left.length === 0) return { volumes, staying: [] };
  if (attracted <= 0) return { volumes, staying: left };
  const over = left.reduce((sum, column) => sum + (volumes[column] ?? 0), 0);
  return {
    volumes: volumes.map((volume, column) =>
      isOpen(column) ? volume + (over * (attraction[column] ?? 0)) / attracted : 0,
    ),
    staying: [],
  };
}
