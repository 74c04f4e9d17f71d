/** What decides a cell before any score does: kind, agents, rules, requirements, phase-out (docs/method.md, Classification 1). */
import { yearOf } from "../assumptions/channel-values";
import {
  mainKind,
  type Channel,
  type Model,
  type Requirement,
  type RequirementSeverity,
  type Role,
  type RuleClass,
  type Service,
} from "../model/model";
import { axesOf, type Matrix } from "../model/matrix";
import { kindsOf, modeOf, roleIn } from "../model/modes";
import type { GateReason } from "./reasons";
import { rulesInForce, type MatchingRule } from "./rules";

/** The gate's outcome for a cell; the reasons are empty when it is free. */
export interface GateOutcome {
  readonly class: RuleClass | "not-applicable" | "free";
  readonly reasons: readonly GateReason[];
  /** Whether a rule forced the class. */
  readonly byRule: boolean;
  /** Whether requirements of severity `should` alone discourage it. */
  readonly lacksShould: boolean;
  /** Whether it lacks a requirement of severity `main`. */
  readonly lacksMain: boolean;
  /** What the channel may be suggested as for the service. */
  readonly role: Role;
}

type Judged = Pick<GateOutcome, "class" | "reasons"> &
  Partial<Pick<GateOutcome, "byRule" | "lacksShould">>;

/** Whether the channel carries the service's main kind; true when the service states none. */
export function carriesKind(service: Service, channel: Channel): boolean {
  const kind = mainKind(service);
  return kind === null || kindsOf(channel).includes(kind);
}

/**
 * The requirements of the service that the channel does not meet, in the order of the table. They do not
 * bind an agent, who meets them in the channel that the agent uses.
 */
export const unmetRequirements = (
  service: Pick<Service, "requirements">,
  channel: Channel,
  requirements: readonly Requirement[],
): readonly Requirement[] =>
  modeOf(channel) === "agent"
    ? []
    : requirements.filter(
        ({ id }) => service.requirements.includes(id) && !channel.capabilities.includes(id),
      );

function byRule({ row, rule }: MatchingRule): Judged {
  const { reason, legalBasis, exception } = rule;
  return {
    class: rule.class,
    reasons: [{ kind: "rule", row, class: rule.class, reason, legalBasis, exception }],
    byRule: true,
  };
}

const missing = (
  unmet: readonly Requirement[],
  severity: Exclude<RequirementSeverity, "main">,
): GateReason[] =>
  unmet
    .filter((requirement) => requirement.severity === severity)
    .map(({ id }) => ({ kind: `${severity}-requirement-missing`, requirement: id }));

function byRequirements(channel: Channel, unmet: readonly Requirement[], year: number): Judged {
  const must = missing(unmet, "must");
  if (must.length > 0) return { class: "forbidden", reasons: must };
  const reasons = missing(unmet, "should");
  const { direction, lastYear } = channel;
  const ended = lastYear !== null && lastYear < year;
  if (direction !== "phase-out" && !ended) {
    return reasons.length > 0
      ? { class: "discouraged", reasons, lacksShould: true }
      : { class: "free", reasons };
  }
  return {
    class: "discouraged",
    reasons: [...reasons, { kind: ended ? "ended" : "phase-out", lastYear }],
  };
}

function judge(
  service: Service,
  channel: Channel,
  rule: MatchingRule | null,
  unmet: readonly Requirement[],
  year: number,
): Judged {
  const serviceKind = mainKind(service);
  if (serviceKind !== null && !carriesKind(service, channel)) {
    return {
      class: "not-applicable",
      reasons: [{ kind: "kind-not-carried", serviceKind, carried: kindsOf(channel) }],
    };
  }
  if (modeOf(channel) === "agent" && service.agent === false) {
    return { class: "not-applicable", reasons: [{ kind: "no-agent" }] };
  }
  return rule === null ? byRequirements(channel, unmet, year) : byRule(rule);
}

function outcome(
  service: Service,
  channel: Channel,
  rule: MatchingRule | null,
  asked: readonly Requirement[],
  year: number,
): GateOutcome {
  const unmet = unmetRequirements(service, channel, asked);
  const lacksMain = unmet.some(({ severity }) => severity === "main");
  return {
    byRule: false,
    lacksShould: false,
    ...judge(service, channel, rule, unmet, year),
    lacksMain,
    role: roleIn(channel, service, lacksMain),
  };
}

type GateModel = Pick<Model, "services" | "channels" | "requirements" | "rules" | "today">;

/** Outcomes by model, kept as long as the model is referenced. */
const knownOutcomes = new WeakMap<GateModel, Matrix<GateOutcome>>();

/** The outcome of every cell. */
export function gate(model: GateModel): Matrix<GateOutcome> {
  let outcomes = knownOutcomes.get(model);
  if (outcomes === undefined) {
    outcomes = judgedCells(model);
    knownOutcomes.set(model, outcomes);
  }
  return outcomes;
}

/** Services of the same kind with the same requirements and no rule of their own share outcomes. */
function judgedCells(model: GateModel): Matrix<GateOutcome> {
  const { services, channels, requirements, today } = model;
  const year = yearOf(today);
  const rules = rulesInForce(model);
  const shared = new Map<string, readonly GateOutcome[]>();
  const judged = (service: Service, holding: readonly (MatchingRule | null)[]) => {
    const asked = requirements.filter(({ id }) => service.requirements.includes(id));
    return channels.map((channel, column) =>
      outcome(service, channel, holding[column] ?? null, asked, year),
    );
  };
  const rowOf = (service: Service): readonly GateOutcome[] => {
    const own = rules.of(service);
    if (own !== null) return judged(service, own);
    const key = [mainKind(service) ?? "", service.agent ?? "", ...service.requirements].join("\n");
    const known = shared.get(key);
    if (known !== undefined) return known;
    const row = judged(service, rules.general);
    shared.set(key, row);
    return row;
  };
  return { ...axesOf(model), cells: services.flatMap(rowOf) };
}
