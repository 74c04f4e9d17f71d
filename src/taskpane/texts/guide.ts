/** Texts of the guided start. */
import type { Bilingual } from "../../locale/language";
import type { DoubtfulService } from "../../domain/decisions/worth-discussing";

export const GUIDE_TEXTS = {
  stepOf: { sv: "{step} av {of}", en: "{step} of {of}" },
  back: { sv: "Tillbaka", en: "Back" },
  next: { sv: "Nästa", en: "Next" },
  suggest: { sv: "Föreslå", en: "Suggest" },

  channels: { sv: "Vilka kanaler har ni?", en: "Which channels do you have?" },
  channelsHint: {
    sv: "De vanliga är ikryssade. Kostnader och minuter kan vänta.",
    en: "Usual ones are ticked. Costs and minutes can wait.",
  },
  chosenChannels: { sv: "kanaler: {count}", en: "channels: {count}" },
  chooseChannel: { sv: "Kryssa för minst en kanal.", en: "Tick at least one channel." },
  cost: { sv: "{cost} kr", en: "SEK {cost}" },
  assumed: { sv: "kostnad antas", en: "cost assumed" },
  costHint: {
    sv: "Kostnad per kontakt enligt katalogen. Den räknas som antagen tills ni ändrar den på bladet Kanaler.",
    en: "Cost per contact by the catalogue, in Swedish kronor. It counts as assumed until you change it on the sheet Channels.",
  },
  ownChannel: { sv: "En egen kanal", en: "A channel of your own" },
  ownName: { sv: "Kanalens namn", en: "Name of the channel" },
  ownMode: { sv: "Så möts ni i den", en: "How people meet in it" },
  addChannel: { sv: "Lägg till kanalen", en: "Add the channel" },
  removeChannel: { sv: "Ta bort {name}", en: "Remove {name}" },

  groups: { sv: "Vilka använder tjänsterna?", en: "Who uses your services?" },
  groupsHint: {
    sv: "”Alla” räcker till att börja med: kryssa bara för grupper som ni vill se för sig.",
    en: "“Everyone” is enough to begin with: tick only groups that you want to see by themselves.",
  },
  groupList: { sv: "Målgrupper", en: "Target groups" },
  size: { sv: "Antal i {group}, om det är känt", en: "Size of {group}, if known" },
  sizeWrong: {
    sv: "Skriv ett antal, till exempel 9 000, eller lämna tomt.",
    en: "Write a number, such as 9 000, or leave it blank.",
  },

  services: { sv: "Vilka är era tjänster?", en: "What are your services?" },

  paste: { sv: "Klistra in eller skriv tjänsterna", en: "Paste or type your services" },
  pasteHint: {
    sv: "Rader ur Excel eller en annan lista, med eller utan rubriker. En rad för varje tjänst räcker.",
    en: "Rows from Excel or any other list, with or without headers. A line for each service is enough.",
  },
  pasted: { sv: "Inklistrat", en: "Pasted" },
  file: { sv: "Eller öppna en fil", en: "Or open a file" },
  suggestion: { sv: "Ett första förslag", en: "A first suggestion" },
  nothingDecided: {
    sv: "Bokstäverna i matrisen är förslag, i kursiv: inget är beslutat än, och allt går att ta tillbaka.",
    en: "The letters in the matrix are suggestions, in italics: nothing is decided yet, and everything can be taken back.",
  },
  withPrimary: { sv: "tjänster har ett huvudalternativ", en: "services have a primary" },
  clear: { sv: "av dem är tydliga", en: "of them are clear" },
  onAssumed: {
    sv: "vilar på en antagen komplexitet eller volym",
    en: "rest on an assumed complexity or volume",
  },
  discussFirst: { sv: "Värda att tala om först", en: "Worth discussing first" },
  nothingToDiscuss: {
    sv: "Inget förslag är tveksamt.",
    en: "No suggestion is doubtful.",
  },
  nothingButAssumed: {
    sv: "Inget förslag är tveksamt med de värden som antas. Fyll i dem först: se nedan.",
    en: "No suggestion is doubtful with the values that are assumed. Fill those in first: see below.",
  },
  more: { sv: "och {count} till", en: "and {count} more" },
  surer: { sv: "Det som skulle göra det säkrare", en: "What would make it surer" },
  kindOf: {
    sv: "Slag för {count} {count|tjänst|tjänster}",
    en: "Kind of {count} {count|service|services}",
  },
  complexityOf: {
    sv: "Komplexitet för {count} {count|tjänst|tjänster}",
    en: "Complexity of {count} {count|service|services}",
  },
  volumeOf: {
    sv: "Volym för {count} {count|tjänst|tjänster}",
    en: "Volume of {count} {count|service|services}",
  },
  costOf: { sv: "Vad en kontakt kostar i {channels}", en: "What a contact costs in {channels}" },
  contactsToday: {
    sv: "Kontakter per kanal i dag",
    en: "Contacts by channel today",
  },
  answer: { sv: "svara", en: "answer" },
  fillIn: { sv: "fyll i", en: "fill in" },
  showMatrix: { sv: "Visa matrisen", en: "Show the matrix" },
  goThrough: {
    sv: "Gå igenom {count|den|dem} ({count})",
    en: "Go through {count|it|them} ({count})",
  },
  making: { sv: "Gör ett första förslag", en: "Making a first suggestion" },
  ready: {
    sv: "Ett första förslag är klart: {services} {services|tjänst|tjänster} och {channels} {channels|kanal|kanaler}. Inget är beslutat.",
    en: "A first suggestion is ready: {services} {services|service|services} and {channels} {channels|channel|channels}. Nothing is decided.",
  },

  complexityTitle: { sv: "Tre snabba frågor", en: "Three quick questions" },
  questionOf: { sv: "{service}, {number} av {of}", en: "{service}, {number} of {of}" },
  faulty: { sv: "Blir det ofta fel eller ofullständigt?", en: "Is it often wrong or incomplete?" },
  judgement: { sv: "Krävs bedömning?", en: "Does it take judgement?" },
  talk: { sv: "Behöver det pratas igenom?", en: "Does it need to be talked through?" },
  seldom: { sv: "sällan", en: "rarely" },
  sometimes: { sv: "ibland", en: "at times" },
  often: { sv: "ofta", en: "often" },
  little: { sv: "lite", en: "little" },
  some: { sv: "en del", en: "some" },
  much: { sv: "mycket", en: "much" },
  no: { sv: "nej", en: "no" },
  partly: { sv: "delvis", en: "partly" },
  yes: { sv: "ja", en: "yes" },
  skip: { sv: "Hoppa över", en: "Skip" },
  useAnswers: {
    sv: "Räkna om med {count} svar",
    en: "Suggest again with {count} {count|answer|answers}",
  },
  answering: { sv: "Räknar om förslaget", en: "Suggesting again" },
  answered: {
    sv: "Förslaget är gjort om med svaren: {count}.",
    en: "The suggestion was made again with the answers: {count}.",
  },
  allAnswered: { sv: "Inga fler frågor.", en: "No more questions." },
} as const satisfies Record<string, Bilingual>;

