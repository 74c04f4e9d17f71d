/** A finding of a check: a stable code, its severity, the cells that it is about, and parameters for its text. */
import type { Assurance, CellClass, Direction, Inclusion, Kind } from "../model/model";
import type { ChannelId, RequirementId, ServiceId } from "../model/ids";
import type { Assumed } from "../assumptions/service-values";
import type { SettingKey } from "../model/settings";
import type { Unit } from "../units/units";
import type { Answer, Point } from "./points";

export const FINDING_SEVERITIES = ["error", "warning", "advice"] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Keys of the sheets that findings point into. */
export type CheckedSheet =
  | "services"
  | "channels"
  | "groups"
  | "requirements"
  | "rules"
  | "needs"
  | "current"
  | "matrix"
  | "reasons"
  | "settings"
  | "checks";

/** A cell by its content; the sheet module knows its address. */
export interface CellReference {
  readonly sheet: CheckedSheet;
  readonly service?: ServiceId;
  readonly channel?: ChannelId;
  /** Row in the table, from 0. */
  readonly row?: number;
  /** Name of the field, as in the model; in `settings` the key. */
  readonly field?: string;
}

/** A cell of the matrix. */
interface CellParameters {
  readonly service: ServiceId;
  readonly channel: ChannelId;
}

/** The parameters of each finding's text, by code. */
export interface FindingParameters {
  readonly "unknown-id": { readonly id: string; readonly of: CheckedSheet };
  readonly "duplicate-id": { readonly id: string; readonly rows: readonly number[] };
  readonly "number-outside-range": {
    readonly field: string;
    readonly value: number;
    readonly minimum: number;
    readonly maximum: number;
    readonly integer: boolean;
  };
  readonly "breakpoints-not-ascending": { readonly breakpoints: readonly number[] };
  readonly "decision-on-closed-cell": {
    readonly service: ServiceId;
    readonly channel: ChannelId;
    readonly decided: CellClass;
    readonly closed: "forbidden" | "not-applicable";
  };
  readonly "no-primary": { readonly service: ServiceId };
  readonly "reason-missing": {
    readonly service: ServiceId;
    readonly channels: readonly ChannelId[];
  };
  readonly "weak-primary": {
    readonly service: ServiceId;
    readonly channel: ChannelId;
    readonly score: number;
    readonly threshold: number;
  };
  readonly uncovered: { readonly service: ServiceId; readonly units: readonly Unit[] };
  readonly "complement-not-needed": CellParameters;
  readonly "primary-on-phase-out": {
    readonly service: ServiceId;
    readonly channel: ChannelId;
    readonly direction: Direction | null;
    readonly lastYear: number | null;
  };
  readonly "phase-out-leaves-none": {
    readonly service: ServiceId;
    readonly channels: readonly ChannelId[];
  };
  readonly "single-electronic-channel": CellParameters;
  readonly "routine-not-electronic": {
    readonly service: ServiceId;
    readonly channel: ChannelId;
    readonly frequency: number;
    readonly complexity: number;
  };
  readonly conflict: {
    readonly service: ServiceId;
    readonly channel: ChannelId;
    readonly user: number;
    readonly authority: number;
    readonly gap: number;
  };
  /** The value of an hour of the users' time is the method's, in kronor, and the workbook's amounts may be in anything. */
  readonly "hourly-value-default": { readonly value: number };
  readonly "handling-time-hint": { readonly services: readonly ServiceId[] };
  readonly "volume-missing": { readonly services: readonly ServiceId[] };
  readonly "rests-on-assumptions": {
    readonly services: readonly ServiceId[];
    /** How many of them lack a complexity, and a frequency and volume. */
    readonly complexity: number;
    readonly frequency: number;
    /** The answers that could change the suggestion, the most contacts first. */
    readonly matter: readonly { readonly service: ServiceId; readonly field: Assumed }[];
  };
  readonly "assurance-below": {
    readonly service: ServiceId;
    readonly channels: readonly ChannelId[];
    /** The level that the service requires. */
    readonly assurance: Assurance;
  };
  readonly "inclusion-lacking": {
    readonly field: Inclusion;
    /** Those with the answer no. */
    readonly channels: readonly ChannelId[];
    readonly unanswered: readonly ChannelId[];
  };
  readonly "legal-basis-missing": {
    /** Where the law should stand: with a requirement, a rule, or the reasons for a letter. */
    readonly by: "requirements" | "rules" | "matrix";
    /** Row of the rule, from 0, or the requirement; null: it is the other, or neither. */
    readonly row: number | null;
    readonly requirement: RequirementId | null;
    readonly services: readonly ServiceId[];
    readonly channels: readonly ChannelId[];
  };
  readonly "not-usable-today": CellParameters;
  readonly "short-of-complexity": CellParameters & {
    readonly complexity: number;
    readonly richness: number;
  };
  readonly "assumed-cost": {
    readonly services: readonly ServiceId[];
    readonly channels: readonly ChannelId[];
  };
  readonly "lacks-main": CellParameters & { readonly requirements: readonly RequirementId[] };
  readonly "grows-threefold": {
    readonly channel: ChannelId;
    readonly now: number;
    readonly wanted: number;
    /** Those that make it grow, the most contacts first. */
    readonly services: readonly ServiceId[];
  };
  readonly "electronic-falls": {
    readonly service: ServiceId;
    /** Shares 0–1. */
    readonly now: number;
    readonly wanted: number;
  };
  readonly "system-primary": CellParameters;
  readonly "against-use": CellParameters & {
    readonly decided: CellClass;
    /** Share 0–1 of the measured volume. */
    readonly share: number;
  };
  readonly "reduced-grows": {
    readonly channel: ChannelId;
    readonly direction: Direction;
    readonly now: number;
    readonly wanted: number;
  };
  readonly "stays-after-last-year": {
    readonly channel: ChannelId;
    readonly lastYear: number;
    /** Those whose contacts no other channel takes. */
    readonly services: readonly ServiceId[];
  };
  readonly "channel-jump": {
    readonly case: string;
    readonly services: readonly ServiceId[];
    readonly channels: readonly ChannelId[];
  };
  readonly "rule-without-effect": {
    /** Row in the table of rules, from 0. */
    readonly row: number;
    /** How many cells it is about. */
    readonly cells: number;
  };
  readonly "two-primaries": {
    readonly service: ServiceId;
    readonly channels: readonly ChannelId[];
  };
  readonly "growth-above-one": { readonly service: ServiceId; readonly growth: number };
  readonly "no-weights": { readonly keys: readonly SettingKey[] };
  readonly "free-choice-one-way": CellParameters;
  readonly "channel-value-missing": {
    readonly field: "cost" | "richness" | "capacity";
    readonly channels: readonly ChannelId[];
  };
  readonly "volume-where-unusable": {
    readonly service: ServiceId;
    readonly channel: ChannelId;
    readonly volume: number;
    readonly class: "forbidden" | "not-applicable";
  };
  readonly "review-date-passed": { readonly date: string; readonly today: string };
  readonly "one-sided-department": {
    readonly department: string;
    readonly electronic: number;
    readonly personal: number;
  };
  readonly "kinds-absent": { readonly kinds: readonly Kind[] };
  readonly "case-incomplete": { readonly case: string; readonly absent: readonly Kind[] };
  readonly "agent-not-stated": { readonly services: readonly ServiceId[] };
  readonly "phase-out-without-year": { readonly channels: readonly ChannelId[] };
  readonly point: { readonly point: Point; readonly answer: Answer | null };
}

