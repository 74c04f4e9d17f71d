/** The inputs of the method: services, channels, target groups, requirements, rules, needs, volumes (docs/method.md, What goes in). */
import type { ChannelId, RequirementId, ServiceId, TargetGroupId } from "./ids";
import type { Mode } from "./mode";
import type { Settings } from "./settings";

export const KINDS = ["inform", "advise", "apply", "dialogue", "decide"] as const;
/** What a service does: inform, advise, receive an application, hold a dialogue, give a decision. */
export type Kind = (typeof KINDS)[number];

export const CHANNEL_GROUPS = ["m2m", "h2m", "m2h", "h2h"] as const;
/** Machine–machine, human–machine, machine–human, human–human (guidance, Kanalgrupper). */
export type ChannelGroup = (typeof CHANNEL_GROUPS)[number];

export const DIRECTIONS = ["invest", "keep", "reduce", "phase-out"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const ROLES = ["any", "complement", "chosen"] as const;
/** What a channel may be suggested as: anything, never the primary, or nothing (only a rule or a person places it). */
export type Role = (typeof ROLES)[number];

export const ASSURANCES = ["low", "substantial", "high"] as const;
/** Level of assurance of identification, the lowest first (eIDAS, article 8). */
export type Assurance = (typeof ASSURANCES)[number];

export const INCLUSIONS = [
  "accessible",
  "languages",
  "readAloud",
  "assistive",
  "equipment",
] as const;
/** What lets everyone use a channel: accessible, in other languages, read aloud, with assistive technology, with equipment where people are. */
export type Inclusion = (typeof INCLUSIONS)[number];

export const SEVERITIES = ["must", "should", "main"] as const;
/**
 * How binding a requirement is: `must` forbids, `should` discourages the channels that lack it;
 * without `main` a channel is never the way in.
 */
export type RequirementSeverity = (typeof SEVERITIES)[number];

export const VISIBILITIES = ["public", "internal"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const SEGMENTS = ["E", "M", "P"] as const;
/** E prefers electronic ways, P other ways, M is between (guidance, Målgrupper och deras behov). */
export type Segment = (typeof SEGMENTS)[number];

/** Classes that a rule can force or a person can decide, and those that only the method gives. */
export const CELL_CLASSES = [
  "primary",
  "complement",
  "discouraged",
  "forbidden",
  "not-applicable",
  "open",
] as const;
export type CellClass = (typeof CELL_CLASSES)[number];
/** A class that a rule can force. */
export type RuleClass = "primary" | "complement" | "discouraged" | "forbidden";

export interface Service {
  readonly id: ServiceId;
  readonly name: string;
  readonly department: string;
  /** The main one first; empty: not stated, every channel can carry it. */
  readonly kinds: readonly Kind[];
  /** The case it is a step of, and the step; both free text, "" when none. */
  readonly case: string;
  readonly step: string;
  readonly lifeEvent: string;
  readonly process: string;
  /** Empty: it serves all target groups. */
  readonly targetGroups: readonly TargetGroupId[];
  /** Contacts per year, ≥ 0; null: not known. */
  readonly volume: number | null;
  /** 1–5, in place of the level that the volume gives; null: from the volume. */
  readonly frequency: number | null;
  /** 1–5; null: not known. */
  readonly complexity: number | null;
  readonly requirements: readonly RequirementId[];
  /** Whether an agent (ombud) may act; null: not stated. */
  readonly agent: boolean | null;
  /** Whether the user may choose channel freely; null: not stated. */
  readonly freeChoice: boolean | null;
  readonly visibility: Visibility;
  /** Yearly growth as a share, 0.05 = 5 % a year, > −1; null: none known (0). */
  readonly growth: number | null;
  /** What it is, and the law or decision that it rests on; free text, "" when not stated. */
  readonly description: string;
  readonly legalBasis: string;
  /** Days from a complete matter until it is settled, ≥ 0; null: not known. */
  readonly handlingTime: number | null;
  /** What it costs the user, as text, since lists have amounts, ranges and conditions; "" when not stated. */
  readonly fee: string;
  /** Its code in the inventory that it comes from, "" when it has none. */
  readonly code: string;
  /** Where its volume and complexity come from, "" when not stated. */
  readonly source: string;
  /** ISO date of these figures, "" when not stated. */
  readonly asOf: string;
  /** The level at which a user has to be identified; null: not stated, or none. */
  readonly assurance: Assurance | null;
}

/** What lets everyone use a channel; null: not stated. */
export type Inclusive = Readonly<Record<Inclusion, boolean | null>>;

export interface Channel extends Inclusive {
  readonly id: ChannelId;
  readonly name: string;
  /** null: counts as human–machine. */
  readonly group: ChannelGroup | null;
  /** null: by the channel group (`modeOf`). */
  readonly mode: Mode | null;
  /** null: by the mode and the service (`roleIn`). */
  readonly role: Role | null;
  /** null: by the channel group (all but h2h are electronic). */
  readonly electronic: boolean | null;
  /** Empty: by the mode (`KINDS_OF_MODE`). */
  readonly kinds: readonly Kind[];
  /** 1–5, how complex a matter it can carry; null: not known. */
  readonly richness: number | null;
  /** 1–5, how large a volume it is suited for; null: not known. */
  readonly capacity: number | null;
  /** Cost per contact, ≥ 0, in the workbook's currency; null: not known. */
  readonly cost: number | null;
  /** The share of the cost that falls away with a contact, 0–1; null: 1. */
  readonly avoidable: number | null;
  /** Cost of introducing it for a service, once, ≥ 0; null: none known (0). */
  readonly introduction: number | null;
  /** Cost a year whatever the volume, ≥ 0; null: none known (0). */
  readonly yearly: number | null;
  /** The user's minutes per contact, ≥ 0; null: not known. */
  readonly minutes: number | null;
  /** The requirements that it meets. */
  readonly capabilities: readonly RequirementId[];
  readonly direction: Direction | null;
  /** The last year it is offered; null: no end. */
  readonly lastYear: number | null;
  /** Where its figures come from, "" when not stated. */
  readonly source: string;
  /** ISO date of these figures, "" when not stated. */
  readonly asOf: string;
  /** Who runs it where it is not the authority itself, "" when not stated. */
  readonly owner: string;
  /** The level at which it identifies a user; null: not stated. */
  readonly assurance: Assurance | null;
}

export interface TargetGroup {
  readonly id: TargetGroupId;
  readonly name: string;
  readonly parent: TargetGroupId | null;
  /** Number of persons or organisations, ≥ 0; null: not known. */
  readonly size: number | null;
  /** Shares of the segments in any unit, ≥ 0; null counts as 0, and three that add up to 0 as the population's. */
  readonly shares: Readonly<Record<Segment, number | null>>;
}

export interface Requirement {
  readonly id: RequirementId;
  readonly name: string;
  readonly severity: RequirementSeverity;
  readonly legalBasis: string;
}

export interface Rule {
  /** null: every service (`*`). */
  readonly service: ServiceId | null;
  readonly channel: { readonly id: ChannelId } | { readonly group: ChannelGroup };
  readonly class: RuleClass;
  readonly reason: string;
  readonly legalBasis: string;
  readonly exception: string;
  /** ISO dates between which it is in force, both included, "" = no bound. */
  readonly from: string;
  readonly to: string;
}

/** The acceptance 0–1 of one channel by one target group, for all its segments. */
export interface Need {
  readonly group: TargetGroupId;
  readonly channel: ChannelId;
  readonly acceptance: number;
}

/**
 * Volume now of a cell: a number ≥ 0 (0 = offered, none came), `not-counted` (offered, how many is
 * not known) or `cannot-be-used`. Not known is absent.
 */
export type VolumeNow = number | "not-counted" | "cannot-be-used";

export interface VolumeEntry {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly volume: VolumeNow;
}

/** Where, when and how a channel is found: of a service, or of all. Texts are "" when not stated. */
export interface Contact {
  /** null: every service that has none of its own in the channel. */
  readonly service: ServiceId | null;
  readonly channel: ChannelId;
  /** Address, number or link. */
  readonly where: string;
  readonly hours: string;
  readonly language: string;
  /** What the contact itself costs the user. */
  readonly fee: string;
  /** For the staff; it is never published. */
  readonly note: string;
}

/** A decision in the matrix; `open` cells are absent. */
export interface Decision {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly class: Exclude<CellClass, "open">;
}

/** Why a cell was decided as it was (sheet `reasons`). */
export interface Reason {
  readonly service: ServiceId;
  readonly channel: ChannelId;
  readonly class: CellClass;
  readonly reason: string;
  readonly legalBasis: string;
  readonly exception: string;
  readonly decidedBy: string;
  /** ISO date, "" when none. */
  readonly date: string;
  /** ISO date when the decision is to be reviewed, "" when none. */
  readonly reviewBy: string;
  /** Whether the reason may be published. */
  readonly visibility: Visibility;
}

/** All that the method works on, the day of the run included. Order is column and row order; ids are unique and references resolve. */
export interface Model {
  readonly services: readonly Service[];
  readonly channels: readonly Channel[];
  readonly groups: readonly TargetGroup[];
  readonly requirements: readonly Requirement[];
  readonly rules: readonly Rule[];
  readonly needs: readonly Need[];
  readonly volumes: readonly VolumeEntry[];
  /** Contact points; no suggestion rests on them. */
  readonly contacts: readonly Contact[];
  readonly settings: Settings;
  /** ISO date of the run. */
  readonly today: string;
}

/** The kind that a service is mainly of; null: not stated. */
export const mainKind = (service: Pick<Service, "kinds">): Kind | null => service.kinds[0] ?? null;

/** The channel group; a blank one counts as human–machine. */
export const channelGroupOf = ({ group }: Pick<Channel, "group">): ChannelGroup => group ?? "h2m";

/** The channel's own statement; without one, every channel group but human–human is electronic. */
export const isElectronic = (channel: Pick<Channel, "electronic" | "group">): boolean =>
  channel.electronic ?? channelGroupOf(channel) !== "h2h";
