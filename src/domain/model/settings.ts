/** Every number of the method, with its default and range, as a planner can see and change it (docs/method.md, Settings). */
import type { Mode } from "./mode";
import { LEVEL, SHARE, type NumberRange } from "./ranges";

/** Acceptance 0–1 of a mode by the segments E, M and P. */
export type AcceptanceSettings = Readonly<Record<`acceptance.${Mode}`, readonly number[]>>;

/** The numbers of the method. */
export interface Settings extends AcceptanceSettings {
  /** Weight of the user's side, 0–1; the authority's is 1 − it. */
  readonly userWeight: number;
  readonly needWeight: number;
  readonly complexityWeight: number;
  readonly effortWeight: number;
  readonly frequencyWeight: number;
  readonly economyWeight: number;
  readonly complexityShortage: number;
  readonly frequencyShortage: number;
  readonly frequencyExcess: number;
  /** Contacts per year, ascending; level = 1 + how many are ≤ the volume. Four give levels 1–5. */
  readonly frequencyBreakpoints: readonly number[];
  /** Share 0–1 that needs help from a person at complexity 1–5. */
  readonly help: readonly number[];
  /** Least acceptance 0–1 of a human channel by those who need help. */
  readonly helpAcceptance: number;
  /** Shares of the segments E, M and P where a target group states none. */
  readonly population: readonly number[];
  /** Complexity of a service that states none: inform, advise, apply, dialogue, decide. */
  readonly assumedComplexity: readonly number[];
  readonly assumedFrequency: number;
  /** Cost of a contact in relation to a call, by mode in the order of `MODES`. */
  readonly costRelation: readonly number[];
  /** Levels that the primary's richness may be short of the complexity by, exclusive. */
  readonly primaryVeto: number;
  readonly complementVeto: number;
  /** Points within which scores count as even. */
  readonly tieMargin: number;
  readonly primaryThreshold: number;
  readonly complementThreshold: number;
  readonly discouragedThreshold: number;
  readonly acceptanceThreshold: number;
  readonly minimumShare: number;
  /** Acceptance that a complement must gain to be worth its place, 0–1. */
  readonly minimumGain: number;
  readonly maximumComplements: number;
  /** Share of the measured volume from which a channel in use is kept. */
  readonly keepShare: number;
  /** Whether channels that cannot be used today may be suggested. */
  readonly introduceChannels: boolean;
  readonly conflictGap: number;
  /** Shares of the volume that leave a channel over the horizon. */
  readonly moveDiscouraged: number;
  readonly moveOpen: number;
  readonly moveComplement: number;
  /** How much more a primary attracts than a complement. */
  readonly primaryPull: number;
  readonly horizonYears: number;
  /** Value of an hour of the user's time, in the workbook's currency. */
  readonly hourlyValue: number;
  /** How many service groups at the most; more are merged. */
  readonly maximumServiceGroups: number;
}

export type SettingKey = keyof Settings;

/** The settings that are one number. */
export type NumberSettingKey = {
  [K in SettingKey]: Settings[K] extends number ? K : never;
}[SettingKey];

