/** Contact points in words. */
import type { Contact } from "../model/model";

type Stated = Partial<Pick<Contact, "where" | "hours" | "language" | "fee" | "note">>;

/** `08-465 004 00, mån–fre 8–16, svenska`; "" where nothing is stated. */
const contactText = ({
  where = "",
  hours = "",
  language = "",
  fee = "",
  note = "",
}: Stated): string =>
  [where, hours, language, fee, note]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(", ");

/** The contact points of one channel in one line after its name; "" where there are none. */
export function contactLine(channel: string, contacts: readonly Stated[]): string {
  const texts = contacts.map(contactText).filter((text) => text !== "");
  return texts.length === 0 ? "" : `${channel}: ${texts.join(" / ")}`;
}

/** A line for each channel, in the order in which they come. */
export function contactLines(
  contacts: readonly (Stated & { readonly channel: string })[],
): readonly string[] {
  const channels = [...new Set(contacts.map(({ channel }) => channel))];
  return channels
    .map((name) =>
      contactLine(
        name,
        contacts.filter(({ channel }) => channel === name),
      ),
    )
    .filter((line) => line !== "");
}
