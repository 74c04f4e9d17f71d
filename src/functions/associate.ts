/** Associates the functions with Excel's runtime by their ids. What they work with is loaded with the first call, so that Excel starts with little. */
import { setDaysFrom1904 } from "./day";
import { FUNCTION_IDS, type FunctionId } from "./description";
import type { CellFunction } from "./registry";

/** Whether the workbook counts its days from 1904. */
type AsksDays = () => Promise<boolean>;

let days: Promise<void> | null = null;

/** The function, whose cell waits until it is loaded; a refusal rejects with what the runtime shows. */
const loaded =
  (id: FunctionId, asksDays: AsksDays) =>
  async (...args: readonly unknown[]): Promise<unknown> => {
    const { FUNCTIONS } = await import("./registry");
    await (days ??= asksDays().then(setDaysFrom1904));
    const run: CellFunction = FUNCTIONS[id];
    return run(...(args as never[]));
  };

/**
 * Registers every function with Excel's runtime; called once, when the add-in's page loads.
 * @param asksDays asked once, with the first call
 */
export function associateFunctions(asksDays: AsksDays): void {
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, loaded(id, asksDays));
}