/** Why a service is worth a talk, as a sentence. */
export const DOUBT_TEXTS: Readonly<Record<DoubtfulService["doubt"], Bilingual>> = {
  "no-primary": {
    sv: "Ingen kanal kan vara huvudalternativ. Vad hindrar?",
    en: "No channel can be the primary. What is in the way?",
  },
  "not-usable-today": {
    sv: "Huvudalternativet finns inte för tjänsten i dag.",
    en: "The primary is not there for the service today.",
  },
  "short-of-complexity": {
    sv: "Ärendet är mer komplext än kanalen är gjord för.",
    en: "The matter is more complex than the channel is made for.",
  },
  "lacks-main": {
    sv: "Huvudalternativet uppfyller inte ett krav på huvudalternativet.",
    en: "The primary does not meet a requirement on the primary.",
  },
  "lacks-should": {
    sv: "Huvudalternativet uppfyller inte ett bör-krav.",
    en: "The primary does not meet a requirement (should).",
  },
  uncovered: {
    sv: "Alla nås inte av de kanaler som föreslås.",
    en: "The suggested channels do not reach everyone.",
  },
  "near-tie": {
    sv: "En annan kanal är nästan lika bra.",
    en: "Another channel is nearly as good.",
  },
  conflict: {
    sv: "Användarens och myndighetens sida drar åt olika håll.",
    en: "The user's and the authority's side pull apart.",
  },
  "assumed-cost": {
    sv: "Antagna kostnader avgör. Vad kostar kanalerna?",
    en: "Assumed costs decide. What do the channels cost?",
  },
  "assumed-richness": {
    sv: "Hur komplexa ärenden kanalen klarar är antaget.",
    en: "How complex a matter the channel can carry is assumed.",
  },
  "weak-primary": {
    sv: "Ingen kanal passar riktigt bra.",
    en: "No channel fits really well.",
  },
};

/** Going through the services that are worth a talk. */
export const DISCUSS_TEXTS = {
  title: { sv: "Värda att tala om först", en: "Worth discussing first" },
  count: { sv: "tjänster: {count}", en: "services: {count}" },
  position: { sv: "{number} av {of}", en: "{number} of {of}" },
  begin: { sv: "Gå igenom dem", en: "Go through them" },
  next: { sv: "Nästa att tala om", en: "Next to discuss" },
  take: { sv: "Besluta som föreslaget", en: "Decide as suggested" },
  taking: { sv: "Skriver besluten", en: "Writing the decisions" },
  taken: {
    sv: "Beslutat som föreslaget: {service}.",
    en: "Decided as suggested: {service}.",
  },
} as const satisfies Record<string, Bilingual>;
