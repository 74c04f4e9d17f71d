/** Questions, notes and faults about lists, in words. */
import { fill, type Bilingual, type Language } from "../locale/language";
import type { Note, NoteCode, Question, QuestionCode, RowFault } from "./context";

export const QUESTION_TEXTS = {
  "name-column": {
    sv: "Vilken kolumn har tjänsternas namn?",
    en: "Which column has the services' names?",
  },
  "volume-column": {
    sv: "”{header}”: är det tjänsternas volym per år?",
    en: "“{header}”: is it the services' volume a year?",
  },
  "channel-column": {
    sv: "”{header}”: är det antalet kontakter i en kanal?",
    en: "“{header}”: is it the number of contacts in a channel?",
  },
  "no-channel": {
    sv: "Ingen kolumn säger vilken kanal volymerna är av. Vilken är det?",
    en: "No column says which channel the volumes are of. Which one is it?",
  },
  "number-ambiguous": {
    sv: "”{header}”: vad är ”{value}”? Svaret gäller hela kolumnen ({count} {count|rad|rader}).",
    en: "“{header}”: what is “{value}”? The answer is for the whole column ({count} {count|row|rows}).",
  },
  "number-unknown": {
    sv: "”{header}”: ”{value}” ({count} {count|rad|rader}) är inget antal. Vad ska det vara?",
    en: "“{header}”: “{value}” ({count} {count|row|rows}) is not a count. What should it be?",
  },
  ones: {
    sv: "”{header}” har bara ettor och nollor: är 1 ett kryss (erbjuds) eller en kontakt? Svaret gäller alla kanaler.",
    en: "“{header}” has ones and noughts only: is 1 a cross (offered) or one contact? The answer is for all channels.",
  },
  "channel-unknown": {
    sv: "”{header}”: vilken kanal är ”{value}” ({count} {count|rad|rader})?",
    en: "“{header}”: which channel is “{value}” ({count} {count|row|rows})?",
  },
  "channels-unknown": {
    sv: "”{header}”: {number} {number|värde|värden} ({count} {count|rad|rader}) är {number|ingen kanal som är känd|inga kanaler som är kända}: {texts} … {number|Vilken är det|Vilka är de}? * står för alla; skriv annars värdet.",
    en: "“{header}”: {number} {number|value|values} ({count} {count|row|rows}) {number|is not a channel that is known|are not channels that are known}: {texts} … What {number|is it|are they}? * is all of them; else write the value.",
  },
  "kind-unknown": {
    sv: "”{header}”: vilket slag av tjänst är ”{value}” ({count} {count|rad|rader})?",
    en: "“{header}”: which kind of service is “{value}” ({count} {count|row|rows})?",
  },
  "kinds-unknown": {
    sv: "”{header}”: {number} {number|värde|värden} ({count} {count|rad|rader}) är {number|inget känt|inga kända} slag: {texts} … {number|Vilket är det|Vilka är de}?",
    en: "“{header}”: {number} {number|value|values} ({count} {count|row|rows}) {number|is not a known kind|are not known kinds}: {texts} … What {number|is it|are they}?",
  },
  "group-unknown": {
    sv: "”{header}”: ”{value}” ({count} {count|rad|rader}) är ingen känd målgrupp. Gör den till en, säg vilken den är eller lämna den utanför.",
    en: "“{header}”: “{value}” ({count} {count|row|rows}) is not a known target group. Make it one, say which it is, or leave it out.",
  },
  "groups-unknown": {
    sv: "”{header}”: {number} {number|värde|värden} ({count} {count|rad|rader}) är {number|ingen känd målgrupp|inga kända målgrupper}: {texts} … {number|Vilken är det|Vilka är de}?",
    en: "“{header}”: {number} {number|value|values} ({count} {count|row|rows}) {number|is not a known target group|are not known target groups}: {texts} … What {number|is it|are they}?",
  },
  "heading-rows": {
    sv: "”{header}”: {count} {count|rad|rader} har {value} i nyckeln och är {count|en rubrik|rubriker} över andra. Är {count|den en tjänst|de tjänster}?",
    en: "“{header}”: {count} {count|row has|rows have} {value} in {count|its|their} key and {count|is a heading|are headings} of others. {count|Is it a service|Are they services}?",
  },
  "id-differs": {
    sv: "”{header}”: {value} står för både ”{one}” och ”{other}”. Ska den senare få ett eget id?",
    en: "“{header}”: {value} stands for both “{one}” and “{other}”. Should the later get an id of its own?",
  },
  "date-order": {
    sv: "”{header}”: är ”{text}” dag–månad–år (dmy) eller månad–dag–år (mdy)?",
    en: "“{header}”: is “{text}” day–month–year (dmy) or month–day–year (mdy)?",
  },
} as const satisfies Record<QuestionCode, Bilingual>;

