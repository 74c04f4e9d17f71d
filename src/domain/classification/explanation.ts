/** Why a cell has its suggested class, derived from the classification on request. */
import { unitsOf, weightOfBoth, without } from "../units/coverage";
import { frequencyOf } from "../score/frequency";
import type { Classification } from "./classification";
import type { GateOutcome } from "./gate";
import { atIndex, rowAt } from "../model/matrix";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { CellClass, Channel, Model, Service } from "../model/model";
import { leaders } from "./primary";
import type { CellReason, ComplementServes, NoScore } from "./reasons";
import { componentsOf } from "../score/score";
import { isBelow } from "../score/tolerance";

function noScore(service: Service, channel: Channel, model: Model): NoScore {
  const missing: NoScore["missing"][number][] = [];
  if (service.complexity === null) missing.push("complexity");
  if (frequencyOf(service, model.settings) === null) missing.push("frequency");
  if (channel.richness === null) missing.push("richness");
  if (channel.capacity === null) missing.push("capacity");
  return { kind: "no-score", missing };
}

function primaryReasons(
  model: Model,
  row: readonly GateOutcome[],
  scores: Float64Array,
  channel: number,
): readonly CellReason[] {
  const score = scores[channel] ?? Number.NaN;
  const reasons: CellReason[] = [{ kind: "chosen-by-score", score }];
  const free = [...row.keys()].filter(
    (column) => row[column]?.class === "free" && !Number.isNaN(scores[column]),
  );
  const equals = leaders(free, scores).filter((column) => column !== channel);
  if (equals.length > 0) {
    const costOf = (column: number): number | null => model.channels[column]?.cost ?? null;
    const sameCost = equals.some((column) => costOf(column) === costOf(channel));
    reasons.push({
      kind: "tie-broken",
      by: sameCost ? "column" : "cost",
      over: equals.flatMap((column) => model.channels[column]?.id ?? []),
    });
  }
  const { primaryThreshold: threshold } = model.settings;
  if (isBelow(score, threshold)) {
    reasons.push({ kind: "below-primary-threshold", score, threshold });
  }
  return reasons;
}

function complementServes(
  tables: MethodTables,
  row: readonly GateOutcome[],
  classes: readonly CellClass[],
  service: number,
  channel: number,
): ComplementServes {
  const coverage = tables.coverageOf(service);
  const given = [...row.keys()].filter(
    (column) => classes[column] === "primary" || row[column]?.class === "complement",
  );
  const left = without(coverage, coverage.all, given);
  const served = left.map((bits, word) => bits & (coverage.served[channel]?.[word] ?? 0));
  return {
    kind: "complement-serves",
    units: unitsOf(coverage, served),
    weight: weightOfBoth(coverage, served, left),
  };
}

function belowOrNotNeeded(model: Model, score: number, discouraged: boolean): CellReason {
  const { complementThreshold, discouragedThreshold } = model.settings;
  if (discouraged) {
    return { kind: "below-discouraged-threshold", score, threshold: discouragedThreshold };
  }
  return isBelow(score, complementThreshold)
    ? { kind: "below-complement-threshold", score, threshold: complementThreshold }
    : { kind: "not-needed", score };
}

/** A model with its classification. */
export interface ClassifiedModel {
  readonly model: Model;
  readonly classification: Classification;
}

/**
 * Why a service's channel has its suggested class, the decisive reason first and the components last.
 * @throws RangeError when the model has no such service or channel
 */
export function explain(
  classified: ClassifiedModel,
  service: string,
  channel: string,
): readonly CellReason[] {
  const { services, channels } = classified.model;
  return explainCell(
    classified,
    services.findIndex(({ id }) => id === service),
    channels.findIndex(({ id }) => id === channel),
  );
}

/**
 * The same by row of the service and column of the channel.
 * @throws RangeError when there is no such cell
 */
export function explainCell(
  { model, classification }: ClassifiedModel,
  service: number,
  channel: number,
): readonly CellReason[] {
  const { scores, gates, suggested } = classification;
  const tables = methodTables(model);
  const row = rowAt(gates, service);
  const classes = rowAt(suggested, service);
  const line = model.services[service];
  const column = model.channels[channel];
  const outcome = row[channel];
  if (line === undefined || column === undefined || outcome === undefined) {
    throw new RangeError(`There is no cell in row ${service} and column ${channel}.`);
  }
  const own = rowAt(scores.score, service);
  const score = own[channel] ?? Number.NaN;
  const reasons: CellReason[] = [...outcome.reasons];
  if (outcome.class === "free") {
    if (Number.isNaN(score)) reasons.push(noScore(line, column, model));
    else if (classes[channel] === "primary") {
      reasons.push(...primaryReasons(model, row, own, channel));
    } else if (classes[channel] === "complement") {
      reasons.push(complementServes(tables, row, classes, service, channel));
    } else {
      reasons.push(belowOrNotNeeded(model, score, classes[channel] === "discouraged"));
    }
  }
  if (!Number.isNaN(score)) {
    const orNull = (value = Number.NaN): number | null => (Number.isNaN(value) ? null : value);
    reasons.push({
      kind: "components",
      ...componentsOf(model, service, channel, tables),
      user: orNull(atIndex(scores.user, service, channel)),
      authority: orNull(atIndex(scores.authority, service, channel)),
      score,
    });
  }
  return reasons;
}
