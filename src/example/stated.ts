/** What some services of the example state of themselves: handling times and fees are assumptions, statutes are real but simplified. */
import type { Service } from "../domain/model/model";
import type { Language } from "../locale/language";
import { SERVICES } from "../sheets/services/table";
import { exampleRecords } from "./csv-table";

const CSV = `
id,description:sv,description:en,legalBasis:sv,legalBasis:en,handlingTime,fee:sv,fee:en,code
preschool-place,"Plats för barn mellan ett och fem år, även i pedagogisk omsorg","A place for children from one to five years, at a childminder too",Skollagen 8 kap.,"Education Act, chapter 8",120,Enligt maxtaxa,By the maximum fee,BU-101
school-choice,,,Skollagen 9 och 10 kap.,"Education Act, chapters 9 and 10",60,Ingen,None,BU-110
school-transport,,,Skollagen 10 kap. 32 §,"Education Act, chapter 10, section 32",21,Ingen,None,BU-120
home-care-application,"Hjälp med omvårdnad, städning och inköp hemma","Help with care, cleaning and shopping at home",Socialtjänstlagen,Social Services Act,14,Efter inkomst,By income,VO-201
transport-permit,,,Lagen om färdtjänst,Transport Services for the Disabled Act,30,Ingen,None,VO-210
disability-support,,,LSS,Act concerning Support and Service for Persons with Certain Functional Impairments,60,Ingen,None,VO-220
income-support,"Ekonomiskt bistånd när pengarna inte räcker","Financial aid when money does not suffice",Socialtjänstlagen,Social Services Act,14,Ingen,None,SO-301
building-permit,"Tillstånd att bygga nytt, bygga till eller ändra","A permit to build, extend or change",Plan- och bygglagen 9 kap.,"Planning and Building Act, chapter 9",70,"Enligt taxa, från 3 500 kr","By the tariff, from SEK 3 500",MB-401
food-registration,,,EU-förordning 852/2004 artikel 6,"Regulation (EC) 852/2004, article 6",14,1 500 kr,SEK 1 500,MB-420
private-sewage,,,Miljöbalken 9 kap.,"Environmental Code, chapter 9",42,8 000 kr,SEK 8 000,MB-430
disabled-parking,,,Trafikförordningen 13 kap. 8 §,"Road Traffic Ordinance, chapter 13, section 8",28,Ingen,None,TF-510
grant,,,Nämndens riktlinjer,The committee's guidelines,90,Ingen,None,KF-610
guardian-application,,,Föräldrabalken 11 kap.,"Children and Parents Code, chapter 11",90,Ingen,None,ÖF-701
alcohol-licence,,,Alkohollagen 8 kap.,"Alcohol Act, chapter 8",90,9 500 kr,SEK 9 500,NE-801
`;

type Stated = Pick<Service, "description" | "legalBasis" | "handlingTime" | "fee" | "code">;

/** By the service's id; a service that states nothing has none. */
export function exampleStated(language: Language): ReadonlyMap<string, Stated> {
  return new Map(
    exampleRecords(SERVICES, CSV, language).map(
      ({ id, description, legalBasis, handlingTime, fee, code }) => [
        id,
        { description, legalBasis, handlingTime, fee, code },
      ],
    ),
  );
}
