/** The example's channels: thirteen of the catalogue, with this municipality's own decisions and assumptions. */
import type { Channel } from "../domain/model/model";
import type { Language } from "../locale/language";
import { CHANNELS } from "../sheets/channels/table";
import { catalogueChannels } from "./catalogue/channels";
import { exampleRecords } from "./csv-table";

/**
 * Differences from the catalogue; blank means as in the catalogue, and a channel without a row is not offered.
 * This municipality sends decisions to the digital mailbox, and no general information; its contact centre
 * can ask a caller to identify with an e-identification. The costs are its own guesses.
 */
const CSV = `
id,direction,lastYear,cost,kinds,capabilities
open-data,invest,,1,,
website,keep,,,,
e-service,invest,,,,
mobile-app,phase-out,2027,4,,
sms,keep,,2,,
digital-mailbox,invest,,4,decide,
email,reduce,,90,,
chat,keep,,50,,
social-media,keep,,,,
phone,keep,,,,secrecy|accessibility|interpreter|e-identification
letter,reduce,,,,
visit,keep,,,,
partner,keep,,150,,
`;

/** The example's channels in one language, in the catalogue's order. */
export function exampleChannels(language: Language): Channel[] {
  const own = new Map(
    exampleRecords(CHANNELS, CSV, language).map((channel) => [channel.id, channel]),
  );
  return catalogueChannels(language).flatMap((channel) => {
    const decided = own.get(channel.id);
    if (decided === undefined) return [];
    const { cost, kinds, capabilities, direction, lastYear } = decided;
    return [
      {
        ...channel,
        cost: cost ?? channel.cost,
        kinds: kinds.length > 0 ? kinds : channel.kinds,
        capabilities: capabilities.length > 0 ? capabilities : channel.capabilities,
        direction,
        lastYear,
      },
    ];
  });
}
