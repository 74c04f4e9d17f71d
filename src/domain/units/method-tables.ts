/** The tables that scores, complements and wanted volumes share: acceptance and, for each list of target groups, coverage and need. */
import { acceptance, type Acceptance } from "./acceptance";
import { coverage, type Coverage } from "./coverage";
import type { Model } from "../model/model";
import { targetGroupLists } from "./units";

/** Tables computed once for a model. */
export interface MethodTables {
  readonly acceptance: Acceptance;
  /** For each service the rows of its target groups. */
  targetGroupsOf(service: number): readonly number[];
  coverageOf(service: number): Coverage;
  /** For each channel the need 0–1, NaN without target groups. */
  needOf(service: number): Float64Array;
}

/** Σ of weight · acceptance over the segments of a list (method.md, Score 3), for each channel. */
function needs(
  channels: number,
  rows: readonly number[],
  { segments }: Coverage,
  accepted: Acceptance,
): Float64Array {
  return Float64Array.from({ length: channels }, (_, channel) =>
    segments.length === 0
      ? Number.NaN
      : segments.reduce(
          (sum, { index, segmentIndex, weight }) =>
            sum + weight * accepted.of(channel, rows[index] ?? 0, segmentIndex),
          0,
        ),
  );
}

/** Tables by model, kept as long as the model is referenced. */
const knownTables = new WeakMap<Model, MethodTables>();

/** The tables of a model; work and memory grow with distinct target-group lists × channels × groups. */
export function methodTables(model: Model): MethodTables {
  let tables = knownTables.get(model);
  if (tables === undefined) {
    tables = createTables(model);
    knownTables.set(model, tables);
  }
  return tables;
}

function createTables(model: Model): MethodTables {
  const accepted = acceptance(model);
  const { lists, ofService } = targetGroupLists(model);
  const tables = lists.map((rows) => {
    const cover = coverage(model, accepted, rows);
    return { rows, cover, need: needs(model.channels.length, rows, cover, accepted) };
  });
  const tableOf = (service: number) => {
    const table = tables[ofService[service] ?? -1];
    if (table === undefined) throw new RangeError(`There is no service in row ${service}.`);
    return table;
  };
  return {
    acceptance: accepted,
    targetGroupsOf: (service) => tableOf(service).rows,
    coverageOf: (service) => tableOf(service).cover,
    needOf: (service) => tableOf(service).need,
  };
}
