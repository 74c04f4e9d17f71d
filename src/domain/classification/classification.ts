/** The suggested class of every cell, with the flags of each service (docs/method.md, Classification). */
import type { Assumed } from "../assumptions/service-values";
import { axesOf, rowAt, type Matrix } from "../model/matrix";
import type { ServiceId } from "../model/ids";
import type { Mode } from "../model/mode";
import type { CellClass, Model, Service } from "../model/model";
import { HUMAN_MODES } from "../model/modes";
import {
  authoritySides,
  scoreMatrix,
  scoreOfSides,
  type AuthoritySides,
  type Scores,
} from "../score/score";
import { isAtLeast, isBelow } from "../score/tolerance";
import { isConflict, stability, type Sides, type StabilityInterval } from "../stability/stability";
import { atOnce, mapped, type Steps } from "../steps";
import { unserved } from "../units/coverage";
import { methodTables } from "../units/method-tables";
import type { Unit } from "../units/units";
import { chooseComplements, leavesUnserved } from "./complement-search";
import { gate, type GateOutcome } from "./gate";
import { evenWithBest, namePrimary, primarySet, usualNaming, type PrimarySet } from "./primary";
import { FLAGS, type Flag } from "./reasons";
import {
  carriesComplexity,
  columnsWhere,
  hasScore,
  serviceLine,
  shortfall,
  type ServiceLine,
} from "./service-line";

