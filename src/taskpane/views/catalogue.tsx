/** Choosing channels of the catalogue to add. */
import { addChannels, channelsToAdd, type IdsThere } from "../../commands/add-channels";
import { ChooseFromCatalogue } from "../parts/choose-from-catalogue";
import { useOverview } from "../pane-context";
import { CHANNEL_CATALOGUE_TEXTS } from "../texts/inputs";

export default function Catalogue() {
  const overview = useOverview();
  if (overview === null) return null;
  const { language } = overview;
  const { channels, requirements } = overview.inputs.entries;
  const there: IdsThere = {
    channels: channels.map(({ record }) => record.id),
    requirements: requirements.map(({ record }) => record.id),
  };
  return (
    <ChooseFromCatalogue
      choices={channelsToAdd(there, language)}
      texts={CHANNEL_CATALOGUE_TEXTS}
      language={language}
      add={(ids, run) => addChannels(ids, there, run)}
    />
  );
}
