/**
 * The example's services, department by department. Volumes (contacts per year), complexity (1–5) and growth
 * (0.05 = 5 % a year) are assumptions, not figures of any real municipality.
 */
import type { Service } from "../domain/model/model";
import type { Language } from "../locale/language";
import { SERVICES } from "../sheets/services/table";
import { exampleRecords } from "./csv-table";
import { exampleStated } from "./stated";
import { term } from "./terms";

/**
 * Departments, cases, steps, life events, processes and sources in English; `terms.ts` has their Swedish. Of the
 * kinds the main one comes first. Requirements stand where law or the nature of the matter sets them: a decision
 * has `written-form` where it must be given in writing whoever asks. What cannot wait has the requirement `immediate-answer`.
 */
const CSV = `
id,name:sv,name:en,department,kind,case,step,lifeEvent,process,targetGroups,volume,complexity,requirements,agent,freeChoice,visibility,growth,source,asOf
general-questions,Allmänna frågor om kommunens service,General questions on the municipality's services,Contact Centre,inform|advise,,,,,residents|businesses,62000,2,accessibility,,yes,,,Telephone statistics,2025-12-31
feedback,Lämna synpunkter och klagomål,Give feedback and complaints,Contact Centre,apply|dialogue,,,,,residents|businesses,2100,2,accessibility,,yes,,,,
invoice-questions,Frågor om fakturor och avgifter,Questions on invoices and fees,Contact Centre,dialogue|inform,,,,,residents|businesses,5200,3,e-identification,yes,,,,Telephone statistics,2025-12-31
public-documents,Begära ut allmän handling,Request a public document,Contact Centre,apply,,,,,,1900,2,,,yes,,0.05,,
wedding,Borgerlig vigsel,Civil wedding,Contact Centre,apply|decide,,,Getting married,,residents,120,2,personal-appearance|interpreter,,,,,,
preschool-information,"Information om förskolor, köregler och avgifter","Information on preschools, queues and fees",Children and Education Department,inform,Place at a preschool,Inform,Having a child,,families,14000,2,accessibility,,yes,,,Web statistics,2025-12-31
preschool-place,Ansöka om plats i förskola,Apply for a place at a preschool,Children and Education Department,apply,Place at a preschool,Apply,Having a child,,families,1450,2,e-identification|accessibility,yes,,,-0.02,Case system,2025-12-31
preschool-queue,Frågor om kö och erbjuden plats,Questions on the queue and an offered place,Children and Education Department,dialogue|inform,Place at a preschool,Dialogue,Having a child,,families,1800,3,e-identification,,,,,,
preschool-offer,Erbjudande och beslut om plats i förskola,Offer and decision on a place at a preschool,Children and Education Department,decide|apply,Place at a preschool,Decide,Having a child,,families,1400,2,,,,,,,
school-absence,Anmäla frånvaro i skola och förskola,Report absence from school or preschool,Children and Education Department,apply,,,The child goes to school,,families,88000,1,e-identification,,,,,Case system,2025-12-31
school-choice-information,Information om val av skola,Information on the choice of school,Children and Education Department,inform,Choice of school,Inform,The child goes to school,,families|newcomers,9500,2,accessibility,,yes,,,,
school-choice,Välja skola,Choose a school,Children and Education Department,apply,Choice of school,Apply,The child goes to school,,families|newcomers,1250,2,signature,yes,,,,Case system,2025-12-31
school-placement,Beslut om skolplacering,Decision on a school place,Children and Education Department,decide,Choice of school,Decide,The child goes to school,,families|newcomers,1200,2,,,,,,,
school-transport,Ansöka om skolskjuts,Apply for school transport,Children and Education Department,apply,School transport,Apply,The child goes to school,,families,620,2,e-identification,,,,,,
school-transport-decision,Beslut om skolskjuts,Decision on school transport,Children and Education Department,decide,School transport,Decide,The child goes to school,,families,600,2,,,,,,,
pupil-health,Samtal med elevhälsan,Talk with the pupil health team,Children and Education Department,advise|dialogue,,,The child goes to school,,families,3600,5,secrecy|interpreter,,yes,,0.04,The department's estimate,2026-02-15
study-guidance,Studie- och yrkesvägledning för vuxna,Study and career guidance for adults,Children and Education Department,advise,,,Studying as an adult,,residents|newcomers,1300,4,,,yes,,,,
adult-education,Ansöka till kommunal vuxenutbildning,Apply for municipal adult education,Children and Education Department,apply,,,Studying as an adult,,residents|newcomers,2100,2,e-identification,,,,0.03,Case system,2025-12-31
home-care-information,Information om hjälp i hemmet,Information on help at home,Health and Care Department,inform,Home care,Inform,Growing older,,elderly|disabled,6200,2,accessibility,yes,yes,,,,
home-care-assessment,Samtal om behov av hjälp (biståndsbedömning),Talk on the need of help (needs assessment),Health and Care Department,advise|dialogue,Home care,Advise,Growing older,,elderly|disabled,2700,5,secrecy|interpreter,yes,,,0.04,,
home-care-application,Ansöka om hemtjänst,Apply for home care,Health and Care Department,apply,Home care,Apply,Growing older,,elderly|disabled,1350,3,secrecy,yes,,,0.04,Case system,2025-12-31
home-care-decision,Beslut om hemtjänst,Decision on home care,Health and Care Department,decide,Home care,Decide,Growing older,,elderly|disabled,1300,2,secrecy|written-form,yes,,,0.04,,
home-care-follow-up,Uppföljning av beviljad hemtjänst,Follow-up of granted home care,Health and Care Department,dialogue,Home care,Follow up,Growing older,,elderly|disabled,3100,4,secrecy,yes,,,0.04,,
safety-alarm,Ansöka om trygghetslarm,Apply for a safety alarm,Health and Care Department,apply,,,Growing older,,elderly|disabled,720,2,secrecy,yes,,,0.05,,
transport-permit,Ansöka om tillstånd till färdtjänst,Apply for a transport service permit,Health and Care Department,apply,Transport service for disabled persons,Apply,Living with a disability,,elderly|disabled,980,3,secrecy,yes,,,,Case system,2025-12-31
transport-decision,Beslut om färdtjänst,Decision on transport service,Health and Care Department,decide,Transport service for disabled persons,Decide,Living with a disability,,elderly|disabled,940,2,secrecy|written-form,yes,,,,,
transport-booking,Boka resa med färdtjänst,Book a trip with the transport service,Health and Care Department,apply,,,Living with a disability,,elderly|disabled,41000,1,accessibility,yes,yes,,,Case system,2025-12-31
disability-support-advice,Råd om stöd enligt LSS,Advice on support for persons with disabilities,Health and Care Department,advise|dialogue,Support for persons with disabilities (LSS),Advise,Living with a disability,,disabled|representatives,480,5,secrecy|interpreter,yes,yes,,,,
disability-support,Ansöka om stöd enligt LSS,Apply for support for persons with disabilities,Health and Care Department,apply,Support for persons with disabilities (LSS),Apply,Living with a disability,,disabled|representatives,190,4,secrecy,yes,,,,Case system,2025-12-31
relatives-support,Stöd till anhöriga,Support for relatives,Health and Care Department,advise,,,Growing older,,residents,640,4,,,yes,,,The department's estimate,2026-02-15
income-support-information,Information om försörjningsstöd,Information on income support,Social Services Department,inform,Income support,Inform,Running short of money,,residents|newcomers,5400,2,accessibility,,yes,,,,
income-support-advice,Nybesök och råd om försörjningsstöd,First talk and advice on income support,Social Services Department,advise|dialogue,Income support,Advise,Running short of money,,residents|newcomers,850,5,secrecy|interpreter,yes,,,,,
income-support,Ansöka om försörjningsstöd,Apply for income support,Social Services Department,apply,Income support,Apply,Running short of money,,residents|newcomers,7800,3,secrecy|e-identification,yes,,,0.02,Case system,2025-12-31
income-support-dialogue,Frågor i ärende om försörjningsstöd,Questions in a case of income support,Social Services Department,dialogue,Income support,Dialogue,Running short of money,,residents|newcomers,8400,3,secrecy|e-identification,yes,,,0.02,,
income-support-decision,Beslut om försörjningsstöd,Decision on income support,Social Services Department,decide,Income support,Decide,Running short of money,,residents|newcomers,7600,2,secrecy|written-form,,,,0.02,Case system,2025-12-31
debt-advice,Budget- och skuldrådgivning,Budget and debt advice,Social Services Department,advise,,,Running short of money,,residents,850,5,secrecy,yes,yes,,0.06,,
concern-report,Anmäla oro för ett barn,Report concern for a child,Social Services Department,apply|dialogue,,,Facing a crisis,,,1650,4,secrecy|immediate-answer,,yes,,0.03,Case system,2025-12-31
domestic-violence,Stöd vid våld i en nära relation,Support when exposed to domestic violence,Social Services Department,advise,,,Facing a crisis,,residents,380,5,secrecy|interpreter|immediate-answer,,yes,,,The department's estimate,2026-02-15
building-information,Information om bygglov,Information on building permits,Building and Environment Department,inform,Building permit,Inform,Building and living,Building and establishing,residents|businesses,12500,2,accessibility,,yes,,,Web statistics,2025-12-31
building-advice,Rådgivning före bygglov,Advice before a building permit,Building and Environment Department,advise|dialogue,Building permit,Advise,Building and living,Building and establishing,residents|businesses,3400,4,,yes,yes,,,,
building-permit,Ansöka om bygglov,Apply for a building permit,Building and Environment Department,apply,Building permit,Apply,Building and living,Building and establishing,residents|businesses,780,3,written-form,yes,,,-0.03,Case system,2025-12-31
building-dialogue,Kompletteringar i ärende om bygglov,Additions in a case of a building permit,Building and Environment Department,apply|dialogue,Building permit,Dialogue,Building and living,Building and establishing,residents|businesses,2600,3,,yes,,,-0.03,,
building-decision,Beslut om bygglov,Decision on a building permit,Building and Environment Department,decide,Building permit,Decide,Building and living,Building and establishing,residents|businesses,740,3,written-form,yes,,,-0.03,Case system,2025-12-31
food-information,Information om att starta livsmedelsverksamhet,Information on starting a food business,Building and Environment Department,inform,Food business,Inform,,Starting a business,businesses,1100,2,accessibility,,yes,,,,
food-registration,Anmäla registrering av livsmedelsverksamhet,Register a food business,Building and Environment Department,apply,Food business,Notify,,Starting a business,businesses,85,2,written-form|e-identification,yes,,,,Case system,2025-12-31
food-decision,Beslut om registrering av livsmedelsverksamhet,Decision on registering a food business,Building and Environment Department,decide,Food business,Decide,,Starting a business,businesses,80,2,,,,,,,
food-inspection,Livsmedelskontroll på plats,Food inspection on site,Building and Environment Department,dialogue|decide,Food business,Follow up,,Running a business,businesses,410,4,personal-appearance,,,,,,
private-sewage,Ansöka om tillstånd till enskilt avlopp,Apply for a permit for private sewage,Building and Environment Department,apply,Private sewage,Apply,Building and living,,residents,140,4,written-form,yes,,,,,
solarium,Anmäla solarieverksamhet,Notify a sunbed business,Building and Environment Department,apply,,,,Starting a business,businesses,3,2,,,,,,,
geodata,Kartor och geodata,Maps and geodata,Building and Environment Department,inform,,,,Building and establishing,businesses,22000,1,,,,,0.1,,
fault-report,"Felanmäla gata, park och belysning","Report faults in streets, parks and lighting",Technical Services Department,apply,,,Building and living,,residents|businesses,6800,2,,,yes,,,Case system,2025-12-31
waste-information,Information om sophämtning och sortering,Information on waste collection and sorting,Technical Services Department,inform,Waste collection,Inform,Building and living,,residents|businesses,34000,2,accessibility,,yes,,,Web statistics,2025-12-31
waste-subscription,Ändra abonnemang för avfall,Change a waste subscription,Technical Services Department,apply,Waste collection,Apply,Building and living,,residents|businesses,3900,2,e-identification,yes,,,,Case system,2025-12-31
water-meter,Lämna mätarställning för vatten,Hand in a water meter reading,Technical Services Department,apply,,,Building and living,,residents|businesses,11800,1,,,yes,,-0.08,Case system,2025-12-31
water-disruption,Information om driftstörningar i vatten och avlopp,Information on disruptions in water and sewage,Technical Services Department,inform,,,Building and living,,residents|businesses,15000,1,accessibility|immediate-answer,,,,,,
disabled-parking,Ansöka om parkeringstillstånd för rörelsehindrade,Apply for a parking permit for persons with reduced mobility,Technical Services Department,apply,,,Living with a disability,,disabled|elderly,420,3,signature,yes,,,,,
library-loan,Reservera och låna om på biblioteket,Reserve and renew at the library,Culture and Leisure Department,apply,,,Enjoying leisure time,,residents,56000,1,,,yes,,,Library system,2025-12-31
digital-help,Hjälp med digitala tjänster på biblioteket,Help with digital services at the library,Culture and Leisure Department,advise,,,Enjoying leisure time,,elderly|newcomers,2900,4,interpreter,,yes,,0.08,The department's estimate,2026-02-15
facility-booking,Boka lokal eller idrottsanläggning,Book premises or a sports facility,Culture and Leisure Department,apply,,,Enjoying leisure time,Running an association,associations|residents,5600,,,yes,,,,,
grant,Ansöka om föreningsbidrag,Apply for a grant to an association,Culture and Leisure Department,apply,Grant to an association,Apply,,Running an association,associations,240,3,signature,yes,,,,Case system,2025-12-31
grant-decision,Beslut om föreningsbidrag,Decision on a grant to an association,Culture and Leisure Department,decide,Grant to an association,Decide,,Running an association,associations,230,2,,,,,,,
guardian-information,Information om god man och förvaltare,Information on guardians and administrators,Chief Guardian's Office,inform,Guardians and administrators,Inform,Representing someone close,,residents|representatives,1700,2,accessibility,,yes,,,,
guardian-application,Ansöka om god man eller förvaltare,Apply for a guardian or an administrator,Chief Guardian's Office,apply,Guardians and administrators,Apply,Representing someone close,,elderly|disabled,130,4,secrecy|signature,yes,,,,Case system,2025-12-31
annual-account,Lämna årsräkning som god man,Hand in an annual account as a guardian,Chief Guardian's Office,apply,Guardians and administrators,Notify,Representing someone close,,representatives,560,3,secrecy|signature|written-form,,,,0.02,Case system,2025-12-31
account-dialogue,Frågor vid granskning av årsräkning,Questions when an annual account is examined,Chief Guardian's Office,dialogue,Guardians and administrators,Dialogue,Representing someone close,,representatives,900,4,secrecy,,,,,,
guardian-fee,Beslut om arvode till god man,Decision on a guardian's fee,Chief Guardian's Office,decide,Guardians and administrators,Decide,Representing someone close,,representatives,540,2,secrecy,,,,,,
business-advice,Företagslots,Business guide,Business Unit,advise|inform,,,,Starting a business,businesses,680,4,,,yes,,0.05,The department's estimate,2026-02-15
alcohol-information,Information om serveringstillstånd,Information on licences to serve alcohol,Business Unit,inform,Licence to serve alcohol,Inform,,Running a business,businesses,1200,2,accessibility,,yes,,,,
alcohol-licence,Ansöka om serveringstillstånd,Apply for a licence to serve alcohol,Business Unit,apply,Licence to serve alcohol,Apply,,Running a business,businesses,34,3,written-form|e-identification,yes,,,,Case system,2025-12-31
alcohol-test,Kunskapsprov för serveringstillstånd,Knowledge test for a licence to serve alcohol,Business Unit,dialogue,Licence to serve alcohol,Dialogue,,Running a business,businesses,48,3,personal-appearance|interpreter,,,,,,
alcohol-decision,Beslut om serveringstillstånd,Decision on a licence to serve alcohol,Business Unit,decide,Licence to serve alcohol,Decide,,Running a business,businesses,32,3,written-form,yes,,,,,
crisis-information,Information vid kris i kommunen,Information in a crisis in the municipality,Executive Office,inform,,,Facing a crisis,,,,2,accessibility|immediate-answer,,,,,,
e-invoice,Skicka e-faktura till kommunen,Send an e-invoice to the municipality,Executive Office,apply,,,,Selling to the municipality,businesses,26000,1,,,,,,Case system,2025-12-31
it-support,It-stöd till medarbetare,IT support for employees,Executive Office,advise|dialogue,,,,Working for the municipality,employees,9200,3,,,yes,internal,,,
leave-request,Ansöka om ledighet som anställd,Apply for leave as an employee,Executive Office,apply,,,,Working for the municipality,employees,14500,1,e-identification,,,internal,,,
`;

/** The example's services in one language, in the order of the rows. */
export function exampleServices(language: Language): Service[] {
  const stated = exampleStated(language);
  return exampleRecords(SERVICES, CSV, language).map((service) => ({
    ...service,
    ...stated.get(service.id),
    department: term(service.department, language),
    case: term(service.case, language),
    step: term(service.step, language),
    lifeEvent: term(service.lifeEvent, language),
    process: term(service.process, language),
    source: term(service.source, language),
  }));
}
