/**
 * The catalogue of channels that a planner can start from.
 *
 * Every figure is an assumption to replace with one's own. Costs are in SEK per contact and keep the
 * relations of published figures: a visit costs about three times a telephone call and a web contact
 * about a twentieth of a call (Socitm, English councils, 2011: 8.62, 2.83 and 0.15 pounds); a letter
 * about one and a half times a call (booking of a driving test, GDS 2013: 6.62 and 4.11 pounds). PwC has the
 * same order for visit, call and online, and a letter dearer than a visit. The level is set by a visit at
 * 240 SEK, somewhat under the 252–379 SEK that the appropriation of the Swedish state's service offices
 * gives per visit (RiR 2022:28). Where no such figure was found the cost is blank. Minutes count waiting
 * and travel.
 */
import { channelId, requirementId } from "../../domain/model/ids";
import type { Channel } from "../../domain/model/model";
import type { Bilingual, Language } from "../../locale/language";

/** A channel with its name in both languages. */
export type CatalogueChannel = Omit<Channel, "name"> & { readonly name: Bilingual };

/** What most channels of the catalogue have: nothing decided, nothing known. */
const OPEN = {
  electronic: null,
  cost: null,
  direction: null,
  lastYear: null,
} as const;

const ids = (...names: string[]) => names.map(requirementId);

/** In the order of the columns: by channel group, the electronic ones first. */
export const CATALOGUE_CHANNELS: readonly CatalogueChannel[] = [
  {
    ...OPEN,
    id: channelId("open-data"),
    name: { sv: "Öppna data och API", en: "Open data and API" },
    group: "m2m",
    kinds: ["inform", "apply"],
    richness: 1,
    capacity: 5,
    minutes: null,
    capabilities: ids("written-form"),
  },
  {
    ...OPEN,
    id: channelId("website"),
    name: { sv: "Webbplats", en: "Website" },
    group: "h2m",
    kinds: ["inform"],
    richness: 2,
    capacity: 5,
    cost: 4,
    minutes: 5,
    capabilities: ids("accessibility"),
  },
  {
    ...OPEN,
    id: channelId("shared-website"),
    name: { sv: "Gemensam webbplats", en: "Shared website" },
    group: "h2m",
    kinds: ["inform", "apply"],
    richness: 2,
    capacity: 5,
    cost: 4,
    minutes: 7,
    capabilities: ids("accessibility", "e-identification", "written-form"),
  },
  {
    ...OPEN,
    id: channelId("e-service"),
    name: { sv: "E-tjänst", en: "E-service" },
    group: "h2m",
    kinds: ["apply", "dialogue", "decide"],
    richness: 3,
    capacity: 5,
    cost: 4,
    minutes: 10,
    capabilities: ids("e-identification", "signature", "secrecy", "written-form", "accessibility"),
  },
  {
    ...OPEN,
    id: channelId("mobile-app"),
    name: { sv: "Mobilapp", en: "Mobile app" },
    group: "h2m",
    kinds: ["inform", "apply", "dialogue"],
    richness: 2,
    capacity: 5,
    minutes: 5,
    capabilities: ids("e-identification", "accessibility"),
  },
  {
    ...OPEN,
    id: channelId("internet-bank"),
    name: { sv: "Internetbank", en: "Internet bank" },
    group: "h2m",
    kinds: ["inform", "apply"],
    richness: 1,
    capacity: 5,
    minutes: 3,
    capabilities: ids("e-identification", "secrecy"),
  },
  {
    ...OPEN,
    id: channelId("sms"),
    name: { sv: "Sms", en: "Text message (SMS)" },
    group: "m2h",
    kinds: ["inform", "dialogue"],
    richness: 1,
    capacity: 5,
    minutes: 1,
    capabilities: ids("accessibility"),
  },
  {
    ...OPEN,
    id: channelId("digital-mailbox"),
    name: { sv: "Digital brevlåda", en: "Digital mailbox" },
    group: "m2h",
    kinds: ["inform", "decide"],
    richness: 2,
    capacity: 5,
    minutes: 3,
    capabilities: ids("e-identification", "secrecy", "written-form", "accessibility"),
  },
  {
    ...OPEN,
    id: channelId("email"),
    name: { sv: "E-post", en: "E-mail" },
    group: "h2h",
    electronic: true,
    kinds: ["inform", "advise", "apply", "dialogue"],
    richness: 2,
    capacity: 2,
    minutes: 15,
    capabilities: ids("written-form", "accessibility"),
  },
  {
    ...OPEN,
    id: channelId("chat"),
    name: { sv: "Chatt", en: "Chat" },
    group: "h2h",
    electronic: true,
    kinds: ["inform", "advise", "dialogue"],
    richness: 2,
    capacity: 3,
    minutes: 10,
    capabilities: ids("accessibility"),
  },
  {
    ...OPEN,
    id: channelId("social-media"),
    name: { sv: "Sociala medier", en: "Social media" },
    group: "h2h",
    electronic: true,
    kinds: ["inform", "dialogue"],
    richness: 1,
    capacity: 3,
    minutes: 5,
    capabilities: [],
  },
  {
    ...OPEN,
    id: channelId("phone"),
    name: { sv: "Telefon", en: "Telephone" },
    group: "h2h",
    kinds: ["inform", "advise", "apply", "dialogue"],
    richness: 3,
    capacity: 4,
    cost: 80,
    minutes: 12,
    capabilities: ids("secrecy", "accessibility", "interpreter"),
  },
  {
    ...OPEN,
    id: channelId("letter"),
    name: { sv: "Brev", en: "Letter" },
    group: "h2h",
    kinds: ["inform", "apply", "dialogue", "decide"],
    richness: 2,
    capacity: 2,
    cost: 130,
    minutes: 25,
    capabilities: ids("signature", "secrecy", "original-document", "written-form"),
  },
  {
    ...OPEN,
    id: channelId("visit"),
    name: { sv: "Personligt möte (servicekontor)", en: "Personal meeting (service office)" },
    group: "h2h",
    kinds: [],
    richness: 5,
    capacity: 2,
    cost: 240,
    minutes: 60,
    capabilities: ids(
      "e-identification",
      "signature",
      "personal-appearance",
      "secrecy",
      "original-document",
      "written-form",
      "accessibility",
      "interpreter",
    ),
  },
  {
    ...OPEN,
    id: channelId("partner"),
    name: { sv: "Ombud eller samarbetspart", en: "Agent or partner" },
    group: "h2h",
    kinds: ["inform", "advise", "apply"],
    richness: 3,
    capacity: 1,
    minutes: 30,
    capabilities: ids("accessibility", "interpreter"),
  },
];

/** The catalogue in one language, ready for a model; its columns come in the catalogue's order. */
export function catalogueChannels(language: Language): Channel[] {
  return CATALOGUE_CHANNELS.map((channel) => ({ ...channel, name: channel.name[language] }));
}
