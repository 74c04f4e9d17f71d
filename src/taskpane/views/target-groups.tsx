/** Choosing target groups of the catalogue to add, with where their shares come from. */
import {
  addTargetGroups,
  SHARES_COME_FROM,
  targetGroupsToAdd,
} from "../../commands/add-target-groups";
import { ChooseFromCatalogue } from "../parts/choose-from-catalogue";
import { usePageStyles } from "../parts/page";
import { useOverview, usePane } from "../pane-context";
import { TARGET_GROUP_CATALOGUE_TEXTS } from "../texts/inputs";

export default function TargetGroups() {
  const { translator } = usePane();
  const overview = useOverview();
  const page = usePageStyles();
  if (overview === null) return null;
  const { language } = overview;
  const there = overview.inputs.entries.groups.map(({ record }) => record.id);
  const choices = targetGroupsToAdd(there, language);
  return (
    <>
      {choices.length > 0 && <p className={page.quiet}>{translator.t(SHARES_COME_FROM)}</p>}
      <ChooseFromCatalogue
        choices={choices}
        texts={TARGET_GROUP_CATALOGUE_TEXTS}
        language={language}
        add={(ids, run) => addTargetGroups(ids, there, run)}
      />
    </>
  );
}
