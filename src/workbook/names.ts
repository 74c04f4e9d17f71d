/** The names that texts use for the ids of a model. */
import type { Model } from "../domain/model/model";
import type { FindingNames } from "../locale/findings";

/** Names by id; an id without a name, or an unknown one, is its own name. */
export function namesOfModel(model: Model): FindingNames {
  const lookup = (records: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(records.map(({ id, name }) => [id, name === "" ? id : name]));
    return (id: string): string => names.get(id) ?? id;
  };
  return {
    service: lookup(model.services),
    channel: lookup(model.channels),
    group: lookup(model.groups),
    requirement: lookup(model.requirements),
  };
}
