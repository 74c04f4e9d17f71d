/** Entry point when Excel loads the add-in: registers functions and actions, then loads the pane's views. */
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
