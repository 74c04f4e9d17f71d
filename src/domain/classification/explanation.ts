/** Works out the reasons of one cell from what the classification gave its service. */
import { unitsOf, weightOfBoth, without } from "../units/coverage";
import { frequencyOf } from "../score/frequency";
import type { GateOutcome } from "./gate";
import type { MethodTables } from "../model/method-tables";
import type { CellClass, Channel, Model, Service } from "../model/model";
import { leaders } from "./primary";
import type { CellReason, ComplementServes, NoScore } from "./reasons";
import { componentsOf, type ScoreMatrix } from "../score/score";
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

/**
 * The reasons of the cell, the decisive first and the components last.
 * @param row what the gate says of the service
 * @param classes the classes suggested for the service
 * @throws RangeError when there is no such cell
 */
export function explainCell(
  model: Model,
  tables: MethodTables,
  scores: ScoreMatrix,
  row: readonly GateOutcome[],
  classes: readonly CellClass[],
  service: number,
  channel: number,
): readonly CellReason[] {
  const line = model.services[service];
  const column = model.channels[channel];
  const outcome = row[channel];
  if (line === undefined || column === undefined || outcome === undefined) {
    throw new RangeError(`There is no cell in row ${service} and column ${channel}.`);
  }
  const start = service * scores.channels;
  const own = scores.score.subarray(start, start + scores.channels);
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
      user: orNull(scores.user[start + channel]),
      authority: orNull(scores.authority[start + channel]),
      score,
    });
  }
  return reasons;
}
