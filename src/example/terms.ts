/** The words that several services of the example share: departments, cases, steps, life events, business processes, sources. */
import type { Language } from "../locale/language";

/** A line each: English, a comma, Swedish. */
const TERMS = `
Contact Centre,Kontaktcenter
Children and Education Department,Barn- och utbildningsförvaltningen
Health and Care Department,Vård- och omsorgsförvaltningen
Social Services Department,Socialförvaltningen
Building and Environment Department,Bygg- och miljöförvaltningen
Technical Services Department,Tekniska förvaltningen
Culture and Leisure Department,Kultur- och fritidsförvaltningen
Chief Guardian's Office,Överförmyndarkontoret
Business Unit,Näringslivsenheten
Executive Office,Kommunledningskontoret
Place at a preschool,Plats i förskola
Choice of school,Val av skola
School transport,Skolskjuts
Home care,Hemtjänst
Transport service for disabled persons,Färdtjänst
Support for persons with disabilities (LSS),Stöd enligt LSS
Income support,Försörjningsstöd
Building permit,Bygglov
Food business,Livsmedelsverksamhet
Private sewage,Enskilt avlopp
Waste collection,Avfallshämtning
Grant to an association,Föreningsbidrag
Guardians and administrators,God man och förvaltare
Licence to serve alcohol,Serveringstillstånd
Inform,Informera
Advise,Ge råd
Apply,Ansöka
Notify,Anmäla
Dialogue,Föra dialog
Decide,Besluta
Follow up,Följa upp
Having a child,Få barn
The child goes to school,Barnet går i skolan
Studying as an adult,Studera som vuxen
Growing older,Bli äldre
Living with a disability,Leva med funktionsnedsättning
Running short of money,Få svårt med pengarna
Facing a crisis,Hamna i kris
Building and living,Bygga och bo
Enjoying leisure time,Ha en meningsfull fritid
Getting married,Gifta sig
Representing someone close,Företräda en närstående
Starting a business,Starta företag
Running a business,Driva företag
Building and establishing,Bygga och etablera
Selling to the municipality,Sälja till kommunen
Running an association,Driva förening
Working for the municipality,Arbeta i kommunen
Case system,Ärendesystemet
Telephone statistics,Telefonstatistiken
Web statistics,Webbstatistiken
Library system,Bibliotekssystemet
The department's estimate,Förvaltningens uppskattning
`;

const SWEDISH: ReadonlyMap<string, string> = new Map(
  TERMS.trim()
    .split("\n")
    .map((line) => {
      const [english = "", swedish = ""] = line.split(",");
      return [english, swedish];
    }),
);

/**
 * A term in the language; blank stays blank.
 * @param english the term as the table of services has it
 */
export function term(english: string, language: Language): string {
  if (language === "en" || english === "") return english;
  const swedish = SWEDISH.get(english);
  if (swedish === undefined) throw new Error(`Example, no Swedish term for ${english}`);
  return swedish;
}
