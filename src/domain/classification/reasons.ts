/** The flags of a service and the reasons for a cell's class, as data that the pane, a note and a formula each turn into text (docs/method.md, Classification). */
import type { ChannelId, RequirementId } from "../model/ids";
import type { Assumed } from "../assumptions/service-values";
import type { Mode } from "../model/mode";
import type { Kind, RuleClass } from "../model/model";
import type { Components } from "../score/score";
import type { Unit } from "../units/units";

export const FLAGS = [
  "weak-primary",
  "near-tie",
  "short-of-complexity",
  "assumed-richness",
  "assumed-cost",
  "not-usable-today",
  "lacks-main",
  "lacks-should",
  "no-primary",
  "uncovered",
  "conflict",
] as const;
export type Flag = (typeof FLAGS)[number];

/** The channel is not suitable for the service's kind. */
export interface KindNotCarried {
  readonly kind: "kind-not-carried";
  readonly serviceKind: Kind;
  readonly carried: readonly Kind[];
}

/** An agent may not act in the service. */
export interface NoAgent {
  readonly kind: "no-agent";
}

/** A rule forces the class. */
export interface RuleHolds {
  readonly kind: "rule";
  /** Row in the table of rules, from 0. */
  readonly row: number;
  readonly class: RuleClass;
  readonly reason: string;
  readonly legalBasis: string;
  readonly exception: string;
}

/** The channel lacks what the service must have or should have. */
export interface RequirementMissing {
  readonly kind: "must-requirement-missing" | "should-requirement-missing";
  readonly requirement: RequirementId;
}

/** The channel is being phased out, or its last year has passed. */
export interface PhaseOut {
  readonly kind: "phase-out" | "ended";
  readonly lastYear: number | null;
}

/** Why the channel is the main way in: what it rests on, for words before numbers. */
export interface ChosenByScore {
  readonly kind: "chosen-by-score";
  readonly score: number;
  readonly mode: Mode;
  /** null: the service states no kind. */
  readonly serviceKind: Kind | null;
  /** Levels in use, stated or assumed. */
  readonly complexity: number;
  readonly frequency: number;
  /** Share 0–1 of the users who accept the channel; null: the service serves no group. */
  readonly need: number | null;
  /** Its cost against a telephone call, both stated or assumed; null: no cost is known. */
  readonly costOfCall: number | null;
}

/** What decided between channels whose scores are even. */
export type TieBreak = "volume" | "offered" | "richness" | "cost" | "score" | "column";

/** Other channels were even with it; `by` is the criterion that decided. */
export interface TieBroken {
  readonly kind: "tie-broken";
  readonly by: TieBreak;
  readonly over: readonly ChannelId[];
}

/** The channel is used today. */
export interface UsedToday {
  readonly kind: "used-today";
  /** Share 0–1 of the measured volume; null: it is offered, how many come is not known. */
  readonly share: number | null;
  /** Contacts a year; null: not known. */
  readonly volume: number | null;
}

/** What the suggestion rests on because it is not known. */
export interface AssumedValue {
  readonly kind: "assumed";
  readonly what: Assumed | "cost" | "richness" | "capacity" | "minutes";
  readonly value: number;
}

/** What is wrong with a primary that was the best there is. */
export interface Shortcoming {
  readonly kind: "short-of-complexity" | "not-usable-today" | "lacks-main" | "lacks-should";
}

/** A score below a threshold: of a primary (weak), of a complement (not considered), or so low that the channel is discouraged. */
export interface BelowThreshold {
  readonly kind:
    "below-primary-threshold" | "below-complement-threshold" | "below-discouraged-threshold";
  readonly score: number;
  readonly threshold: number;
}

/** The complement serves these units, which the primaries and the complements set by rules leave unserved, or serves them better. */
export interface ComplementServes {
  readonly kind: "complement-serves";
  /** Counted units that would be unserved without it. */
  readonly units: readonly Unit[];
  /** Their part of all that the service serves, 0–1. */
  readonly weight: number;
  /** What it adds to Σ weight · acceptance, 0–1. */
  readonly gain: number;
}

/** Why a free channel was not suggested although nothing closes it. */
export interface NotSuggested {
  readonly kind:
    | "not-needed"
    | "placed-by-people"
    | "lacks-main-requirement"
    | "too-complex"
    | "cannot-be-used-today"
    | "kept-in-use";
}

/** No channel's level is known, or the weights are 0, so there is no score. */
export interface NoScore {
  readonly kind: "no-score";
  readonly missing: readonly ("richness" | "capacity" | "weights")[];
}

/** The components of the score, and its two sides, 0–100. */
export interface ScoreComponents extends Components {
  readonly kind: "components";
  readonly user: number | null;
  readonly authority: number | null;
  readonly score: number;
}

/** Reasons that the gate gives. */
export type GateReason = KindNotCarried | NoAgent | RuleHolds | RequirementMissing | PhaseOut;

/** Every reason that a cell can have. */
export type CellReason =
  | GateReason
  | ChosenByScore
  | TieBroken
  | UsedToday
  | AssumedValue
  | Shortcoming
  | BelowThreshold
  | ComplementServes
  | NotSuggested
  | NoScore
  | ScoreComponents;
