/** Formulas for numbers in sentences, without TEXT and FIXED: those write separators as the reader's Excel does. */
import type { Language } from "../../locale/language";
import { fx, type Formula } from "../formula";

const NO_BREAK = "\u00a0";

/** Between thousands, and before decimals. */
const SEPARATORS: Readonly<Record<Language, { readonly group: string; readonly point: string }>> = {
  sv: { group: NO_BREAK, point: "," },
  en: { group: ",", point: "." },
};

/** Digits of a whole number ≥ 0 below a thousand million, in groups of three; `number` is repeated. */
function digits(number: Formula, group: string): Formula {
  const plain = fx`(""&${number})`;
  const once = fx`REPLACE(${plain},LEN(${plain})-2,0,${{ text: group }})`;
  const twice = fx`REPLACE(${once},LEN(${plain})-5,0,${{ text: group }})`;
  return fx`IF(${number}<1000,${plain},IF(${number}<1000000,${once},${twice}))`;
}

/** The sign of a number: a text. */
const sign = (rounded: Formula): Formula => fx`IF(${rounded}<0,"-","")`;

/**
 * A number as a text, rounded to whole ones and in groups of three from thousands.
 * @param cell a cell, since it is repeated; its number is below a thousand million
 */
export function wholeText(cell: Formula, language: Language): Formula {
  const rounded = fx`ROUND(${cell},0)`;
  return fx`${sign(rounded)}&${digits(fx`ABS(${rounded})`, SEPARATORS[language].group)}`;
}

/** The same, rounded to hundreds. */
export function hundredsText(cell: Formula, language: Language): Formula {
  const rounded = fx`ROUND(${cell},-2)`;
  return fx`${sign(rounded)}&${digits(fx`ABS(${rounded})`, SEPARATORS[language].group)}`;
}

/** The number of millions in a cell as a text with one decimal. */
export function millionsText(cell: Formula, language: Language): Formula {
  const tenths = fx`ROUND(${cell}/100000,0)`;
  const { group, point } = SEPARATORS[language];
  const whole = digits(fx`INT(ABS(${tenths})/10)`, group);
  return fx`${sign(tenths)}&${whole}&${{ text: point }}&MOD(ABS(${tenths}),10)`;
}
