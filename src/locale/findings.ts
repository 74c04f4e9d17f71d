/** Messages of the checks, each with what can be done. */
import type { Finding, FindingCode } from "../domain/checks/finding";
import type { Point } from "../domain/checks/points";
import { KIND_TEXTS } from "./kinds";
import { fill, type Bilingual, type Language } from "./language";
import { oneDecimal, unitText, type Names } from "./reasons";

/** Names of all ids that findings mention. */
export interface FindingNames extends Names {
  readonly service: (id: string) => string;
}

const TEXTS: Readonly<Record<Exclude<FindingCode, "point">, Bilingual>> = {
  "unknown-id": {
    sv: "”{id}” finns inte. Lägg till det, eller rätta det här.",
    en: "“{id}” does not exist. Add it, or correct it here.",
  },
  "duplicate-id": {
    sv: "Id ”{id}” finns på flera rader ({rows}). Ge varje rad ett eget.",
    en: "Id “{id}” stands in several rows ({rows}). Give each row its own.",
  },
  "number-outside-range": {
    sv: "{value} ligger utanför {minimum}–{maximum}. Rätta talet.",
    en: "{value} is outside {minimum}–{maximum}. Correct the number.",
  },
  "breakpoints-not-ascending": {
    sv: "Brytpunkterna {breakpoints} stiger inte. Skriv dem från minst till störst.",
    en: "The breakpoints {breakpoints} do not ascend. Write them from the smallest to the largest.",
  },
  "decision-on-closed-cell": {
    sv: "{service}: {channel} är beslutad men {closed} enligt regler och krav. Ändra beslutet, eller regeln.",
    en: "{service}: {channel} is decided on but {closed} by rules and requirements. Change the decision, or the rule.",
  },
  "no-primary": {
    sv: "{service} har inget huvudalternativ. Besluta ett, eller se över krav och regler.",
    en: "{service} has no primary. Decide on one, or look at requirements and rules.",
  },
  "reason-missing": {
    sv: "{service}: skäl saknas för att {channels} inte ska användas. Skriv det på bladet med motiveringar.",
    en: "{service}: no reason is given why {channels} should not be used. Write it on the sheet of reasons.",
  },
  "weak-primary": {
    sv: "{service}: {channel} är bäst men svag, {score} poäng mot gränsen {threshold}. Finns en bättre kanal?",
    en: "{service}: {channel} is best but weak, {score} points against the threshold {threshold}. Is there a better channel?",
  },
  uncovered: {
    sv: "{service}: ingen vald kanal når {units}. Lägg till ett komplement som de tar emot.",
    en: "{service}: no chosen channel serves {units}. Add a complement that they accept.",
  },
  "complement-not-needed": {
    sv: "{service}: utan {channel} nås lika många. Behövs det komplementet?",
    en: "{service}: as many are served without {channel}. Is that complement needed?",
  },
  "primary-on-phase-out": {
    sv: "{service}: huvudalternativet {channel} avvecklas. Välj ett annat.",
    en: "{service}: the primary {channel} is being phased out. Choose another one.",
  },
  "phase-out-leaves-none": {
    sv: "{service}: när {channels} avvecklas finns ingen kanal kvar. Planera en ersättare.",
    en: "{service}: when {channels} is phased out no channel is left. Plan a replacement.",
  },
  "single-electronic-channel": {
    sv: "{service}: {channel} är den enda kanalen, och elektronisk. Undvik att låsas till en e-kanal.",
    en: "{service}: {channel} is the only channel, and electronic. Avoid being locked to one e-channel.",
  },
  "routine-not-electronic": {
    sv: "{service}: rutinärende (frekvens {frequency}, komplexitet {complexity}) med {channel} som huvudalternativ. Kan det bli självbetjäning?",
    en: "{service}: routine (frequency {frequency}, complexity {complexity}) with {channel} as primary. Could it be self-service?",
  },
  conflict: {
    sv: "{service}: {channel} ger användaren {user} och myndigheten {authority} poäng. Väg sidorna mot varandra.",
    en: "{service}: {channel} gives the user {user} and the authority {authority} points. Weigh the sides against each other.",
  },
  "volume-missing": {
    sv: "Volym saknas för tjänster ({count}): {services}. Fyll i, eller sätt frekvensnivå.",
    en: "The volume is missing for services ({count}): {services}. Fill it in, or set the frequency level.",
  },
  "complexity-missing": {
    sv: "Komplexitet saknas för tjänster ({count}): {services}. Fyll i 1–5.",
    en: "The complexity is missing for services ({count}): {services}. Fill in 1–5.",
  },
  "channel-value-missing": {
    sv: "{field} saknas för {channels} men finns för andra kanaler. Fyll i, så jämförs de lika.",
    en: "{field} is missing for {channels} but given for others. Fill it in, so that they compare alike.",
  },
  "volume-where-unusable": {
    sv: "{service}: {volume} kontakter i dag i {channel}, som {class}. Kontrollera volymen eller regeln.",
    en: "{service}: {volume} contacts now in {channel}, which {class}. Check the volume or the rule.",
  },
  "review-date-passed": {
    sv: "Beslutet skulle ha omprövats senast {date}. Pröva det igen.",
    en: "The decision was to be reviewed by {date}. Review it.",
  },
  "one-sided-department": {
    sv: "{department}: {electronic} elektroniska och {personal} personliga vägar. Är balansen den ni vill ha?",
    en: "{department}: {electronic} electronic and {personal} personal ways. Is that the balance you want?",
  },
  "kinds-absent": {
    sv: "Det finns inga tjänster av slagen {kinds}. Information och rådgivning hör också hit.",
    en: "There are no services of the kinds {kinds}. Information and advice belong here too.",
  },
  "case-incomplete": {
    sv: "Ärendet {case} saknar steg: {kinds}.",
    en: "The case {case} lacks steps: {kinds}.",
  },
  "agent-not-stated": {
    sv: "Det står inte om ett ombud får agera för tjänster ({count}): {services}.",
    en: "It is not stated whether an agent may act for services ({count}): {services}.",
  },
  "phase-out-without-year": {
    sv: "{channels} avvecklas men har inget sista år. Fyll i det.",
    en: "{channels} is being phased out but has no last year. Fill it in.",
  },
};

