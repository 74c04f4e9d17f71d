/**
 * References to whole columns, rows and sheets, cut to what is filled before the engine reads them: it reads every cell
 * of a reference, of which a sheet has 17 billion. Only where the result cannot differ.
 */
import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { BaseFunction, IFunctionService } from "@univerjs/engine-formula";

type Value = Parameters<BaseFunction["calculate"]>[number];
type Argument = Value | BaseReferenceObject;
type Result = ReturnType<BaseFunction["calculate"]>;
type Calculate = (...args: Argument[]) => Result;

/** References with fewer cells are read as they are. */
const MANY = 20_000;

/** Rows and columns from a reference's first cell. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** They pass over blank cells, whose number does not matter. */
const PASS_OVER_BLANKS =
  "AVERAGE AVERAGEA COUNT COUNTA LARGE MAX MAXA MEDIAN MIN MINA PRODUCT SMALL STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA SUM SUMSQ VAR VAR.P VAR.S VARA VARP VARPA".split(
    " ",
  );

const isReference = (argument: Argument | undefined): argument is BaseReferenceObject =>
  argument instanceof BaseReferenceObject;

/** All of a reference. */
function wholeOf(reference: BaseReferenceObject): Size {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

const cellsIn = ({ rows, columns }: Size): number => rows * columns;

const isSame = (one: Size, other: Size): boolean =>
  one.rows === other.rows && one.columns === other.columns;

/** Within both. */
const within = (one: Size, other: Size): Size => ({
  rows: Math.min(one.rows, other.rows),
  columns: Math.min(one.columns, other.columns),
});

/** What holds all filled cells of a reference, and a blank row and column where it has them. */
function filledOf(reference: BaseReferenceObject): Size {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const sheet = reference.getCurrentActiveSheetData() as
    { cellData?: { getMatrix(): object } } | undefined;
  const matrices = [
    sheet?.cellData,
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
  let [lastRow, lastColumn] = [startRow, startColumn];
  for (const matrix of matrices) {
    for (const [rowText, columns] of Object.entries(matrix?.getMatrix() ?? {})) {
      const row = Number(rowText);
      if (row < startRow || row > endRow) continue;
      for (const columnText of Object.keys(columns as object)) {
        const column = Number(columnText);
        if (column < startColumn || column > endColumn) continue;
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
      }
    }
  }
  const filled = { rows: lastRow - startRow + 2, columns: lastColumn - startColumn + 2 };
  return within(filled, wholeOf(reference));
}

/** Whether it is long enough to be cut, and is somewhere. */
function isLarge(argument: Argument | undefined): argument is BaseReferenceObject {
  if (!isReference(argument) || cellsIn(wholeOf(argument)) < MANY) return false;
  const { startRow, startColumn } = argument.getRangePosition();
  const isElsewhere = argument.getForcedSheetName() !== "";
  // A sheet that there is not has no id.
  const sheetId: unknown = isElsewhere ? argument.getForcedSheetId() : argument.getSheetId();
  const sheet: unknown = argument.getCurrentActiveSheetData();
  return startRow >= 0 && startColumn >= 0 && Boolean(sheetId) && sheet !== undefined;
}

/** Part of a reference, `down` and `right` of its first cell. */
function partOf(
  reference: BaseReferenceObject,
  { rows, columns }: Size,
  down = 0,
  right = 0,
): BaseReferenceObject {
  const part = Object.assign(
    Object.create(Object.getPrototypeOf(reference) as object) as BaseReferenceObject,
    reference,
  );
  const position = reference.getRangePosition();
  const startRow = position.startRow + down;
  const startColumn = position.startColumn + right;
  const [endRow, endColumn] = [startRow + rows - 1, startColumn + columns - 1];
  part.setRefOffset(0, 0);
  part.setRangeData({ ...position, startRow, startColumn, endRow, endColumn });
  return part;
}

/** One that is cut as far as the lines allow that a function counts by their positions. */
const cutAlong = (argument: Argument, axis: "rows" | "columns" | "both"): Argument => {
  if (!isLarge(argument)) return argument;
  const whole = wholeOf(argument);
  const filled = filledOf(argument);
  return partOf(argument, {
    rows: axis === "columns" ? whole.rows : filled.rows,
    columns: axis === "rows" ? whole.columns : filled.columns,
  });
};

/** Arguments at some positions cut alike, to what is filled in any; null: they are not large, or not alike. */
function cutAlike(
  args: readonly Argument[],
  isRange: (at: number) => boolean,
): { readonly args: Argument[]; readonly blank: Argument[]; readonly left: number } | null {
  const ranges = args.filter((_, at) => isRange(at));
  const [first] = ranges;
  if (!isLarge(first) || !ranges.every((range) => isReference(range))) return null;
  const whole = wholeOf(first);
  if (!ranges.every((range) => isLarge(range) && isSame(wholeOf(range), whole))) return null;
  const filled = ranges.map(filledOf).reduce((one, other) => ({
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
  }));
  const left = cellsIn(whole) - cellsIn(filled);
  const parted = (part: (range: BaseReferenceObject) => Argument): Argument[] =>
    args.map((argument, at) => (isRange(at) && isReference(argument) ? part(argument) : argument));
  const [down, right] =
    filled.rows < whole.rows ? [whole.rows - 1, 0] : [0, Math.max(0, whole.columns - 1)];
  return {
    args: parted((range) => partOf(range, filled)),
    // What is left out is blank in every range: any of its cells stands for all.
    blank: parted((range) => partOf(range, { rows: 1, columns: 1 }, down, right)),
    left,
  };
}

const numberOf = (value: unknown): number =>
  value instanceof NumberValueObject ? value.getValue() : NaN;

/** A count over a part, with what the cells left out add to it; null: they are no counts. */
function sumOf(part: Result, blank: Result, left: number): Result | null {
  if (part instanceof ArrayValueObject) {
    if (!(blank instanceof ArrayValueObject)) return null;
    const each = part.mapValue((value, row, column) => {
      const more = numberOf(blank.get(row, column)) * left;
      return Number.isNaN(more) ? value : NumberValueObject.create(numberOf(value) + more);
    });
    return each;
  }
  const sum = numberOf(part) + numberOf(blank) * left;
  return Number.isNaN(sum) ? null : NumberValueObject.create(sum);
}

/** Counts that blank cells may belong to: over what is filled, and as many times one blank cell as are left out. */
const counted =
  (isRange: (at: number) => boolean) =>
  (calculate: Calculate, args: Argument[]): Result => {
    const cut = cutAlike(args, isRange);
    if (cut === null) return calculate(...args);
    const part = calculate(...cut.args);
    if (cut.left === 0) return part;
    return sumOf(part, calculate(...cut.blank), cut.left) ?? part;
  };

/** Results of the cells of one range that others choose: blank ones add nothing to them. */
const chosen =
  (isRange: (at: number) => boolean) =>
  (calculate: Calculate, args: Argument[]): Result =>
    calculate(...(cutAlike(args, isRange)?.args ?? args));

/** `SUMIF`, whose second range begins where it is said and is as large as the first. */
function chosenFromFirst(calculate: Calculate, [range, criterion, target]: Argument[]): Result {
  if (range === undefined || criterion === undefined) return ErrorValueObject.create(ErrorType.NA);
  if (!isLarge(range)) return calculate(...[range, criterion, target].filter(isGiven));
  if (!isReference(target)) {
    return calculate(...[cutAlong(range, "both"), criterion, target].filter(isGiven));
  }
  const resized = partOf(target, wholeOf(range));
  const cut = cutAlike([range, criterion, resized], (at) => at !== 1);
  return calculate(...(cut?.args ?? [range, criterion, target]));
}

const isGiven = (argument: Argument | undefined): argument is Argument => argument !== undefined;

/** Their number is known without reading them. */
const sizeBy =
  (axis: "rows" | "columns") =>
  (calculate: Calculate, args: Argument[]): Result => {
    const [range] = args;
    return isLarge(range) ? NumberValueObject.create(wholeOf(range)[axis]) : calculate(...args);
  };

/** Lookups by position in the range at 1. */
const lookedUp =
  (axis: "rows" | "columns" | "both") =>
  (calculate: Calculate, args: Argument[]): Result =>
    calculate(...args.map((argument, at) => (at === 1 ? cutAlong(argument, axis) : argument)));

const isOdd = (at: number): boolean => at % 2 === 1;
const isEven = (at: number): boolean => at % 2 === 0;
const isTargetOrOdd = (at: number): boolean => at === 0 || isOdd(at);

const CUT: Readonly<Record<string, (calculate: Calculate, args: Argument[]) => Result>> = {
  ...Object.fromEntries(
    PASS_OVER_BLANKS.map((name) => [
      name,
      (calculate: Calculate, args: Argument[]) =>
        calculate(...args.map((argument) => cutAlong(argument, "both"))),
    ]),
  ),
  AVERAGEIFS: chosen(isTargetOrOdd),
  COLUMNS: sizeBy("columns"),
  COUNTBLANK: counted((at) => at === 0),
  COUNTIF: counted((at) => at === 0),
  COUNTIFS: counted(isEven),
  HLOOKUP: lookedUp("columns"),
  MATCH: lookedUp("both"),
  MAXIFS: chosen(isTargetOrOdd),
  MINIFS: chosen(isTargetOrOdd),
  ROWS: sizeBy("rows"),
  SUMIF: chosenFromFirst,
  SUMIFS: chosen(isTargetOrOdd),
  VLOOKUP: lookedUp("rows"),
};

/** The names of the functions that read no more of a reference than is filled. */
export const CUT_FUNCTIONS: readonly string[] = Object.keys(CUT);

/** Has the functions of an engine read no more of a reference than is filled. */
export function cutWholeReferences(service: IFunctionService): void {
  for (const [name, run] of Object.entries(CUT)) {
    const executor = service.getExecutor(name);
    if (!executor) continue;
    const own: Calculate = executor.calculate.bind(executor) as Calculate;
    const takesReferences = executor.needsReferenceObject;
    // A reference comes as it is, to be cut; a function that takes none gets the values of what is left.
    executor.needsReferenceObject = true;
    const calculate: Calculate = (...args) =>
      own(
        ...args.map((argument) =>
          !takesReferences && isReference(argument) ? argument.toArrayValueObject() : argument,
        ),
      );
    executor.calculate = (...args: Argument[]) => run(calculate, args);
  }
}
