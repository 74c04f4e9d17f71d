/** The arithmetic of the scores as one loop over typed arrays, with nothing missing and nothing remembered: what `scoreMatrix` is held against. */
import { methodTables } from "../../src/domain/units/method-tables";
import type { Model } from "../../src/domain/model/model";
import type { Settings } from "../../src/domain/model/settings";

/** The numbers of a model, laid out for the loop. */
export interface BareScores {
  readonly settings: Settings;
  readonly complexity: Float64Array;
  readonly frequency: Float64Array;
  readonly richness: Float64Array;
  readonly capacity: Float64Array;
  readonly effort: Float64Array;
  readonly economy: Float64Array;
  /** Row-major services × channels. */
  readonly need: Float64Array;
}

export function bareScoresOf(model: Model): BareScores {
  const tables = methodTables(model);
  const { services, channels } = tables;
  const width = model.channels.length;
  const need = new Float64Array(services.length * width);
  services.forEach((_, row) => {
    need.set(tables.coverageOf(row).need, row * width);
  });
  return {
    settings: model.settings,
    complexity: Float64Array.from(services, ({ complexity }) => complexity),
    frequency: Float64Array.from(services, ({ frequency }) => frequency),
    richness: channels.richness.values,
    capacity: channels.capacity.values,
    effort: channels.effort,
    economy: channels.economy,
    need,
  };
}

/** The scores, row-major services × channels, with both sides written as `scoreMatrix` does. */
export function bareLoop(bare: BareScores): Float64Array {
  const { complexity, frequency, richness, capacity, effort, economy, need } = bare;
  const { complexityShortage, frequencyShortage, frequencyExcess, userWeight } = bare.settings;
  const { complexityWeight, needWeight, effortWeight, frequencyWeight, economyWeight } =
    bare.settings;
  const width = richness.length;
  const user = new Float64Array(complexity.length * width);
  const authority = new Float64Array(complexity.length * width);
  const score = new Float64Array(complexity.length * width);
  for (let row = 0; row < complexity.length; row += 1) {
    const hard = complexity[row] ?? 0;
    const often = frequency[row] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      const lackingRichness = hard - (richness[column] ?? 0);
      const fitComplexity = Math.max(
        0,
        lackingRichness > 0 ? 1 - complexityShortage * lackingRichness : 1,
      );
      const lackingCapacity = often - (capacity[column] ?? 0);
      const fitFrequency = Math.max(
        0,
        lackingCapacity > 0
          ? 1 - frequencyShortage * lackingCapacity
          : 1 + frequencyExcess * lackingCapacity,
      );
      const simple =
        (100 *
          (needWeight * (need[cell] ?? 0) +
            complexityWeight * fitComplexity +
            effortWeight * (effort[column] ?? 0))) /
        (needWeight + complexityWeight + effortWeight);
      const effective =
        (100 * (frequencyWeight * fitFrequency + economyWeight * (economy[column] ?? 0))) /
        (frequencyWeight + economyWeight);
      user[cell] = simple;
      authority[cell] = effective;
      score[cell] = userWeight * simple + (1 - userWeight) * effective;
    }
  }
  return score;
}
