/** How long a matter takes, as lists say it: ISO 8601, or a number with a unit in one of the languages. */
import { trimmed, type Cell } from "../../workbook/cell";
import { wordsOf } from "../vocabulary/words";

const ISO = /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:\d+M)?(?:\d+S)?)?$/;

/** Days of a unit, by the beginning of its word. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:hour|tim|stund|heure|or[ae]s?$|hor|uur|uren|tunti)/, 1 / 24],
  [/^(?:day|dag|tag|dia|jour|giorn|paiv|arbeitstag|werktag|werkdag|vardag|arbetsdag|virked|hverdag)/, 1],
  [/^(?:week|vecko?r?|woche|semana|semaine|settiman|uke|uge|viikko|wek)/, 7],
  [/^(?:month|manad|monat|maand|mes(?:es)?$|mes[ei]$|mois|maned|kuukau)/, 30],
  [/^(?:year|ar$|jahr|jaar|ano|anno|anni|ans?$|vuosi|vuotta)/, 365],
];
const AT_ONCE = /^(?:immediate|atendimento imediato|direkt|sofort|omedelbart|direct|immediat|genast|straks|heti)/;

/** Days: the longest that is stated; null: the text says no time that is known. */
export function daysOf(cell: Cell): number | null {
  if (typeof cell === "number") return cell >= 0 ? cell : null;
  const text = trimmed(cell);
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [years, months, weeks, days, hours] = iso.slice(1).map((part) => Number(part ?? 0));
    return (years ?? 0) * 365 + (months ?? 0) * 30 + (weeks ?? 0) * 7 + (days ?? 0) + Math.ceil((hours ?? 0) / 24);
  }
  const words = wordsOf(text);
  if (AT_ONCE.test(words.join(" "))) return 0;
  const numbers = words.flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
  const most = Math.max(...numbers);
  if (numbers.length === 0) return null;
  if (words.length === 1) return most;
  for (const word of words) {
    const unit = UNITS.find(([pattern]) => pattern.test(word));
    if (unit !== undefined) return Math.ceil(most * unit[1]);
  }
  return null;
}
