/** Partners: those who run channels for the authority, or reach its services through them (guidance, Externa kanaler). */
import type { Channel } from "./model/model";
import { modeOf } from "./model/modes";
import { idKey } from "./model/same-id";

/** Channels of the catalogue that others run, or that let others reach the authority's services. */
const PARTNER_CHANNELS: ReadonlySet<string> = new Set([
  "open-data",
  "shared-website",
  "internet-bank",
  "partner",
]);

/** Whether others run a channel, as its owner or the catalogue says, or reach the services through it. */
export const isPartner = ({ id, owner }: Pick<Channel, "id" | "owner">): boolean =>
  owner.trim() !== "" || PARTNER_CHANNELS.has(idKey(id));

/** A partner by its name, with the ids of its channels. */
export interface Partner {
  readonly name: string;
  readonly channels: ReadonlySet<string>;
}

/**
 * The partners of a model, in the order of its channels: the owners that channels state; where none is stated,
 * a channel that others run, or in which people are met through somebody else, stands for its partner by its name.
 */
export function partnersOf(channels: readonly Channel[]): readonly Partner[] {
  const byName = new Map<string, Set<string>>();
  for (const channel of channels) {
    if (!isPartner(channel) && modeOf(channel) !== "agent") continue;
    const name = [channel.owner.trim(), channel.name, channel.id].find((own) => own !== "") ?? "";
    byName.set(name, (byName.get(name) ?? new Set()).add(channel.id));
  }
  return [...byName].map(([name, ids]) => ({ name, channels: ids }));
}
