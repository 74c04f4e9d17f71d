/** The example's channels: thirteen of the catalogue, with what this municipality has decided and assumes of its own. */
import { requirementId } from "../domain/model/ids";
import type { Channel } from "../domain/model/model";
import type { Language } from "../locale/language";
import { catalogueChannels } from "./catalogue/channels";

type Own = Partial<Omit<Channel, "id" | "name">>;

/** Other than the catalogue, by channel; a channel that is not here is not offered. */
const OWN: Readonly<Record<string, Own>> = {
  "open-data": { direction: "invest", cost: 1 },
  website: { direction: "keep" },
  "e-service": { direction: "invest" },
  "mobile-app": { direction: "phase-out", lastYear: 2027, cost: 4 },
  sms: { direction: "keep", cost: 2 },
  /** This municipality sends decisions to the mailbox, and no general information. */
  "digital-mailbox": { direction: "invest", kinds: ["decide"], cost: 4 },
  email: { direction: "reduce", cost: 90 },
  chat: { direction: "keep", cost: 50 },
  "social-media": { direction: "keep" },
  /** The contact centre can ask a caller to identify with an e-identification. */
  phone: {
    direction: "keep",
    capabilities: ["secrecy", "accessibility", "interpreter", "e-identification"].map(
      requirementId,
    ),
  },
  letter: { direction: "reduce" },
  visit: { direction: "keep" },
  partner: { direction: "keep", cost: 150 },
};

/** The example's channels in one language, in the catalogue's order. */
export function exampleChannels(language: Language): Channel[] {
  return catalogueChannels(language).flatMap((channel) => {
    const own = OWN[channel.id];
    return own === undefined ? [] : [{ ...channel, ...own }];
  });
}
