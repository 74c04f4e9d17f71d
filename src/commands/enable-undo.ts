/** Switches undo on for this session. Apart from the command itself, so that what Excel loads at its start stays small. */
import { rememberRuns } from "../excel/last-runs";

/** From now on each run is recorded before it writes, so that it can be undone. */
export const enableUndo = (): void => {
  rememberRuns();
};
