/** Values of settings as people write them: a number, several numbers, or yes and no. */
import { SETTING_SHAPES, type SettingKey, type Settings } from "../domain/model/settings";
import type { NumberRange } from "../domain/model/ranges";
import type { Language } from "../locale/language";
import { trimmed, type Cell } from "./cell";
import { guarded, readYesNo } from "./fields";
import { columnNotation, readNumber, type NumbersOf } from "./numbers/number-columns";
import { read, refuse, type Reading } from "./problem";

/**
 * The texts of the numbers in a list, which `|` or `;` separate; without these a comma does, where it
 * cannot be a decimal sign: it is followed by a space, or the list has decimal points or more commas.
 * @returns null when a single comma may be either
 */
function partsOf(list: string): readonly string[] | null {
  const separator = /[|;]/.test(list) ? /[|;]/ : /,\s/.test(list) ? /,(?:\s+|$)/ : /,/;
  if (/^\d+,\d+$/.test(list) && separator.source === ",") return null;
  return list
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Contacts a year are counts; other settings may have decimals. */
const numbersOf = (key: SettingKey, range: NumberRange): NumbersOf => ({
  kind: key === "frequencyBreakpoints" || range.integer === true ? "count" : "measure",
  range,
});

const ascends = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));

type Shape<Kind extends string> = Extract<
  (typeof SETTING_SHAPES)[SettingKey],
  { readonly kind: Kind }
>;

function readNumbers(
  key: SettingKey,
  cell: Cell,
  { range, length }: Shape<"numbers">,
): Reading<readonly number[]> {
  const list = trimmed(cell);
  const parts = typeof cell === "number" ? [String(cell)] : partsOf(list);
  if (parts === null && length === null) return refuse("list-ambiguous", { value: list });
  const numbers: number[] = [];
  const texts = parts ?? list.split(",");
  const of = numbersOf(key, range);
  const notation = columnNotation(texts, of);
  for (const part of texts) {
    const reading = readNumber(part, of, notation);
    if (!reading.ok) return refuse(reading.code, reading.values);
    numbers.push(reading.value);
  }
  if (numbers.length === 0) return refuse("number-expected", { value: list });
  if (length !== null && numbers.length !== length) {
    return refuse("list-length", { value: list, found: numbers.length, length });
  }
  return key === "frequencyBreakpoints" && !ascends(numbers)
    ? refuse("breakpoints-not-ascending", { value: list })
    : read(numbers);
}

function readValue(key: SettingKey, cell: Cell): Reading<number | readonly number[] | boolean> {
  const shape = SETTING_SHAPES[key];
  if (shape.kind === "numbers") return readNumbers(key, cell, shape);
  if (shape.kind === "number") return readNumber(cell, numbersOf(key, shape.range));
  const reading = readYesNo(cell);
  if (!reading.ok) return refuse(reading.code, reading.values);
  return reading.value === null ? refuse("value-missing") : read(reading.value);
}

/** The value of a setting in a cell that is not blank. */
export const readSetting = <K extends SettingKey>(key: K, cell: Cell): Reading<Settings[K]> =>
  guarded((value) => readValue(key, value))(cell) as Reading<Settings[K]>;

const YES_NO = { sv: ["ja", "nej"], en: ["yes", "no"] } as const;

/** A setting as text: `0,5; 0,3; 0,2`, with the language's decimal sign. */
export function settingText(value: Settings[SettingKey], language: Language): string {
  if (typeof value === "boolean") return YES_NO[language][value ? 0 : 1];
  const numbers = typeof value === "number" ? [value] : value;
  // In a list of one number a comma could separate two.
  const alone = typeof value !== "number" && numbers.length === 1;
  const sign = language === "sv" && !alone ? "," : ".";
  return numbers.map((number) => String(number).replace(".", sign)).join("; ");
}

/** A setting as it is written in a cell. */
export const settingCell = (value: Settings[SettingKey], language: Language): Cell =>
  typeof value === "number" ? value : settingText(value, language);

/** Whether two values of a setting are the same. */
export const sameSetting = (one: Settings[SettingKey], other: Settings[SettingKey]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
