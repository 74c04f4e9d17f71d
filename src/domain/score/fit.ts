/** How well what a channel can take fits what a service asks for (method.md, Score 2). */

/**
 * Too little supply costs `shortage` a level, too much costs `excess` a level.
 * @param demand level that the service asks for, 1–5; NaN when not known
 * @param supply level that the channel gives, 1–5; NaN when not known
 * @param shortage loss for each level that is lacking, ≥ 0
 * @param excess loss for each level too many, ≥ 0
 * @returns 0–1; NaN when demand or supply is not known
 */
export function fit(demand: number, supply: number, shortage: number, excess: number): number {
  const lacking = demand - supply;
  return Math.max(0, lacking > 0 ? 1 - shortage * lacking : 1 + excess * lacking);
}
