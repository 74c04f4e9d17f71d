/** The example's rules: where law or a decision, and not the score, settles a channel. */
import { channelId, serviceId } from "../domain/model/ids";
import type { ChannelGroup, Rule, RuleClass } from "../domain/model/model";
import type { Bilingual, Language } from "../locale/language";
import { text } from "./terms";

interface ExampleRule {
  /** null: every service. */
  readonly service: string | null;
  readonly channel: { readonly id: string } | { readonly group: ChannelGroup };
  readonly class: RuleClass;
  readonly reason: Bilingual;
  readonly legalBasis: Bilingual;
  readonly exception: Bilingual;
}

export const EXAMPLE_RULES: readonly ExampleRule[] = [
  {
    service: null,
    channel: { id: "social-media" },
    class: "discouraged",
    reason: text(
      "Sociala medier passar för att nå ut med information, inte för ärenden eller frågor om enskilda.",
      "Social media suit spreading information, not cases or questions about individuals.",
    ),
    legalBasis: text(
      "Dataskyddsförordningen (EU) 2016/679 artikel 32",
      "General Data Protection Regulation (EU) 2016/679, Article 32",
    ),
    exception: text(
      "Driftstörningar och kriser, där en egen regel gäller.",
      "Disruptions and crises, which have rules of their own.",
    ),
  },
  {
    service: "crisis-information",
    channel: { id: "social-media" },
    class: "complement",
    reason: text(
      "Vid en kris ska kommunen nå många snabbt, även dem som inte besöker webbplatsen.",
      "In a crisis the municipality must reach many people fast, also those who do not visit the website.",
    ),
    legalBasis: text(
      "Lag (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd beredskap",
      "Act (2006:544) on Municipal and Regional Measures prior to and during Extraordinary Events in Peacetime and during Heightened Alert",
    ),
    exception: text(
      "Svara inte på frågor om enskilda personer.",
      "Do not answer questions about individuals.",
    ),
  },
  {
    service: "income-support-dialogue",
    channel: { id: "email" },
    class: "forbidden",
    reason: text(
      "Uppgifter i ärendet omfattas av sekretess och får inte skickas med oskyddad e-post.",
      "The facts of the case are secret and must not be sent by unprotected e-mail.",
    ),
    legalBasis: text(
      "Offentlighets- och sekretesslagen (2009:400) 26 kap. 1 §; dataskyddsförordningen (EU) 2016/679 artikel 32",
      "Public Access to Information and Secrecy Act (2009:400), Chapter 26, Section 1; GDPR (EU) 2016/679, Article 32",
    ),
    exception: text(
      "Bekräftelse av en mötestid utan uppgifter om ärendet.",
      "Confirmation of a meeting without any facts of the case.",
    ),
  },
  {
    service: "concern-report",
    channel: { id: "phone" },
    class: "primary",
    reason: text(
      "Ett barn kan behöva skydd genast; socialjouren svarar dygnet runt och kan ställa frågor direkt.",
      "A child may need protection at once; the duty officer answers day and night and can ask questions directly.",
    ),
    legalBasis: text("Socialtjänstlagen (2025:400)", "Social Services Act (2025:400)"),
    exception: text(
      "Anmälan från skola, vård och andra anmälningsskyldiga som inte är brådskande lämnas i e-tjänsten.",
      "A report from school, health care and others with a duty to report that is not urgent is made in the e-service.",
    ),
  },
  {
    service: "domestic-violence",
    channel: { id: "chat" },
    class: "complement",
    reason: text(
      "Den som inte kan tala öppet ska kunna skriva utan att lämna sitt namn.",
      "A person who cannot speak freely shall be able to write without giving a name.",
    ),
    legalBasis: text(
      "Socialtjänstlagen (2025:400); offentlighets- och sekretesslagen (2009:400) 26 kap.",
      "Social Services Act (2025:400); Public Access to Information and Secrecy Act (2009:400), Chapter 26",
    ),
    exception: text(
      "När ett ärende har öppnats används säkra kanaler.",
      "Once a case is opened, secure channels are used.",
    ),
  },
  {
    service: "food-registration",
    channel: { id: "e-service" },
    class: "primary",
    reason: text(
      "Företaget fyller i samma uppgifter varje gång och e-tjänsten kontrollerar att allt är med.",
      "The company gives the same particulars every time and the e-service checks that they are complete.",
    ),
    legalBasis: text(
      "Förordning (EG) nr 852/2004 artikel 6.2; livsmedelslagen (2006:804)",
      "Regulation (EC) No 852/2004, Article 6(2); Food Act (2006:804)",
    ),
    exception: text(
      "Den som saknar svensk e-legitimation kan lämna en blankett.",
      "Those without a Swedish e-identification can hand in a form.",
    ),
  },
  {
    service: "building-decision",
    channel: { id: "letter" },
    class: "complement",
    reason: text(
      "Beslutet ska delges sökande och grannar som inte går att nå digitalt.",
      "The decision must be served on applicants and neighbours who cannot be reached digitally.",
    ),
    legalBasis: text(
      "Plan- och bygglagen (2010:900) 9 kap.; delgivningslagen (2010:1932)",
      "Planning and Building Act (2010:900), Chapter 9; Service of Documents Act (2010:1932)",
    ),
    exception: text(
      "Den som har digital brevlåda får beslutet där.",
      "Those with a digital mailbox receive the decision there.",
    ),
  },
  {
    service: "wedding",
    channel: { id: "e-service" },
    class: "complement",
    reason: text(
      "Tiden bokas i e-tjänsten, men vid själva vigseln ska båda parter vara närvarande.",
      "The time is booked in the e-service, but both parties must be present at the wedding itself.",
    ),
    legalBasis: text(
      "Förvaltningslagen (2017:900) 6 § (service); äktenskapsbalken (1987:230) 4 kap. 2 § (vigsel)",
      "Administrative Procedure Act (2017:900), Section 6 (service); Marriage Code (1987:230), Chapter 4, Section 2 (wedding)",
    ),
    exception: text(
      "Den som inte kan använda e-tjänsten bokar i receptionen.",
      "Those who cannot use the e-service book at the reception.",
    ),
  },
  {
    service: "e-invoice",
    channel: { id: "open-data" },
    class: "primary",
    reason: text(
      "Leverantörens system skickar fakturan direkt till kommunens ekonomisystem enligt europeisk standard.",
      "The supplier's system sends the invoice straight to the municipality's finance system by the European standard.",
    ),
    legalBasis: text(
      "Lag (2018:1277) om elektroniska fakturor till följd av offentlig upphandling",
      "Act (2018:1277) on Electronic Invoices as a Result of Public Procurement",
    ),
    exception: text(
      "Ett litet företag kan skriva fakturan i kommunens e-tjänst.",
      "A small company can write the invoice in the municipality's e-service.",
    ),
  },
  {
    service: "e-invoice",
    channel: { group: "h2h" },
    class: "forbidden",
    reason: text(
      "Fakturor på papper eller som pdf i e-post är inte e-fakturor.",
      "Invoices on paper or as PDF by e-mail are not e-invoices.",
    ),
    legalBasis: text(
      "Lag (2018:1277) om elektroniska fakturor till följd av offentlig upphandling",
      "Act (2018:1277) on Electronic Invoices as a Result of Public Procurement",
    ),
    exception: text(
      "Köp som inte följer av offentlig upphandling och fakturor vars uppgifter omfattas av sekretess.",
      "Purchases that do not result from public procurement, and invoices whose particulars are secret.",
    ),
  },
  {
    service: "public-documents",
    channel: { id: "e-service" },
    class: "discouraged",
    reason: text(
      "Den som begär en allmän handling har rätt att vara anonym, och e-tjänsten kräver inloggning.",
      "Whoever requests a public document may stay anonymous, and the e-service requires a login.",
    ),
    legalBasis: text(
      "Tryckfrihetsförordningen (1949:105) 2 kap.",
      "Freedom of the Press Act (1949:105), Chapter 2",
    ),
    exception: text(
      "Den som själv vill logga in för att få handlingar om sig själv.",
      "Those who wish to log in to receive documents about themselves.",
    ),
  },
  {
    service: "school-absence",
    channel: { id: "email" },
    class: "discouraged",
    reason: text(
      "Skolan ska upptäcka ogiltig frånvaro samma dag, och e-post läses inte alltid i tid.",
      "The school must notice unexcused absence the same day, and e-mail is not always read in time.",
    ),
    legalBasis: text("Skollagen (2010:800) 7 kap.", "Education Act (2010:800), Chapter 7"),
    exception: text(
      "Planerad frånvaro som anmäls minst en vecka i förväg.",
      "Planned absence reported at least a week ahead.",
    ),
  },
];

/** The example's rules in one language. */
export function exampleRules(language: Language): Rule[] {
  return EXAMPLE_RULES.map((rule) => ({
    service: rule.service === null ? null : serviceId(rule.service),
    channel: "id" in rule.channel ? { id: channelId(rule.channel.id) } : rule.channel,
    class: rule.class,
    reason: rule.reason[language],
    legalBasis: rule.legalBasis[language],
    exception: rule.exception[language],
  }));
}
