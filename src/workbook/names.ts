/** The names that texts use for the ids of a model. */
import type { Model } from "../domain/model/model";
import { namesById } from "../domain/model/names";
import type { FindingNames } from "../locale/findings";
import { KnownIds, type KnownTables, type NamedId } from "./known-ids";

/** The ids of a model with their names, as cells name them. */
export const knownOfModel = (
  model: Readonly<Record<keyof KnownTables, readonly NamedId[]>>,
): KnownTables => ({
  services: new KnownIds(model.services, "services"),
  channels: new KnownIds(model.channels, "channels"),
  groups: new KnownIds(model.groups, "groups"),
  requirements: new KnownIds(model.requirements, "requirements"),
});

/** Names by id; an id without a name, or an unknown one, is its own name. */
export function namesOfModel(model: Model): FindingNames {
  return {
    service: namesById(model.services),
    channel: namesById(model.channels),
    group: namesById(model.groups),
    requirement: namesById(model.requirements),
  };
}
