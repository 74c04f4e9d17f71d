/** Corrects errors and slow parts of the engine: a stale index, sorting that changes its input, links that are texts, brackets that stay open. */
import {
  ArrayValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FUNCTION_NAMES_LOOKUP,
  FormulaDependencyTreeVirtual,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type {
  BaseFunction,
  IDependencyManagerService,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";

type Argument = Parameters<BaseFunction["calculate"]>[number];

const SORTING = [FUNCTION_NAMES_LOOKUP.SORT, FUNCTION_NAMES_LOOKUP.SORTBY];

const LINK = FUNCTION_NAMES_LOOKUP.HYPERLINK;

function copied(argument: Argument): Argument {
  return argument instanceof ArrayValueObject ? argument.mapValue((value) => value) : argument;
}

/**
 * The engine's index of the values in a column becomes wrong between formulas (SUMPRODUCT over a table gave
 * 0) and slows comparisons along rows to quadratic time, so it is left unused, and empty: filling it takes
 * minutes when a formula spills over 500 000 cells. SORT and SORTBY sort the array that other formulas read
 * the same range through, so they get a copy. HYPERLINK gives what the cell shows as it is, a number as a number
 * ("HYPERLINK function").
 */
export function correctFunctions(service: IFunctionService): void {
  CELL_INVERTED_INDEX_CACHE.shouldContinueBuildingCache = () => false;
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  for (const name of SORTING) {
    const executor = service.getExecutor(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => calculate(...args.map(copied));
  }
  const link = service.getExecutor(LINK);
  if (!link) return;
  const calculate = link.calculate.bind(link);
  link.calculate = (...args) => {
    const [target, given] = args;
    const shown = given instanceof ArrayValueObject ? given.getFirstCell() : given;
    const isValue = shown !== undefined && !shown.isNull() && target?.isError() === false;
    return isValue ? shown : calculate(...args);
  };
}

/** What the engine's reader of formulas remembers from one formula to the next, and clears between them. */
const BETWEEN_FORMULAS = "_resetTemp";

/**
 * The engine's reader of formulas does not clear its count of open brackets: after one formula that lacks a bracket it
 * reads every other one wrongly.
 */
export function correctReading(reader: LexerTreeBuilder): void {
  const clear: unknown = Reflect.get(reader, BETWEEN_FORMULAS);
  if (typeof clear !== "function") return;
  Reflect.set(reader, BETWEEN_FORMULAS, () => {
    Reflect.apply(clear, reader, []);
    Reflect.set(reader, "_squareBracketState", 0);
    Reflect.set(reader, "_openBracketNormalIndexStack", []);
  });
}

type DependencyTree = Parameters<IDependencyManagerService["addDependencyRTreeCache"]>[0];
type Ranges = DependencyTree["rangeList"];

/** The formula whose ranges are asked for one after the other, and all of them. */
let listed: { readonly tree: object; readonly ranges: Ranges } | null = null;

/** Where a getter of ours keeps the engine's: another copy of this module, as each test suite has, replaces that. */
const REPLACED = Symbol.for("channel-matrix.replaced");

/**
 * A filled formula works out all ranges that it reads each time that it is asked for one. While they are entered into the
 * index of the engine's dependencies they are worked out once.
 */
export function correctDependencies(service: IDependencyManagerService): void {
  const { prototype } = FormulaDependencyTreeVirtual;
  const found: unknown = Reflect.get(
    Object.getOwnPropertyDescriptor(prototype, "rangeList") ?? {},
    "get",
  );
  if (typeof found !== "function") return;
  const own: unknown = Reflect.get(found, REPLACED) ?? found;
  function rangeList(this: object): unknown {
    return listed?.tree === this ? listed.ranges : Reflect.apply(own as () => unknown, this, []);
  }
  Reflect.set(rangeList, REPLACED, own);
  Object.defineProperty(prototype, "rangeList", { get: rangeList, configurable: true });
  const enter = service.addDependencyRTreeCache.bind(service);
  service.addDependencyRTreeCache = (tree) => {
    listed = { tree, ranges: tree.rangeList };
    enter(tree);
    listed = null;
  };
}

type Creating = (...given: Parameters<typeof ValueObjectFactory.create>) => Argument;

/** Texts that are known to be no numbers or dates, and the most that are remembered. */
const plainTexts = new Set<string>();
const MOST_TEXTS = 20_000;

/**
 * The engine tries to read each text as a date, a time and a number, each time that a formula reads it, and remembers
 * only those that are one; this remembers the others.
 */
export function correctTexts(): void {
  const found: Creating = Reflect.get(ValueObjectFactory, "create");
  const own = (Reflect.get(found, REPLACED) ?? found) as Creating;
  const create: Creating = (value, ignoresPatterns = false) => {
    if (typeof value !== "string" || ignoresPatterns)
      return Reflect.apply(own, ValueObjectFactory, [value, ignoresPatterns]);
    const isPlain = plainTexts.has(value);
    const object = Reflect.apply(own, ValueObjectFactory, [value, isPlain]);
    if (!isPlain && object instanceof StringValueObject) {
      if (plainTexts.size >= MOST_TEXTS) plainTexts.clear();
      plainTexts.add(value);
    }
    return object;
  };
  Reflect.set(create, REPLACED, own);
  ValueObjectFactory.create = create;
}