export const DEFAULT_SETTINGS: Settings = {
  userWeight: 0.5,
  needWeight: 0.4,
  complexityWeight: 0.4,
  effortWeight: 0.2,
  frequencyWeight: 0.6,
  economyWeight: 0.4,
  complexityShortage: 0.35,
  frequencyShortage: 0.25,
  frequencyExcess: 0.1,
  frequencyBreakpoints: [10, 100, 1000, 10000],
  help: [0, 0.05, 0.15, 0.3, 0.5],
  helpAcceptance: 0.6,
  population: [0.5, 0.3, 0.2],
  assumedComplexity: [1, 4, 2, 3, 2],
  assumedFrequency: 3,
  costRelation: [0.05, 0.05, 0.8, 1, 3, 1.5, 1, 0.05],
  "acceptance.self": [1, 0.7, 0.2],
  "acceptance.notice": [0.9, 0.7, 0.3],
  "acceptance.message": [0.8, 0.6, 0.25],
  "acceptance.call": [0.6, 0.85, 0.95],
  "acceptance.visit": [0.4, 0.65, 0.9],
  "acceptance.paper": [0.2, 0.4, 0.7],
  "acceptance.agent": [0.4, 0.5, 0.6],
  "acceptance.system": [0, 0, 0],
  primaryVeto: 2,
  complementVeto: 3,
  tieMargin: 2,
  primaryThreshold: 50,
  complementThreshold: 30,
  discouragedThreshold: 40,
  acceptanceThreshold: 0.6,
  minimumShare: 0.05,
  minimumGain: 0.05,
  maximumComplements: 3,
  keepShare: 0.5,
  introduceChannels: false,
  conflictGap: 30,
  moveDiscouraged: 0.5,
  moveOpen: 0.15,
  moveComplement: 0.1,
  primaryPull: 3,
  horizonYears: 3,
  hourlyValue: 250,
  maximumServiceGroups: 12,
};

const weight: NumberRange = { minimum: 0, maximum: 1000 };
const score: NumberRange = { minimum: 0, maximum: 100 };
const levels: NumberRange = { minimum: 0, maximum: 5 };

/** What a setting may be: a number, a list of numbers (null: of any length), or yes and no. */
export type SettingShape =
  | { readonly kind: "number"; readonly range: NumberRange }
  | { readonly kind: "numbers"; readonly range: NumberRange; readonly length: number | null }
  | { readonly kind: "yes-no" };

const number = (range: NumberRange): SettingShape => ({ kind: "number", range });
const numbers = (length: number | null, range: NumberRange): SettingShape => ({
  kind: "numbers",
  range,
  length,
});

/** The shape and range of every setting. */
export const SETTING_SHAPES: Readonly<Record<SettingKey, SettingShape>> = {
  userWeight: number(SHARE),
  needWeight: number(weight),
  complexityWeight: number(weight),
  effortWeight: number(weight),
  frequencyWeight: number(weight),
  economyWeight: number(weight),
  complexityShortage: number(weight),
  frequencyShortage: number(weight),
  frequencyExcess: number(weight),
  frequencyBreakpoints: numbers(null, { minimum: 0, maximum: 1e12 }),
  help: numbers(5, SHARE),
  helpAcceptance: number(SHARE),
  population: numbers(3, { minimum: 0, maximum: 1e12 }),
  assumedComplexity: numbers(5, LEVEL),
  assumedFrequency: number(LEVEL),
  costRelation: numbers(8, { minimum: 1e-6, maximum: 1e6 }),
  "acceptance.self": numbers(3, SHARE),
  "acceptance.notice": numbers(3, SHARE),
  "acceptance.message": numbers(3, SHARE),
  "acceptance.call": numbers(3, SHARE),
  "acceptance.visit": numbers(3, SHARE),
  "acceptance.paper": numbers(3, SHARE),
  "acceptance.agent": numbers(3, SHARE),
  "acceptance.system": numbers(3, SHARE),
  primaryVeto: number(levels),
  complementVeto: number(levels),
  tieMargin: number(score),
  primaryThreshold: number(score),
  complementThreshold: number(score),
  discouragedThreshold: number(score),
  acceptanceThreshold: number(SHARE),
  minimumShare: number(SHARE),
  minimumGain: number(SHARE),
  maximumComplements: number({ minimum: 0, maximum: 20, integer: true }),
  keepShare: number(SHARE),
  introduceChannels: { kind: "yes-no" },
  conflictGap: number(score),
  moveDiscouraged: number(SHARE),
  moveOpen: number(SHARE),
  moveComplement: number(SHARE),
  primaryPull: number(weight),
  horizonYears: number({ minimum: 1, maximum: 30, integer: true }),
  hourlyValue: number({ minimum: 0, maximum: 1e9 }),
  maximumServiceGroups: number({ minimum: 1, maximum: 1000, integer: true }),
};

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as SettingKey[];
