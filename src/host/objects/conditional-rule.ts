/** The rules of conditional formats and how they look: custom, cell value, text, data bar, colour scale. */
import type {
  BorderLine,
  ConditionalFormatContent,
  ConditionalLook,
  ConditionalRule,
  Edge,
} from "../../xlsx/content";
import type { Book } from "../engine/book";
import { invalidArgument, invalidOperation } from "../wire/errors";
import { toHex } from "./colors";
import { HostCollection, HostObject, IDENTITY, MEMBERS } from "./host-object";
import type { Identity } from "./host-object";

/** Part of a conditional format. */
abstract class OfFormat extends HostObject {
  readonly stored: ConditionalFormatContent;
  constructor(book: Book, stored: ConditionalFormatContent) {
    super(book);
    this.stored = stored;
  }
}

type LookChange = { readonly [K in keyof ConditionalLook]?: ConditionalLook[K] | undefined };

function changeLook(stored: ConditionalFormatContent, change: LookChange): void {
  const members = Object.entries({ ...stored.style, ...change });
  stored.style = Object.fromEntries(
    members.filter(([, value]) => (value as unknown) !== undefined),
  );
}

export class ConditionalRangeFont extends OfFormat {
  get bold(): boolean {
    return this.stored.style.bold ?? false;
  }
  set bold(bold: boolean) {
    changeLook(this.stored, { bold });
  }
  get italic(): boolean {
    return this.stored.style.italic ?? false;
  }
  set italic(italic: boolean) {
    changeLook(this.stored, { italic });
  }
  get color(): string {
    return this.stored.style.fontColor ?? "";
  }
  set color(color: string) {
    changeLook(this.stored, { fontColor: toHex(color) });
  }
  clear(): void {
    changeLook(this.stored, { bold: undefined, italic: undefined, fontColor: undefined });
  }
}

export class ConditionalRangeFill extends OfFormat {
  get color(): string {
    return this.stored.style.fillColor ?? "";
  }
  set color(color: string) {
    changeLook(this.stored, { fillColor: toHex(color) });
  }
  clear(): void {
    changeLook(this.stored, { fillColor: undefined });
  }
}

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const STYLES: Readonly<Record<string, BorderLine["style"]>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
};

export class ConditionalRangeBorder extends OfFormat {
  readonly #index: string;
  readonly #edge: Edge;
  constructor(book: Book, stored: ConditionalFormatContent, index: string) {
    super(book, stored);
    const edge = EDGES[index];
    if (!edge) throw invalidArgument();
    this.#index = index;
    this.#edge = edge;
  }
  override [IDENTITY](): Identity {
    return { _Id: this.#index };
  }
  #line(): BorderLine | undefined {
    return this.stored.style.borders?.[this.#edge];
  }
  #set(line: BorderLine | undefined): void {
    const others = Object.entries(this.stored.style.borders ?? {}).filter(
      ([edge]) => edge !== this.#edge,
    );
    const borders = line ? [...others, [this.#edge, line] as const] : others;
    changeLook(this.stored, { borders: Object.fromEntries(borders) });
  }
  get sideIndex(): string {
    return this.#index;
  }
  get style(): string {
    const style = this.#line()?.style;
    return Object.keys(STYLES).find((name) => STYLES[name] === style) ?? "None";
  }
  set style(name: string) {
    const style = STYLES[name];
    if (!style && name !== "None") throw invalidArgument();
    this.#set(style && { style, color: this.#line()?.color ?? "#000000" });
  }
  get color(): string {
    return this.#line()?.color ?? "";
  }
  set color(color: string) {
    this.#set({ style: this.#line()?.style ?? "thin", color: toHex(color) });
  }
}

export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  readonly stored: ConditionalFormatContent;
  constructor(book: Book, stored: ConditionalFormatContent) {
    super(book);
    this.stored = stored;
  }
  [MEMBERS](): ConditionalRangeBorder[] {
    return Object.keys(EDGES).map((index) => this.getItem(index));
  }
  get count(): number {
    return Object.keys(EDGES).length;
  }
  get top(): ConditionalRangeBorder {
    return this.getItem("EdgeTop");
  }
  get bottom(): ConditionalRangeBorder {
    return this.getItem("EdgeBottom");
  }
  get left(): ConditionalRangeBorder {
    return this.getItem("EdgeLeft");
  }
  get right(): ConditionalRangeBorder {
    return this.getItem("EdgeRight");
  }
  getItem(index: string): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.book, this.stored, index);
  }
}

export class ConditionalRangeFormat extends OfFormat {
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.stored);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.stored);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.book, this.stored);
  }
}

/** A format that a rule turns on. */
abstract class Ruled extends OfFormat {
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.stored);
  }
}

export class ConditionalFormatRule extends OfFormat {
  get formula(): string {
    return this.stored.rule.type === "custom" ? this.stored.rule.formula : "";
  }
  set formula(formula: string) {
    if (formula.length < 2 || !formula.startsWith("=")) throw invalidArgument();
    this.stored.rule = { type: "custom", formula };
  }
}