export const NOTE_TEXTS = {
  blanks: {
    sv: "{header}: {count} {count|cell|celler} med ord för ”inte känt” är {count|läst som tom|lästa som tomma}.",
    en: "{header}: {count} {count|cell|cells} with words for “not known” {count|was|were} read as blank.",
  },
  decimals: {
    sv: "{header}: {count} antal har decimaler och är lästa som de står.",
    en: "{header}: {count} {count|count has|counts have} decimals and {count|was read as it is|were read as they are}.",
  },
  "rows-skipped": {
    sv: "{count} {count|rad är ingen post|rader är inga poster} (titel, summa eller anmärkning): {rows}.",
    en: "{count} {count|row is no record|rows are no records} (title, total or note): {rows}.",
  },
  "no-header": {
    sv: 'Listan har ingen rubrik: ”{first}” är den första tjänsten. Är det rubriken: --map "{first}=name".',
    en: 'The list has no header: “{first}” is the first service. If it is the header: --map "{first}=name".',
  },
  "names-twice": {
    sv: '{services} {services|tjänst|tjänster} delar {names} namn, till exempel ”{name}”. Skilj dem åt med en annan kolumn: --map "NAMN+FÖRVALTNING=name".',
    en: '{services} {services|service shares|services share} {names} {names|name|names}, for example “{name}”. Tell them apart by another column: --map "NAME+DEPARTMENT=name".',
  },
  "ids-made": {
    sv: "{count} {count|tjänst|tjänster} har inget id i listan och har fått ett av sitt namn.",
    en: "{count} {count|service has|services have} no id in the list and got one from {count|its|their} name.",
  },
  "ids-long": {
    sv: "{count} id är längre än {most} tecken: {count|det|de} har fått ett kortare av namnet, och listans står som kod.",
    en: "{count} {count|id is|ids are} longer than {most} {most|character|characters}: {count|it|they} got a shorter one from the name, and the list's own stands as code.",
  },
  span: {
    sv: "{contacts} av {rows} {rows|kontakt|kontakter} är {contacts|räknad|räknade}, {first} till {last} ({days} {days|dag|dagar}), och {contacts|uppräknad|uppräknade} till ett år (× 365/{days}).",
    en: "{contacts} of {rows} {rows|contact|contacts} {contacts|was|were} counted, {first} to {last} ({days} {days|day|days}), and scaled to a year (× 365/{days}).",
  },
  "other-years": {
    sv: "{count} {count|rad|rader} är av andra år ({others}) än {year} och är inte {count|läst|lästa}.",
    en: "{count} {count|row is|rows are} of other years ({others}) than {year} and {count|was|were} not read.",
  },
  "left-out-values": {
    sv: "{header}: ”{text}” är ingen kanal, målgrupp eller inget slag här och är utanför ({count} {count|rad|rader}).",
    en: "{header}: “{text}” is no channel, group or kind here and was left out ({count} {count|row|rows}).",
  },
  "kinds-not-known": {
    sv: "{header}: siffrorna {texts} säger inget slag som är känt; {count} {count|tjänst|tjänster} har inget.",
    en: "{header}: the digits {texts} say no kind that is known; {count} {count|service has|services have} none.",
  },
  "kinds-of-names": {
    sv: "Slaget är taget ur namnet för {count} av {of} {of|tjänst|tjänster} ({kinds}): se kolumnen Slag.",
    en: "The kind was taken from the name for {count} of {of} {of|service|services} ({kinds}): see the column Kind.",
  },
  "kinds-of-log": {
    sv: "Listan är en logg över det som någon har begärt: {count} av {of} {of|tjänst|tjänster} har fått slaget ta emot ansökan.",
    en: "The list is a log of what somebody has asked for: {count} of {of} {of|service|services} got the kind receive applications.",
  },
  "kinds-open": {
    sv: '{count} av {of} {of|tjänst|tjänster} har inget slag, till exempel ”{name}”. Ange det (inform, advise, apply, dialogue eller decide): --map "{header}:{name}=apply", eller för alla som återstår: --map "{header}:*=apply". Utan slag kan alla kanaler bära tjänsten, och förslaget säger lite.',
    en: '{count} of {of} {of|service|services} {count|has|have} no kind, for example “{name}”. Give it (inform, advise, apply, dialogue or decide): --map "{header}:{name}=apply", or for all that are left: --map "{header}:*=apply". Without a kind every channel can carry the service, and the suggestion says little.',
  },
  "column-kept": {
    sv: "{header}: värdena är inte av det slag som rubriken säger; kolumnen är bevarad bredvid.",
    en: "{header}: the values are not what the header says; the column is kept beside.",
  },
  "contacts-only": {
    sv: "{header}: säger olika om en tjänsts kontakter och är inte med.",
    en: "{header}: says different things of a service's contacts and is not taken along.",
  },
  "all-channels": {
    sv: "Listan säger var tjänster erbjuds ({count} kryss). Säger den alla kanaler, lägg till --all-channels: då kan de andra inte användas i dag (–).",
    en: "The list says where services are offered ({count} {count|cross|crosses}). If it says all channels, add --all-channels: then the others cannot be used today (–).",
  },
  "groups-made": {
    sv: "Nya målgrupper: {names}.",
    en: "New target groups: {names}.",
  },
  "channels-made": {
    sv: "Nya kanaler: {names}.",
    en: "New channels: {names}.",
  },
  differs: {
    sv: "{header}: {count} {count|tjänst|tjänster} har flera värden; det första gäller.",
    en: "{header}: {count} {count|service has|services have} several values; the first holds.",
  },
  "list-unused": {
    sv: "Listan har inga tjänster och inga kanaler, och är inte läst.",
    en: "The list has no services and no channels, and was not read.",
  },
  "few-decide": {
    sv: "{count} av {of} {of|tjänst|tjänster} står för 80 % av kontakterna: ange komplexitet för dem.",
    en: "{count} of {of} {of|service|services} {count|accounts|account} for 80 % of the contacts: give complexity for these.",
  },
  addresses: {
    sv: "{header}: alla börjar med {begin}; det som följer skiljer dem åt och står som förvaltning.",
    en: "{header}: all begin with {begin}; what follows tells them apart and stands as the department.",
  },
  merged: {
    sv: "{count} {count|rad|rader} hör till en tjänst som en annan rad har.",
    en: "{count} {count|row is|rows are} of a service that another row has.",
  },
} as const satisfies Record<NoteCode, Bilingual>;

