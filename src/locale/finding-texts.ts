/**
 * The wording of the findings, each with what can be done; `{…}` are values. What is suggested, adopted and
 * decided is told apart by `{state}`, in Swedish `{definite}` and `{neuter}`, or by two texts.
 */
import type { FindingCode, FindingState } from "../domain/checks/finding";
import type { Bilingual } from "./language";

/** Two texts, of what is suggested, and of what stands in the matrix. */
interface ByState {
  readonly suggested: Bilingual;
  readonly decided: Bilingual;
}

export const FINDING_TEXTS: Readonly<Record<Exclude<FindingCode, "point">, Bilingual | ByState>> = {
  "unknown-id": {
    sv: "”{id}” finns inte. {cure}",
    en: "“{id}” does not exist. {cure}",
  },
  "duplicate-id": {
    sv: "Id ”{id}” finns på flera rader ({rows}). Ge varje rad ett eget.",
    en: "Id “{id}” stands in several rows ({rows}). Give each row its own.",
  },
  "number-outside-range": {
    sv: "{field}: {value} är inte {allowed} och räknas som inte känt. Rätta talet.",
    en: "{field}: {value} is not {allowed} and counts as not known. Correct the number.",
  },
  "breakpoints-not-ascending": {
    sv: "Brytpunkterna {breakpoints} stiger inte. Skriv dem från minst till störst.",
    en: "The breakpoints {breakpoints} do not ascend. Write them from the smallest to the largest.",
  },
  "no-weights": {
    sv: "Inga poäng kan räknas ut, eftersom vikter är 0: {keys}. Ge minst en av dem ett värde över 0.",
    en: "No score can be worked out, since weights are 0: {keys}. Give at least one of them a value above 0.",
  },
  "decision-on-closed-cell": {
    sv: "{service}: {channel} är {state} som {decided} men {closed} enligt regler och krav. Ändra cellen, eller regeln.",
    en: "{service}: {channel} is {state} as {decided} but {closed} by rules and requirements. Change the cell, or the rule.",
  },
  "no-primary": {
    suggested: {
      sv: "{service}: inget huvudalternativ kan föreslås. Se över krav och regler, eller besluta ett.",
      en: "{service}: no primary can be suggested. Review requirements and rules, or decide on one.",
    },
    decided: {
      sv: "{service}: inget huvudalternativ är beslutat. Besluta ett, eller se över krav och regler.",
      en: "{service}: no primary is decided. Decide on one, or review requirements and rules.",
    },
  },
  "two-primaries": {
    sv: "{service} har flera huvudalternativ: {channels}. Behåll ett, och gör de andra till komplement.",
    en: "{service} has several primaries: {channels}. Keep one, and make the others complements.",
  },
  "reason-missing": {
    sv: "{service}: skäl saknas för att {channels} inte ska användas. Skriv det på bladet med motiveringar.",
    en: "{service}: no reason is given why {channels} should not be used. Write it on the sheet of reasons.",
  },
  "legal-basis-missing": {
    sv: "{cause} ({channels}), fast lagrum saknas. Skriv det {where}, eller välj en annan klass.",
    en: "{cause} ({channels}), and no legal basis is given. Write it {where}, or choose another class.",
  },
  "assurance-below": {
    sv: "{service} kräver tillitsnivå {assurance}, men {channels} identifierar användaren på en lägre nivå. Höj kanalens nivå, eller välj en annan kanal.",
    en: "{service} requires assurance {assurance}, and {channels} identifies the user at a lower level. Raise the channel's level, or choose another channel.",
  },
  "inclusion-lacking": {
    sv: "{question} {answers}. Åtgärda kanalen, erbjud en annan väg, eller svara på bladet Kanaler.",
    en: "{question} {answers}. Mend the channel, offer another way, or answer on the sheet Channels.",
  },
  "against-use": {
    sv: "{service}: {channel} är {state} som {decided}, fast {share} av kontakterna kommer där i dag. Skriv skälet på bladet med motiveringar, eller ändra cellen.",
    en: "{service}: {channel} is {state} as {decided}, although {share} of the contacts come there today. Write the reason on the sheet of reasons, or change the cell.",
  },
  "weak-primary": {
    sv: "{service}: det {definite} huvudalternativet {channel} är svagt, poäng {score} mot gränsen {threshold}. Finns en bättre kanal?",
    en: "{service}: the {state} primary {channel} is weak, score {score} against the threshold {threshold}. Is there a better channel?",
  },
  "not-usable-today": {
    sv: "{service}: det {definite} huvudalternativet {channel} kan inte användas i dag. Planera att införa kanalen, eller besluta en annan.",
    en: "{service}: the {state} primary {channel} cannot be used today. Plan to introduce the channel, or decide on another one.",
  },
  "short-of-complexity": {
    sv: "{service}: komplexiteten {complexity} är mer än det {definite} huvudalternativet {channel} är gjort för (rikhet {richness}). Besluta en rikare kanal, eller gör ärendet enklare.",
    en: "{service}: the complexity {complexity} is more than the {state} primary {channel} is made for (richness {richness}). Decide on a richer channel, or make the matter simpler.",
  },
  "lacks-main": {
    sv: "{service}: det {definite} huvudalternativet {channel} uppfyller inte {requirements}, som huvudalternativet måste uppfylla. Besluta en kanal som gör det.",
    en: "{service}: the {state} primary {channel} does not meet {requirements}, which the primary has to meet. Decide on a channel that does.",
  },
  "system-primary": {
    sv: "{service}: det {definite} huvudalternativet {channel} går mellan system och når inte användare utan eget system. Finns en annan väg in för dem?",
    en: "{service}: the {state} primary {channel} is between systems and does not reach users without one. Is there another way in for them?",
  },
  "assumed-cost": {
    sv: "Antagna kostnader avgör huvudalternativet för tjänster ({count}): {services}. Fyll i kostnaden per kontakt för {channels}.",
    en: "Assumed costs decide the primary of services ({count}): {services}. Fill in the cost per contact of {channels}.",
  },
  uncovered: {
    sv: "{service}: de {definite} kanalerna når inte {units}. Besluta ett komplement som passar dem.",
    en: "{service}: the {state} channels do not reach {units}. Decide on a complement that suits them.",
  },
  "complement-not-needed": {
    sv: "{service}: utan det {definite} komplementet {channel} nås lika många. Behövs det?",
    en: "{service}: as many are reached without the {state} complement {channel}. Is it needed?",
  },
  "primary-on-phase-out": {
    sv: "{service}: det {definite} huvudalternativet {channel} {ending}. Besluta ett annat.",
    en: "{service}: the {state} primary {channel} {ending}. Decide on another one.",
  },
  "phase-out-leaves-none": {
    sv: "{service}: när {channels} avvecklas är ingen av de {definite} kanalerna kvar. Planera en ersättare.",
    en: "{service}: when {channels} is phased out none of the {state} channels is left. Plan a replacement.",
  },
  "single-electronic-channel": {
    sv: "{service}: {channel} är den enda {definite} kanalen, och elektronisk. Lägg till en väg till, så att tjänsten inte låses till en e-kanal.",
    en: "{service}: {channel} is the only {state} channel, and electronic. Add another way, so that the service is not locked to one e-channel.",
  },
  "free-choice-one-way": {
    sv: "{service}: användaren ska få välja kanal, men {channel} är den enda {definite}. Lägg till en väg till, eller ändra fritt kanalval.",
    en: "{service}: the user shall be free to choose the channel, but {channel} is the only {state} one. Add another way, or change the free choice.",
  },
  "routine-not-electronic": {
    sv: "{service}: rutinärende (frekvens {frequency}, komplexitet {complexity}) med {channel} som {neuter} huvudalternativ. Kan det bli självbetjäning?",
    en: "{service}: routine (frequency {frequency}, complexity {complexity}) with {channel} as the {state} primary. Could it be self-service?",
  },
  conflict: {
    sv: "{service}: det {definite} huvudalternativet {channel} passar ena sidan bättre än den andra, användarens sida {user} och myndighetens sida {authority}. Väg sidorna mot varandra.",
    en: "{service}: the {state} primary {channel} suits one side better than the other, the user's side {user} and the authority's side {authority}. Weigh the sides against each other.",
  },
  "grows-threefold": {
    sv: "Med matrisens bokstäver växer {channel} från {now} till {wanted} {wanted|kontakt|kontakter} om året, mest genom {services}. Räcker kanalen till?",
    en: "By the letters of the matrix {channel} grows from {now} to {wanted} {wanted|contact|contacts} a year, most of all by {services}. Will the channel suffice?",
  },
  "electronic-falls": {
    sv: "{service}: med matrisens bokstäver minskar den elektroniska andelen från {now} till {wanted}. Är det meningen?",
    en: "{service}: by the letters of the matrix the electronic share falls from {now} to {wanted}. Is it meant?",
  },
  "reduced-grows": {
    sv: "{channel} ska {direction}, men växer med matrisens bokstäver från {now} till {wanted} {wanted|kontakt|kontakter} om året. Ändra inriktningen, eller bokstäverna.",
    en: "{channel} is to be {direction}, but grows by the letters of the matrix from {now} to {wanted} {wanted|contact|contacts} a year. Change the direction, or the letters.",
  },
  "stays-after-last-year": {
    sv: "{channel} erbjuds till och med {lastYear}, men sedan finns ingen vald kanal som kan ta över kontakterna i {services}. Välj en ersättare, eller ändra sista året.",
    en: "{channel} is offered until {lastYear}, but after that no chosen channel can take over the contacts of {services}. Choose a replacement, or change the last year.",
  },
  "channel-jump": {
    sv: "{case}: stegen för användaren från kanal till kanal: {steps}. Kan ärendet stanna i en?",
    en: "{case}: the steps take the user from channel to channel: {steps}. Could the case stay in one?",
  },
  "rule-without-effect": {
    sv: "Regeln på rad {row} har ingen verkan: alla celler som den gäller ({cells}) är ej tillämpliga. Ta bort den, eller rätta tjänst eller kanal.",
    en: "The rule in row {row} has no effect: all cells that it is about ({cells}) are not applicable. Remove it, or correct the service or the channel.",
  },
  "growth-above-one": {
    sv: "{service}: tillväxten är {growth} om året. Är det menat? 5 % skrivs 0,05 eller 5 %.",
    en: "{service}: the growth is {growth} a year. Is it meant? 5 % is written 0.05 or 5 %.",
  },
  "volume-missing": {
    sv: "Volymen är inte känd för tjänster ({count}): {services}. Fyll i den, så räknas de med i volymer och kostnader.",
    en: "The volume is not known of services ({count}): {services}. Fill it in, so that they count in volumes and costs.",
  },
  "rests-on-assumptions": {
    sv: "Tjänster vars förslag vilar på antaganden: {count}, varav {kinds}. {matter}",
    en: "Services whose suggestions rest on assumptions: {count}, of which {kinds}. {matter}",
  },
  "hourly-value-default": {
    sv: "Användarnas tid värderas till {value} i timmen. Det är förvalet, i svenska kronor: sätt det värde som gäller i er valuta.",
    en: "The users' time is valued at {value} an hour. That is the default, in Swedish kronor: set what holds in your currency.",
  },
  "handling-time-hint": {
    sv: "Handläggningstiden är angiven men inte komplexiteten, tjänster ({count}): {services}. En lång handläggning följer ofta med ett komplext ärende: bedöm komplexiteten. Tiden räknas aldrig in av sig själv.",
    en: "The handling time is stated but not the complexity, services ({count}): {services}. A long time often goes with a complex matter: judge the complexity. The time is never counted in by itself.",
  },
  "channel-value-missing": {
    sv: "{field} saknas för {channels} men finns för andra kanaler. Fyll i, så jämförs de lika.",
    en: "{field} is missing for {channels} but given for others. Fill it in, so that they compare alike.",
  },
  "volume-where-unusable": {
    sv: "{service}: {volume} {volume|kontakt|kontakter} i dag i {channel}, som {class}. Kontrollera volymen eller regeln.",
    en: "{service}: {volume} {volume|contact|contacts} now in {channel}, which {class}. Check the volume or the rule.",
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
    sv: "Ärendet {case} saknar steg: {kinds}. Lägg till tjänsterna, eller låt ärendet vara utan dem.",
    en: "The case {case} lacks steps: {kinds}. Add the services, or leave the case without them.",
  },
  "agent-not-stated": {
    sv: "Det står inte om ett ombud får agera för tjänster ({count}): {services}. Skriv ja eller nej.",
    en: "It is not stated whether an agent may act for services ({count}): {services}. Write yes or no.",
  },
  "phase-out-without-year": {
    sv: "{channels} avvecklas men har inget sista år. Fyll i det.",
    en: "{channels} is being phased out but has no last year. Fill it in.",
  },
};

