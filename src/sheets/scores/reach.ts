/** Which units of the target groups have columns of reach in `scores`. */
import type { Model } from "../../domain/model/model";
import { groupUnits, unitInService, type GroupUnit } from "../../domain/units/served-groups";
import { methodTables } from "../../domain/units/method-tables";

/** Units that every service meets alike share the columns of one of them. */
export interface ReachColumns {
  /** One unit for each pair of columns. */
  readonly units: readonly GroupUnit[];
  /** Index of the columns of a unit; −1 where it counts in no service. */
  readonly indexOf: (unit: GroupUnit) => number;
}

const nameOf = ({ group, segment, help }: GroupUnit): string => `${group} ${segment} ${help}`;

/** Services that meet every unit alike, by one of each kind. */
function unlikeServices(model: Model): readonly number[] {
  const byLikeness = new Map<string, number>();
  methodTables(model).services.forEach(({ complexity, kind }, row) => {
    byLikeness.set(`${complexity} ${kind === "decide"}`, row);
  });
  return [...byLikeness.values()];
}

/** Columns by model, kept as long as the model is referenced. */
const known = new WeakMap<Model, ReachColumns>();

/** Which columns of reach there are. */
export function reachColumns(model: Model): ReachColumns {
  let columns = known.get(model);
  if (columns === undefined) {
    columns = createColumns(model);
    known.set(model, columns);
  }
  return columns;
}

function createColumns(model: Model): ReachColumns {
  const examples = unlikeServices(model);
  const byAcceptance = new Map<string, { readonly index: number; readonly unit: GroupUnit }>();
  const indexes = new Map<string, number>();
  for (const unit of groupUnits(model)) {
    const met = examples.map((service) => unitInService(model, service, unit));
    if (!met.some(({ counts }) => counts)) continue;
    const acceptance = met.map(({ accepted }) => accepted.map(Number).join("")).join(" ");
    const shared = byAcceptance.get(acceptance) ?? { index: byAcceptance.size, unit };
    byAcceptance.set(acceptance, shared);
    indexes.set(nameOf(unit), shared.index);
  }
  return {
    units: [...byAcceptance.values()].map(({ unit }) => unit),
    indexOf: (unit) => indexes.get(nameOf(unit)) ?? -1,
  };
}
