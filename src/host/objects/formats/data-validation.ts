/** Excel.DataValidation of a range. */
import type { Area } from "../../../a1/address";
import { contains, intersection } from "../../../a1/area";
import type { ValidationContent } from "../../../xlsx/content";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument } from "../../wire/errors";
import type { Hosted } from "../base/hosted";
import { CellRange, OnSheet, absoluteFormula } from "../base/on-sheet";
import { excludeArea } from "../cells/range-edits";
import { requireAllowed } from "../worksheet/protection-rules";

/** Longest list of choices in a rule (Excel's limit for a list typed into the rule). */
const LONGEST_LIST = 255;

const COMPARISONS = ["wholeNumber", "decimal", "date", "textLength"] as const;

const TYPES: Readonly<Record<ValidationContent["type"], string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
};

type RulePart = Pick<ValidationContent, "type" | "formula1" | "showDropDown"> &
  Partial<Pick<ValidationContent, "operator" | "formula2">>;

function text(value: unknown): string {
  if (value instanceof CellRange) return absoluteFormula(value);
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw invalidArgument();
}

function toRule(rule: Excel.DataValidationRule): RulePart | null {
  if (rule.list) {
    const source = text(rule.list.source);
    if (source === "" || (!source.startsWith("=") && source.length > LONGEST_LIST)) {
      throw invalidArgument();
    }
    return { type: "list", formula1: source, showDropDown: rule.list.inCellDropDown };
  }
  if (rule.custom) {
    const formula1 = text(rule.custom.formula);
    if (!formula1.startsWith("=")) throw invalidArgument();
    return { type: "custom", formula1, showDropDown: true };
  }
  for (const type of COMPARISONS) {
    const comparison = rule[type];
    if (!comparison) continue;
    const second = comparison.formula2 === undefined ? {} : { formula2: text(comparison.formula2) };
    return {
      type,
      operator: comparison.operator,
      formula1: text(comparison.formula1),
      ...second,
      showDropDown: true,
    };
  }
  return null;
}

function operand(formula: string): string | number {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

function fromRule(stored: ValidationContent): object {
  const { type, formula1, formula2, operator = "Between" } = stored;
  if (type === "list") return { list: { inCellDropDown: stored.showDropDown, source: formula1 } };
  if (type === "custom") return { custom: { formula: formula1 } };
  const comparison = {
    formula1: operand(formula1),
    ...(formula2 !== undefined && { formula2: operand(formula2) }),
    operator,
  };
  return { [type]: comparison };
}

/** Prompt and alert that were set before a rule. */
type Pending = Partial<Pick<ValidationContent, "prompt" | "alert" | "ignoreBlanks">>;

export class DataValidation
  extends OnSheet
  implements Hosted<Excel.DataValidation, "ignoreBlanks" | "clear">
{
  readonly #area: Area;
  #pending: Pending = {};
  constructor(book: Book, sheet: Sheet, area: Area) {
    super(book, sheet);
    this.#area = area;
  }
  #touching(): ValidationContent[] {
    return this.sheet.validations.filter(({ areas }) =>
      areas.some((area) => intersection(area, this.#area)),
    );
  }
  /** The one validation of all cells of the range; null: there is none, or not the same for all. */
  #common(): ValidationContent | null {
    const [stored, ...others] = this.#touching();
    if (!stored || others.length > 0) return null;
    return stored.areas.some((area) => contains(area, this.#area)) ? stored : null;
  }
  #change(change: Pending): void {
    requireAllowed(this.sheet);
    const touching = this.#touching();
    if (touching.length === 0) {
      this.#pending = { ...this.#pending, ...change };
      return;
    }
    const before = this.#common();
    const exact = before?.areas.every((area) => contains(this.#area, area));
    if (before && exact === true) {
      Object.assign(before, change);
    } else if (before) {
      excludeArea(this.sheet.validations, this.#area);
      this.sheet.validations.push({ ...before, ...change, areas: [this.#area] });
    } else {
      for (const stored of touching) Object.assign(stored, change);
    }
  }
  get type(): string {
    const stored = this.#common();
    if (stored) return TYPES[stored.type];
    return this.#touching().length === 0 ? "None" : "Inconsistent";
  }
  get rule(): object {
    const stored = this.#common();
    return stored ? fromRule(stored) : {};
  }
  set rule(rule: Excel.DataValidationRule) {
    requireAllowed(this.sheet);
    const part = toRule(rule);
    const before = this.#common();
    excludeArea(this.sheet.validations, this.#area);
    if (!part) return;
    const { prompt, alert } = { ...before, ...this.#pending };
    this.sheet.validations.push({
      ...part,
      areas: [this.#area],
      ignoreBlanks: this.#pending.ignoreBlanks ?? before?.ignoreBlanks ?? true,
      ...(prompt && { prompt }),
      ...(alert && { alert }),
    });
    this.#pending = {};
  }
  get ignoreBlanks(): boolean {
    return this.#common()?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#change({ ignoreBlanks });
  }
  get prompt(): Excel.DataValidationPrompt | null {
    const prompt = (this.#common() ?? this.#pending).prompt;
    return prompt ? { ...prompt, showPrompt: true } : { title: "", message: "", showPrompt: true };
  }
  set prompt(value: Excel.DataValidationPrompt | null) {
    const { title = "", message = "" } = value ?? {};
    if (title.length > 32 || message.length > 255) throw invalidArgument();
    this.#change({ prompt: { title, message } });
  }
  get errorAlert(): Excel.DataValidationErrorAlert | null {
    const alert = (this.#common() ?? this.#pending).alert;
    return alert
      ? { ...alert, showAlert: true }
      : { title: "", message: "", showAlert: true, style: "Stop" };
  }
  set errorAlert(value: Excel.DataValidationErrorAlert | null) {
    if (!value) throw invalidArgument();
    const { title, message, style } = value;
    if (title.length > 32 || message.length > 255) throw invalidArgument();
    this.#change({ alert: { title, message, style } });
  }
  clear(): void {
    requireAllowed(this.sheet);
    excludeArea(this.sheet.validations, this.#area);
  }
}