const POINT_TEXTS: Readonly<Record<Point, Bilingual>> = {
  "channel-transparency": {
    sv: "Kan användaren byta kanal under ett ärendes gång (kanaltransparens)?",
    en: "Can the user move between channels while a case is under way (channel transparency)?",
  },
  "external-partners": {
    sv: "Har externa samarbetspartner övervägts för att nå alla målgrupper?",
    en: "Have external partners been considered to reach all target groups?",
  },
  "sustainability-and-equal-treatment": {
    sv: "Är hållbarhet, likabehandling och andra övergripande mål vägda in?",
    en: "Have sustainability, equal treatment and other overall goals been weighed in?",
  },
  "powers-of-attorney": {
    sv: "Finns en plan för fullmakter och ombud?",
    en: "Is there a plan for powers of attorney and agents?",
  },
  "other-languages": {
    sv: "Finns information och e-tjänster på andra språk än svenska?",
    en: "Are information and e-services available in other languages?",
  },
  "reading-aloud": { sv: "Går det att få texterna upplästa?", en: "Can the texts be read aloud?" },
  "assistive-technology": {
    sv: "Fungerar kanalerna med hjälpmedel?",
    en: "Do the channels work with assistive technology?",
  },
  "equipment-on-site": {
    sv: "Finns utrustning där målgruppen befinner sig?",
    en: "Is there equipment where the target group is?",
  },
  security: {
    sv: "Är säkerheten bestämd för varje kanal och tjänst?",
    en: "Has security been settled for each channel and service?",
  },
  "e-identification": {
    sv: "Är det bestämt var e-legitimation krävs, och på vilken nivå?",
    en: "Is it settled where e-identification is required, and at what level?",
  },
  standards: {
    sv: "Följer de elektroniska kanalerna standarder?",
    en: "Do the electronic channels follow standards?",
  },
  "reuse-by-others": {
    sv: "Kan andra vidareutnyttja information och bygga in e-tjänsterna säkert?",
    en: "Can others reuse the information and include the e-services safely?",
  },
  "terms-defined": {
    sv: "Är begreppen definierade och gemensamma?",
    en: "Are the terms defined and shared?",
  },
  "phase-out-plan": {
    sv: "Finns en plan för kanaler som ska avvecklas?",
    en: "Is there a plan for the channels that shall be phased out?",
  },
  "external-communication": {
    sv: "Är det bestämt hur strategin berättas utåt, i valda delar?",
    en: "Is it settled how the strategy is told outside, in selected parts?",
  },
  "internal-communication": {
    sv: "Är det bestämt hur strategin berättas internt?",
    en: "Is it settled how the strategy is told inside?",
  },
  "part-of-other-planning": {
    sv: "Är strategin en del av annan planering och verksamhetsutveckling?",
    en: "Is the strategy part of other planning and development?",
  },
  "policy-or-checklist": {
    sv: "Behövs en policy eller checklista för vardagen?",
    en: "Is a policy or a checklist needed for everyday work?",
  },
};

