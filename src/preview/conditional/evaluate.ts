/** Evaluates formulas of conditional formats and validations for one cell, on the host's values. */
import type { Area } from "../../a1/address";
import type { ReadableBook } from "../../host/engine/readable-book";
import type { Sheet } from "../../host/engine/sheet";
import { isError } from "../../host/engine/value";
import { ErrorResult, FUNCTIONS, type Operand, type Value, text, truth } from "./functions";
import { type Formula, NotUnderstood, parseFormula } from "./parse";

/** The cell that a formula is evaluated for, and the cell that it is relative to. */
export interface At {
  readonly book: ReadableBook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly base: { readonly row: number; readonly column: number };
}

/** Largest area whose values are read; larger ones are ignored. */
const MOST_CELLS = 100_000;

const parsed = new Map<string, Formula | null>();

/** The formula's tree; null: it is not understood. */
function treeOf(formula: string): Formula | null {
  let tree = parsed.get(formula);
  if (tree === undefined) {
    try {
      tree = parseFormula(formula);
    } catch (failure) {
      if (!(failure instanceof NotUnderstood)) throw failure;
      tree = null;
    }
    parsed.set(formula, tree);
  }
  return tree;
}

function moved(reference: Extract<Formula, { kind: "reference" }>, at: At): Area {
  const { area, from, to } = reference;
  const down = at.row - at.base.row;
  const right = at.column - at.base.column;
  const row = area.row + (from.row ? 0 : down);
  const column = area.column + (from.column ? 0 : right);
  const lastRow = area.row + area.rows - 1 + (to.row ? 0 : down);
  const lastColumn = area.column + area.columns - 1 + (to.column ? 0 : right);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The values of an area, row by row. */
export function valuesOf(book: ReadableBook, sheet: Sheet, area: Area): Value[][] {
  if (area.rows * area.columns > MOST_CELLS) throw new NotUnderstood("area");
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_cell, column) =>
        book.engine.read(sheet.id, area.row + row, area.column + column)?.value ?? null,
    ),
  );
}

function operandOf(tree: Formula, at: At): Operand {
  switch (tree.kind) {
    case "constant":
      return tree.value;
    case "error":
      throw new ErrorResult(tree.error);
    case "reference": {
      const sheet = tree.sheet === null ? at.sheet : at.book.sheetByName(tree.sheet);
      if (!sheet) throw new ErrorResult("#REF!");
      const area = moved(tree, at);
      if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
        throw new ErrorResult("#REF!");
      }
      const values = valuesOf(at.book, sheet, area);
      return area.rows === 1 && area.columns === 1 ? (values[0]?.[0] ?? null) : values;
    }
    case "call":
      return callOf(tree.name, tree.args, at);
  }
}

/** Functions that do not evaluate all arguments, or that depend on their cell. */
function callOf(name: string, args: readonly Formula[], at: At): Operand {
  const [first, second, third] = args;
  const area = first?.kind === "reference" ? moved(first, at) : at;
  switch (name) {
    case "ROW":
      return area.row + 1;
    case "COLUMN":
      return area.column + 1;
    case "IF": {
      const chosen = first && truth(operandOf(first, at)) ? second : third;
      return chosen ? operandOf(chosen, at) : false;
    }
    case "IFERROR":
    case "ISERROR": {
      const value = first ? settled(() => operandOf(first, at)) : null;
      const failed = !Array.isArray(value) && isError(value);
      if (name === "ISERROR") return failed;
      return failed && second ? operandOf(second, at) : value;
    }
    default: {
      const run = FUNCTIONS.get(name);
      if (!run) throw new NotUnderstood(name);
      return run(args.map((arg) => operandOf(arg, at)));
    }
  }
}

function settled(work: () => Operand): Operand {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof ErrorResult) return failure.value;
    throw failure;
  }
}

/** What a formula comes to for a cell; undefined: it is not understood. */
export function evaluate(formula: string, at: At): Operand | undefined {
  const tree = treeOf(formula);
  if (!tree) return undefined;
  try {
    return settled(() => operandOf(tree, at));
  } catch (failure) {
    if (failure instanceof NotUnderstood) return undefined;
    throw failure;
  }
}

/** The tree that an IF comes to, through any number of them. */
function chosen(tree: Formula, at: At): Formula | undefined {
  if (tree.kind !== "call" || tree.name !== "IF") return tree;
  const [condition, first, second] = tree.args;
  const branch = condition && truth(operandOf(condition, at)) ? first : second;
  return branch && chosen(branch, at);
}

/** Where the HYPERLINK leads that a formula comes to; null: it comes to another value, or is not understood. */
export function linkOf(formula: string, at: At): string | null {
  const tree = treeOf(formula);
  if (!tree) return null;
  try {
    const call = chosen(tree, at);
    if (call?.kind !== "call" || call.name !== "HYPERLINK" || !call.args[0]) return null;
    return text(operandOf(call.args[0], at));
  } catch (failure) {
    if (failure instanceof NotUnderstood || failure instanceof ErrorResult) return null;
    throw failure;
  }
}

/** Whether a condition is true for a cell; an error or an unknown formula is not. */
export function holds(formula: string, at: At): boolean {
  const value = evaluate(formula, at);
  if (value === undefined) return false;
  const result = settled(() => truth(value));
  return result === true;
}
