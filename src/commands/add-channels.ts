/** The command that adds channels of the catalogue, with the requirements that they refer to. */
import type { Channel } from "../domain/model/model";
import type { Language } from "../locale/language";
import { catalogueChannels } from "../example/catalogue/channels";
import { catalogueRequirements } from "../example/catalogue/requirements";
import { CHANNELS } from "../sheets/channels/table";
import { recordSource } from "../import/record-source";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { build, type BuildOutcome } from "./build";
import { lacking } from "./lacking";
import type { RunOptions } from "./run-options";

/** Ids already in the workbook are compared without regard to case. */
export interface IdsThere {
  readonly channels: readonly string[];
  readonly requirements: readonly string[];
}

/** The channels of the catalogue that the workbook does not have. */
export const channelsToAdd = (there: IdsThere, language: Language): readonly Channel[] =>
  lacking(catalogueChannels(language), there.channels);

/**
 * Adds the channels and updates the workbook.
 * @param language of the workbook
 */
export function addChannels(
  ids: readonly string[],
  there: IdsThere,
  run: RunOptions,
): Promise<BuildOutcome> {
  const { language } = run;
  const chosen = channelsToAdd(there, language).filter(({ id }) => ids.includes(id));
  const needed = new Set(chosen.flatMap(({ capabilities }) => capabilities));
  const requirements = lacking(catalogueRequirements(language), there.requirements).filter(
    ({ id }) => needed.has(id),
  );
  return build({
    imports: {
      channels: recordSource(CHANNELS, chosen, CHANNELS.title[language]),
      requirements: recordSource(REQUIREMENTS, requirements, REQUIREMENTS.title[language]),
    },
    decide: false,
    ...run,
  });
}
