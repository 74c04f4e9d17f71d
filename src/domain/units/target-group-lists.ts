/** Which target groups each service serves, with services that serve the same ones sharing a list. */
import type { Model } from "../model/model";
import { indexesById } from "../model/matrix";

/** Lists of target groups, each once. */
export interface TargetGroupLists {
  /** Rows of the target groups, ascending. */
  readonly lists: readonly (readonly number[])[];
  /** For each service the place of its list in `lists`. */
  readonly ofService: Int32Array;
}

/**
 * A service that lists no target group serves all of them. Unknown ids are passed over (the checks
 * name them), so a service that lists only unknown ones serves none that is known.
 */
export function targetGroupLists(model: Pick<Model, "services" | "groups">): TargetGroupLists {
  const rowOf = indexesById(model.groups);
  const all = model.groups.map((_, row) => row);
  const lists: (readonly number[])[] = [];
  const indexOf = new Map<string, number>();
  const ofService = Int32Array.from(model.services, (service) => {
    const asListed = JSON.stringify(service.targetGroups);
    const known = indexOf.get(asListed);
    if (known !== undefined) return known;
    const rows = service.targetGroups.flatMap((id) => rowOf.get(id) ?? []);
    lists.push(service.targetGroups.length === 0 ? all : [...new Set(rows)].sort((a, b) => a - b));
    indexOf.set(asListed, lists.length - 1);
    return lists.length - 1;
  });
  return { lists, ofService };
}