/** What the pane says where the command line names an option: what is done there. */
const NOTES_IN_PANE: Readonly<Partial<Record<NoteCode, Bilingual>>> = {
  "no-header": {
    sv: "Listan har ingen rubrik: ”{first}” är den första tjänsten.",
    en: "The list has no header: “{first}” is the first service.",
  },
  "names-twice": {
    sv: "{services} {services|tjänst|tjänster} delar {names} namn, till exempel ”{name}”. Skilj dem åt: välj ”Skiljer lika namn åt” för en annan kolumn, under Kolumner.",
    en: "{services} {services|service shares|services share} {names} {names|name|names}, for example “{name}”. Tell them apart: choose “Tells equal names apart” for another column, under Columns.",
  },
  "kinds-of-names": {
    sv: "Slaget är taget ur namnet för {count} av {of} {of|tjänst|tjänster} ({kinds}).",
    en: "The kind was taken from the name for {count} of {of} {of|service|services} ({kinds}).",
  },
  "kinds-open": {
    sv: "{count} av {of} {of|tjänst|tjänster} har inget slag. Ange det under Slag: utan det kan alla kanaler bära tjänsten, och förslaget säger lite.",
    en: "{count} of {of} {of|service|services} {count|has|have} no kind. Give it under Kinds: without it every channel can carry the service, and the suggestion says little.",
  },
  "all-channels": {
    sv: "Listan säger var tjänster erbjuds ({count} kryss).",
    en: "The list says where services are offered ({count} {count|cross|crosses}).",
  },
};

