/** Why a cell has its suggested class, derived from the classification on request: what decided first, then what it rests on, then numbers. */
import { atIndex, rowAt } from "../model/matrix";
import { HUMAN_MODES } from "../model/modes";
import type { CellClass, Model } from "../model/model";
import { componentsOf } from "../score/score";
import { isAtLeast, isBelow } from "../score/tolerance";
import { bestAcceptance } from "../units/coverage";
import { methodTables } from "../units/method-tables";
import type { Classification } from "./classification";
import { compareEven, evenWithBest, primarySet, usualNaming } from "./primary";
import type { AssumedValue, CellReason, ComplementServes, NoScore, Shortcoming } from "./reasons";
import {
  carriesComplexity,
  hasScore,
  serviceLine,
  shortfall,
  type ServiceLine,
} from "./service-line";

/** A model with its classification. */
export interface ClassifiedModel {
  readonly model: Model;
  readonly classification: Classification;
}

/** A cell with what the method knows of its service. */
interface Cell {
  readonly model: Model;
  readonly line: ServiceLine;
  readonly classes: readonly CellClass[];
  readonly service: number;
  readonly column: number;
}

function noScore({ line }: Cell): NoScore {
  const { richness, capacity } = line.channels;
  if (richness.present || capacity.present) return { kind: "no-score", missing: ["weights"] };
  return { kind: "no-score", missing: ["richness", "capacity"] };
}

/** The cost of a contact against a call's; null: no cost or no call is there to compare with. */
function costOfCall({ line, column }: Cell): number | null {
  const { cost, modes } = line.channels;
  const own = cost.values[column] ?? Number.NaN;
  const call = cost.values[modes.indexOf("call")] ?? Number.NaN;
  return cost.present && call > 0 && !Number.isNaN(own) ? own / call : null;
}

/** What is wrong with a primary that holds all the same. */
function shortcomings({ line, column }: Cell): readonly Shortcoming[] {
  const { gate, usable } = line;
  const found: Shortcoming[] = [];
  if (gate[column]?.lacksMain === true) found.push({ kind: "lacks-main" });
  if (usable[column] !== true) found.push({ kind: "not-usable-today" });
  return found;
}

function primaryReasons(cell: Cell): readonly CellReason[] {
  const { line, model, service, column } = cell;
  const { values, settings, channels, gate } = line;
  const score = line.score[column] ?? Number.NaN;
  const need = methodTables(model).coverageOf(service).need[column] ?? Number.NaN;
  const reasons: CellReason[] = [
    {
      kind: "chosen-by-score",
      score,
      mode: channels.modes[column] ?? "self",
      serviceKind: values.kind,
      complexity: values.complexity,
      frequency: values.frequency,
      need: Number.isNaN(need) ? null : need,
      costOfCall: costOfCall(cell),
    },
  ];
  const naming = usualNaming(line);
  const set = primarySet(line);
  const even = evenWithBest(set?.columns ?? [], naming.score, settings.tieMargin).filter(
    (other) => other !== column,
  );
  const [second] = [...even].sort((one, other) => compareEven(line, naming, one, other)[0]);
  if (second !== undefined) {
    reasons.push({
      kind: "tie-broken",
      by: compareEven(line, naming, column, second)[1],
      over: even.flatMap((other) => model.channels[other]?.id ?? []),
    });
  }
  if (gate[column]?.lacksShould === true) reasons.push({ kind: "lacks-should" });
  reasons.push(...shortcomings(cell));
  if (isAtLeast(shortfall(line, column), settings.primaryVeto)) {
    reasons.push({ kind: "short-of-complexity" });
  }
  const { primaryThreshold: threshold } = settings;
  if (isBelow(score, threshold)) {
    reasons.push({ kind: "below-primary-threshold", score, threshold });
  }
  return reasons;
}

function complementServes({ model, line, classes, service, column }: Cell): ComplementServes {
  const cover = methodTables(model).coverageOf(service);
  const chosen = [...classes.keys()].filter(
    (other) => classes[other] === "primary" || classes[other] === "complement",
  );
  const others = chosen.filter((other) => other !== column);
  const { acceptanceThreshold } = line.settings;
  const isServed = (index: number, columns: readonly number[]): boolean =>
    isAtLeast(bestAcceptance(cover, index, columns), acceptanceThreshold);
  const isOnlyServedHere = (index: number): boolean =>
    isServed(index, chosen) && !isServed(index, others);
  let weight = 0;
  let gain = 0;
  for (const { index, weight: all, counted } of cover.classes) {
    if (isOnlyServedHere(index)) weight += counted;
    gain += all * (bestAcceptance(cover, index, chosen) - bestAcceptance(cover, index, others));
  }
  return { kind: "complement-serves", units: cover.unitsOf(isOnlyServedHere), weight, gain };
}

