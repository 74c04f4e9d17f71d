/** CHANNEL.SCORE: the score of a service in a channel from their levels. */
import { fit, scoreOf } from "../domain/score/score";
import { LEVEL, SHARE } from "../domain/model/ranges";
import { displayLanguage } from "./display-language";
import { requireArgument, settingsOf } from "./model-argument";
import { filled, overlay } from "./number-argument";
import { refuseProblems } from "./table-argument";

/** The arguments as they were passed. */
export interface ScoreArguments {
  /** Levels 1–5. */
  readonly frequency: unknown;
  readonly complexity: unknown;
  readonly richness: unknown;
  readonly capacity: unknown;
  /** 0–1; left out or blank: not known. */
  readonly need: unknown;
  readonly economy: unknown;
  /** The table of settings. */
  readonly settings: unknown;
}

/** @returns scores 0–100 in the shape of the largest range, "" where neither fit is known */
export function score(passed: ScoreArguments): (number | "")[][] {
  for (const argument of ["frequency", "complexity", "richness", "capacity"] as const) {
    requireArgument(argument, passed[argument]);
  }
  const { settings, problems } = settingsOf(passed.settings);
  refuseProblems(problems, displayLanguage());
  const { rows, columns, ranges } = overlay([
    ["frequency", passed.frequency, LEVEL],
    ["complexity", passed.complexity, LEVEL],
    ["richness", passed.richness, LEVEL],
    ["capacity", passed.capacity, LEVEL],
    ["need", passed.need, SHARE],
    ["economy", passed.economy, SHARE],
  ]);
  const { complexityShortage, frequencyShortage, excess } = settings;
  return filled(rows, columns, (row, column) => {
    const [frequency, complexity, richness, capacity, need, economy] = ranges.map((range) =>
      range(row, column),
    );
    const fitted = (demand: number | null, supply: number | null, shortage: number) =>
      demand === null || supply === null ? null : fit(demand, supply, shortage, excess);
    const components = {
      fitComplexity: fitted(complexity ?? null, richness ?? null, complexityShortage),
      fitFrequency: fitted(frequency ?? null, capacity ?? null, frequencyShortage),
      need: need ?? null,
      economy: economy ?? null,
    };
    return scoreOf(components, settings).score;
  });
}