const QUESTIONS_IN_PANE: Readonly<Partial<Record<QuestionCode, Bilingual>>> = {
  "channels-unknown": {
    sv: "”{header}”: {number} {number|värde|värden} ({count} {count|rad|rader}) är {number|ingen kanal som är känd|inga kanaler som är kända}: {texts} … {number|Vilken är det|Vilka är de}? Svaret gäller alla.",
    en: "“{header}”: {number} {number|value|values} ({count} {count|row|rows}) {number|is not a channel that is known|are not channels that are known}: {texts} … What {number|is it|are they}? The answer is for all.",
  },
  "date-order": {
    sv: "”{header}”: är ”{text}” dag–månad–år eller månad–dag–år?",
    en: "“{header}”: is “{text}” day–month–year or month–day–year?",
  },
};

export const FAULT_TEXTS = {
  "no-name": {
    sv: "raden har varken namn eller id",
    en: "the row has neither a name nor an id",
  },
  "services-beyond": {
    sv: "fler än {most} {most|tjänst|tjänster}, som är det mesta en arbetsbok kan ha; dela upp listan på flera",
    en: "more than {most} {most|service|services}, the most that a workbook may have; divide the list among several",
  },
  "id-malformed": {
    sv: "id:t har | , eller ;",
    en: "the id has | , or ;",
  },
  "value-open": {
    sv: "ett värde är inte känt: {value}",
    en: "a value is not known: {value}",
  },
  "date-unknown": {
    sv: "”{value}” är ingen dag",
    en: "“{value}” is not a day",
  },
  "service-unknown": {
    sv: "”{value}” är ingen tjänst som finns. Lägg till den, eller skriv den som den heter.",
    en: "“{value}” is no service that is there. Add it, or write it as it is called.",
  },
} as const satisfies Record<RowFault["code"], Bilingual>;

const asked = ({ header, value, count, values }: Question) => ({
  ...values,
  header,
  value: value ?? "",
  count,
});

/** On the command line. */
export const questionText = (question: Question, language: Language): string =>
  fill(QUESTION_TEXTS[question.code][language], asked(question));

/** On the command line. */
export const noteText = ({ code, values }: Note, language: Language): string =>
  fill(NOTE_TEXTS[code][language], values);

export const questionInPane = (question: Question, language: Language): string =>
  fill(
    (QUESTIONS_IN_PANE[question.code] ?? QUESTION_TEXTS[question.code])[language],
    asked(question),
  );

export const noteInPane = ({ code, values }: Note, language: Language): string =>
  fill((NOTES_IN_PANE[code] ?? NOTE_TEXTS[code])[language], values);

export const faultText = ({ code, values }: RowFault, language: Language): string =>
  fill(FAULT_TEXTS[code][language], values);

/** How a question is answered on the command line. */
export function answerOf({ code, header, value, options }: Question): string {
  if (code === "name-column") return options[0] ?? `${header}=name`;
  const subject = value === null && code.endsWith("s-unknown") ? `${header}:*` : header;
  return value === null
    ? `${subject}=${options[0] ?? "own"}`
    : `${header}:${value}=${options[0] ?? "-"}`;
}
