/** CHANNEL.SCORE: the score of a service in a channel from their levels. */
import { fit } from "../domain/score/fit";
import { scoreOf } from "../domain/score/score";
import { LEVEL, SHARE } from "../domain/model/ranges";
import { displayLanguage } from "./display-language";
import { requireArgument, settingsOf } from "./arguments/model-argument";
import { filled, overlay, type Layer } from "./arguments/number-argument";
import { refuseProblems } from "./arguments/table-argument";
import type { FunctionDescription } from "./description";
import { SETTINGS_PARAMETER } from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "SCORE",
  sv: "Poängen 0–100 för en tjänst i en kanal, efter deras nivåer.",
  en: "Score 0–100 of a service in a channel, from their levels.",
  parameters: [
    {
      name: "frequency",
      sv: "Tjänstens frekvensnivå 1–5.",
      en: "Frequency level 1–5 of the service.",
    },
    {
      name: "complexity",
      sv: "Tjänstens komplexitetsnivå 1–5.",
      en: "Complexity level 1–5 of the service.",
    },
    { name: "richness", sv: "Kanalens rikhet 1–5.", en: "Richness 1–5 of the channel." },
    { name: "capacity", sv: "Kanalens kapacitet 1–5.", en: "Capacity 1–5 of the channel." },
    {
      name: "need",
      optional: true,
      sv: "Hur väl användarna tar emot kanalen, 0–1. Utelämnat: inte känt.",
      en: "How well the users accept the channel, 0–1. Left out: not known.",
    },
    {
      name: "economy",
      optional: true,
      sv: "Hur billig kanalen är, 0–1. Utelämnat: inte känt.",
      en: "How cheap the channel is, 0–1. Left out: not known.",
    },
    SETTINGS_PARAMETER,
    {
      name: "effort",
      optional: true,
      sv: "Hur lite av användarens tid kanalen tar, 0–1. Utelämnat: inte känt.",
      en: "How little of the user's time the channel takes, 0–1. Left out: not known.",
    },
  ],
};

/** @returns scores 0–100 in the shape of the largest range, "" where neither fit is known */
export function run(
  frequency: unknown,
  complexity: unknown,
  richness: unknown,
  capacity: unknown,
  need?: unknown,
  economy?: unknown,
  settingsTable?: unknown,
  effort?: unknown,
): (number | "")[][] {
  const levels = Object.entries({ frequency, complexity, richness, capacity });
  for (const [argument, value] of levels) requireArgument(argument, value);
  const { settings, problems } = settingsOf(settingsTable);
  refuseProblems(problems, displayLanguage());
  const { rows, columns, ranges } = overlay([
    ...levels.map(([argument, value]): Layer => [argument, value, LEVEL]),
    ["need", need, SHARE],
    ["economy", economy, SHARE],
    ["effort", effort, SHARE],
  ]);
  const { complexityShortage, frequencyShortage, frequencyExcess } = settings;
  return filled(rows, columns, (row, column) => {
    const [often, hard, rich, large, accepted, cheap, quick] = ranges.map((range) =>
      range(row, column),
    );
    const fitted = (
      required: number | null = null,
      supply: number | null = null,
      shortage: number,
      excess: number,
    ) => (required === null || supply === null ? null : fit(required, supply, shortage, excess));
    const components = {
      need: accepted ?? null,
      fitComplexity: fitted(hard, rich, complexityShortage, 0),
      effort: quick ?? null,
      fitFrequency: fitted(often, large, frequencyShortage, frequencyExcess),
      economy: cheap ?? null,
    };
    return scoreOf(components, settings).score;
  });
}
