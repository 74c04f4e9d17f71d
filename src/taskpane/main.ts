/** What runs when Excel loads the add-in: functions and actions at once, the pane's views when all that is in place. */
import { associateFunctions } from "../functions/associate";
import { setDisplayLanguage } from "../functions/display-language";
import { enableUndo } from "../commands/enable-undo";
import { associateActions } from "./ribbon";
import { languageOf, officeEnvironment } from "./environment";

associateFunctions();
enableUndo();
associateActions(officeEnvironment);

async function showPane(): Promise<void> {
  await Office.onReady();
  setDisplayLanguage(languageOf(Office.context.displayLanguage));
  const element = document.getElementById("taskpane");
  if (element === null) return;
  const { mountTaskpane } = await import("./mount");
  mountTaskpane(element);
}

void showPane();