/** A finding about suggestions, and about decisions, in the forms that the texts need. */
export const STATE_WORDS = {
  suggested: {
    state: { sv: "föreslagen", en: "suggested" },
    definite: { sv: "föreslagna", en: "suggested" },
    neuter: { sv: "föreslaget", en: "suggested" },
  },
  adopted: {
    state: { sv: "övertagen", en: "adopted" },
    definite: { sv: "övertagna", en: "adopted" },
    neuter: { sv: "övertaget", en: "adopted" },
  },
  decided: {
    state: { sv: "beslutad", en: "decided" },
    definite: { sv: "beslutade", en: "decided" },
    neuter: { sv: "beslutat", en: "decided" },
  },
} as const satisfies Record<FindingState, Record<string, Bilingual>>;

/** Phrases that the values of a finding become. */
export const FINDING_PHRASES = {
  between: { sv: "mellan {minimum} och {maximum}", en: "between {minimum} and {maximum}" },
  least: { sv: "{minimum} eller mer", en: "{minimum} or more" },
  whole: { sv: "ett heltal {range}", en: "a whole number {range}" },
  setting: { sv: "Inställningen {field}", en: "The setting {field}" },
  step: { sv: "{service} ({channel})", en: "{service} ({channel})" },
  phaseOut: { sv: "avvecklas", en: "is being phased out" },
  phaseOutYear: { sv: "har {lastYear} som sista år", en: "has {lastYear} as its last year" },
} as const satisfies Record<string, Bilingual>;

