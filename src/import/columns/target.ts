/** What a column of a list is taken for. */
import type { ColumnMeaning } from "../vocabulary/field-words";

/**
 * A field or a role; `own`: it is kept beside; `-`: it is left out; a column of contacts in one channel, of
 * crosses for one target group or one kind; numbers or addresses by which a channel is found (`where:`);
 * references to life events and business events in
 * one; what tells names apart that stand twice; ids of services in a list of channels.
 */
export type Target =
  | ColumnMeaning
  | "own"
  | "-"
  | "events"
  | "apart"
  | "services"
  | `field:${string}`
  | `where:${string}`
  | `channel:${string}`
  | `group:${string}`
  | `kind:${string}`;

/** The part after the first colon. */
export const ofTarget = (target: Target): string => target.slice(target.indexOf(":") + 1);

export const isChannelColumn = (target: Target): boolean => target.startsWith("channel:");
