/** What is worked out of the workbook as it was read, once for each time that it is read: the pane is drawn far more often. */
import type { Overview } from "../../commands/overview";
import { worthDiscussing } from "../../domain/decisions/worth-discussing";
import { matrixGaps } from "../../run/matrix-gaps";

/** The same function, which remembers what it gave for an object. */
export function remembered<Given extends object, T>(of: (given: Given) => T): (given: Given) => T {
  const known = new WeakMap<Given, { readonly value: T }>();
  return (given) => {
    let found = known.get(given);
    if (found === undefined) known.set(given, (found = { value: of(given) }));
    return found.value;
  };
}

/** Services that are worth discussing first, of a result. */
export const talksOf = remembered(worthDiscussing);

/** What the matrix lacks of the inputs. */
export const gapsOf = remembered(({ snapshot, inputs }: Overview) => matrixGaps(snapshot, inputs));
