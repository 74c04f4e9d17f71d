/** The rules of conditional formats: custom, cell value, text, data bar, colour scale. */
import type { ConditionalFormatContent, ConditionalRule } from "../../../xlsx/content";
import {
  FORMAT_OPERATORS,
  TEXT_OPERATORS,
  hasTwoBounds,
  operatorNamed,
} from "../../../xlsx/sheet/operators";
import { withoutUndefined } from "../../../xlsx/without-undefined";
import { invalidArgument, invalidOperation } from "../../wire/errors";
import { toHex } from "../base/colors";
import { ConditionalRangeFormat, OfFormat } from "./conditional-style";

/** A format that a rule enables. */
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

/** A rule as the client receives it, with enumerations as texts. */
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
  set rule({ operator: name, formula1, formula2 }: CellValueRule) {
    const operator = operatorNamed(FORMAT_OPERATORS, name);
    const second = operator && hasTwoBounds(operator) ? (formula2 ?? "") : undefined;
    if (operator === undefined || !formula1 || second === "") throw invalidArgument();
    this.stored.rule = withoutUndefined({
      type: "cellValue" as const,
      operator,
      formula1,
      formula2: second,
    });
  }
}

export class TextConditionalFormat extends Ruled {
  get rule(): { operator: string; text: string } {
    const { rule } = this.stored;
    if (rule.type !== "containsText") throw invalidOperation();
    return { operator: rule.operator, text: rule.text };
  }
  set rule(value: { operator: string; text: string }) {
    const operator = operatorNamed(TEXT_OPERATORS, value.operator);
    if (operator === undefined) throw invalidArgument();
    this.stored.rule = { type: "containsText", operator, text: value.text };
  }
}

type DataBar = Extract<ConditionalRule, { type: "dataBar" }>;

/** Changes members of a data bar's rule; undefined removes one. */
function changeBar(
  stored: ConditionalFormatContent,
  change: { [K in keyof DataBar]?: DataBar[K] | undefined },
): void {
  const { rule } = stored;
  if (rule.type !== "dataBar") return;
  const { color = rule.color, ...others } = change;
  stored.rule = { ...withoutUndefined({ ...rule, ...others }), type: "dataBar", color };
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

/** A point of a colour scale as the client receives it. */
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
