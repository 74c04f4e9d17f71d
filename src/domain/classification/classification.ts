/** The suggested class of every cell, with what each service is flagged for (method.md, Classification of one service). */
import { chooseComplements } from "./complements";
import { isConflict } from "./conflict";
import { unitsOf, without } from "../units/coverage";
import { explainCell } from "./explanation";
import { FLAGS, type Flag } from "./flags";
import { frequencyOf } from "../score/frequency";
import { gate, type GateOutcome } from "./gate";
import type { ServiceId } from "../model/ids";
import { methodTables, type MethodTables } from "../model/method-tables";
import type { CellClass, Model, Service } from "../model/model";
import { primaryByScore } from "./primary";
import type { CellReason } from "./reasons";
import { scoreMatrix, type ScoreMatrix } from "../score/score";
import { atOnce, mapped, type Steps } from "../steps";
import { stability, type Sides, type StabilityInterval } from "../stability/stability";
import { isAtLeast, isBelow } from "../score/tolerance";
import type { Unit } from "../units/units";

/** Classes by row of the service and column of the channel. */
export type ClassMatrix = readonly (readonly CellClass[])[];

/** The suggestion for one service. */
export interface ClassifiedService {
  readonly id: ServiceId;
  /** Level, null when not known. */
  readonly frequency: number | null;
  readonly complexity: number | null;
  /** In the order of `FLAGS`. */
  readonly flags: readonly Flag[];
  /** Units that no primary and no complement serves; empty without a primary. */
  readonly uncovered: readonly Unit[];
  /** null when the primary has no interval. */
  readonly stability: StabilityInterval | null;
  /** By column. */
  readonly classes: readonly CellClass[];
}

/** The suggestions for all services, in the order of the model. */
export interface Classification {
  readonly services: readonly ClassifiedService[];
  readonly scores: ScoreMatrix;
  /** What the gate says of a service, by column. */
  gateOf(service: number): readonly GateOutcome[];
  /**
   * Why the cell has its class, the decisive reason first; worked out when asked for.
   * @param service row of the service
   * @param channel column of the channel
   * @throws RangeError when there is no such cell
   */
  reasons(service: number, channel: number): readonly CellReason[];
}

/** The columns whose outcome or class is `wanted`, ascending. */
function columnsOf(row: readonly GateOutcome[], wanted: GateOutcome["class"]): number[] {
  const columns: number[] = [];
  row.forEach((outcome, column) => {
    if (outcome.class === wanted) columns.push(column);
  });
  return columns;
}

/** The sides of a service's channels, 0–100, NaN where there is none. */
const sidesOf =
  (scores: ScoreMatrix, service: number) =>
  (channel: number): Sides => ({
    user: scores.user[service * scores.channels + channel] ?? Number.NaN,
    authority: scores.authority[service * scores.channels + channel] ?? Number.NaN,
  });

function classifyService(
  model: Model,
  index: number,
  service: Service,
  row: readonly GateOutcome[],
  scores: ScoreMatrix,
  tables: MethodTables,
): ClassifiedService {
  const { settings, channels } = model;
  const own = scores.score.subarray(index * scores.channels, (index + 1) * scores.channels);
  const scoreOf = (channel: number): number => own[channel] ?? Number.NaN;
  const free = columnsOf(row, "free");
  const scored = free.filter((channel) => !Number.isNaN(scoreOf(channel)));
  const ruled = columnsOf(row, "primary");
  const chosen = ruled.length > 0 ? null : primaryByScore(scored, own, channels);
  const primaries = chosen === null ? ruled : [chosen];
  const flags = new Set<Flag>();
  if (chosen !== null && isBelow(scoreOf(chosen), settings.primaryThreshold)) {
    flags.add("weak-primary");
  }

  let complements: readonly number[] = [];
  let uncovered: readonly Unit[] = [];
  const [first] = primaries;
  if (first === undefined) flags.add("no-primary");
  else {
    const coverage = tables.coverageOf(index);
    const left = without(coverage, coverage.all, [...primaries, ...columnsOf(row, "complement")]);
    const candidates = scored.filter(
      (channel) => channel !== chosen && isAtLeast(scoreOf(channel), settings.complementThreshold),
    );
    const { maximumComplements } = settings;
    complements = chooseComplements(coverage, left, candidates, own, maximumComplements);
    uncovered = unitsOf(coverage, without(coverage, left, complements));
    if (uncovered.length > 0) flags.add("uncovered");
    if (isConflict(sidesOf(scores, index)(first), settings.conflictGap)) flags.add("conflict");
  }

  const classes = row.map((outcome, channel): CellClass => {
    if (outcome.class !== "free") return outcome.class;
    if (channel === chosen) return "primary";
    if (complements.includes(channel)) return "complement";
    return isBelow(scoreOf(channel), settings.discouragedThreshold) ? "discouraged" : "open";
  });
  const others = scored.filter((channel) => channel !== chosen);
  return {
    id: service.id,
    frequency: frequencyOf(service, settings),
    complexity: service.complexity,
    flags: FLAGS.filter((flag) => flags.has(flag)),
    uncovered,
    stability:
      chosen === null
        ? null
        : stability(
            sidesOf(scores, index)(chosen),
            others.map((channel) => sidesOf(scores, index)(channel)),
          ),
    classes,
  };
}

/**
 * Suggests a class for every cell.
 * @param model ids unique and references resolved; what does not resolve is passed over
 */
export const classify = (model: Model): Classification => atOnce(classifySteps(model));

/** The same in steps, some services in each. */
export function* classifySteps(model: Model): Steps<Classification> {
  const tables = methodTables(model);
  yield;
  const scores = scoreMatrix(model, tables);
  const gates = gate(model);
  yield;
  const services = yield* mapped(model.services, (service, index) =>
    classifyService(model, index, service, gates.row(index), scores, tables),
  );
  return {
    services,
    scores,
    gateOf: (service) => gates.row(service),
    reasons: (service, channel) => {
      const classes = services[service]?.classes ?? [];
      return explainCell(model, tables, scores, gates.row(service), classes, service, channel);
    },
  };
}
