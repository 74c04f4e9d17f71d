/** How people meet in a channel. */

export const MODES = [
  "self",
  "notice",
  "message",
  "call",
  "visit",
  "paper",
  "agent",
  "system",
] as const;
/** How people meet in a channel (docs/method.md, What goes in). */
export type Mode = (typeof MODES)[number];
