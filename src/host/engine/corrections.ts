/** Corrects errors and slow parts of the engine: a stale index, sorting that changes its input, links that are texts, brackets that stay open. */
import { CELL_INVERTED_INDEX_CACHE, FUNCTION_NAMES_LOOKUP } from "@univerjs/engine-formula";
import { ArrayValueObject } from "@univerjs/engine-formula";
import type { BaseFunction, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";

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
