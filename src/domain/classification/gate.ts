/** What decides a cell before any score does: kind, rules, requirements, phase-out (method.md, Classification 1). */
import type { Channel, Model, Requirement, RuleClass, Service } from "../model/model";
import { axesOf, type Matrix } from "../model/matrix";
import type { GateReason } from "./reasons";
import { holdingRules, type MatchingRule } from "./rules";

/** The gate's outcome for a cell; the reasons are empty when it is free. */
export interface GateOutcome {
  readonly class: RuleClass | "not-applicable" | "free";
  readonly reasons: readonly GateReason[];
  /** Whether a rule forced the class. */
  readonly byRule: boolean;
}

const FREE: GateOutcome = { class: "free", reasons: [], byRule: false };

/** Whether the channel is suitable for the service's kind; true when either states none. */
export const carriesKind = (service: Service, channel: Channel): boolean =>
  service.kind === null || channel.kinds.length === 0 || channel.kinds.includes(service.kind);

/** The requirements of the service that the channel does not meet, in the order of the table. */
export const unmetRequirements = (
  service: Pick<Service, "requirements">,
  channel: Pick<Channel, "capabilities">,
  requirements: readonly Requirement[],
): readonly Requirement[] =>
  requirements.filter(
    ({ id }) => service.requirements.includes(id) && !channel.capabilities.includes(id),
  );

function byRule({ row, rule }: MatchingRule): GateOutcome {
  const { reason, legalBasis, exception } = rule;
  return {
    class: rule.class,
    reasons: [{ kind: "rule", row, class: rule.class, reason, legalBasis, exception }],
    byRule: true,
  };
}

function byRequirements(
  service: Service,
  channel: Channel,
  requirements: readonly Requirement[],
): GateOutcome {
  const unmet = unmetRequirements(service, channel, requirements);
  const must = unmet.filter(({ severity }) => severity === "must");
  if (must.length > 0) {
    const reasons = must.map(({ id }): GateReason => ({
      kind: "must-requirement-missing",
      requirement: id,
    }));
    return { class: "forbidden", reasons, byRule: false };
  }
  const reasons = unmet.map(({ id }): GateReason => ({
    kind: "should-requirement-missing",
    requirement: id,
  }));
  if (channel.direction === "phase-out") {
    reasons.push({ kind: "phase-out", lastYear: channel.lastYear });
  }
  return reasons.length > 0 ? { class: "discouraged", reasons, byRule: false } : FREE;
}

function outcome(
  service: Service,
  channel: Channel,
  rule: MatchingRule | null,
  requirements: readonly Requirement[],
): GateOutcome {
  if (service.kind !== null && !carriesKind(service, channel)) {
    const reasons = [
      { kind: "kind-not-carried", serviceKind: service.kind, carried: channel.kinds } as const,
    ];
    return { class: "not-applicable", reasons, byRule: false };
  }
  return rule === null ? byRequirements(service, channel, requirements) : byRule(rule);
}

/** The outcome of every cell; services of the same kind with the same requirements and no rule of their own share outcomes. */
export function gate(
  model: Pick<Model, "services" | "channels" | "requirements" | "rules">,
): Matrix<GateOutcome> {
  const { services, channels, requirements } = model;
  const rules = holdingRules(model);
  const shared = new Map<string, readonly GateOutcome[]>();
  const judge = (service: Service, holding: readonly (MatchingRule | null)[]) => {
    const asked = requirements.filter(({ id }) => service.requirements.includes(id));
    return channels.map((channel, column) =>
      outcome(service, channel, holding[column] ?? null, asked),
    );
  };
  const rowOf = (service: Service): readonly GateOutcome[] => {
    const own = rules.of(service);
    if (own !== null) return judge(service, own);
    const key = JSON.stringify([service.kind, service.requirements]);
    const known = shared.get(key);
    if (known !== undefined) return known;
    const row = judge(service, rules.general);
    shared.set(key, row);
    return row;
  };
  return { ...axesOf(model), cells: services.flatMap(rowOf) };
}
