/** Registers the functions: to Excel's runtime by their ids, to another host by their full names. */
import { FUNCTIONS, NAMESPACE, type CellFunction } from "./registry";

/** Registers every function with Excel's runtime; called once, when the add-in's page loads. */
export function associateFunctions(): void {
  for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
}

/** A function as a host calls it. */
export type HostedFunction = (...args: unknown[]) => unknown;

/**
 * Registers every function with a host that does not have Excel's runtime.
 * @param register takes the full name, such as `CHANNEL.SCORES`
 */
export function registerFunctions(register: (name: string, run: HostedFunction) => void): void {
  for (const [id, run] of Object.entries<CellFunction>(FUNCTIONS)) {
    register(`${NAMESPACE}.${id}`, (...args) => run(...(args as never[])));
  }
}

/** The functions by their full names, as `startHost` takes them. */
export function hostedFunctions(): Readonly<Record<string, HostedFunction>> {
  const hosted: Record<string, HostedFunction> = {};
  registerFunctions((name, run) => {
    hosted[name] = run;
  });
  return hosted;
}