/** The suggestion for one service. */
export interface ClassifiedService {
  readonly id: ServiceId;
  /** Level ≥ 1, the assumed one where it is not known. */
  readonly frequency: number;
  /** 1–5, the assumed one where it is not known. */
  readonly complexity: number;
  readonly assumed: readonly Assumed[];
  /** In the order of `FLAGS`. */
  readonly flags: readonly Flag[];
  /** Counted units that no primary and no complement serves; empty without a primary. */
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

/** A service on its way through the steps. */
interface Subject extends ServiceLine {
  readonly sides: (column: number) => Sides;
  /** The authority's sides with assumed costs at the ends. */
  readonly authority: AuthoritySides;
}

/** The scores when every assumed cost is the lowest, or the highest, that is known. */
function scoreAt(subject: Subject, end: "lowest" | "highest"): (column: number) => number {
  const { userWeight } = subject.settings;
  return (column) =>
    scoreOfSides(
      userWeight,
      subject.sides(column).user,
      subject.authority[end][column] ?? Number.NaN,
    );
}

/** Whether other assumed costs would make another channel of the set primary. */
function restsOnAssumedCost(subject: Subject, { columns }: PrimarySet, primary: number): boolean {
  const { cost } = subject.channels;
  if (!cost.present || !columns.some((column) => cost.assumed[column] === 1)) return false;
  return (["lowest", "highest"] as const).some((end) => {
    const costs = subject.channels[end];
    const naming = {
      score: scoreAt(subject, end),
      cost: (column: number) => costs[column] ?? Number.NaN,
    };
    return namePrimary(subject, columns, naming) !== primary;
  });
}

/** The flags of a primary that its score made. */
function flagsByScore(subject: Subject, set: PrimarySet, primary: number): readonly Flag[] {
  const { settings, channels } = subject;
  const naming = usualNaming(subject);
  const holds: Partial<Record<Flag, boolean>> = {
    "weak-primary": isBelow(naming.score(primary), settings.primaryThreshold),
    "near-tie": evenWithBest(set.columns, naming.score, settings.tieMargin).length > 1,
    "short-of-complexity": isAtLeast(shortfall(subject, primary), settings.primaryVeto),
    "assumed-richness": channels.richness.present && channels.richness.assumed[primary] === 1,
    "assumed-cost": restsOnAssumedCost(subject, set, primary),
    "lacks-should": set.number === 6,
  };
  return FLAGS.filter((flag) => holds[flag] === true);
}

const isHuman = (mode: Mode | undefined): boolean =>
  mode !== undefined && HUMAN_MODES.includes(mode);

/** The channels that may be added as complements. */
function complementCandidates(subject: Subject, primaries: readonly number[]): readonly number[] {
  const { settings, channels, score, usable, values } = subject;
  return columnsWhere(subject, (column, { class: own, role }) => {
    if (own !== "free" || role === "chosen" || usable[column] !== true) return false;
    if (primaries.includes(column) || !hasScore(subject, column)) return false;
    const mode = channels.modes[column];
    if (mode === "paper" && values.kind === "decide") return true;
    const veto = isHuman(mode) ? settings.complementVeto : settings.primaryVeto;
    return (
      isAtLeast(score[column] ?? 0, settings.complementThreshold) &&
      carriesComplexity(subject, column, veto)
    );
  });
}

/** Whether a free channel that was not chosen is discouraged: also with assumed costs at the lowest, and unless it is in use. */
function isDiscouraged(subject: Subject, column: number): boolean {
  const { settings, score, channels, usable, inUse } = subject;
  const { discouragedThreshold: threshold } = settings;
  if (subject.gate[column]?.role === "chosen" || usable[column] !== true) return false;
  if (inUse[column] === true || !isBelow(score[column] ?? Number.NaN, threshold)) return false;
  const assumed = channels.cost.present && channels.cost.assumed[column] === 1;
  return !assumed || isBelow(scoreAt(subject, "lowest")(column), threshold);
}

interface Chosen {
  readonly set: PrimarySet | null;
  readonly primaries: readonly number[];
  /** Column of the primary by score; NaN: none. */
  readonly byScore: number;
}

function choosePrimaries(subject: Subject): Chosen {
  const ruled = columnsWhere(subject, (_, { class: own }) => own === "primary");
  const set = ruled.length > 0 ? null : primarySet(subject);
  if (set === null) return { set, primaries: ruled, byScore: Number.NaN };
  const byScore = namePrimary(subject, set.columns, usualNaming(subject));
  return { set, primaries: [byScore], byScore };
}

function classifyService(
  service: Service,
  subject: Subject,
  cover: Parameters<typeof chooseComplements>[0],
): ClassifiedService & { readonly classes: readonly CellClass[] } {
  const { settings, values, usable } = subject;
  const { set, primaries, byScore } = choosePrimaries(subject);
  const flags = new Set<Flag>(set === null ? [] : flagsByScore(subject, set, byScore));
  if (primaries.some((column) => usable[column] !== true)) flags.add("not-usable-today");
  if (primaries.some((column) => subject.gate[column]?.lacksMain === true)) flags.add("lacks-main");

  let complements: readonly number[] = [];
  let uncovered: readonly Unit[] = [];
  const [first] = primaries;
  if (first === undefined) flags.add("no-primary");
  else {
    const given = [
      ...primaries,
      ...columnsWhere(subject, (_, { class: own }) => own === "complement"),
    ];
    complements = chooseComplements(
      cover,
      given,
      complementCandidates(subject, primaries),
      subject.score,
      settings,
    );
    const all = [...given, ...complements];
    if (leavesUnserved(cover, all, settings.acceptanceThreshold)) {
      uncovered = unserved(cover, all, settings.acceptanceThreshold);
      flags.add("uncovered");
    }
    if (isConflict(subject.sides(first), settings.conflictGap)) flags.add("conflict");
  }

  const classes = subject.gate.map((outcome, column): CellClass => {
    if (column === byScore) return "primary";
    if (outcome.class !== "free") return outcome.class;
    if (complements.includes(column)) return "complement";
    return isDiscouraged(subject, column) ? "discouraged" : "open";
  });
  return {
    id: service.id,
    frequency: values.frequency,
    complexity: values.complexity,
    assumed: values.assumed,
    flags: FLAGS.filter((flag) => flags.has(flag)),
    uncovered,
    stability: set === null ? null : stability(subject, set, byScore, subject.sides),
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
  const scores = scoreMatrix(model);
  const gates = gate(tables.known);
  yield;
  const authorityAt = authoritySides(tables);
  const cells: CellClass[] = [];
  const services = yield* mapped(model.services, (service, row): ClassifiedService => {
    const line = serviceLine(tables, rowAt(gates, row), scores, row);
    const user = rowAt(scores.user, row);
    const authority = rowAt(scores.authority, row);
    const subject: Subject = {
      ...line,
      sides: (column) => ({
        user: user[column] ?? Number.NaN,
        authority: authority[column] ?? Number.NaN,
      }),
      authority: authorityAt(line.values.frequency),
    };
    const { classes, ...classified } = classifyService(service, subject, tables.coverageOf(row));
    cells.push(...classes);
    return classified;
  });
  return { services, suggested: { ...axesOf(model), cells }, scores, gates };
}
