/** The command that makes a workbook from what was chosen in the guided start: channels, target groups and services. */
import { channelId } from "../domain/model/ids";
import type { Channel, TargetGroup } from "../domain/model/model";
import type { Mode } from "../domain/model/mode";
import { catalogueChannels } from "../example/catalogue/channels";
import { catalogueRequirements } from "../example/catalogue/requirements";
import { catalogueTargetGroups } from "../example/catalogue/target-groups";
import { recordSource } from "../import/record-source";
import type { Language } from "../locale/language";
import type { Imports } from "../run/read-inputs";
import { CHANNELS } from "../sheets/channels/table";
import { GROUPS, rowOfTargetGroup } from "../sheets/groups/table";
import { REQUIREMENTS } from "../sheets/requirements/table";
import { build, type BuildOutcome } from "./build";
import type { RunOptions } from "./run-options";

/** A channel that the catalogue does not have. */
export interface OwnChannel {
  readonly name: string;
  readonly mode: Mode;
}

/** The channels that can be chosen, in the order of the catalogue. */
export const offeredChannels: (language: Language) => readonly Channel[] = catalogueChannels;

/** The target groups that can be chosen. */
export const offeredGroups: (language: Language) => readonly TargetGroup[] = catalogueTargetGroups;

/** What was chosen before the services. */
export interface StartChoices {
  /** Ids of the catalogue's channels. */
  readonly channels: readonly string[];
  readonly ownChannels: readonly OwnChannel[];
  /** The catalogue's target groups, with their sizes ≥ 0 where known. */
  readonly groups: readonly { readonly id: string; readonly size: number | null }[];
}

/** A channel of which only its name and how people meet in it are known; the run gives it an id. */
const bareChannel = ({ name, mode }: OwnChannel, like: Channel): Channel => ({
  ...like,
  id: channelId(""),
  name,
  mode,
  group: null,
  role: null,
  electronic: null,
  kinds: [],
  richness: null,
  capacity: null,
  cost: null,
  minutes: null,
  capabilities: [],
  source: "",
  asOf: "",
});

/** The chosen channels in the order of the catalogue, then those of one's own. */
function chosenChannels(choices: StartChoices, language: Language): readonly Channel[] {
  const catalogue = catalogueChannels(language);
  const chosen = catalogue.filter(({ id }) => choices.channels.includes(id));
  const [like] = catalogue;
  const own = like === undefined ? [] : choices.ownChannels.map((one) => bareChannel(one, like));
  return [...chosen, ...own];
}

/** The tables of the inputs as chosen; services are added by whoever reads them. */
export function startImports(choices: StartChoices, language: Language): Imports {
  const channels = chosenChannels(choices, language);
  const sizes = new Map(choices.groups.map(({ id, size }) => [id, size]));
  const groups = catalogueTargetGroups(language).flatMap((group) => {
    const size = sizes.get(group.id);
    if (size === undefined) return [];
    const parent = group.parent !== null && sizes.has(group.parent) ? group.parent : null;
    return [rowOfTargetGroup({ ...group, parent, size })];
  });
  const requirements = catalogueRequirements(language);
  return {
    channels: recordSource(CHANNELS, channels, CHANNELS.title[language]),
    requirements: recordSource(REQUIREMENTS, requirements, REQUIREMENTS.title[language]),
    ...(groups.length === 0
      ? {}
      : { groups: recordSource(GROUPS, groups, GROUPS.title[language]) }),
  };
}

/** Makes the workbook with its suggestions in the matrix, adopted and not decided, so that it is not blank. */
export const beginGuided = (imports: Imports, run: RunOptions): Promise<BuildOutcome> =>
  build({ imports, decide: true, ...run });
