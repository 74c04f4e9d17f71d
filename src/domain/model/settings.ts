/** Every number of the method, with its default and range, as a planner can see and change it (method.md, Settings). */
import { SHARE, type NumberRange } from "./ranges";

/** The numbers of the method. */
export interface Settings {
  /** Weight of the user's side, 0–1; the authority's is 1 − it. */
  readonly userWeight: number;
  readonly complexityWeight: number;
  readonly needWeight: number;
  readonly frequencyWeight: number;
  readonly economyWeight: number;
  readonly complexityShortage: number;
  readonly frequencyShortage: number;
  readonly excess: number;
  /** Contacts per year, ascending; level = 1 + how many are ≤ the volume. Four give levels 1–5. */
  readonly frequencyBreakpoints: readonly number[];
  readonly primaryThreshold: number;
  readonly complementThreshold: number;
  readonly discouragedThreshold: number;
  readonly acceptanceThreshold: number;
  readonly minimumShare: number;
  readonly maximumComplements: number;
  readonly conflictGap: number;
  readonly horizonYears: number;
  /** Value of an hour of the user's time, in the workbook's currency. */
  readonly hourlyValue: number;
  /** How many service groups at the most; more are merged. */
  readonly maximumServiceGroups: number;
}

export type SettingKey = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  userWeight: 0.5,
  complexityWeight: 0.6,
  needWeight: 0.4,
  frequencyWeight: 0.7,
  economyWeight: 0.3,
  complexityShortage: 0.5,
  frequencyShortage: 0.25,
  excess: 0.125,
  frequencyBreakpoints: [10, 100, 1000, 10000],
  primaryThreshold: 50,
  complementThreshold: 40,
  discouragedThreshold: 30,
  acceptanceThreshold: 0.6,
  minimumShare: 0.1,
  maximumComplements: 3,
  conflictGap: 30,
  horizonYears: 3,
  hourlyValue: 250,
  maximumServiceGroups: 12,
};

const weight: NumberRange = { minimum: 0, maximum: 1000 };
const score: NumberRange = { minimum: 0, maximum: 100 };

/** Range of every setting; for `frequencyBreakpoints` the range of each of its numbers. */
export const SETTING_RANGES: Readonly<Record<SettingKey, NumberRange>> = {
  userWeight: SHARE,
  complexityWeight: weight,
  needWeight: weight,
  frequencyWeight: weight,
  economyWeight: weight,
  complexityShortage: weight,
  frequencyShortage: weight,
  excess: weight,
  frequencyBreakpoints: { minimum: 0, maximum: 1e12 },
  primaryThreshold: score,
  complementThreshold: score,
  discouragedThreshold: score,
  acceptanceThreshold: SHARE,
  minimumShare: SHARE,
  maximumComplements: { minimum: 0, maximum: 20, integer: true },
  conflictGap: score,
  horizonYears: { minimum: 1, maximum: 30, integer: true },
  hourlyValue: { minimum: 0, maximum: 1e9 },
  maximumServiceGroups: { minimum: 1, maximum: 1000, integer: true },
};

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as SettingKey[];
