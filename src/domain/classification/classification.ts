/** The suggested class of every cell, with the flags of each service (method.md, Classification of one service). */
import { chooseComplements } from "./complements";
import { isConflict, stability, type Sides, type StabilityInterval } from "../stability/stability";
import { unitsOf, without } from "../units/coverage";
import { FLAGS, type Flag } from "./reasons";
import { frequencyOf } from "../score/frequency";
import { gate, type GateOutcome } from "./gate";
import type { ServiceId } from "../model/ids";
import { axesOf, rowAt, type Matrix } from "../model/matrix";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { CellClass, Model, Service } from "../model/model";
import { primaryByScore } from "./primary";
import { scoreMatrix, type Scores } from "../score/score";
import { atOnce, mapped, type Steps } from "../steps";
import { isAtLeast, isBelow } from "../score/tolerance";
import type { Unit } from "../units/units";

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
}

/** The suggestions for all services, in the order of the model. */
export interface Classification {
  readonly services: readonly ClassifiedService[];
  readonly suggested: Matrix<CellClass>;
  readonly scores: Scores;
  /** The gate's outcome for each cell. */
  readonly gates: Matrix<GateOutcome>;
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
function sidesOf(scores: Scores, service: number): (channel: number) => Sides {
  const user = rowAt(scores.user, service);
  const authority = rowAt(scores.authority, service);
  return (channel) => ({
    user: user[channel] ?? Number.NaN,
    authority: authority[channel] ?? Number.NaN,
  });
}

function classifyService(
  model: Model,
  index: number,
  service: Service,
  row: readonly GateOutcome[],
  scores: Scores,
  tables: MethodTables,
): ClassifiedService & { readonly classes: readonly CellClass[] } {
  const { settings, channels } = model;
  const own = rowAt(scores.score, index);
  const sides = sidesOf(scores, index);
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
    if (isConflict(sides(first), settings.conflictGap)) flags.add("conflict");
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
            sides(chosen),
            others.map((channel) => sides(channel)),
          ),
    classes,
  };
}

/**
 * Suggests a class for every cell.
 * @param model ids unique and references resolved; unresolved ones are ignored
 */
export const classify = (model: Model): Classification => atOnce(classifySteps(model));

/** The same in steps, some services in each. */
export function* classifySteps(model: Model): Steps<Classification> {
  const tables = methodTables(model);
  yield;
  const scores = scoreMatrix(model, tables);
  const gates = gate(model);
  yield;
  const cells: CellClass[] = [];
  const services = yield* mapped(model.services, (service, index): ClassifiedService => {
    const row = rowAt(gates, index);
    const { classes, ...classified } = classifyService(model, index, service, row, scores, tables);
    cells.push(...classes);
    return classified;
  });
  return { services, suggested: { ...axesOf(model), cells }, scores, gates };
}
