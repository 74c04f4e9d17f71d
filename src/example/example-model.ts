/** The example: a Swedish municipality that does not exist, with all inputs of the method, in Swedish or English. */
import type { Model } from "../domain/model/model";
import { DEFAULT_SETTINGS } from "../domain/model/settings";
import { LANGUAGES, type Bilingual, type Language } from "../locale/language";
import { catalogueRequirements } from "./catalogue/requirements";
import { exampleChannels } from "./channels";
import { exampleContacts } from "./contacts";
import { exampleNeeds } from "./needs";
import { exampleRules } from "./rules";
import { exampleServices } from "./services";
import { exampleGroups } from "./target-groups";
import { exampleVolumes } from "./volumes";

const ASSUMPTIONS: Bilingual = {
  sv: "Exempelkommunen är påhittad. Volymer, komplexitet, tillväxt, handläggningstider, avgifter, kontaktvägar, målgruppernas storlek och andelar, kanalernas rikhet, kapacitet och minuter, acceptans, nämndbeslut och de källor och datum som tjänsterna anger är antaganden, inte uppgifter från någon verklig kommun. Kostnaden per kontakt för webbplats, e-tjänst, telefon, brev och personligt möte är också antagen i kronor, men relationerna mellan kanalerna följer publicerade siffror: ett besök kostar ungefär tre telefonsamtal och en kontakt på webben en tjugondel av ett samtal (Socitm 2011, engelska kommuner), ett brev ungefär ett och ett halvt samtal (brittiska körprovsbokningar, GDS 2013). Nivån utgår från 240 kronor för ett besök, något under de 252–379 kronor per besök som anslaget till Statens servicecenters kontor motsvarar (härlett ur RiR 2022:28). Övriga kostnader är påhittade eller saknas. Lagrum är riktiga men förenklade: kontrollera dem innan de används.",
  en: "The Example Municipality is invented. Volumes, complexity, growth, handling times, fees, contact points, the target groups' sizes and shares, the channels' richness, capacity and minutes, acceptance, the committee's decision and the sources and dates that services state are assumptions, not figures of any real municipality. The cost per contact of website, e-service, telephone, letter and personal meeting is also assumed, in SEK, but the relations between the channels follow published figures: a visit costs about three telephone calls and a web contact a twentieth of a call (Socitm 2011, English councils), a letter about one and a half calls (British driving test bookings, GDS 2013). The level starts from 240 SEK for a visit, somewhat under the 252–379 SEK per visit that the appropriation of Sweden's state service offices comes to (derived from RiR 2022:28). All other costs are invented or missing. Statutes are real but simplified: check them before use.",
};

/** A day in the year of the example's figures, before its dated rule is in force. */
const EXAMPLE_DAY = "2026-06-01";

/**
 * The whole example in one language, with the default settings.
 * @param today ISO date of the run
 */
export const exampleModel = (language: Language, today: string = EXAMPLE_DAY): Model => ({
  services: exampleServices(language),
  channels: exampleChannels(language),
  groups: exampleGroups(language),
  requirements: catalogueRequirements(language),
  rules: exampleRules(language),
  needs: exampleNeeds(),
  volumes: exampleVolumes(),
  contacts: exampleContacts(language),
  settings: DEFAULT_SETTINGS,
  today,
});

/** One paragraph on which figures are assumptions and where their relations come from. */
export function exampleAssumptions(language: Language): string {
  return ASSUMPTIONS[language];
}

/** Whether any service is one of the example's, by id and name: then the example's assumptions apply to it. */
export function isOfExample({ services }: Pick<Model, "services">): boolean {
  const examples = LANGUAGES.flatMap(exampleServices);
  const known = new Set(examples.map(({ id, name }) => `${id} ${name}`));
  return services.some(({ id, name }) => known.has(`${id} ${name}`));
}