export class CustomConditionalFormat extends Ruled {
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.stored);
  }
}

/** A rule as the client takes it, its enumerations as their texts. */
interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

export class CellValueConditionalFormat extends Ruled {
  get rule(): CellValueRule {
    const { rule } = this.stored;
    if (rule.type !== "cellValue") throw invalidOperation();
    const { operator, formula1, formula2 } = rule;
    return {
      formula1,
      ...(formula2 !== undefined && { formula2 }),
      operator,
    };
  }
  set rule(value: CellValueRule) {
    const formula2 = value.formula2 === undefined ? {} : { formula2: value.formula2 };
    const { formula1 } = value;
    this.stored.rule = { type: "cellValue", operator: value.operator, formula1, ...formula2 };
  }
}

export class TextConditionalFormat extends Ruled {
  get rule(): { operator: string; text: string } {
    const { rule } = this.stored;
    if (rule.type !== "containsText") throw invalidOperation();
    return { operator: rule.operator, text: rule.text };
  }
  set rule(value: { operator: string; text: string }) {
    this.stored.rule = { type: "containsText", operator: value.operator, text: value.text };
  }
}

type DataBar = Extract<ConditionalRule, { type: "dataBar" }>;

/** Changes members of a data bar's rule; undefined takes one away. */
function changeBar(
  stored: ConditionalFormatContent,
  change: { [K in keyof DataBar]?: DataBar[K] | undefined },
): void {
  const { rule } = stored;
  if (rule.type !== "dataBar") return;
  const { color = rule.color, ...others } = change;
  const members = Object.entries({ ...rule, ...others });
  const kept = Object.fromEntries(members.filter(([, value]) => (value as unknown) !== undefined));
  stored.rule = { ...kept, type: "dataBar", color };
}

export class ConditionalDataBarPositiveFormat extends OfFormat {
  get fillColor(): string {
    return this.stored.rule.type === "dataBar" ? this.stored.rule.color : "";
  }
  set fillColor(color: string) {
    changeBar(this.stored, { color: toHex(color) });
  }
}

interface BarRule {
  readonly type: string;
  readonly formula?: string;
}

function barRule(value: number | undefined, automatic: string): BarRule {
  return value === undefined ? { type: automatic } : { type: "Number", formula: String(value) };
}

function barValue(rule: BarRule): number | undefined {
  if (rule.type !== "Number") return undefined;
  const value = Number((rule.formula ?? "").replace(/^=/, ""));
  if (!Number.isFinite(value)) throw invalidArgument();
  return value;
}

export class DataBarConditionalFormat extends OfFormat {
  get positiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.book, this.stored);
  }
  get lowerBoundRule(): BarRule {
    const { rule } = this.stored;
    return barRule(rule.type === "dataBar" ? rule.minimum : undefined, "LowestValue");
  }
  set lowerBoundRule(rule: BarRule) {
    changeBar(this.stored, { minimum: barValue(rule) });
  }
  get upperBoundRule(): BarRule {
    const { rule } = this.stored;
    return barRule(rule.type === "dataBar" ? rule.maximum : undefined, "HighestValue");
  }
  set upperBoundRule(rule: BarRule) {
    changeBar(this.stored, { maximum: barValue(rule) });
  }
}

type Point = Extract<ConditionalRule, { type: "colorScale" }>["points"][number];

const KINDS: Readonly<Record<string, Point["kind"]>> = {
  LowestValue: "lowestValue",
  HighestValue: "highestValue",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
};

/** A point of a colour scale as the client takes it. */
interface Criterion {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
}

interface Criteria {
  readonly minimum: Criterion;
  readonly midpoint?: Criterion;
  readonly maximum: Criterion;
}

function toPoint(criterion: Criterion): Point {
  const kind = KINDS[criterion.type];
  if (!kind || criterion.color === undefined) throw invalidArgument();
  const value = criterion.formula === undefined ? {} : { value: criterion.formula };
  return { kind, color: toHex(criterion.color), ...value };
}

function fromPoint({ kind, value, color }: Point): Criterion {
  const type = Object.keys(KINDS).find((name) => KINDS[name] === kind) ?? "Number";
  return {
    type,
    color,
    ...(value !== undefined && { formula: value }),
  };
}

export class ColorScaleConditionalFormat extends OfFormat {
  #points(): readonly Point[] {
    return this.stored.rule.type === "colorScale" ? this.stored.rule.points : [];
  }
  get threeColorScale(): boolean {
    return this.#points().length === 3;
  }
  get criteria(): Criteria {
    const [minimum, ...rest] = this.#points();
    const maximum = rest.at(-1);
    if (!minimum || !maximum) throw invalidOperation();
    const [midpoint] = rest.length === 2 ? rest : [];
    return {
      minimum: fromPoint(minimum),
      ...(midpoint && { midpoint: fromPoint(midpoint) }),
      maximum: fromPoint(maximum),
    };
  }
  set criteria(value: Criteria) {
    const { minimum, midpoint, maximum } = value;
    const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
    this.stored.rule = { type: "colorScale", points: points.map(toPoint) };
  }
}
