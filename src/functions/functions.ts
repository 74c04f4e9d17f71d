/** The custom functions as Excel knows them: their names, arguments and descriptions, which the build reads from here. */
import { check } from "./check";
import { classify } from "./classify";
import { complements } from "./complements";
import { complexity as complexityOf } from "./complexity";
import { coverage } from "./coverage";
import { differences } from "./differences";
import { explain } from "./explain";
import { frequency as frequencyOf } from "./frequency";
import { groups as groupsOf } from "./groups";
import { primary } from "./primary";
import { quadrant } from "./quadrant";
import { answer } from "./refusal";
import { saving } from "./saving";
import { score } from "./score";
import { scores } from "./scores";
import { stability } from "./stability";

/**
 * Frequency level of volumes: 1 plus the number of breakpoints that the volume reaches.
 * @customfunction FREQUENCY
 * @param volume Contacts per year: a cell or a range.
 * @param [breakpoints] Ascending volumes at which the level rises. Left out: 10, 100, 1 000, 10 000.
 */
export function frequencyFunction(volume: unknown[][], breakpoints?: unknown[][]): unknown[][] {
  return answer(() => frequencyOf(volume, breakpoints));
}

/**
 * Complexity level of services: the mean of the ratings in each row; blank ones are left out.
 * @customfunction COMPLEXITY
 * @param ratings Ratings 1–5, a row a service.
 */
export function complexityFunction(ratings: unknown[][]): unknown[][] {
  return answer(() => complexityOf(ratings));
}

/**
 * Quadrant of frequency and complexity: frequent-simple, frequent-complex, rare-simple or rare-complex. Levels from 3 are high.
 * @customfunction QUADRANT
 * @param frequency Frequency level 1–5: a cell or a range.
 * @param complexity Complexity level 1–5: a cell or a range.
 */
export function quadrantFunction(frequency: unknown[][], complexity: unknown[][]): unknown[][] {
  return answer(() => quadrant(frequency, complexity));
}

/**
 * Score 0–100 of a service in a channel, from their levels.
 * @customfunction SCORE
 * @param frequency Frequency level 1–5 of the service.
 * @param complexity Complexity level 1–5 of the service.
 * @param richness Richness 1–5 of the channel.
 * @param capacity Capacity 1–5 of the channel.
 * @param [need] How well the users accept the channel, 0–1. Left out: not known.
 * @param [economy] How cheap the channel is, 0–1. Left out: not known.
 * @param [settings] Table of settings with its headers: Settings[#All]. Left out: the defaults.
 */
export function scoreFunction(
  frequency: unknown[][],
  complexity: unknown[][],
  richness: unknown[][],
  capacity: unknown[][],
  need?: unknown[][],
  economy?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer(() =>
    score({ frequency, complexity, richness, capacity, need, economy, settings }),
  );
}

/**
 * Scores 0–100 of all services in all channels, in the order of the tables.
 * @customfunction SCORES
 * @param services Table of services with its headers: Services[#All].
 * @param channels Table of channels with its headers: Channels[#All].
 * @param [groups] Table of target groups with its headers: TargetGroups[#All]. Left out: target groups are not taken into account.
 * @param [needs] Table of needs with its headers: Needs[#All]. Left out: acceptance is by the default.
 * @param [settings] Table of settings with its headers: Settings[#All]. Left out: the defaults.
 */
export function scoresFunction(
  services: unknown[][],
  channels: unknown[][],
  groups?: unknown[][],
  needs?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer(() => scores({ services, channels, groups, needs, settings }));
}

/**
 * Suggested class of every service in every channel, in the order of the tables.
 * @customfunction CLASSIFY
 * @param services Table of services with its headers: Services[#All].
 * @param channels Table of channels with its headers: Channels[#All].
 * @param [groups] Table of target groups with its headers: TargetGroups[#All]. Left out: target groups are not taken into account.
 * @param [requirements] Table of requirements with its headers: Requirements[#All]. Left out: requirements are not taken into account.
 * @param [rules] Table of rules with its headers: Rules[#All]. Left out: there are no rules.
 * @param [needs] Table of needs with its headers: Needs[#All]. Left out: acceptance is by the default.
 * @param [settings] Table of settings with its headers: Settings[#All]. Left out: the defaults.
 */
export function classifyFunction(
  services: unknown[][],
  channels: unknown[][],
  groups?: unknown[][],
  requirements?: unknown[][],
  rules?: unknown[][],
  needs?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer(() =>
    classify({ services, channels, groups, requirements, rules, needs, settings }),
  );
}

/**
 * Primary channel of each service.
 * @customfunction PRIMARY
 * @param codes Class letters, services × channels.
 * @param channels What the columns stand for: Channels[#All], or a row or column of names.
 */
export function primaryFunction(codes: unknown[][], channels: unknown[][]): unknown[][] {
  return answer(() => primary(codes, channels));
}

/**
 * Complementary channels of each service, separated by commas.
 * @customfunction COMPLEMENTS
 * @param codes Class letters, services × channels.
 * @param channels What the columns stand for: Channels[#All], or a row or column of names.
 */
export function complementsFunction(codes: unknown[][], channels: unknown[][]): unknown[][] {
  return answer(() => complements(codes, channels));
}

/**
 * Share of the target groups, 0–1, that each service reaches by its primaries and complements.
 * @customfunction COVERAGE
 * @param codes Class letters, services × channels.
 * @param channels Table of channels with its headers: Channels[#All].
 * @param groups Table of target groups with its headers: TargetGroups[#All].
 * @param [needs] Table of needs with its headers: Needs[#All]. Left out: acceptance is by the default.
 * @param [settings] Table of settings with its headers: Settings[#All]. Left out: the defaults.
 */
