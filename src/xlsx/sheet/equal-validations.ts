/** Validations that are alike: one rule in the file for all their cells, as Excel saves them. */
import type { Area } from "../../a1/address";
import { parseEnds } from "../../a1/reference";
import { formulaTokens } from "../../a1/tokens";
import type { ValidationContent } from "../content";
import { hasTwoBounds } from "./operators";
import type { ValidationOperator } from "./operators";

/**
 * The comparison of a rule. One between a bound and nothing, as other programs and earlier editions wrote it, allows
 * no value in most programs and is the comparison with the bound that it has.
 */
export function comparisonOf({
  type,
  operator = "Between",
  formula2,
}: ValidationContent): ValidationOperator {
  if (type === "list" || type === "custom") return "Between";
  if (!hasTwoBounds(operator) || (formula2 ?? "") !== "") return operator;
  return operator === "Between" ? "GreaterThanOrEqualTo" : "LessThan";
}

/** A text that equal rules have in common, whatever order their members have. */
export function ruleKey(rule: ValidationContent, areas: readonly Area[]): string {
  const { type, formula1, formula2 = "", ignoreBlanks, showDropDown, prompt, alert } = rule;
  const shown = prompt === undefined || prompt.title + prompt.message === "" ? null : prompt;
  return JSON.stringify([
    areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
    [type, comparisonOf(rule), formula1, formula2, ignoreBlanks, showDropDown],
    shown && [shown.title, shown.message],
    alert && [alert.title, alert.message, alert.style],
  ]);
}

/** Whether the rule means the same from each cell. */
function isFixed({ formula1, formula2 = "" }: ValidationContent): boolean {
  const fixed = (reference: string): boolean =>
    parseEnds(reference)?.every(
      ({ column, columnFixed, row, rowFixed }) =>
        (column === null || columnFixed) && (row === null || rowFixed),
    ) ?? false;
  return [formula1, formula2].every(
    (formula) =>
      !formula.startsWith("=") ||
      formulaTokens(formula).every(({ kind, local }) => kind !== "reference" || fixed(local)),
  );
}

/** The areas with those that continue another downwards joined to it. */
function joinAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = joined.at(-1);
    if (
      last?.column === area.column &&
      last.columns === area.columns &&
      last.row + last.rows === area.row
    )
      joined[joined.length - 1] = { ...last, rows: last.rows + area.rows };
    else joined.push(area);
  }
  return joined;
}

/** The rules with those that are alike as one: a list that grows by a row does not gain rules. */
export function joinEqual(validations: readonly ValidationContent[]): ValidationContent[] {
  const groups = new Map<string, ValidationContent[]>();
  for (const rule of validations) {
    const key = ruleKey(rule, isFixed(rule) ? [] : rule.areas);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group;
    return [{ ...first, areas: joinAreas(group.flatMap(({ areas }) => areas)) }];
  });
}
