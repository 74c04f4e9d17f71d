/**
 * The example's services, department by department. Volumes (contacts per year), complexity (1–5) and growth
 * (0.05 = 5 % a year) are assumptions, not figures of any real municipality.
 */
import type { Service } from "../domain/model/model";
import type { Language } from "../locale/language";
import { SERVICES } from "../sheets/services/table";
import { exampleRecords } from "./csv-table";
import { term } from "./terms";

/** Departments, cases, steps, life events and processes in English; `terms.ts` has their Swedish. */
const CSV = `
id,name:sv,name:en,department,kind,case,step,lifeEvent,process,targetGroups,volume,complexity,requirements,agent,freeChoice,visibility,growth
general-questions,Allmänna frågor om kommunens service,General questions on the municipality's services,Contact Centre,inform,,,,,residents|companies,62000,2,accessibility,,yes,,
feedback,Lämna synpunkter och klagomål,Give feedback and complaints,Contact Centre,dialogue,,,,,residents|companies,2400,2,accessibility,,yes,,
invoice-questions,Frågor om fakturor och avgifter,Questions on invoices and fees,Contact Centre,dialogue,,,,,residents|companies,5200,3,e-identification,yes,,,
public-documents,Begära ut allmän handling,Request a public document,Contact Centre,apply,,,,,,1900,2,,,yes,,0.05
wedding,Borgerlig vigsel,Civil wedding,Contact Centre,decide,,,Getting married,,residents,120,3,personal-appearance|interpreter,,,,
preschool-information,"Information om förskolor, köregler och avgifter","Information on preschools, queues and fees",Children and Education Department,inform,Place at a preschool,Inform,Having a child,,guardians,14000,2,accessibility,,yes,,
preschool-place,Ansöka om plats i förskola,Apply for a place at a preschool,Children and Education Department,apply,Place at a preschool,Apply,Having a child,,guardians,1450,2,e-identification|accessibility,yes,,,-0.02
preschool-queue,Frågor om kö och erbjuden plats,Questions on the queue and an offered place,Children and Education Department,dialogue,Place at a preschool,Dialogue,Having a child,,guardians,1800,3,e-identification,,,,
preschool-offer,Erbjudande och beslut om plats i förskola,Offer and decision on a place at a preschool,Children and Education Department,decide,Place at a preschool,Decide,Having a child,,guardians,1400,2,written-form,,,,
school-absence,Anmäla frånvaro i skola och förskola,Report absence from school or preschool,Children and Education Department,apply,,,The child goes to school,,guardians,88000,1,e-identification,,,,
school-choice-information,Information om val av skola,Information on the choice of school,Children and Education Department,inform,Choice of school,Inform,The child goes to school,,guardians|newcomers,9500,2,accessibility,,yes,,
school-choice,Välja skola,Choose a school,Children and Education Department,apply,Choice of school,Apply,The child goes to school,,guardians|newcomers,1250,2,signature,yes,,,
school-placement,Beslut om skolplacering,Decision on a school place,Children and Education Department,decide,Choice of school,Decide,The child goes to school,,guardians|newcomers,1200,2,written-form,,,,
school-transport,Ansöka om skolskjuts,Apply for school transport,Children and Education Department,apply,School transport,Apply,The child goes to school,,guardians,620,2,e-identification,,,,
school-transport-decision,Beslut om skolskjuts,Decision on school transport,Children and Education Department,decide,School transport,Decide,The child goes to school,,guardians,600,2,written-form,,,,
pupil-health,Samtal med elevhälsan,Talk with the pupil health team,Children and Education Department,advise,,,The child goes to school,,guardians,3600,5,secrecy|interpreter,,yes,,0.04
study-guidance,Studie- och yrkesvägledning för vuxna,Study and career guidance for adults,Children and Education Department,advise,,,Studying as an adult,,residents|newcomers,1300,4,,,yes,,
adult-education,Ansöka till kommunal vuxenutbildning,Apply for municipal adult education,Children and Education Department,apply,,,Studying as an adult,,residents|newcomers,2100,2,e-identification,,,,0.03
home-care-information,Information om hjälp i hemmet,Information on help at home,Health and Care Department,inform,Home care,Inform,Growing older,,older|disability,6200,2,accessibility,yes,yes,,
home-care-assessment,Samtal om behov av hjälp (biståndsbedömning),Talk on the need of help (needs assessment),Health and Care Department,advise,Home care,Advise,Growing older,,older|disability,2700,5,secrecy|interpreter,yes,,,0.04
home-care-application,Ansöka om hemtjänst,Apply for home care,Health and Care Department,apply,Home care,Apply,Growing older,,older|disability,1350,3,secrecy,yes,,,0.04
home-care-decision,Beslut om hemtjänst,Decision on home care,Health and Care Department,decide,Home care,Decide,Growing older,,older|disability,1300,2,secrecy|written-form,yes,,,0.04
home-care-follow-up,Uppföljning av beviljad hemtjänst,Follow-up of granted home care,Health and Care Department,dialogue,Home care,Follow up,Growing older,,older|disability,3100,4,secrecy,yes,,,0.04
safety-alarm,Ansöka om trygghetslarm,Apply for a safety alarm,Health and Care Department,apply,,,Growing older,,older|disability,720,2,secrecy,yes,,,0.05
transport-permit,Ansöka om tillstånd till färdtjänst,Apply for a transport service permit,Health and Care Department,apply,Transport service for disabled persons,Apply,Living with a disability,,older|disability,980,3,secrecy|e-identification,yes,,,
transport-decision,Beslut om färdtjänst,Decision on transport service,Health and Care Department,decide,Transport service for disabled persons,Decide,Living with a disability,,older|disability,940,2,secrecy|written-form,yes,,,
transport-booking,Boka resa med färdtjänst,Book a trip with the transport service,Health and Care Department,apply,,,Living with a disability,,older|disability,41000,1,accessibility,yes,yes,,
disability-support-advice,Råd om stöd enligt LSS,Advice on support for persons with disabilities,Health and Care Department,advise,Support for persons with disabilities (LSS),Advise,Living with a disability,,disability|representatives,480,5,secrecy|interpreter,yes,yes,,
disability-support,Ansöka om stöd enligt LSS,Apply for support for persons with disabilities,Health and Care Department,apply,Support for persons with disabilities (LSS),Apply,Living with a disability,,disability|representatives,190,4,secrecy,yes,,,
relatives-support,Stöd till anhöriga,Support for relatives,Health and Care Department,advise,,,Growing older,,residents,640,4,,,yes,,
income-support-information,Information om försörjningsstöd,Information on income support,Social Services Department,inform,Income support,Inform,Running short of money,,residents|newcomers,5400,2,accessibility,,yes,,
income-support-advice,Nybesök och råd om försörjningsstöd,First talk and advice on income support,Social Services Department,advise,Income support,Advise,Running short of money,,residents|newcomers,850,5,secrecy|interpreter,yes,,,
income-support,Ansöka om försörjningsstöd,Apply for income support,Social Services Department,apply,Income support,Apply,Running short of money,,residents|newcomers,7800,3,secrecy|e-identification,yes,,,0.02
income-support-dialogue,Kompletteringar och frågor i ärende om försörjningsstöd,Additions and questions in a case of income support,Social Services Department,dialogue,Income support,Dialogue,Running short of money,,residents|newcomers,9600,3,secrecy|e-identification,yes,,,0.02
income-support-decision,Beslut om försörjningsstöd,Decision on income support,Social Services Department,decide,Income support,Decide,Running short of money,,residents|newcomers,7600,2,secrecy|written-form,,,,0.02
debt-advice,Budget- och skuldrådgivning,Budget and debt advice,Social Services Department,advise,,,Running short of money,,residents,850,5,secrecy,yes,yes,,0.06
concern-report,Anmäla oro för ett barn,Report concern for a child,Social Services Department,apply,,,Facing a crisis,,,1650,4,secrecy,,yes,,0.03
domestic-violence,Stöd vid våld i en nära relation,Support when exposed to domestic violence,Social Services Department,advise,,,Facing a crisis,,residents,380,5,secrecy|interpreter,,yes,,
building-information,Information om bygglov,Information on building permits,Building and Environment Department,inform,Building permit,Inform,Building and living,Building and establishing,residents|companies,12500,2,accessibility,,yes,,
building-advice,Rådgivning före bygglov,Advice before a building permit,Building and Environment Department,advise,Building permit,Advise,Building and living,Building and establishing,residents|companies,3400,4,,yes,yes,,
building-permit,Ansöka om bygglov,Apply for a building permit,Building and Environment Department,apply,Building permit,Apply,Building and living,Building and establishing,residents|companies,780,3,written-form,yes,,,-0.03
building-dialogue,Kompletteringar i ärende om bygglov,Additions in a case of a building permit,Building and Environment Department,dialogue,Building permit,Dialogue,Building and living,Building and establishing,residents|companies,2600,3,,yes,,,-0.03
building-decision,Beslut om bygglov,Decision on a building permit,Building and Environment Department,decide,Building permit,Decide,Building and living,Building and establishing,residents|companies,740,3,written-form,yes,,,-0.03
food-information,Information om att starta livsmedelsverksamhet,Information on starting a food business,Building and Environment Department,inform,Food business,Inform,,Starting a business,companies,1100,2,accessibility,,yes,,
food-registration,Anmäla registrering av livsmedelsverksamhet,Register a food business,Building and Environment Department,apply,Food business,Notify,,Starting a business,companies,85,2,written-form|e-identification,yes,,,
food-decision,Beslut om registrering av livsmedelsverksamhet,Decision on registering a food business,Building and Environment Department,decide,Food business,Decide,,Starting a business,companies,80,2,written-form,,,,
food-inspection,Livsmedelskontroll på plats,Food inspection on site,Building and Environment Department,dialogue,Food business,Follow up,,Running a business,companies,410,4,personal-appearance,,,,
private-sewage,Ansöka om tillstånd till enskilt avlopp,Apply for a permit for private sewage,Building and Environment Department,apply,Private sewage,Apply,Building and living,,residents,140,4,written-form,yes,,,
solarium,Anmäla solarieverksamhet,Notify a sunbed business,Building and Environment Department,apply,,,,Starting a business,companies,3,2,e-identification,,,,
geodata,Kartor och geodata,Maps and geodata,Building and Environment Department,inform,,,,Building and establishing,companies,22000,1,,,,,0.1
fault-report,"Felanmäla gata, park och belysning","Report faults in streets, parks and lighting",Technical Services Department,apply,,,Building and living,,residents|companies,6800,2,,,yes,,
waste-information,Information om sophämtning och sortering,Information on waste collection and sorting,Technical Services Department,inform,Waste collection,Inform,Building and living,,residents|companies,34000,2,accessibility,,yes,,
waste-subscription,Ändra abonnemang för avfall,Change a waste subscription,Technical Services Department,apply,Waste collection,Apply,Building and living,,residents|companies,3900,2,e-identification,yes,,,
water-meter,Lämna mätarställning för vatten,Hand in a water meter reading,Technical Services Department,apply,,,Building and living,,residents|companies,11800,1,,,yes,,-0.08
water-disruption,Information om driftstörningar i vatten och avlopp,Information on disruptions in water and sewage,Technical Services Department,inform,,,Building and living,,residents|companies,15000,1,accessibility,,,,
disabled-parking,Ansöka om parkeringstillstånd för rörelsehindrade,Apply for a parking permit for persons with reduced mobility,Technical Services Department,apply,,,Living with a disability,,disability|older,420,3,original-document,yes,,,
library-loan,Reservera och låna om på biblioteket,Reserve and renew at the library,Culture and Leisure Department,apply,,,Enjoying leisure time,,residents,56000,1,,,yes,,
digital-help,Hjälp med digitala tjänster på biblioteket,Help with digital services at the library,Culture and Leisure Department,advise,,,Enjoying leisure time,,older|newcomers,2900,5,interpreter,,yes,,0.08
facility-booking,Boka lokal eller idrottsanläggning,Book premises or a sports facility,Culture and Leisure Department,apply,,,Enjoying leisure time,Running an association,associations|residents,5600,,,yes,,,
grant,Ansöka om föreningsbidrag,Apply for a grant to an association,Culture and Leisure Department,apply,Grant to an association,Apply,,Running an association,associations,240,3,signature,yes,,,
grant-decision,Beslut om föreningsbidrag,Decision on a grant to an association,Culture and Leisure Department,decide,Grant to an association,Decide,,Running an association,associations,230,2,written-form,,,,
guardian-information,Information om god man och förvaltare,Information on guardians and administrators,Chief Guardian's Office,inform,Guardians and administrators,Inform,Representing someone close,,residents|representatives,1700,2,accessibility,,yes,,
guardian-application,Ansöka om god man eller förvaltare,Apply for a guardian or an administrator,Chief Guardian's Office,apply,Guardians and administrators,Apply,Representing someone close,,older|disability,130,4,secrecy|signature,yes,,,
annual-account,Lämna årsräkning som god man,Hand in an annual account as a guardian,Chief Guardian's Office,apply,Guardians and administrators,Notify,Representing someone close,,representatives,560,3,secrecy|signature|written-form,,,,0.02
account-dialogue,Frågor vid granskning av årsräkning,Questions when an annual account is examined,Chief Guardian's Office,dialogue,Guardians and administrators,Dialogue,Representing someone close,,representatives,900,4,secrecy,,,,
guardian-fee,Beslut om arvode till god man,Decision on a guardian's fee,Chief Guardian's Office,decide,Guardians and administrators,Decide,Representing someone close,,representatives,540,2,secrecy|written-form,,,,
business-advice,Företagslots,Business guide,Business Unit,advise,,,,Starting a business,companies,680,4,,,yes,,0.05
alcohol-information,Information om serveringstillstånd,Information on licences to serve alcohol,Business Unit,inform,Licence to serve alcohol,Inform,,Running a business,companies,1200,2,accessibility,,yes,,
alcohol-licence,Ansöka om serveringstillstånd,Apply for a licence to serve alcohol,Business Unit,apply,Licence to serve alcohol,Apply,,Running a business,companies,34,3,written-form|e-identification,yes,,,
alcohol-test,Kunskapsprov för serveringstillstånd,Knowledge test for a licence to serve alcohol,Business Unit,dialogue,Licence to serve alcohol,Dialogue,,Running a business,companies,48,3,personal-appearance|interpreter,,,,
alcohol-decision,Beslut om serveringstillstånd,Decision on a licence to serve alcohol,Business Unit,decide,Licence to serve alcohol,Decide,,Running a business,companies,32,3,written-form,yes,,,
crisis-information,Information vid kris i kommunen,Information in a crisis in the municipality,Executive Office,inform,,,Facing a crisis,,,,2,accessibility,,,,
e-invoice,Skicka e-faktura till kommunen,Send an e-invoice to the municipality,Executive Office,apply,,,,Selling to the municipality,companies,26000,1,,,,,
it-support,It-stöd till medarbetare,IT support for employees,Executive Office,advise,,,,Working for the municipality,employees,9200,3,,,yes,internal,
leave-request,Ansöka om ledighet som anställd,Apply for leave as an employee,Executive Office,apply,,,,Working for the municipality,employees,14500,1,e-identification,,,internal,
`;

/** The example's services in one language, in the order of the rows. */
export const exampleServices = (language: Language): Service[] =>
  exampleRecords(SERVICES, CSV, language).map((service) => ({
    ...service,
    department: term(service.department, language),
    case: term(service.case, language),
    step: term(service.step, language),
    lifeEvent: term(service.lifeEvent, language),
    process: term(service.process, language),
  }));
