/** Excel.DataValidation of a range, or of several areas. */
import type { Area } from "../../../a1/address";
import { contains, intersection, subtract } from "../../../a1/area";
import type { ValidationContent } from "../../../xlsx/content";
import { VALIDATION_OPERATORS, hasTwoBounds, operatorNamed } from "../../../xlsx/sheet/operators";
import type { Book } from "../../engine/book";
import type { Sheet } from "../../engine/sheet";
import { invalidArgument } from "../../wire/errors";
import type { Hosted } from "../base/hosted";
import { CellRange, OnSheet, absoluteFormula } from "../base/on-sheet";
import { excludeArea } from "../cells/range-edits";
import { requireAllowed } from "../worksheet/protection-rules";

/** Longest list of choices in a rule (Excel's limit for a list typed into the rule). */
const LONGEST_LIST = 255;

/** Longest title and message of a prompt or an alert. */
const TITLE = 32;
const MESSAGE = 255;

const COMPARISONS = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

const TYPES: Readonly<Record<ValidationContent["type"], string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
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

/** A rule for numbers, dates, times or lengths; two bounds where the operator has two. */
function toComparison(
  type: (typeof COMPARISONS)[number],
  comparison: Excel.BasicDataValidation | Excel.DateTimeDataValidation,
): RulePart {
  const operator = operatorNamed(VALIDATION_OPERATORS, comparison.operator);
  if (operator === undefined) throw invalidArgument();
  const formula1 = text(comparison.formula1);
  const formula2 = hasTwoBounds(operator) ? text(comparison.formula2) : undefined;
  if (formula1 === "" || formula2 === "") throw invalidArgument();
  return {
    type,
    operator,
    formula1,
    ...(formula2 !== undefined && { formula2 }),
    showDropDown: true,
  };
}

/** A rule of one kind; null: an empty one, which removes the rule. */
function toRule(rule: Excel.DataValidationRule): RulePart | null {
  const kinds = Object.entries(rule).flatMap(([kind, part]) => (part ? [kind] : []));
  if (kinds.length > 1 || kinds.some((kind) => !(kind in TYPES))) throw invalidArgument();
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
    if (comparison) return toComparison(type, comparison);
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

/** What is set besides the rule, also before it; null: not shown. */
interface Messages {
  readonly prompt?: ValidationContent["prompt"] | null;
  readonly alert?: ValidationContent["alert"] | null;
  readonly ignoreBlanks?: boolean;
}

/** The alert of a rule that was given none. */
const PLAIN_ALERT = { title: "", message: "", style: "Stop" } as const;

/** The members with those that are not shown left out, as the content has them. */
function shown({ prompt, alert, ...rest }: Messages): Partial<ValidationContent> {
  return { ...rest, ...(prompt && { prompt }), ...(alert && { alert }) };
}

function change(stored: ValidationContent, messages: Messages): void {
  if (messages.prompt === null) delete stored.prompt;
  if (messages.alert === null) delete stored.alert;
  Object.assign(stored, shown(messages));
}

export class DataValidation
  extends OnSheet
  implements Hosted<Excel.DataValidation, "ignoreBlanks" | "clear">
{
  readonly #areas: readonly Area[];
  #pending: Messages = {};
  constructor(book: Book, sheet: Sheet, areas: readonly Area[]) {
    super(book, sheet);
    // Each cell once, where the areas overlap.
    this.#areas = areas.reduce<readonly Area[]>(
      (apart, area) => [
        ...apart,
        ...apart.reduce<Area[]>(
          (rest, taken) => rest.flatMap((part) => subtract(part, taken)),
          [area],
        ),
      ],
      [],
    );
  }
  #touching(): ValidationContent[] {
    return this.sheet.validations.filter(({ areas }) =>
      areas.some((area) => this.#areas.some((own) => intersection(area, own))),
    );
  }
  #exclude(): void {
    for (const area of this.#areas) excludeArea(this.sheet.validations, area);
  }
  /** The one validation of all cells; null: there is none, or not the same for all. */
  #common(): ValidationContent | null {
    const [stored, ...others] = this.#touching();
    if (!stored || others.length > 0) return null;
    const covered = this.#areas.every((own) => stored.areas.some((area) => contains(area, own)));
    return covered ? stored : null;
  }
  #change(messages: Messages): void {
    requireAllowed(this.sheet);
    const touching = this.#touching();
    if (touching.length === 0) {
      this.#pending = { ...this.#pending, ...messages };
      return;
    }
    const before = this.#common();
    const exact = before?.areas.every((area) => this.#areas.some((own) => contains(own, area)));
    if (before && exact === true) {
      change(before, messages);
    } else if (before) {
      this.#exclude();
      const part = { ...before, areas: [...this.#areas] };
      change(part, messages);
      this.sheet.validations.push(part);
    } else {
      for (const stored of touching) change(stored, messages);
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
    this.#exclude();
    if (!part) return;
    const { prompt, alert = before ? null : PLAIN_ALERT } = { ...before, ...this.#pending };
    this.sheet.validations.push({
      ...part,
      areas: [...this.#areas],
      ignoreBlanks: this.#pending.ignoreBlanks ?? before?.ignoreBlanks ?? true,
      ...shown({ prompt: prompt ?? null, alert }),
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
    const stored = this.#common();
    const { prompt } = stored ?? this.#pending;
    return {
      ...(prompt ?? { title: "", message: "" }),
      showPrompt: stored === null ? prompt !== null : prompt !== undefined,
    };
  }
  set prompt(value: Excel.DataValidationPrompt | null) {
    const { title = "", message = "", showPrompt = true } = value ?? {};
    if (title.length > TITLE || message.length > MESSAGE) throw invalidArgument();
    this.#change({ prompt: showPrompt ? { title, message } : null });
  }
  get errorAlert(): Excel.DataValidationErrorAlert | null {
    const stored = this.#common();
    const { alert } = stored ?? this.#pending;
    return {
      ...(alert ?? PLAIN_ALERT),
      showAlert: stored === null ? alert !== null : alert !== undefined,
    };
  }
  set errorAlert(value: Excel.DataValidationErrorAlert | null) {
    if (!value) throw invalidArgument();
    const { title, message, showAlert } = value;
    const style = ALERT_STYLES.find((known) => known === value.style);
    if (style === undefined || title.length > TITLE || message.length > MESSAGE)
      throw invalidArgument();
    this.#change({ alert: showAlert ? { title, message, style } : null });
  }
  clear(): void {
    requireAllowed(this.sheet);
    this.#exclude();
  }
}