/** What shall become of a channel that grows. */
export const DIRECTION_PHRASES = {
  invest: { sv: "utvecklas", en: "invested in" },
  keep: { sv: "behållas", en: "kept" },
  reduce: { sv: "minskas", en: "reduced" },
  "phase-out": { sv: "avvecklas", en: "phased out" },
} as const satisfies Record<string, Bilingual>;

/** What a closed cell is. */
export const CLOSED_PHRASES = {
  forbidden: { sv: "får inte användas", en: "must not be used" },
  "not-applicable": { sv: "är ej tillämplig", en: "is not applicable" },
} as const satisfies Record<string, Bilingual>;

/** Names of the fields that findings mention; settings are named by their keys. */
export const FIELD_WORDS: Readonly<Record<string, Bilingual>> = {
  volume: { sv: "Volym", en: "Volume" },
  frequency: { sv: "Frekvens", en: "Frequency" },
  complexity: { sv: "Komplexitet", en: "Complexity" },
  growth: { sv: "Tillväxt", en: "Growth" },
  richness: { sv: "Rikhet", en: "Richness" },
  capacity: { sv: "Kapacitet", en: "Capacity" },
  cost: { sv: "Kostnad per kontakt", en: "Cost per contact" },
  avoidable: { sv: "Påverkbar andel", en: "Avoidable share" },
  introduction: { sv: "Införandekostnad", en: "Introduction cost" },
  yearly: { sv: "Kostnad per år", en: "Yearly cost" },
  minutes: { sv: "Användarens minuter", en: "User's minutes" },
  lastYear: { sv: "Sista år", en: "Last year" },
  size: { sv: "Storlek", en: "Size" },
  acceptance: { sv: "Acceptans", en: "Acceptance" },
};
