/** Worksheet functions that conditional formats and validations commonly use, on the values of cells. */
import type { CellValue } from "../../xlsx/content";
import { isError } from "../../host/engine/value";

export type Value = CellValue | null;
/** A value other than an error. */
export type Plain = string | number | boolean | null;
/** A single value, or the values of an area row by row. */
export type Operand = Value | Value[][];

export const error = (name: string): { readonly error: string } => ({ error: name });

/** Ends the calculation with an error value. */
export class ErrorResult extends Error {
  readonly value: { readonly error: string };

  constructor(name: string) {
    super(name);
    this.value = error(name);
  }
}

/** The single value of an operand; of an area its first. */
export const single = (operand: Operand | undefined): Plain => {
  const value = Array.isArray(operand) ? (operand[0]?.[0] ?? null) : (operand ?? null);
  if (isError(value)) throw new ErrorResult(value.error);
  return value;
};

export const flat = (operands: readonly Operand[]): Value[] =>
  operands.flatMap((operand) => (Array.isArray(operand) ? operand.flat() : [operand]));

export function number(operand: Operand | undefined): number {
  const value = single(operand);
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const found = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(found)) throw new ErrorResult("#VALUE!");
  return found;
}

export function text(operand: Operand | undefined): string {
  const value = single(operand);
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function truth(operand: Operand | undefined): boolean {
  const value = single(operand);
  if (typeof value === "string") {
    if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
    throw new ErrorResult("#VALUE!");
  }
  return typeof value === "boolean" ? value : value !== null && value !== 0;
}

/** Order of two values as Excel compares them: numbers, then texts without regard to case, then truth values. */
export function order(left: Value, right: Value): number {
  const rank = (value: Value): number =>
    typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  const blank = (other: Value): Value =>
    typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  const [a, b] = [left ?? blank(right), right ?? blank(left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [small, other] = [a.toLowerCase(), b.toLowerCase()];
    return small < other ? -1 : small > other ? 1 : 0;
  }
  return Number(a) - Number(b);
}

const numbersIn = (operands: readonly Operand[]): number[] =>
  flat(operands).filter((value) => typeof value === "number");

/** Whether a value meets a criterion such as `"H"`, `">3"` or `"a*"`. */
function meets(value: Value, criterion: Value): boolean {
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(text(criterion)) ?? [];
  const wanted: Value = rest !== "" && !Number.isNaN(Number(rest)) ? Number(rest) : rest;
  if (operator === "" || operator === "=" || operator === "<>") {
    const pattern = rest
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", "[\\s\\S]*")
      .replaceAll("?", "[\\s\\S]");
    const same =
      typeof wanted === "number"
        ? typeof value === "number" && value === wanted
        : new RegExp(`^${pattern}$`, "i").test(text(value));
    return operator === "<>" ? !same : same;
  }
  if (value === null || typeof value !== typeof wanted) return false;
  const compared = order(value, wanted);
  if (operator === "<") return compared < 0;
  if (operator === ">") return compared > 0;
  return operator === "<=" ? compared <= 0 : compared >= 0;
}

function find(args: readonly Operand[], sameCase: boolean): number {
  const [wanted, within] = [text(args[0]), text(args[1])];
  const from = args[2] === undefined ? 1 : number(args[2]);
  const at = sameCase
    ? within.indexOf(wanted, from - 1)
    : within.toLowerCase().indexOf(wanted.toLowerCase(), from - 1);
  if (at < 0) throw new ErrorResult("#VALUE!");
  return at + 1;
}

const compare =
  (holds: (compared: number) => boolean) =>
  ([left, right]: readonly Operand[]): Value =>
    holds(order(single(left), single(right)));

const arithmetic =
  (calculate: (left: number, right: number) => number) =>
  ([left, right]: readonly Operand[]): Value => {
    const result = calculate(number(left), number(right));
    if (!Number.isFinite(result)) throw new ErrorResult("#DIV/0!");
    return result;
  };

const count = (operand: Operand | undefined, otherwise: number): number =>
  operand === undefined ? otherwise : number(operand);

/** By their names in formulas; operators by their signs. */
export const FUNCTIONS: ReadonlyMap<string, (args: readonly Operand[]) => Value> = new Map(
  Object.entries({
    "=": compare((compared) => compared === 0),
    "<>": compare((compared) => compared !== 0),
    "<": compare((compared) => compared < 0),
    ">": compare((compared) => compared > 0),
    "<=": compare((compared) => compared <= 0),
    ">=": compare((compared) => compared >= 0),
    "&": ([left, right]: readonly Operand[]) => text(left) + text(right),
    "+": arithmetic((left, right) => left + right),
    "-": arithmetic((left, right) => left - right),
    "*": arithmetic((left, right) => left * right),
    "/": arithmetic((left, right) => left / right),
    "^": arithmetic((left, right) => left ** right),
    negate: ([only]: readonly Operand[]) => -number(only),
    percent: ([only]: readonly Operand[]) => number(only) / 100,
    AND: (args: readonly Operand[]) => args.every((arg) => truth(arg)),
    OR: (args: readonly Operand[]) => args.some((arg) => truth(arg)),
    NOT: ([only]: readonly Operand[]) => !truth(only),
    ISBLANK: ([only]: readonly Operand[]) => single(only) === null,
    ISNUMBER: ([only]: readonly Operand[]) => typeof single(only) === "number",
    ISTEXT: ([only]: readonly Operand[]) => typeof single(only) === "string",
    LEN: ([only]: readonly Operand[]) => text(only).length,
    LEFT: ([whole, length]: readonly Operand[]) => text(whole).slice(0, count(length, 1)),
    RIGHT: ([whole, length]: readonly Operand[]) => {
      const wanted = count(length, 1);
      return wanted === 0 ? "" : text(whole).slice(-wanted);
    },
    MID: ([whole, from, length]: readonly Operand[]) =>
      text(whole).slice(number(from) - 1, number(from) - 1 + number(length)),
    TRIM: ([only]: readonly Operand[]) => text(only).trim().replace(/ +/g, " "),
    UPPER: ([only]: readonly Operand[]) => text(only).toUpperCase(),
    LOWER: ([only]: readonly Operand[]) => text(only).toLowerCase(),
    EXACT: ([left, right]: readonly Operand[]) => text(left) === text(right),
    FIND: (args: readonly Operand[]) => find(args, true),
    SEARCH: (args: readonly Operand[]) => find(args, false),
    ABS: ([only]: readonly Operand[]) => Math.abs(number(only)),
    INT: ([only]: readonly Operand[]) => Math.floor(number(only)),
    MOD: arithmetic((left, right) => left - right * Math.floor(left / right)),
    SUM: (args: readonly Operand[]) => numbersIn(args).reduce((sum, value) => sum + value, 0),
    MIN: (args: readonly Operand[]) => Math.min(...numbersIn(args)),
    MAX: (args: readonly Operand[]) => Math.max(...numbersIn(args)),
    COUNT: (args: readonly Operand[]) => numbersIn(args).length,
    COUNTA: (args: readonly Operand[]) => flat(args).filter((value) => value !== null).length,
    COUNTIF: ([area, criterion]: readonly Operand[]) =>
      flat([area ?? null]).filter((value) => meets(value, single(criterion))).length,
  }),
);
