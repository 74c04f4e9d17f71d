/** The classes that stand: what a person decided, else what the method suggests. */
import type { ClassMatrix, Classification } from "../classification/classification";
import type { CellClass, Decision, Model } from "../model/model";
import { indexesById } from "../model/indexes-by-id";

/** Whether the class makes the channel one of those that the service is offered in. */
export const isChosen = (cellClass: CellClass | undefined): boolean =>
  cellClass === "primary" || cellClass === "complement";

/** Columns of the chosen channels of a service, ascending. */
export const chosenChannels = (classes: readonly CellClass[]): readonly number[] =>
  [...classes.keys()].filter((channel) => isChosen(classes[channel]));

/**
 * The classes that stand in each cell. A service without any decision has its suggestion. In one
 * with decisions a cell that was left blank is not chosen: it keeps what the gate closes or
 * discourages and is open otherwise. Decisions about unknown cells are passed over.
 */
export function effectiveClasses(
  model: Pick<Model, "services" | "channels">,
  classification: Classification,
  decisions: readonly Decision[],
): ClassMatrix {
  const rowOf = indexesById(model.services);
  const columnOf = indexesById(model.channels);
  const decided = new Map<number, CellClass[]>();
  for (const decision of decisions) {
    const row = rowOf.get(decision.service);
    const column = columnOf.get(decision.channel);
    if (row === undefined || column === undefined) continue;
    let classes = decided.get(row);
    if (classes === undefined) {
      classes = classification.gateOf(row).map((outcome): CellClass => {
        const closed = outcome.class === "forbidden" || outcome.class === "not-applicable";
        return closed || outcome.class === "discouraged" ? outcome.class : "open";
      });
      decided.set(row, classes);
    }
    classes[column] = decision.class;
  }
  return classification.services.map(({ classes }, row) => decided.get(row) ?? classes);
}