const FIELDS: Readonly<Record<"cost" | "richness" | "capacity", Bilingual>> = {
  cost: { sv: "Kostnad per kontakt", en: "Cost per contact" },
  richness: { sv: "Rikhet", en: "Richness" },
  capacity: { sv: "Kapacitet", en: "Capacity" },
};

const CLOSED: Readonly<Record<"forbidden" | "not-applicable", Bilingual>> = {
  forbidden: { sv: "får inte användas", en: "must not be used" },
  "not-applicable": { sv: "är ej tillämplig", en: "is not applicable" },
};

/** How many names a text lists before it counts the rest. */
const LISTED = 5;

function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, LISTED).join(", ");
  const more = names.length - LISTED;
  if (more <= 0) return shown;
  return language === "sv" ? `${shown} och ${more} till` : `${shown} and ${more} more`;
}

/** The values of a finding as text. */
function wordsOf(
  finding: Finding,
  language: Language,
  names: FindingNames,
): Record<string, string | number> {
  const words: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(finding.parameters) as [string, unknown][]) {
    if (typeof value === "string") {
      if (key === "service") words[key] = names.service(value);
      else if (key === "channel") words[key] = names.channel(value);
      else if ((key === "closed" || key === "class") && value in CLOSED) {
        words[key] = CLOSED[value as keyof typeof CLOSED][language];
      } else if (key === "field" && value in FIELDS) {
        words[key] = FIELDS[value as keyof typeof FIELDS][language];
      } else words[key] = value;
    } else if (typeof value === "number") {
      words[key] = Number.isInteger(value) ? value : oneDecimal(value, language);
    } else if (Array.isArray(value)) {
      const name = key === "services" ? names.service : key === "channels" ? names.channel : String;
      words[key] = listed((value as string[]).map(name), language);
      words["count"] = value.length;
    }
  }
  if (finding.code === "kinds-absent" || finding.code === "case-incomplete") {
    const kinds =
      finding.code === "kinds-absent" ? finding.parameters.kinds : finding.parameters.absent;
    words["kinds"] = listed(
      kinds.map((kind) => KIND_TEXTS[kind][language].toLowerCase()),
      language,
    );
  }
  if (finding.code === "uncovered") {
    words["units"] = listed(
      finding.parameters.units.map((unit) => unitText(unit, names)),
      language,
    );
  }
  if (finding.code === "duplicate-id") {
    words["rows"] = finding.parameters.rows.map((row) => row + 1).join(", ");
  }
  return words;
}

/** A finding as a sentence with its cure. */
export function findingText(finding: Finding, language: Language, names: FindingNames): string {
  return finding.code === "point"
    ? POINT_TEXTS[finding.parameters.point][language]
    : fill(TEXTS[finding.code][language], wordsOf(finding, language, names));
}
