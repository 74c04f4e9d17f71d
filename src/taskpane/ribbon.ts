/** Ties the actions to the buttons of the ribbon, the menu of a cell and the shortcuts. */
import type { Action, Environment } from "../commands/actions/action";
import { ACTIONS } from "../commands/actions/actions";
import { perform } from "../commands/actions/perform";

/** What Office hands over with a button; a shortcut comes without. */
interface ButtonEvent {
  readonly completed: () => void;
}

/** Runs the action, opens the pane where there is a message, and reports completion to Office exactly once. */
export const handlerOf =
  (action: Action, environment: () => Environment) =>
  async (event?: ButtonEvent): Promise<void> => {
    try {
      const now = environment();
      const outcome = await perform(action, now);
      if (outcome.kind !== "done") await now.openPane();
    } finally {
      event?.completed();
    }
  };

/** Associates every action under its id; to be called as soon as the page is loaded. */
export function associateActions(environment: () => Environment): void {
  for (const action of ACTIONS) {
    const handle = handlerOf(action, environment);
    Office.actions.associate(action.id, (event?: ButtonEvent) => {
      void handle(event);
    });
  }
}
