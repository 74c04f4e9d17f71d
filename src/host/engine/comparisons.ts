/**
 * How texts are compared: the operators and most functions literally, the functions with criteria by patterns
 * (Microsoft's "Using wildcard characters in searches"). The engine itself reads patterns everywhere.
 */
import {
  ArrayValueObject,
  BaseReferenceObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseFunction, IFunctionService } from "@univerjs/engine-formula";

type Argument = Parameters<BaseFunction["calculate"]>[number];
type Result = ReturnType<BaseFunction["calculate"]>;

/** Longest text that functions with criteria look for; longer ones are #VALUE! ("COUNTIF function"). */
const LONGEST = 255;

/** Function → whether its argument at that position is a text that may be a pattern. */
const WITH_PATTERNS: Readonly<Record<string, (at: number) => boolean>> = {
  AVERAGEIF: (at) => at === 1,
  AVERAGEIFS: (at) => at > 0 && at % 2 === 0,
  COUNTIF: (at) => at === 1,
  COUNTIFS: (at) => at % 2 === 1,
  HLOOKUP: (at) => at === 0,
  MATCH: (at) => at === 0,
  MAXIFS: (at) => at > 0 && at % 2 === 0,
  MINIFS: (at) => at > 0 && at % 2 === 0,
  SUMIF: (at) => at === 1,
  SUMIFS: (at) => at > 0 && at % 2 === 0,
  VLOOKUP: (at) => at === 0,
};
/** Functions that read patterns when an argument says so: its position, and the value that means patterns. */
const BY_MODE: Readonly<Record<string, { readonly at: number; readonly mode: number }>> = {
  XLOOKUP: { at: 4, mode: 2 },
  XMATCH: { at: 2, mode: 2 },
};
/** Functions of lists with conditions in cells. */
const DATABASE = ["DAVERAGE", "DCOUNT", "DCOUNTA", "DGET", "DMAX", "DMIN", "DPRODUCT", "DSUM"];

/** Whether a function that reads patterns is at work. */
let readsPatterns = false;

const expressions = new Map<string, RegExp>();

/** `*` any characters, `?` any one, `~` before another character takes that literally. */
function expressionOf(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (expression === undefined) {
    const source = pattern.replace(/~?[\s\S]/g, (part) => {
      if (part === "*") return "[\\s\\S]*";
      if (part === "?") return "[\\s\\S]";
      const literal = part.length > 1 ? part.slice(1) : part;
      return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    });
    expressions.set(pattern, (expression = new RegExp(`^${source}$`)));
  }
  return expression;
}

function compared(text: string, other: string, operator: string): boolean {
  const isPattern = readsPatterns && /[*?~]/.test(other);
  if (operator === "=" || operator === "<>") {
    const isEqual = isPattern ? expressionOf(other).test(text) : text === other;
    return isEqual === (operator === "=");
  }
  const order = text < other ? -1 : text > other ? 1 : 0;
  if (operator === "<" || operator === "<=") return order < 0 || (order === 0 && operator === "<=");
  return order > 0 || (order === 0 && operator === ">=");
}

let areMethodsReplaced = false;

/** Where a method of ours keeps the engine's that it replaces: another copy of this module, as each test suite has, replaces that. */
const REPLACED = Symbol.for("channel-matrix.replaced");

/** The engine's own method. */
function ownMethod(prototype: object, name: string): unknown {
  const method: unknown = Reflect.get(prototype, name);
  return typeof method === "function" ? (Reflect.get(method, REPLACED) ?? method) : method;
}

/** Puts a method of ours in place of the engine's, for all engines. */
function replaceMethod(prototype: object, name: string, method: object): void {
  Reflect.set(method, REPLACED, ownMethod(prototype, name));
  Reflect.set(prototype, name, method);
}

const COMPARISON = "compareBy";

