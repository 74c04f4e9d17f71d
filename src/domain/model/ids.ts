/** Identifiers and quantities that must not be mixed up, as branded types. */
declare const brand: unique symbol;

/** A `T` that only code which has checked it may call a `Name`. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type ServiceId = Branded<string, "ServiceId">;
export type ChannelId = Branded<string, "ChannelId">;
export type TargetGroupId = Branded<string, "TargetGroupId">;
export type RequirementId = Branded<string, "RequirementId">;

/** A score or one side of it, 0–100 (docs/method.md, Score). */
export type Score = Branded<number, "Score">;

/** A part of a whole, 0–1. */
export type Share = Branded<number, "Share">;

export const serviceId = (text: string): ServiceId => text as ServiceId;
export const channelId = (text: string): ChannelId => text as ChannelId;
export const targetGroupId = (text: string): TargetGroupId => text as TargetGroupId;
export const requirementId = (text: string): RequirementId => text as RequirementId;
