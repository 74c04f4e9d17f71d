/** Associates the functions with Excel's runtime by their ids. What they work with is loaded with the first call, so that Excel starts with little. */
import { FUNCTION_IDS, type FunctionId } from "./description";
import type { CellFunction } from "./registry";

/** The function, whose cell waits until it is loaded; a refusal rejects with what the runtime shows. */
const loaded =
  (id: FunctionId) =>
  async (...args: readonly unknown[]): Promise<unknown> => {
    const { FUNCTIONS } = await import("./registry");
    const run: CellFunction = FUNCTIONS[id];
    return run(...(args as never[]));
  };

/** Registers every function with Excel's runtime; called once, when the add-in's page loads. */
export function associateFunctions(): void {
  for (const id of FUNCTION_IDS) CustomFunctions.associate(id, loaded(id));
}
