/**
 * How well a channel's level meets a service's (docs/method.md, Score 2): too little costs `shortage` a level, too much
 * costs `excess` a level.
 * @param needed level that the service requires, 1–5
 * @param supply level that the channel gives, 1–5; NaN when not known
 * @param shortage loss for each level that is lacking, ≥ 0
 * @param excess loss for each level too many, ≥ 0
 * @returns 0–1; NaN when either level is not known
 */
export function fit(needed: number, supply: number, shortage: number, excess: number): number {
  const lacking = needed - supply;
  return Math.max(0, lacking > 0 ? 1 - shortage * lacking : 1 + excess * lacking);
}
