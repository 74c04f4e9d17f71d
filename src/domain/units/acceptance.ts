/** How far each target group and segment accepts each channel (method.md, Need and default acceptance). */
import { isElectronic, SEGMENTS, type Model, type Segment } from "../model/model";
import { indexesById } from "../model/matrix";

/** Acceptance 0–1 of an electronic and of a personal channel by a segment. */
export const DEFAULT_ACCEPTANCE: Readonly<
  Record<Segment, { readonly electronic: number; readonly personal: number }>
> = {
  E: { electronic: 1, personal: 0.5 },
  M: { electronic: 0.75, personal: 0.75 },
  P: { electronic: 0.25, personal: 1 },
};

/** Acceptance of every channel by every target group and segment. */
export interface Acceptance {
  /**
   * @param channel column of the channel
   * @param group row of the target group
   * @param segment 0 = E, 1 = M, 2 = P
   * @returns 0–1
   */
  of(channel: number, group: number, segment: number): number;
}

/**
 * Fills in the defaults and replaces them by the needs; of two needs for the same pair the last counts, and
 * needs of unknown groups or channels are ignored (the checks report them).
 */
export function acceptance(model: Pick<Model, "channels" | "groups" | "needs">): Acceptance {
  const { channels, groups, needs } = model;
  const width = groups.length * SEGMENTS.length;
  const values = new Float64Array(channels.length * width);
  channels.forEach((channel, column) => {
    const side = isElectronic(channel) ? "electronic" : "personal";
    for (let cell = 0; cell < width; cell += 1) {
      const segment = SEGMENTS[cell % SEGMENTS.length] ?? "M";
      values[column * width + cell] = DEFAULT_ACCEPTANCE[segment][side];
    }
  });
  const columnOf = indexesById(channels);
  const rowOf = indexesById(groups);
  for (const need of needs) {
    const column = columnOf.get(need.channel);
    const row = rowOf.get(need.group);
    if (column === undefined || row === undefined) continue;
    const start = column * width + row * SEGMENTS.length;
    values.fill(need.acceptance, start, start + SEGMENTS.length);
  }
  return {
    of: (channel, group, segment) =>
      values[channel * width + group * SEGMENTS.length + segment] ?? Number.NaN,
  };
}
