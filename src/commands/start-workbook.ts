/** Commands that start a workbook: with the example, or with the catalogue and no services. */
import { DEFAULT_SETTINGS } from "../domain/model/settings";
import type { Model } from "../domain/model/model";
import { catalogueChannels } from "../example/catalogue/channels";
import { catalogueRequirements } from "../example/catalogue/requirements";
import type { BuildOutcome } from "./build";
import { build } from "./build";
import type { RunOptions } from "./run-options";

const bareModel = ({ language, today }: RunOptions): Model => ({
  services: [],
  channels: catalogueChannels(language),
  groups: [],
  requirements: catalogueRequirements(language),
  rules: [],
  needs: [],
  volumes: [],
  contacts: [],
  settings: DEFAULT_SETTINGS,
  today,
});

/** Creates the sheets with the catalogue's channels and requirements, ready for services. */
export const beginEmpty = (run: RunOptions): Promise<BuildOutcome> =>
  build({ imports: {}, decide: false, model: bareModel(run), ...run });

/** Creates the example workbook, with suggestions in the matrix. */
export async function beginWithExample(run: RunOptions): Promise<BuildOutcome> {
  const { exampleModel } = await import("../example/example-model");
  return build({ imports: {}, decide: true, model: exampleModel(run.language, run.today), ...run });
}
