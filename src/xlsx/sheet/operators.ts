/**
 * The comparisons of conditional formats and of validations: the attribute `operator` is one set of names (ECMA-376
 * part 1, 18.18.15 and 18.18.20), Excel's client has two, which differ where equality is allowed.
 */

/** Attribute → Excel.ConditionalCellValueOperator. */
export const FORMAT_OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
} as const;

/** Attribute → Excel.DataValidationOperator. */
export const VALIDATION_OPERATORS = {
  ...FORMAT_OPERATORS,
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** Type of a rule about text → Excel.ConditionalTextOperator. */
export const TEXT_OPERATORS = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;

export type FormatOperator = (typeof FORMAT_OPERATORS)[keyof typeof FORMAT_OPERATORS];
export type ValidationOperator = (typeof VALIDATION_OPERATORS)[keyof typeof VALIDATION_OPERATORS];

export type TextOperator = (typeof TEXT_OPERATORS)[keyof typeof TEXT_OPERATORS];

/** Whether a comparison has two bounds. */
export const hasTwoBounds = (operator: FormatOperator | ValidationOperator): boolean =>
  operator === "Between" || operator === "NotBetween";

/** The operator of that name; undefined: there is none. */
export function operatorNamed<O extends string>(
  operators: Readonly<Record<string, O>>,
  name: unknown,
): O | undefined {
  return Object.values(operators).find((operator) => operator === name);
}

/**
 * The attribute for an operator.
 * @throws RangeError when the operator is none of those: a rule without its operator would mean another
 */
export function operatorAttribute(
  operators: Readonly<Record<string, string>>,
  operator: string,
): string {
  const attribute = Object.keys(operators).find((name) => operators[name] === operator);
  if (attribute === undefined) throw new RangeError(`There is no comparison ${operator}`);
  return attribute;
}