/** Why a free channel is neither primary nor complement. */
function notSuggested(cell: Cell): CellReason {
  const { line, classes, column } = cell;
  const { settings, channels, gate, usable } = line;
  const score = line.score[column] ?? Number.NaN;
  const { complementThreshold, discouragedThreshold } = settings;
  if (classes[column] === "discouraged") {
    return { kind: "below-discouraged-threshold", score, threshold: discouragedThreshold };
  }
  const outcome = gate[column];
  if (outcome?.role === "chosen") {
    return { kind: outcome.lacksMain ? "lacks-main-requirement" : "placed-by-people" };
  }
  if (usable[column] !== true) return { kind: "cannot-be-used-today" };
  const mode = channels.modes[column] ?? "self";
  if (mode === "paper" && line.values.kind === "decide") return { kind: "not-needed" };
  const veto = HUMAN_MODES.includes(mode) ? settings.complementVeto : settings.primaryVeto;
  if (!carriesComplexity(line, column, veto)) return { kind: "too-complex" };
  if (line.inUse[column] === true) return { kind: "kept-in-use" };
  return isBelow(score, complementThreshold)
    ? { kind: "below-complement-threshold", score, threshold: complementThreshold }
    : { kind: "not-needed" };
}

/** What is used today, when anything is known of it. */
function usedToday({ model, line, service, column }: Cell): readonly CellReason[] {
  const { total, volumes } = methodTables(model).now;
  if (line.offered[column] !== true) return [];
  const volume = atIndex(volumes, service, column);
  const sum = total[service] ?? 0;
  if (Number.isNaN(volume)) return [{ kind: "used-today", share: null, volume: null }];
  return [{ kind: "used-today", share: sum > 0 ? volume / sum : null, volume }];
}

function assumedValues({ line, column }: Cell): readonly AssumedValue[] {
  const { values, channels } = line;
  const ofService = values.assumed.map((what): AssumedValue => ({
    kind: "assumed",
    what,
    value: values[what],
  }));
  const ofChannel = (["richness", "capacity", "cost", "minutes"] as const).flatMap(
    (what): AssumedValue[] => {
      const { present, assumed, values: used } = channels[what];
      return present && assumed[column] === 1
        ? [{ kind: "assumed", what, value: used[column] ?? Number.NaN }]
        : [];
    },
  );
  return [...ofService, ...ofChannel];
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

/** What decided the cell's class. */
function decisive(cell: Cell): readonly CellReason[] {
  const { line, classes, column } = cell;
  const outcome = line.gate[column];
  const own = classes[column];
  const bySets = own === "primary" && outcome?.class !== "primary";
  if (outcome !== undefined && outcome.class !== "free") {
    if (bySets) return [...primaryReasons(cell), ...outcome.reasons];
    return own === "primary" ? [...outcome.reasons, ...shortcomings(cell)] : outcome.reasons;
  }
  if (!hasScore(line, column)) return [noScore(cell)];
  if (own === "primary") return primaryReasons(cell);
  return own === "complement" ? [complementServes(cell)] : [notSuggested(cell)];
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
  if (model.services[service] === undefined || model.channels[channel] === undefined) {
    throw new RangeError(`There is no cell in row ${service} and column ${channel}.`);
  }
  const line = serviceLine(methodTables(model), rowAt(gates, service), scores, service);
  const classes = rowAt(suggested, service);
  const cell: Cell = { model, line, classes, service, column: channel };
  const reasons: CellReason[] = [...decisive(cell), ...usedToday(cell)];
  const score = line.score[channel] ?? Number.NaN;
  if (Number.isNaN(score)) return reasons;
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return [
    ...reasons,
    ...(line.gate[channel]?.class === "free" || classes[channel] === "primary"
      ? assumedValues(cell)
      : []),
    {
      kind: "components",
      ...componentsOf(model, service, channel),
      user: orNull(atIndex(scores.user, service, channel)),
      authority: orNull(atIndex(scores.authority, service, channel)),
      score,
    },
  ];
}