export function coverageFunction(
  codes: unknown[][],
  channels: unknown[][],
  groups: unknown[][],
  needs?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer(() => coverage({ codes, channels, groups, needs, settings }));
}

/**
 * Lowest and highest weight of the user's side, 0–1, between which the primary of each service stays ahead.
 * @customfunction STABILITY
 * @param services Table of services with its headers: Services[#All].
 * @param channels Table of channels with its headers: Channels[#All].
 * @param [groups] Table of target groups with its headers: TargetGroups[#All]. Left out: target groups are not taken into account.
 * @param [requirements] Table of requirements with its headers: Requirements[#All]. Left out: requirements are not taken into account.
 * @param [rules] Table of rules with its headers: Rules[#All]. Left out: there are no rules.
 * @param [needs] Table of needs with its headers: Needs[#All]. Left out: acceptance is by the default.
 * @param [settings] Table of settings with its headers: Settings[#All]. Left out: the defaults.
 */
export function stabilityFunction(
  services: unknown[][],
  channels: unknown[][],
  groups?: unknown[][],
  requirements?: unknown[][],
  rules?: unknown[][],
  needs?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer(() =>
    stability({ services, channels, groups, requirements, rules, needs, settings }),
  );
}

/**
 * Why a service has its suggested class in a channel, in words.
 * @customfunction EXPLAIN
 * @param service Id of the service, or a range of ids.
 * @param channel Id of the channel, or a range of ids.
 * @param services Table of services with its headers: Services[#All].
 * @param channels Table of channels with its headers: Channels[#All].
 * @param [groups] Table of target groups with its headers: TargetGroups[#All]. Left out: target groups are not taken into account.
 * @param [requirements] Table of requirements with its headers: Requirements[#All]. Left out: requirements are not taken into account.
 * @param [rules] Table of rules with its headers: Rules[#All]. Left out: there are no rules.
 * @param [needs] Table of needs with its headers: Needs[#All]. Left out: acceptance is by the default.
 * @param [settings] Table of settings with its headers: Settings[#All]. Left out: the defaults.
 */
export function explainFunction(
  service: unknown[][],
  channel: unknown[][],
  services: unknown[][],
  channels: unknown[][],
  groups?: unknown[][],
  requirements?: unknown[][],
  rules?: unknown[][],
  needs?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer(() =>
    explain(service, channel, { services, channels, groups, requirements, rules, needs, settings }),
  );
}

/**
 * Internal cost now minus internal cost wanted, over the services whose volumes are known in both.
 * @customfunction SAVING
 * @param volumesNow Contacts per year now, services × channels. Blank: not measured. –: cannot be used.
 * @param volumesWanted Contacts per year wanted, the same services and channels.
 * @param costs Cost per contact of each channel: a row, a column or Channels[#All].
 */
export function savingFunction(
  volumesNow: unknown[][],
  volumesWanted: unknown[][],
  costs: unknown[][],
): unknown {
  return answer(() => saving(volumesNow, volumesWanted, costs));
}

/**
 * Number of the group of services with the same channels that each service belongs to.
 * @customfunction GROUPS
 * @param codes Class letters, services × channels.
 * @param [count] How many groups at the most; more are merged. Left out: 12.
 */
export function groupsFunction(codes: unknown[][], count?: unknown[][]): unknown[][] {
  return answer(() => groupsOf(codes, count));
}

/**
 * Where two ranges of classes differ, as H→K; blank where they agree.
 * @customfunction DIFFERENCES
 * @param codesA Class letters, services × channels.
 * @param codesB Class letters of the same services and channels.
 */
export function differencesFunction(codesA: unknown[][], codesB: unknown[][]): unknown[][] {
  return answer(() => differences(codesA, codesB));
}

/**
 * Findings of the checks: severity, code, service and what to do.
 * @customfunction CHECK
 * @param services Table of services with its headers: Services[#All].
 * @param channels Table of channels with its headers: Channels[#All].
 * @param [groups] Table of target groups with its headers: TargetGroups[#All]. Left out: target groups are not taken into account.
 * @param [requirements] Table of requirements with its headers: Requirements[#All]. Left out: requirements are not taken into account.
 * @param [rules] Table of rules with its headers: Rules[#All]. Left out: there are no rules.
 * @param [needs] Table of needs with its headers: Needs[#All]. Left out: acceptance is by the default.
 * @param [settings] Table of settings with its headers: Settings[#All]. Left out: the defaults.
 */
export function checkFunction(
  services: unknown[][],
  channels: unknown[][],
  groups?: unknown[][],
  requirements?: unknown[][],
  rules?: unknown[][],
  needs?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer(() => check({ services, channels, groups, requirements, rules, needs, settings }));
}

/** A function as Excel calls it: any number of arguments, then its own invocation. */
export type CellFunction = (...args: never[]) => unknown;

/** Every function by its id, which is its name without the namespace. */
export const FUNCTIONS = {
  FREQUENCY: frequencyFunction,
  COMPLEXITY: complexityFunction,
  QUADRANT: quadrantFunction,
  SCORE: scoreFunction,
  SCORES: scoresFunction,
  CLASSIFY: classifyFunction,
  PRIMARY: primaryFunction,
  COMPLEMENTS: complementsFunction,
  COVERAGE: coverageFunction,
  STABILITY: stabilityFunction,
  EXPLAIN: explainFunction,
  SAVING: savingFunction,
  GROUPS: groupsFunction,
  DIFFERENCES: differencesFunction,
  CHECK: checkFunction,
} as const satisfies Record<string, CellFunction>;

export type FunctionId = keyof typeof FUNCTIONS;

/** What stands before the names in a formula. */
export const NAMESPACE = "CHANNEL";
