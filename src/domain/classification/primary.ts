/** Which channel is the main way into a service (method.md, Classification 2). */
import type { Channel } from "../model/model";
import { TOLERANCE } from "../score/tolerance";

/** The channels that share the highest score, in column order; empty when no one has a score. */
export function leaders(free: readonly number[], scores: Float64Array): readonly number[] {
  let highest = Number.NEGATIVE_INFINITY;
  for (const channel of free) highest = Math.max(highest, scores[channel] ?? highest);
  return free.filter((channel) => highest - (scores[channel] ?? Number.NaN) < TOLERANCE);
}

/**
 * The free channel with the highest score; ties go to the lower cost (no cost last), then to the
 * earlier column.
 * @param free columns of the free channels that have a score, ascending
 * @param scores the service's scores by column
 * @returns a column; null when no channel is free with a score
 */
export function primaryByScore(
  free: readonly number[],
  scores: Float64Array,
  channels: readonly Pick<Channel, "cost">[],
): number | null {
  const costOf = (channel: number): number => channels[channel]?.cost ?? Number.POSITIVE_INFINITY;
  return leaders(free, scores).reduce<number | null>(
    (best, channel) => (best === null || costOf(channel) < costOf(best) ? channel : best),
    null,
  );
}
