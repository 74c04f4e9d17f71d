/** The contact points of a service in a channel: its own, else those for all services. */
import type { ChannelId, ServiceId } from "../model/ids";
import type { Contact, Model } from "../model/model";

/** Whether a contact point says anything besides its channel. */
const hasContents = ({ where, hours, language, fee, note }: Contact): boolean =>
  [where, hours, language, fee, note].some((text) => text.trim() !== "");

const keyOf = (service: ServiceId | null, channel: ChannelId): string =>
  `${service ?? ""}\n${channel}`;

/**
 * Finds contact points, in the order of their table. A service that has one of its own in a channel has none of
 * those for all services there. Rows that name only a channel are none.
 */
export function contactsIn({
  contacts,
}: Pick<Model, "contacts">): (service: ServiceId, channel: ChannelId) => readonly Contact[] {
  const found = new Map<string, Contact[]>();
  for (const contact of contacts.filter(hasContents)) {
    const key = keyOf(contact.service, contact.channel);
    found.set(key, [...(found.get(key) ?? []), contact]);
  }
  return (service, channel) =>
    found.get(keyOf(service, channel)) ?? found.get(keyOf(null, channel)) ?? [];
}
