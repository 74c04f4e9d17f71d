/** Ties the commands to the buttons of the ribbon, the menu of a cell and the shortcuts. */
import type { Command, Environment } from "../commands/command";
import type { OpenWorkbook } from "../commands/open-workbook";
import { COMMANDS } from "../commands/registry";

/** What Office hands over with a button; a shortcut comes without. */
interface ButtonEvent {
  readonly completed: () => void;
}

/** Runs the command, opens the pane where there is a message, and reports completion to Office exactly once. */
export const handlerOf =
  (command: Command, workbook: OpenWorkbook, environment: () => Environment) =>
  async (event?: ButtonEvent): Promise<void> => {
    try {
      const now = environment();
      const outcome = await workbook.perform(command, now);
      if (!outcome.ok) await now.openPane();
    } finally {
      event?.completed();
    }
  };

/** Associates every command under its id; to be called as soon as the page is loaded. */
export function associateCommands(workbook: OpenWorkbook, environment: () => Environment): void {
  for (const command of COMMANDS) {
    const handle = handlerOf(command, workbook, environment);
    Office.actions.associate(command.id, (event?: ButtonEvent) => {
      void handle(event);
    });
  }
}
