/** The names that texts use for the ids of a model. */
import type { Model } from "../domain/model/model";
import { namesById } from "../domain/model/names";
import type { FindingNames } from "../locale/findings";
import { trimmed } from "./cell";
import { cellAt, type WorkbookSnapshot } from "./snapshot";
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

/** Grids whose rows are services. */
const GRIDS_OF_SERVICES = ["matrix", "current"];

/** Names of services that a workbook's grids have rows of, by id. */
function namesOnGrids({ sheets }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const key of GRIDS_OF_SERVICES) {
    const sheet = sheets.get(key);
    const label = sheet?.lines?.labelColumns[0] ?? null;
    if (sheet?.lines === undefined || label === null) continue;
    for (const { id, at } of sheet.lines.rows) {
      const name = trimmed(cellAt(sheet, at, label));
      if (name !== "" && !names.has(id)) names.set(id, name);
    }
  }
  return names;
}

/** As `namesOfModel`; a service that the model lacks is called as its rows in the workbook still are. */
export function namesOfWorkbook(model: Model, snapshot: WorkbookSnapshot): FindingNames {
  const names = namesOfModel(model);
  const left = namesOnGrids(snapshot);
  const known = new Set<string>(model.services.map(({ id }) => id));
  return {
    ...names,
    service: (id) => (known.has(id) ? names.service(id) : (left.get(id) ?? names.service(id))),
  };
}
