/** Functions of the add-in as functions of the engine. */
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { IFunctionService } from "@univerjs/engine-formula";
import { formulaTokens } from "../../a1/tokens";
import { referenceRows } from "./references/reference-rows";

/**
 * A custom function as a worksheet calls it: arguments are scalars for single cells and constants, and
 * row-by-row arrays for larger ranges and tables; blank cells are `""`, left-out arguments `undefined`.
 * It returns a scalar or an array that spills. Thrown errors become error values.
 */
export type HostFunction = (...args: unknown[]) => unknown;

const MISSING_ERROR = "#VALUE!";

/** The error value for a thrown value: `CustomFunctions.Error` has Excel's name of it as its code. */
export function thrownError(thrown: unknown): string {
  const code =
    typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
  return typeof code === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(code) ? code : MISSING_ERROR;
}

type Variant = Parameters<BaseFunction["calculate"]>[number];
type Result = ReturnType<BaseFunction["calculate"]>;
type Scalar = string | number | boolean;

/** An argument as the function receives it. */
function incoming(argument: Variant): unknown {
  if (argument instanceof BaseReferenceObject) {
    const rows = referenceRows(argument);
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }
  if (!(argument instanceof ArrayValueObject)) {
    return argument.isNull() ? undefined : (argument as { getValue?(): unknown }).getValue?.();
  }
  const rows: unknown[][] = Array.from({ length: argument.getRowCount() }, () =>
    Array.from({ length: argument.getColumnCount() }, () => ""),
  );
  const { startRow, startColumn } = argument.getRangePosition();
  argument.iterator((value, row, column) => {
    const line = rows[row - startRow];
    if (line && value && !value.isNull()) line[column - startColumn] = value.getValue();
  });
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function outgoingScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  return thrownError(value);
}

const ERROR_TYPES = new Map<string, ErrorType>(
  Object.values(ErrorType).map((error) => [error, error]),
);

function toValueObject(value: Scalar): ReturnType<typeof ValueObjectFactory.create> {
  const error = typeof value === "string" ? ERROR_TYPES.get(value) : undefined;
  if (error !== undefined) return ErrorValueObject.create(error);
  return typeof value === "string"
    ? StringValueObject.create(value)
    : ValueObjectFactory.create(value);
}

function outgoing(value: unknown): Result {
  if (!Array.isArray(value)) return toValueObject(outgoingScalar(value));
  if (value.length === 0) return toValueObject("#CALC!");
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(...rows.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: width }, (_, index) =>
        toValueObject(index < row.length ? outgoingScalar(row[index]) : "#N/A"),
      ),
    ),
    rowCount: rows.length,
    columnCount: width,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** What a thrown value says; Microsoft's `CustomFunctions.Error` is no `Error`. */
const messageOf = (thrown: unknown): string =>
  typeof thrown === "object" &&
  thrown !== null &&
  "message" in thrown &&
  typeof thrown.message === "string"
    ? thrown.message
    : "";

/** The first of the errors that a function gives as values. */
const firstError = (result: unknown): unknown =>
  Array.isArray(result) ? result.flat().find((value: unknown) => messageOf(value) !== "") : result;

/** What the functions said that gave an error, by the cell of the formula. */
class Messages {
  readonly #texts = new Map<string, string>();

  static #key = (sheetId: string, row: number, column: number): string =>
    `${sheetId} ${row} ${column}`;

  /** @param thrown undefined: the cell has no error now */
  keep(sheetId: string, row: number, column: number, thrown: unknown): void {
    const key = Messages.#key(sheetId, row, column);
    const message = messageOf(thrown);
    if (message === "") this.#texts.delete(key);
    else this.#texts.set(key, message);
  }

  of(sheetId: string, row: number, column: number): string | undefined {
    return this.#texts.get(Messages.#key(sheetId, row, column));
  }
}

class WrappedFunction extends BaseFunction {
  readonly run: HostFunction;
  readonly messages: Messages;
  /** Ranges come as references, which are read faster than the engine creates arrays of them. */
  override needsReferenceObject = true;

  constructor(name: string, run: HostFunction, messages: Messages) {
    super(name);
    this.run = run;
    this.messages = messages;
  }

  #keep(thrown?: unknown): void {
    const { subUnitId, row, column } = this;
    if (typeof subUnitId === "string") this.messages.keep(subUnitId, row, column, thrown);
  }

  override calculate(...args: Variant[]): Result {
    try {
      const result = this.run(...args.map(incoming));
      this.#keep(firstError(result));
      return outgoing(result);
    } catch (thrown) {
      this.#keep(thrown);
      return toValueObject(thrownError(thrown));
    }
  }
}

/** Whether a formula refers to a spilled block by its first cell, `A1#`, which the engine answers with `#VALUE!`. */
export const refersToSpilledBlock = (formula: string): boolean =>
  formulaTokens(formula).some(
    ({ text }, index, tokens) => text === "#" && tokens[index - 1]?.kind === "reference",
  );

/** The add-in's functions in one engine. */
export class CustomFunctions {
  readonly #service: IFunctionService;
  readonly #messages = new Messages();

  constructor(service: IFunctionService) {
    this.#service = service;
  }

  register(name: string, run: HostFunction): void {
    this.#service.registerExecutors(new WrappedFunction(name.toUpperCase(), run, this.#messages));
  }

  /** What the function in a cell said when it last gave an error there; undefined: nothing, or it gave none. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.#messages.of(sheetId, row, column);
  }

  /** Whether every function that a formula calls is known to the engine. */
  knowsAll(formula: string): boolean {
    return formulaTokens(formula)
      .filter(({ kind }) => kind === "function")
      .map(({ text }) => text.replace(/^_xlfn\.(_xlws\.)?/i, "").toUpperCase())
      .every((name) => this.#service.hasExecutor(name));
  }
}