/** Gives the engine's texts the comparison above. */
function compareTexts(): void {
  const own = ownMethod(StringValueObject.prototype, COMPARISON);
  function excelComparison(
    this: StringValueObject,
    value: unknown,
    operator: string,
    isCaseSensitive = false,
  ): unknown {
    if (typeof value !== "string")
      return Reflect.apply(own as () => unknown, this, [value, operator]);
    // Without inner functions: it runs millions of times.
    const text = this.getValue();
    const isMet = isCaseSensitive
      ? compared(text, value, operator)
      : compared(text.toLocaleLowerCase(), value.toLocaleLowerCase(), operator);
    return BooleanValueObject.create(isMet);
  }
  replaceMethod(StringValueObject.prototype, COMPARISON, excelComparison);
}

const SEARCH = "orderSearch";

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where each text first stands in an array of the engine, in lower case. */
const positions = new WeakMap<ArrayValueObject, ReadonlyMap<string, Position>>();

function positionsIn(array: ArrayValueObject): ReadonlyMap<string, Position> {
  let found = positions.get(array);
  if (found === undefined) {
    const index = new Map<string, Position>();
    array.iterator((value, row, column) => {
      if (!(value instanceof StringValueObject)) return;
      const text = value.getValue().toLocaleLowerCase();
      if (!index.has(text)) index.set(text, { row, column });
    });
    positions.set(array, (found = index));
  }
  return found;
}

/** Has the engine find a text that is no pattern by an index, in place of comparing it with each. */
function searchTexts(): void {
  const own = ownMethod(ArrayValueObject.prototype, SEARCH);
  function searchByIndex(
    this: ArrayValueObject,
    value: unknown,
    ...how: readonly unknown[]
  ): unknown {
    const [type, isReversed] = how;
    const isExact = type === 0 && isReversed !== true && value instanceof StringValueObject;
    if (!isExact || /[*?~]/.test(value.getValue()))
      return Reflect.apply(own as () => unknown, this, [value, ...how]);
    return positionsIn(this).get(value.getValue().toLocaleLowerCase());
  }
  replaceMethod(ArrayValueObject.prototype, SEARCH, searchByIndex);
}

function withPatterns<T>(work: () => T): T {
  const before = readsPatterns;
  readsPatterns = true;
  try {
    return work();
  } finally {
    readsPatterns = before;
  }
}

const isTooLong = (value: Argument): boolean =>
  value instanceof StringValueObject && value.getValue().length > LONGEST;

/** The argument with texts that are too long to look for as errors. */
function checked(argument: Argument): Argument {
  const value = argument instanceof BaseReferenceObject ? argument.toArrayValueObject() : argument;
  const error = ErrorValueObject.create(ErrorType.VALUE);
  if (!(value instanceof ArrayValueObject)) return isTooLong(value) ? error : argument;
  const long: Argument[] = [];
  const values = value.mapValue((one) => {
    if (!isTooLong(one)) return one;
    long.push(one);
    return error;
  });
  if (long.length === 0) return argument;
  return value.getRowCount() * value.getColumnCount() === 1 ? error : values;
}

/** Lets the functions that read patterns read them, and no others. */
export function compareAsExcel(service: IFunctionService): void {
  if (!areMethodsReplaced) {
    compareTexts();
    searchTexts();
    areMethodsReplaced = true;
  }
  const wrap = (
    name: string,
    run: (calculate: BaseFunction["calculate"], args: Argument[]) => Result,
  ): void => {
    const executor = service.getExecutor(name);
    if (!executor) return;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => run(calculate, args);
  };
  for (const [name, isPattern] of Object.entries(WITH_PATTERNS))
    wrap(name, (calculate, args) => {
      const usable = args.map((argument, at) => (isPattern(at) ? checked(argument) : argument));
      const error = usable.find((argument, at) => isPattern(at) && argument.isError());
      return error ?? withPatterns(() => calculate(...usable));
    });
  for (const [name, { at, mode }] of Object.entries(BY_MODE))
    wrap(name, (calculate, args) => {
      const given = args[at];
      const first = given instanceof ArrayValueObject ? given.getFirstCell() : given;
      const value = first === undefined ? undefined : Number(Reflect.get(first, "_value"));
      return value === mode ? withPatterns(() => calculate(...args)) : calculate(...args);
    });
  for (const name of DATABASE)
    wrap(name, (calculate, args) => withPatterns(() => calculate(...args)));
}
