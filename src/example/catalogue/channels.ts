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
import type { Channel } from "../../domain/model/model";
import type { Language } from "../../locale/language";
import { CHANNELS } from "../../sheets/channels/table";
import { exampleRecords } from "../csv-table";

/** In the order of the columns: by channel group, the electronic ones first. Nothing is decided of any. */
const CSV = `
id,name:sv,name:en,group,electronic,kinds,richness,capacity,cost,minutes,capabilities
open-data,Öppna data och API,Open data and API,m2m,,inform|apply,1,5,,,written-form
website,Webbplats,Website,h2m,,inform,2,5,4,5,accessibility
shared-website,Gemensam webbplats,Shared website,h2m,,inform|apply,2,5,4,7,accessibility|e-identification|written-form
e-service,E-tjänst,E-service,h2m,,apply|dialogue|decide,3,5,4,10,e-identification|signature|secrecy|written-form|accessibility
mobile-app,Mobilapp,Mobile app,h2m,,inform|apply|dialogue,2,5,,5,e-identification|accessibility
internet-bank,Internetbank,Internet bank,h2m,,inform|apply,1,5,,3,e-identification|secrecy
sms,Sms,Text message (SMS),m2h,,inform|dialogue,1,5,,1,accessibility
digital-mailbox,Digital brevlåda,Digital mailbox,m2h,,inform|decide,2,5,,3,e-identification|secrecy|written-form|accessibility
email,E-post,E-mail,h2h,yes,inform|advise|apply|dialogue,2,2,,15,written-form|accessibility
chat,Chatt,Chat,h2h,yes,inform|advise|dialogue,2,3,,10,accessibility
social-media,Sociala medier,Social media,h2h,yes,inform|dialogue,1,3,,5,
phone,Telefon,Telephone,h2h,,inform|advise|apply|dialogue,3,4,80,12,secrecy|accessibility|interpreter
letter,Brev,Letter,h2h,,inform|apply|dialogue|decide,2,2,130,25,signature|secrecy|original-document|written-form
visit,Personligt möte (servicekontor),Personal meeting (service office),h2h,,,5,2,240,60,e-identification|signature|personal-appearance|secrecy|original-document|written-form|accessibility|interpreter
partner,Ombud eller samarbetspart,Agent or partner,h2h,,inform|advise|apply,3,1,,30,accessibility|interpreter
`;

/** The catalogue in one language, ready for a model; its columns come in the catalogue's order. */
export const catalogueChannels = (language: Language): readonly Channel[] =>
  exampleRecords(CHANNELS, CSV, language);