export type FindingCode = keyof FindingParameters;

/** The severity of each finding. */
export const SEVERITY_OF: Readonly<Record<FindingCode, FindingSeverity>> = {
  "unknown-id": "error",
  "duplicate-id": "error",
  "number-outside-range": "error",
  "breakpoints-not-ascending": "error",
  "decision-on-closed-cell": "error",
  "no-weights": "error",
  "no-primary": "error",
  "reason-missing": "warning",
  "weak-primary": "warning",
  uncovered: "warning",
  "complement-not-needed": "warning",
  "primary-on-phase-out": "warning",
  "phase-out-leaves-none": "warning",
  "single-electronic-channel": "warning",
  "routine-not-electronic": "warning",
  conflict: "warning",
  "volume-missing": "warning",
  "rests-on-assumptions": "warning",
  "assurance-below": "warning",
  "legal-basis-missing": "warning",
  "inclusion-lacking": "advice",
  "not-usable-today": "warning",
  "short-of-complexity": "warning",
  "assumed-cost": "warning",
  "lacks-main": "warning",
  "two-primaries": "warning",
  "grows-threefold": "warning",
  "electronic-falls": "warning",
  "system-primary": "warning",
  "against-use": "warning",
  "reduced-grows": "warning",
  "stays-after-last-year": "warning",
  "channel-jump": "warning",
  "rule-without-effect": "warning",
  "growth-above-one": "warning",
  "free-choice-one-way": "warning",
  "channel-value-missing": "warning",
  "volume-where-unusable": "warning",
  "review-date-passed": "warning",
  "one-sided-department": "advice",
  "kinds-absent": "advice",
  "case-incomplete": "advice",
  "agent-not-stated": "advice",
  "hourly-value-default": "advice",
  "handling-time-hint": "advice",
  "phase-out-without-year": "advice",
  point: "advice",
};

export const FINDING_CODES = Object.keys(SEVERITY_OF) as FindingCode[];

/** What stands in the matrix where a finding is about it: nothing but the suggestion, letters that a run put in, or decisions. */
export type FindingState = "suggested" | "adopted" | "decided";

/** A finding of one code. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: FindingSeverity;
  /** At least one. */
  readonly cells: readonly CellReference[];
  readonly parameters: FindingParameters[Code];
  /** Whether it is about what people decided for a service or what a run adopted; else about suggestions, or inputs. */
  readonly state: FindingState;
}

/** Any finding; its code determines its parameters. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** Creates a finding with the severity of its code. */
export const finding = <Code extends FindingCode>(
  code: Code,
  cells: readonly CellReference[],
  parameters: FindingParameters[Code],
): FindingOf<Code> => ({
  code,
  severity: SEVERITY_OF[code],
  cells,
  parameters,
  state: "suggested",
});
