/** Whether a channel is electronic (guidance, Kanalgrupper: the first three groups are). */
import type { Channel } from "./model";

/** The channel's own statement; without one, every channel group but human–human is electronic. */
export const isElectronic = (channel: Pick<Channel, "electronic" | "group">): boolean =>
  channel.electronic ?? channel.group !== "h2h";
