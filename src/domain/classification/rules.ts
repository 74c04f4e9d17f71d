/** Which rule applies to a cell (docs/method.md, Classification 1). */
import type { ServiceId } from "../model/ids";
import {
  channelGroupOf,
  type Channel,
  type Model,
  type Rule,
  type RuleClass,
  type Service,
} from "../model/model";

/** A rule that matches a cell, with its row in the table of rules. */
export interface MatchingRule {
  readonly row: number;
  readonly rule: Rule;
}

/** The more restrictive first. */
const STRICTNESS: readonly RuleClass[] = ["forbidden", "discouraged", "primary", "complement"];

/** 0 is the most specific: service + channel, service + group, `*` + channel, `*` + group. */
const rank = (rule: Rule): number =>
  (rule.service === null ? 2 : 0) + ("id" in rule.channel ? 0 : 1);

/** The one of two rules for the same cell that applies; at equal rank and class the earlier row. */
function holding(a: MatchingRule | null, b: MatchingRule | null): MatchingRule | null {
  if (a === null || b === null) return a ?? b;
  const difference =
    rank(a.rule) - rank(b.rule) ||
    STRICTNESS.indexOf(a.rule.class) - STRICTNESS.indexOf(b.rule.class) ||
    a.row - b.row;
  return difference <= 0 ? a : b;
}

const coversChannel = (rule: Rule, channel: Channel): boolean =>
  "id" in rule.channel
    ? rule.channel.id === channel.id
    : rule.channel.group === channelGroupOf(channel);

/** Whether a rule is in force on a day; its bounds are included. */
export const isInForce = ({ from, to }: Pick<Rule, "from" | "to">, today: string): boolean =>
  (from === "" || from <= today) && (to === "" || today <= to);

const holdingPerChannel = (
  rules: readonly MatchingRule[],
  channels: readonly Channel[],
): readonly (MatchingRule | null)[] =>
  channels.map((channel) =>
    rules
      .filter(({ rule }) => coversChannel(rule, channel))
      .reduce<MatchingRule | null>(holding, null),
  );

/** The rules that apply, by column. */
export interface HoldingRules {
  /** Of the rules for every service. */
  readonly general: readonly (MatchingRule | null)[];
  /** Of all rules for a service; null when none names the service, so that the general ones apply. */
  of(service: Pick<Service, "id">): readonly (MatchingRule | null)[] | null;
}

/** Finds the rule that applies to each column on the day of the run. */
export function rulesInForce(model: Pick<Model, "channels" | "rules" | "today">): HoldingRules {
  const rules = model.rules
    .map((rule, row) => ({ row, rule }))
    .filter(({ rule }) => isInForce(rule, model.today));
  const general = holdingPerChannel(
    rules.filter(({ rule }) => rule.service === null),
    model.channels,
  );
  const own = new Map<ServiceId, MatchingRule[]>();
  for (const matching of rules) {
    const service = matching.rule.service;
    if (service === null) continue;
    const named = own.get(service);
    if (named === undefined) own.set(service, [matching]);
    else named.push(matching);
  }
  return {
    general,
    of: (service) => {
      const named = own.get(service.id);
      if (named === undefined) return null;
      return holdingPerChannel(named, model.channels).map((rule, column) =>
        holding(rule, general[column] ?? null),
      );
    },
  };
}
