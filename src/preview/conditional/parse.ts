/** Reads the formulas of conditional formats and validations into trees. */
import { parse, tokenize } from "@borgar/fx";
import type { AstExpression } from "@borgar/fx";
import type { Area } from "../../a1/address";
import { parseEnds, parseReference, splitSheetName } from "../../a1/reference";

/** One end of a reference that moves along with the cell (`false`) or stays (`true`). */
export interface Anchors {
  readonly row: boolean;
  readonly column: boolean;
}

export type Formula =
  | { readonly kind: "constant"; readonly value: string | number | boolean | null }
  | { readonly kind: "error"; readonly error: string }
  | {
      readonly kind: "reference";
      readonly sheet: string | null;
      readonly area: Area;
      readonly from: Anchors;
      readonly to: Anchors;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] };

/** Thrown for what is not understood: names, structured references, array constants. */
export class NotUnderstood extends Error {}

function referenceOf(text: string): Formula {
  const { sheet, rest } = splitSheetName(text);
  const area = parseReference(rest);
  const [from, to = from] = parseEnds(rest) ?? [];
  if (!area || !from || !to) throw new NotUnderstood(text);
  const anchors = ({ rowFixed, columnFixed }: typeof from): Anchors => ({
    row: rowFixed,
    column: columnFixed,
  });
  return { kind: "reference", sheet, area, from: anchors(from), to: anchors(to) };
}

function treeOf(node: AstExpression | null): Formula {
  if (node === null) return { kind: "constant", value: null };
  const calls = (name: string, args: readonly (AstExpression | null)[]): Formula => ({
    kind: "call",
    name,
    args: args.map(treeOf),
  });
  switch (node.type) {
    case "Literal":
      return { kind: "constant", value: node.value };
    case "ErrorLiteral":
      return { kind: "error", error: node.value };
    case "ReferenceIdentifier":
      if (node.kind === "range") return referenceOf(node.value);
      throw new NotUnderstood(node.value);
    case "UnaryExpression":
      if (node.operator === "+") return treeOf(node.arguments[0] ?? null);
      if (node.operator === "-") return calls("negate", node.arguments);
      if (node.operator === "%") return calls("percent", node.arguments);
      throw new NotUnderstood(node.operator);
    case "BinaryExpression":
      return calls(node.operator, node.arguments);
    case "CallExpression":
      return calls(node.callee.name.toUpperCase(), node.arguments);
    default:
      throw new NotUnderstood(node.type);
  }
}

/** @throws NotUnderstood for a formula with names, structured references or arrays in it, and for a broken one */
export function parseFormula(formula: string): Formula {
  let node: AstExpression;
  try {
    node = parse(tokenize(formula, { negativeNumbers: false }));
  } catch {
    throw new NotUnderstood(formula);
  }
  return treeOf(node);
}
