/** The functions for a host that does not have Excel's runtime, by their full names. */
import { FUNCTIONS, NAMESPACE, type CellFunction } from "./registry";

/** A function as a host calls it. */
export type HostedFunction = (...args: unknown[]) => unknown;

/** The functions by their full names, such as `CHANNEL.SCORES`, as `startHost` takes them. */
export function hostedFunctions(): Readonly<Record<string, HostedFunction>> {
  return Object.fromEntries(
    Object.entries<CellFunction>(FUNCTIONS).map(([id, run]): [string, HostedFunction] => [
      `${NAMESPACE}.${id}`,
      (...args) => run(...(args as never[])),
    ]),
  );
}
