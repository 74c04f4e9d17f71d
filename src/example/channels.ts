/** The example's channels: thirteen of the catalogue, with this municipality's own decisions, costs and dates. */
import type { Channel } from "../domain/model/model";
import type { Language } from "../locale/language";
import { CHANNELS } from "../sheets/channels/table";
import { catalogueChannels } from "./catalogue/channels";
import { exampleRecords } from "./csv-table";

/**
 * Differences from the catalogue; blank means as in the catalogue, and a channel without a row is not offered.
 * The contact centre can ask a caller to identify with an e-identification. Costs are the municipality's own
 * calculation; of social media and partners it has none. The app ends after 2027.
 */
const CSV = `
id,direction,lastYear,cost,avoidable,introduction,yearly,capabilities,source:sv,source:en,asOf
open-data,invest,,1,,90000,120000,,Ekonomiavdelningens kalkyl,Calculation by the finance unit,2026-01-31
website,keep,,,,,,,,,
e-service,invest,,,,60000,,,,,
mobile-app,phase-out,2027,4,,,380000,,Avtalet med leverantören,Contract with the supplier,2025-06-30
sms,keep,,2,,15000,,,Avtalet med leverantören,Contract with the supplier,2025-06-30
digital-mailbox,invest,,4,,25000,,,Avtalet med leverantören,Contract with the supplier,2025-06-30
email,reduce,,70,0.7,,,,Kontaktcentrets tidmätning under två veckor,Two weeks of time keeping at the contact centre,2025-10-17
chat,keep,,50,0.5,10000,140000,,Kontaktcentrets tidmätning under två veckor,Two weeks of time keeping at the contact centre,2025-10-17
social-media,keep,,,,,,,,,
phone,keep,,,0.6,,,secrecy|accessibility|interpreter|immediate-answer|e-identification,,,
letter,reduce,,,0.8,,,,,,
visit,keep,,,0.5,,,,,,
partner,keep,,,,,,,,,
`;

/** The catalogue's channel with what the municipality states of its own. */
const withOwn = (channel: Channel, own: Channel): Channel => ({
  ...channel,
  direction: own.direction,
  lastYear: own.lastYear,
  cost: own.cost ?? channel.cost,
  avoidable: own.avoidable,
  introduction: own.introduction,
  yearly: own.yearly,
  capabilities: own.capabilities.length > 0 ? own.capabilities : channel.capabilities,
  source: own.source === "" ? channel.source : own.source,
  asOf: own.source === "" ? channel.asOf : own.asOf,
});

/** The example's channels in one language, in the catalogue's order. */
export function exampleChannels(language: Language): Channel[] {
  const decided = new Map(
    exampleRecords(CHANNELS, CSV, language).map((channel) => [channel.id, channel]),
  );
  return catalogueChannels(language).flatMap((channel) => {
    const own = decided.get(channel.id);
    return own === undefined ? [] : [withOwn(channel, own)];
  });
}
