/** Entry point when Excel loads the add-in: registers functions and commands for the open workbook, then loads the pane's views. */
import { associateFunctions } from "../functions/associate";
import { setDisplayLanguage } from "../functions/display-language";
import { daysFrom1904 } from "../commands/counts-from-1904";
import { OpenWorkbook } from "../commands/open-workbook";
import { thread } from "../commands/threads/thread";
import { associateCommands } from "./ribbon";
import { languageOf, officeEnvironment } from "./environment";

const workbook = new OpenWorkbook({ undo: true });
const environment = () => officeEnvironment(workbook);

// Webpack writes the script beside this one.
thread.use(() => new Worker(new URL("../commands/threads/worker.ts", import.meta.url)));
associateFunctions(daysFrom1904);
associateCommands(workbook, environment);

async function showPane(): Promise<void> {
  await Office.onReady();
  setDisplayLanguage(languageOf(Office.context.displayLanguage));
  const element = document.getElementById("taskpane");
  if (element === null) return;
  const { mountTaskpane } = await import("./mount");
  mountTaskpane(element, workbook, environment);
  thread.prepare();
}

void showPane();
