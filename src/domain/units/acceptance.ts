/** How far each unit accepts each channel (docs/method.md, Units). */
import { indexesById } from "../model/matrix";
import { SEGMENTS, type Model } from "../model/model";
import { HUMAN_MODES, SPOKEN_MODES } from "../model/modes";
import type { ChannelValues } from "../assumptions/channel-values";
import { fit } from "../score/fit";

/** Kinds of unit of a group: for E, M and P without and with need of help. */
export const UNIT_KINDS = 2 * SEGMENTS.length;

/** Acceptance at one complexity. */
export interface Acceptance {
  /**
   * Acceptance 0–1: `values[(need · 6 + 2 · segment + help) · channels + column]`, segment 0 = E, 1 = M,
   * 2 = P, help 0 or 1, and `need` the index that `needsOf` gives.
   */
  readonly values: Float64Array;
}

/** The needs of the target groups and the acceptance that follows from them. */
export interface Acceptances {
  /** For each weighed group an index: 0 where it states no need, else its own. */
  readonly needsOf: Int32Array;
  /**
   * Acceptance by units of services of one complexity.
   * @param complexity 1–5
   * @param decides whether the kind is `decide`: a decision reaches people in writing
   */
  at(complexity: number, decides: boolean): Acceptance;
}

/**
 * Prepares acceptance; of two needs for the same pair the last counts, and needs of unknown groups or
 * channels are ignored (the checks report them).
 */
export function acceptances(
  model: Pick<Model, "channels" | "groups" | "needs" | "settings">,
  { modes, richness }: ChannelValues,
): Acceptances {
  const { channels, groups, needs, settings } = model;
  const width = channels.length;
  const columnOf = indexesById(channels);
  const rowOf = indexesById(groups);
  const needsOf = new Int32Array(Math.max(groups.length, 1));
  /** By index − 1, NaN where none is stated. */
  const stated: Float64Array[] = [];
  for (const need of needs) {
    const column = columnOf.get(need.channel);
    const row = rowOf.get(need.group);
    if (column === undefined || row === undefined) continue;
    if (needsOf[row] === 0) needsOf[row] = stated.push(new Float64Array(width).fill(Number.NaN));
    const own = stated[(needsOf[row] ?? 0) - 1];
    if (own !== undefined) own[column] = need.acceptance;
  }
  const known = new Map<string, Acceptance>();
  const compute = (complexity: number, decides: boolean): Acceptance => {
    const values = new Float64Array((1 + stated.length) * UNIT_KINDS * width);
    for (let column = 0; column < width; column += 1) {
      const mode = modes[column] ?? "self";
      const usual = settings[`acceptance.${mode}`];
      const silent = decides && SPOKEN_MODES.includes(mode);
      const human = HUMAN_MODES.includes(mode);
      const carried = richness.present
        ? fit(complexity, richness.values[column] ?? Number.NaN, settings.complexityShortage, 0)
        : 1;
      for (let index = 0; index <= stated.length; index += 1) {
        const need = index === 0 ? Number.NaN : (stated[index - 1]?.[column] ?? Number.NaN);
        SEGMENTS.forEach((_, segment) => {
          const own = usual[segment] ?? 0;
          const isStated = !Number.isNaN(need);
          const alone = silent ? 0 : isStated ? need : own;
          const helped = isStated ? need : Math.max(own, settings.helpAcceptance);
          const at = (index * UNIT_KINDS + 2 * segment) * width + column;
          values[at] = alone;
          values[at + width] = human ? carried * helped : 0;
        });
      }
    }
    return { values };
  };
  return {
    needsOf,
    at: (complexity, decides) => {
      const key = `${complexity} ${decides}`;
      let found = known.get(key);
      found ??= compute(complexity, decides);
      known.set(key, found);
      return found;
    },
  };
}
