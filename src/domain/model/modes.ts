/** How people meet in a channel, and what follows from it (docs/method.md, What goes in). */
import type { Mode } from "./mode";
import {
  channelGroupOf,
  isElectronic,
  mainKind,
  type Channel,
  type Kind,
  type Role,
  type Service,
} from "./model";

/** Modes in which a person answers. */
export const HUMAN_MODES: readonly Mode[] = ["message", "call", "visit", "agent"];

/** Modes in which people speak or meet. */
export const SPOKEN_MODES: readonly Mode[] = ["call", "visit"];

const ALL_KINDS: readonly Kind[] = ["inform", "advise", "apply", "dialogue", "decide"];

/** The kinds that a channel carries where it states none. */
export const KINDS_OF_MODE: Readonly<Record<Mode, readonly Kind[]>> = {
  self: ["inform", "apply"],
  system: ["inform", "apply"],
  notice: ["inform", "decide"],
  message: ["inform", "advise", "apply", "dialogue"],
  paper: ["inform", "apply", "dialogue", "decide"],
  agent: ["inform", "advise", "apply"],
  call: ALL_KINDS,
  visit: ALL_KINDS,
};

/** The mode stated, else the one of the channel group and the richness that is written. */
export function modeOf(channel: Pick<Channel, "mode" | "group" | "electronic" | "richness">): Mode {
  if (channel.mode !== null) return channel.mode;
  const group = channelGroupOf(channel);
  if (group === "m2m") return "system";
  if (group === "h2m") return "self";
  if (group === "m2h") return "notice";
  if (isElectronic(channel)) return "message";
  if (channel.richness === 5) return "visit";
  return channel.richness !== null && channel.richness <= 2 ? "paper" : "call";
}

/** The modes in the order in which people meet channels in them. */
const MEETING_ORDER: readonly Mode[] = [
  "self",
  "notice",
  "message",
  "call",
  "paper",
  "visit",
  "agent",
  "system",
];

/**
 * The mode beside whose channels people meet one: its own, but where somebody else's machine is used, such as a bank's
 * (mode agent, human to machine), people are on their own.
 */
export function meetingModeOf(channel: Parameters<typeof modeOf>[0]): Mode {
  const mode = modeOf(channel);
  return mode === "agent" && channel.group === "h2m" ? "self" : mode;
}

/** The channels in the order in which people meet them; those of one mode in the order given. */
export function inMeetingOrder<T extends Parameters<typeof modeOf>[0]>(
  channels: readonly T[],
): T[] {
  const rank = (channel: T): number => MEETING_ORDER.indexOf(meetingModeOf(channel));
  return [...channels].sort((one, other) => rank(one) - rank(other));
}

/** Whether people manage by themselves in the channel. */
export const isSelf = (channel: Parameters<typeof modeOf>[0]): boolean =>
  modeOf(channel) === "self";

/** The kinds stated, else those of the mode. */
export const kindsOf = (channel: Channel): readonly Kind[] =>
  channel.kinds.length > 0 ? channel.kinds : KINDS_OF_MODE[modeOf(channel)];

/** The role that a channel without a stated one has for a service. */
function roleOfMode(mode: Mode, service: Pick<Service, "kinds" | "agent">): Role {
  const decides = mainKind(service) === "decide";
  if (mode === "system") return "chosen";
  if (mode === "agent") return service.agent === true ? "complement" : "chosen";
  if (mode === "notice") return decides ? "any" : "complement";
  return mode === "call" && decides ? "complement" : "any";
}

/**
 * What a channel may be suggested as for a service.
 * @param lacksMain whether the service has a `main` requirement that the channel does not meet
 */
export function roleIn(
  channel: Channel,
  service: Pick<Service, "kinds" | "agent">,
  lacksMain: boolean,
): Role {
  const mode = modeOf(channel);
  const role = channel.role ?? roleOfMode(mode, service);
  if (!lacksMain || mode === "agent") return role;
  return SPOKEN_MODES.includes(mode) && role !== "chosen" ? "complement" : "chosen";
}
