/** What runs when Excel loads the add-in: functions and actions at once, the pane's views when all that is in place. */
import { associateFunctions } from "../functions/associate";
import { setDisplayLanguage } from "../functions/display-language";
import { rememberRuns } from "../excel/last-runs";
import { associateActions } from "./ribbon";
import { languageOf, officeEnvironment } from "./environment";

associateFunctions();
rememberRuns();
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
