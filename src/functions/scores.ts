/** CHANNEL.SCORES: the scores of all services in all channels. */
import { atIndex } from "../domain/model/matrix";
import { scoreMatrix } from "../domain/score/score";
import { arrangeTable, modelOfArguments } from "./arguments/model-argument";
import type { FunctionDescription } from "./description";
import {
  CHANNELS_PARAMETER,
  GROUPS_PARAMETER,
  NEEDS_PARAMETER,
  SERVICES_PARAMETER,
  SETTINGS_PARAMETER,
} from "./arguments/parameters";

export const description: FunctionDescription = {
  id: "SCORES",
  sv: "Poängen 0–100 för alla tjänster i alla kanaler, i tabellernas ordning.",
  en: "Scores 0–100 of all services in all channels, in the order of the tables.",
  parameters: [
    SERVICES_PARAMETER,
    CHANNELS_PARAMETER,
    GROUPS_PARAMETER,
    NEEDS_PARAMETER,
    SETTINGS_PARAMETER,
  ],
};

/**
 * @returns services × channels in the order of the tables' rows, 0–100, "" where there is no score
 */
export function run(
  services: unknown,
  channels: unknown,
  groups?: unknown,
  needs?: unknown,
  settings?: unknown,
): (number | "")[][] {
  const read = modelOfArguments({ services, channels, groups, needs, settings });
  const { score } = scoreMatrix(read.model);
  return arrangeTable(read, (service, channel) => {
    const found = atIndex(score, service, channel);
    return Number.isNaN(found) ? "" : found;
  });
}
