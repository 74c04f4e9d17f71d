/** Numbers as people and programs write them: decimal point or comma, separators between thousands, per cent, currency. */
import { shownText } from "../../domain/model/same-id";

/** What a point or a comma in a number is. */
export type Meaning = "decimal" | "thousands";
export type Separator = "." | ",";
/** What the separators of a column's numbers mean, as far as its cells tell. */
export type Notation = Readonly<Partial<Record<Separator, Meaning>>>;

/** A text that is a number; one separator before exactly three digits leaves two, where nothing else decides. */
export interface WrittenNumber {
  /** The number; null: `either`. */
  readonly value: number | null;
  readonly either: {
    readonly separator: Separator;
    readonly decimal: number;
    readonly thousands: number;
  } | null;
  /** What the separators of this number are, where it can be nothing else. */
  readonly notation: Notation;
  readonly isPercent: boolean;
}

const CURRENCY = "(?:kr\\.?|sek|nok|dkk|eur|usd|gbp|[€$£])";
const MINUS = "[-\\u2212\\u2013]";
/** Sign, currency, digits, and after them a sign, a currency or per cent. `:-` and `,-` end Swedish prices. */
const PARTS = new RegExp(
  `^([+]|${MINUS})?\\s*(?:${CURRENCY})?\\s*([+]|${MINUS})?\\s*` +
    `([.,]?\\d(?:[\\d.,\\s'\\u2019]*\\d)?(?:[.,](?!\\s*${MINUS}))?(?:e[+-]?\\d+)?)` +
    `(?:[:,.]-)?\\s*(${MINUS})?\\s*(%|${CURRENCY})?\\s*(${MINUS})?$`,
  "iu",
);

const other = (separator: Separator): Separator => (separator === "." ? "," : ".");

/** Digits in groups of three between blanks or apostrophes, then perhaps a decimal sign and digits. */
const SPACED = /^(\d{1,3}(?:\s\d{3})+|\d{1,3}(?:['\u2019]\d{3})+)(?:([.,])(\d*))?(e[+-]?\d+)?$/iu;
/** The same with points or commas between the groups; of a single group it cannot be told. */
const GROUPED = /^(\d{1,3})([.,])(\d{3}(?:\2\d{3})*)(?:(?!\2)([.,])(\d*))?$/;
const PLAIN = /^(\d*)(?:([.,])(\d*))?(e[+-]?\d+)?$/i;

type Unsigned = Pick<WrittenNumber, "value" | "either" | "notation">;

const numberOf = (whole: string, fraction = "", exponent = ""): number =>
  Number(`${whole === "" ? "0" : whole}.${fraction === "" ? "0" : fraction}${exponent}`);

const decimalSign = (sign: string | undefined): Notation =>
  sign === undefined ? {} : { [sign as Separator]: "decimal" };

/** The number that digits and separators are; null: none. */
function unsigned(digits: string): Unsigned | null {
  const spaced = SPACED.exec(digits);
  if (spaced !== null) {
    const [, whole = "", sign, fraction, exponent] = spaced;
    const value = numberOf(whole.replace(/\D/g, ""), fraction, exponent);
    return { value, either: null, notation: decimalSign(sign) };
  }
  const grouped = GROUPED.exec(digits);
  if (grouped !== null) {
    const [, first = "", sign = ".", rest = "", decimal, fraction] = grouped;
    const separator = sign as Separator;
    const thousands = numberOf(first + rest.replace(/\D/g, ""), fraction);
    const isSingle = rest.length === 3 && decimal === undefined;
    if (isSingle && !first.startsWith("0")) {
      const either = { separator, decimal: numberOf(first, rest), thousands };
      return { value: null, either, notation: {} };
    }
    if (!isSingle) {
      const notation = { [separator]: "thousands", ...decimalSign(decimal) };
      return first.startsWith("0") ? null : { value: thousands, either: null, notation };
    }
  }
  const plain = PLAIN.exec(digits);
  if (plain === null) return null;
  const [, whole = "", sign, fraction = "", exponent] = plain;
  if (whole === "" && fraction === "") return null;
  return {
    value: numberOf(whole, fraction, exponent),
    either: null,
    notation: decimalSign(sign),
  };
}

/** The number that a text is, or the two that it may be; null: it is none. */
export function writtenNumber(text: string): WrittenNumber | null {
  const parts = PARTS.exec(shownText(text).trim());
  if (parts === null) return null;
  const [, before, inner, digits = "", after, unit, last] = parts;
  const signs = [before, inner, after, last].filter((sign) => sign !== undefined);
  const found = signs.length > 1 ? null : unsigned(digits);
  if (found === null) return null;
  const isPercent = unit === "%";
  const isNegative = signs.length === 1 && signs[0] !== "+";
  const signed = (value: number): number =>
    (isNegative ? -value : value) / (isPercent ? 100 : 1) + 0;
  const { value, either, notation } = found;
  if (value !== null && !Number.isFinite(value)) return null;
  return {
    value: value === null ? null : signed(value),
    either:
      either === null
        ? null
        : { ...either, decimal: signed(either.decimal), thousands: signed(either.thousands) },
    notation,
    isPercent,
  };
}

/** The number that is meant where the separators mean this; null: it may be either of two. */
export function meantNumber({ value, either }: WrittenNumber, notation: Notation): number | null {
  if (either === null) return value;
  const meaning = notation[either.separator];
  return meaning === undefined ? null : either[meaning];
}

/**
 * What the separators in a column's texts mean. A number with both, with groups of thousands, or with other than
 * three digits after its only separator decides it; a column has one decimal sign, and one sign between thousands.
 * Without such a number the texts have to be of one meaning by `isPossible`, such as a range.
 */
export function notationOf(
  texts: readonly string[],
  isPossible: (value: number) => boolean,
): Notation {
  const numbers = texts.flatMap((text) => writtenNumber(text) ?? []);
  const meanings: Record<Separator, Set<Meaning>> = { ".": new Set(), ",": new Set() };
  for (const { notation } of numbers) {
    for (const [separator, meaning] of Object.entries(notation)) {
      meanings[separator as Separator].add(meaning);
    }
  }
  const decided = (separator: Separator): Meaning | undefined => {
    const [only, ...more] = meanings[separator];
    if (only !== undefined) return more.length === 0 ? only : undefined;
    const [counter, ...rest] = meanings[other(separator)];
    if (counter !== undefined) {
      if (rest.length > 0) return undefined;
      return counter === "decimal" ? "thousands" : "decimal";
    }
    const open = numbers.flatMap(({ either }) => (either?.separator === separator ? either : []));
    if (open.length === 0) return undefined;
    const [asDecimal, asThousands] = (["decimal", "thousands"] as const).map((meaning) =>
      open.every((either) => isPossible(either[meaning])),
    );
    return asDecimal === asThousands ? undefined : asDecimal === true ? "decimal" : "thousands";
  };
  const [point, comma] = [decided("."), decided(",")];
  return {
    ...(point === undefined ? {} : { ".": point }),
    ...(comma === undefined ? {} : { ",": comma }),
  };
}

/** Digits of a number that Excel keeps. */
const DIGITS = 15;

/** The number as the workbook gives it back: one of a file may have more digits before it is in a cell. */
export const asKept = (value: number): number => Number(value.toPrecision(DIGITS));
