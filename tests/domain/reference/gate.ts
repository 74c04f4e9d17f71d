/** Step 1 of the classification: what rules, kinds and requirements say of a cell. */
import type { CellClass, Channel, Model, Rule, Service } from "../../../src/domain/model/model";
import { carries, isPhasedOut, lacks, modeOf } from "./known";

export interface Gate {
  /** `free` goes on to the steps that score. */
  readonly class: Exclude<CellClass, "open"> | "free";
  readonly byRule: boolean;
  /** Whether a `should` requirement is all that discourages the channel. */
  readonly byShouldAlone: boolean;
}

const STRICTEST_FIRST: readonly Rule["class"][] = [
  "forbidden",
  "discouraged",
  "primary",
  "complement",
];

const isInForce = (model: Model, { from, to }: Rule): boolean =>
  (from === "" || from <= model.today) && (to === "" || model.today <= to);

function matches(rule: Rule, service: Service, channel: Channel): boolean {
  if (rule.service !== null && rule.service !== service.id) return false;
  return "id" in rule.channel
    ? rule.channel.id === channel.id
    : rule.channel.group === (channel.group ?? "h2m");
}

function rank(rule: Rule): number {
  if (rule.service !== null) return "id" in rule.channel ? 1 : 2;
  return "id" in rule.channel ? 3 : 4;
}

function classByRule(model: Model, service: Service, channel: Channel): Rule["class"] | null {
  for (const wantedRank of [1, 2, 3, 4]) {
    for (const wantedClass of STRICTEST_FIRST) {
      for (const rule of model.rules) {
        if (rule.class !== wantedClass || rank(rule) !== wantedRank) continue;
        if (isInForce(model, rule) && matches(rule, service, channel)) return wantedClass;
      }
    }
  }
  return null;
}

export function gateOf(model: Model, service: Service, channel: Channel): Gate {
  const gate = (closed: Gate["class"], byShouldAlone = false): Gate => ({
    class: closed,
    byRule: false,
    byShouldAlone,
  });
  if (!carries(channel, service)) return gate("not-applicable");
  if (modeOf(channel) === "agent" && service.agent === false) return gate("not-applicable");
  const forced = classByRule(model, service, channel);
  if (forced !== null) return { class: forced, byRule: true, byShouldAlone: false };
  if (lacks(model, service, channel, "must")) return gate("forbidden");
  if (isPhasedOut(model, channel)) return gate("discouraged");
  if (lacks(model, service, channel, "should")) return gate("discouraged", true);
  return gate("free");
}
