/** The names that texts use for the ids of a model. */
import type { Model } from "../domain/model/model";
import { namesById } from "../domain/model/names";
import type { FindingNames } from "../locale/findings";

/** Names by id; an id without a name, or an unknown one, is its own name. */
export function namesOfModel(model: Model): FindingNames {
  return {
    service: namesById(model.services),
    channel: namesById(model.channels),
    group: namesById(model.groups),
    requirement: namesById(model.requirements),
  };
}
