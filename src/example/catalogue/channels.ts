/**
 * The catalogue of channels that a planner can start from.
 *
 * Costs are in SEK per contact. Their level is an assumption, a visit at 240 SEK: somewhat under the
 * 252–379 SEK that the appropriation of the Swedish state's service offices gives per visit (RiR 2022:28).
 * Their relations are published: a visit costs about three times a telephone call and a web contact about a
 * twentieth of a call (Socitm, English councils, 2011: 8.62, 2.83 and 0.15 pounds); a letter about one and a
 * half times a call (booking of a driving test, GDS 2013: 6.62 and 4.11 pounds). PwC has the same order for
 * visit, call and online, and a letter dearer than a visit. Where no such figure was found the cost is blank,
 * and the method assumes one by the mode. Richness, capacity and minutes are assumptions to replace with
 * one's own; minutes count waiting and travel, and finding, installing or signing in where that comes first.
 *
 * A blank role follows from the mode. The app and the shared website serve some of the users, and social
 * media reach out, so that these are complements. Who answers at once meets `immediate-answer`; what the
 * authority sends or shows at once does too. Requirements do not bind agents, who meet them in the channel
 * that they use.
 */
import type { Channel } from "../../domain/model/model";
import type { Language } from "../../locale/language";
import { CHANNELS } from "../../sheets/channels/table";
import { exampleRecords } from "../csv-table";

/**
 * In the order of the columns: by channel group, the electronic ones first. Nothing is decided of any. The
 * date is that of the oldest figure, where more than its year is known.
 */
const CSV = `
id,name:sv,name:en,group,mode,role,electronic,kinds,richness,capacity,cost,minutes,capabilities,source:sv,source:en,asOf
open-data,Öppna data och API,Open data and API,m2m,system,,,inform|apply,1,5,,,written-form,Antaget,Assumed,
website,Webbplats,Website,h2m,self,,,inform,2,5,4,5,accessibility|immediate-answer,"Kostnad: en tjugondel av ett samtal (Socitm, engelska kommuner, 2011); annat antaget","Cost: a twentieth of a call (Socitm, English councils, 2011); the rest assumed",2012-05-29
shared-website,Gemensam webbplats,Shared website,h2m,self,complement,,inform|apply,2,5,,12,accessibility|e-identification|written-form,Antaget,Assumed,
e-service,E-tjänst,E-service,h2m,self,,,apply,3,5,4,10,e-identification|signature|secrecy|written-form|accessibility,"Kostnad: en tjugondel av ett samtal, som webbplatsen (Socitm 2011; GDS 2013 har samma relation); annat antaget","Cost: a twentieth of a call, as the website (Socitm 2011; GDS 2013 has the same relation); the rest assumed",2012-05-29
mobile-app,Mobilapp,Mobile app,h2m,self,complement,,inform|apply,2,5,,10,e-identification|accessibility,Antaget,Assumed,
internet-bank,Internetbank,Internet bank,h2m,agent,,,inform|apply,1,5,,3,e-identification|secrecy,Antaget,Assumed,
sms,Sms,Text message (SMS),m2h,notice,,,inform,1,5,,1,accessibility|immediate-answer,Antaget,Assumed,
digital-mailbox,Digital brevlåda,Digital mailbox,m2h,notice,,,inform|decide,2,5,,3,e-identification|secrecy|written-form|accessibility,Antaget,Assumed,
email,E-post,E-mail,h2h,message,,yes,inform|advise|apply|dialogue,2,2,,15,written-form|accessibility,Antaget,Assumed,
chat,Chatt,Chat,h2h,message,,yes,inform|advise|dialogue,2,3,,10,accessibility|immediate-answer,Antaget,Assumed,
social-media,Sociala medier,Social media,h2h,message,complement,yes,inform|dialogue,1,3,,5,,Antaget,Assumed,
phone,Telefon,Telephone,h2h,call,,,inform|advise|apply|dialogue|decide,3,4,80,12,secrecy|accessibility|interpreter|immediate-answer,"Kostnad: en tredjedel av ett besök (Socitm, engelska kommuner, 2011); annat antaget","Cost: a third of a visit (Socitm, English councils, 2011); the rest assumed",2012-05-29
letter,Brev,Letter,h2h,paper,,,inform|apply|dialogue|decide,2,2,130,25,signature|secrecy|original-document|written-form,"Kostnad: ett och ett halvt samtal (brittiska körprovsbokningar, GDS 2013); annat antaget","Cost: one and a half calls (British driving test bookings, GDS 2013); the rest assumed",
visit,Personligt möte (servicekontor),Personal meeting (service office),h2h,visit,,,inform|advise|apply|dialogue|decide,5,2,240,60,e-identification|signature|personal-appearance|secrecy|original-document|written-form|accessibility|interpreter,"Kostnad: antagen nivå, något under anslaget per besök i statens servicekontor (RiR 2022:28); annat antaget","Cost: assumed level, somewhat under the appropriation per visit of the state's service offices (RiR 2022:28); the rest assumed",
partner,Ombud eller samarbetspart,Agent or partner,h2h,agent,,,inform|advise|apply,3,1,,30,,Antaget,Assumed,
`;

/** The catalogue in one language, ready for a model; its columns come in the catalogue's order. */
export const catalogueChannels = (language: Language): readonly Channel[] =>
  exampleRecords(CHANNELS, CSV, language);
