/**
 * What the name of a service says of its kind: *Ansökan om förskoleplats* is applied for, *Skuldrådgivning* is advice.
 * Swedish and English; most municipal lists have nothing but names.
 */
import type { Kind } from "../../domain/model/model";
import { phraseOf, wordsOf } from "./words";

type OfLanguage = Readonly<Record<"sv" | "en", string>>;

/** Words that say the kind wherever they stand before what the service is about. */
const WORDS: Readonly<Record<Kind, OfLanguage>> = {
  inform: {
    sv: "info öppettider karta kartor nyheter evenemang anslagstavla lediga provsvar journal journalen reseplanerare",
    en: "information info news map maps calendar statistics timetable timetables forms brochures leaflets vacancies forecast results hours closures search",
  },
  advise: {
    sv: "råd",
    en: "advice advisory guidance counselling counseling mentoring coaching",
  },
  apply: {
    sv: "ansöka anmäla felanmäla begära beställa boka låna reservera betala lämna skicka välja ändra hyra söka överklaga registrera förlänga rapportera deklarera förnya förnyelse receptförnyelse överlåta avanmäla byta namnbyte skolbyte ägarbyte namnändring adressändring lån bolån studielån fjärrlån bygglov rivningslov marklov bostadsanpassning hemtjänst färdtjänst försörjningsstöd studiemedel skuldsanering betalningsföreläggande pass körkort medborgarskap medborgarförslag gymnasieval skolval egenremiss autogiro biljett biljetter bibliotekskort lånekort",
    en: "apply application applications register registration request renew renewal book booking reserve order claim permit permits licence license licences licenses grant grants benefit benefits allowance subsidy rebate refund certificate certificates complaint complaints appeal appeals passport passports visa visas citizenship pension pensions loan loans declare declaration declarations filing submission objection objections payment payments membership admission admissions reporting badge enrolment enrollment wedding notify report pay",
  },
  dialogue: {
    sv: "dialog inspektion medling familjemedling",
    en: "dialogue dialog inspection inspections mediation",
  },
  decide: { sv: "", en: "decision decisions ruling rulings" },
};

/**
 * Swedish words that say the kind also at the end of a longer one: *orosanmälan*. None with which words of another
 * meaning end: *detaljplan* is no *lån*, *skollov* no *lov*, *arbetsförmedling* no *medling*.
 */
const ENDINGS: Readonly<Record<Kind, string>> = {
  inform:
    "information statistik kalender tidtabell tidtabeller taxa taxor prognos blankett blanketter broschyr broschyrer",
  advise: "rådgivning vägledning",
  apply:
    "ansökan ansökning ansökningar anmälan anmälningar begäran beställning beställningar bokning bokningar bidrag tillstånd bistånd ersättning skjuts synpunkt synpunkter klagomål vigsel intyg bevis dispens licens medgivande abonnemang överklagande omprövning registrering inlämning uppsägning deklaration uthyrning penning pension förskoleplats trygghetslarm",
  dialogue: "samråd uppföljning tillsyn kontroll",
  decide: "beslut",
};

/** After these comes what the service is about: *Frågor om bygglov* are not applied for. */
const ABOUT = new Set(
  "om för till av i på vid med enligt från före efter for of on in to with about at before after when"
    .split(" ")
    .map(phraseOf),
);

const entries = (
  lists: readonly (readonly [Kind, string])[],
): readonly (readonly [string, Kind])[] =>
  lists.flatMap(([kind, list]) =>
    list.split(" ").flatMap((word) => (word === "" ? [] : [[phraseOf(word), kind] as const])),
  );

const KINDS = Object.keys(ENDINGS) as readonly Kind[];
const BY_WORD = new Map(
  entries([
    ...KINDS.flatMap((kind) => Object.values(WORDS[kind]).map((list) => [kind, list] as const)),
    ...KINDS.map((kind) => [kind, ENDINGS[kind]] as const),
  ]),
);
const BY_ENDING = entries(KINDS.map((kind) => [kind, ENDINGS[kind]] as const));

/** Fewest letters before an ending. */
const BEFORE = 3;

const kindOfWord = (word: string): Kind | null =>
  BY_WORD.get(word) ??
  BY_ENDING.find(
    ([ending]) => word.length >= ending.length + BEFORE && word.endsWith(ending),
  )?.[1] ??
  null;

/** What stands behind a dash, a comma or a colon says more than what is before it: *Bygglov – information*. */
const PARTS = /\s[-–—]\s|[,:;()]/;

/** In a part the first word says it, else the last one before what it is about, which is its main word. */
function kindOfPart(part: string): Kind | null {
  const words = wordsOf(part);
  const about = words.findIndex((word) => ABOUT.has(word));
  const found = (about < 0 ? words : words.slice(0, about)).map(kindOfWord);
  return found[0] ?? found.findLast((kind) => kind !== null) ?? null;
}

/** @returns null: the name does not say it */
export const kindOfName = (name: string): Kind | null =>
  name
    .split(PARTS)
    .map(kindOfPart)
    .findLast((kind) => kind !== null) ?? null;
