/** The effect of conditional formats on a cell: a style over its own, and a bar. */
import type { Area } from "../../a1/address";
import { contains } from "../../a1/area";
import type { ConditionalFormatContent, ConditionalStyle } from "../../xlsx/content";
import type { ReadableBook } from "../../host/engine/readable-book";
import type { Sheet } from "../../host/engine/sheet";
import { evaluate, holds, valuesOf, type At } from "./evaluate";
import { flat, order, single, type Value } from "./functions";

/** A bar that fills a part of the cell, 0 to 1, from the left. */
export interface Bar {
  readonly color: string;
  readonly part: number;
}

export interface Conditional {
  readonly style: ConditionalStyle;
  readonly bar: Bar | null;
}

type Rule = ConditionalFormatContent["rule"];
type CellValueRule = Extract<Rule, { type: "cellValue" }>;
type TextRule = Extract<Rule, { type: "containsText" }>;
type BarRule = Extract<Rule, { type: "dataBar" }>;
type ScaleRule = Extract<Rule, { type: "colorScale" }>;

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

function meetsValue(
  { operator, formula1, formula2 }: CellValueRule,
  value: Value,
  at: At,
): boolean {
  const bound = (formula: string): Value => {
    const found = evaluate(asFormula(formula), at);
    return found === undefined ? null : single(found);
  };
  const first = order(value, bound(formula1));
  const second = (): number => order(value, bound(formula2 ?? formula1));
  switch (operator) {
    case "EqualTo":
      return first === 0;
    case "NotEqualTo":
      return first !== 0;
    case "GreaterThan":
      return first > 0;
    case "GreaterThanOrEqual":
      return first >= 0;
    case "LessThan":
      return first < 0;
    case "LessThanOrEqual":
      return first <= 0;
    case "Between":
      return first >= 0 && second() <= 0;
    case "NotBetween":
      return first < 0 || second() > 0;
    default:
      return false;
  }
}

function meetsText({ operator, text }: TextRule, value: Value): boolean {
  const found = typeof value === "object" ? "" : String(value).toLowerCase();
  const wanted = text.toLowerCase();
  switch (operator) {
    case "Contains":
      return found.includes(wanted);
    case "NotContains":
      return !found.includes(wanted);
    case "BeginsWith":
      return found.startsWith(wanted);
    case "EndsWith":
      return found.endsWith(wanted);
    default:
      return false;
  }
}

/** Every number in the areas of a format, in ascending order. */
function numbersOf(book: ReadableBook, sheet: Sheet, areas: readonly Area[]): number[] {
  return areas
    .flatMap((area) => flat([valuesOf(book, sheet, area)]))
    .filter((value) => typeof value === "number")
    .sort((a, b) => a - b);
}

const between = (from: string, to: string, part: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
      const mixed = Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * part);
      return mixed.toString(16).padStart(2, "0");
    })
    .join("")}`;

function scaleColor({ points }: ScaleRule, value: number, numbers: readonly number[]): string {
  const [least = 0, greatest = 0] = [numbers[0], numbers.at(-1)];
  const stops = points.map(({ kind, value: given, color }) => {
    const share = Number(given ?? 0);
    const at =
      kind === "lowestValue"
        ? least
        : kind === "highestValue"
          ? greatest
          : kind === "number"
            ? share
            : kind === "percent"
              ? least + ((greatest - least) * share) / 100
              : (numbers[Math.round(((numbers.length - 1) * share) / 100)] ?? least);
    return { at, color };
  });
  const above = stops.findIndex(({ at }) => at >= value);
  const [low, high] = [stops[above - 1], stops[above]];
  if (!high) return stops.at(-1)?.color ?? "#FFFFFF";
  if (!low || high.at === low.at) return high.color;
  return between(low.color, high.color, (value - low.at) / (high.at - low.at));
}

/** The conditional formats of a workbook; numbers that rules compare with are cached until a change. */
export class ConditionalStyles {
  readonly #book: ReadableBook;
  readonly #numbers = new Map<ConditionalFormatContent, readonly number[]>();

  constructor(book: ReadableBook) {
    this.#book = book;
  }

  /** Clears the cache: the workbook has changed. */
  forget(): void {
    this.#numbers.clear();
  }

  #numbersOf(sheet: Sheet, format: ConditionalFormatContent): readonly number[] {
    let numbers = this.#numbers.get(format);
    if (!numbers) {
      numbers = numbersOf(this.#book, sheet, format.areas);
      this.#numbers.set(format, numbers);
    }
    return numbers;
  }

  /** What a cell gets; null: no format applies. */
  at(sheet: Sheet, row: number, column: number): Conditional | null {
    const cell = { row, column, rows: 1, columns: 1 };
    const formats = sheet.conditionalFormats
      .filter(({ areas }) => areas.some((area) => contains(area, cell)))
      .sort((a, b) => a.priority - b.priority);
    if (formats.length === 0) return null;
    const value = this.#book.engine.read(sheet.id, row, column)?.value ?? null;
    let style: ConditionalStyle = {};
    let bar: Bar | null = null;
    for (const format of formats) {
      const base = format.areas[0] ?? cell;
      const at: At = { book: this.#book, sheet, row, column, base };
      const { rule } = format;
      if (rule.type === "dataBar") {
        bar ??= typeof value === "number" ? this.#bar(sheet, format, rule, value) : null;
        continue;
      }
      if (rule.type === "colorScale") {
        if (typeof value !== "number") continue;
        style = { fillColor: scaleColor(rule, value, this.#numbersOf(sheet, format)), ...style };
        continue;
      }
      if (!this.#applies(rule, value, at)) continue;
      // What an earlier format has set, a later one leaves.
      style = { ...format.style, ...style };
      if (format.stopIfTrue) break;
    }
    return bar !== null || Object.keys(style).length > 0 ? { style, bar } : null;
  }

  #applies(rule: Rule, value: Value, at: At): boolean {
    switch (rule.type) {
      case "custom":
        return holds(asFormula(rule.formula), at);
      case "cellValue":
        return value !== null && typeof value !== "object" && meetsValue(rule, value, at);
      case "containsText":
        return value !== null && meetsText(rule, value);
      default:
        return false;
    }
  }

  #bar(sheet: Sheet, format: ConditionalFormatContent, rule: BarRule, value: number): Bar {
    const numbers = this.#numbersOf(sheet, format);
    const least = rule.minimum ?? Math.min(0, numbers[0] ?? 0);
    const greatest = rule.maximum ?? numbers.at(-1) ?? 0;
    const part = greatest > least ? (value - least) / (greatest - least) : 0;
    return { color: rule.color, part: Math.min(1, Math.max(0, part)) };
  }
}
