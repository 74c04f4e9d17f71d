/** The flags of a service and the reasons for a cell's class, as data that the pane, a note and a formula each turn into text (method.md, Classification). */
import type { ChannelId, RequirementId } from "../model/ids";
import type { Kind, RuleClass } from "../model/model";
import type { TieBreak } from "./primary";
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

/** The free channel with the highest score is primary. */
export interface ChosenByScore {
  readonly kind: "chosen-by-score";
  readonly score: number;
}

/** Other channels had the same score; `by` is the criterion that decided. */
export interface TieBroken {
  readonly kind: "tie-broken";
  readonly by: TieBreak;
  readonly over: readonly ChannelId[];
}

/** A score below a threshold: of a primary (weak), of a complement (not considered), or so low that the channel is discouraged. */
export interface BelowThreshold {
  readonly kind:
    "below-primary-threshold" | "below-complement-threshold" | "below-discouraged-threshold";
  readonly score: number;
  readonly threshold: number;
}

/** The complement serves these units, which the primaries and the complements set by rules leave unserved. */
export interface ComplementServes {
  readonly kind: "complement-serves";
  readonly units: readonly Unit[];
  /** Their part of all that the service serves, 0–1. */
  readonly weight: number;
}

/** Good enough, but the channels chosen serve as much or more without it. */
export interface NotNeeded {
  readonly kind: "not-needed";
  readonly score: number;
}

/** No level is known on both sides, so there is no score. */
export interface NoScore {
  readonly kind: "no-score";
  readonly missing: readonly ("complexity" | "frequency" | "richness" | "capacity")[];
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
  | BelowThreshold
  | ComplementServes
  | NotNeeded
  | NoScore
  | ScoreComponents;
