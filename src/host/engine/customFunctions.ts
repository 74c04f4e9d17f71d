/** Functions of the add-in as functions of the engine. */
import { CustomFunction } from "@univerjs/engine-formula";
import type { IFunctionService } from "@univerjs/engine-formula";

/**
 * A custom function as a worksheet calls it: arguments are scalars for single cells and constants, and
 * row-by-row arrays for larger ranges and tables; blank cells are `""`, left-out arguments `undefined`.
 * It returns a scalar or an array that spills. What it throws becomes an error value.
 */
export type HostFunction = (...args: unknown[]) => unknown;

const MISSING_ERROR = "#VALUE!";

/** The error value that a thrown value stands for: `CustomFunctions.Error` has Excel's name of it as its code. */
export function thrownError(thrown: unknown): string {
  const code =
    typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
  return typeof code === "string" && /^#[A-Z0-9/_]+[!?]?$/.test(code) ? code : MISSING_ERROR;
}

function blankToText(value: unknown): unknown {
  return value ?? "";
}

function incoming(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument === null ? undefined : argument;
  const rows = argument.map((row: unknown) =>
    Array.isArray(row) ? row.map(blankToText) : [blankToText(row)],
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

type Scalar = string | number | boolean | null;

function outgoingScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  return thrownError(value);
}

function outgoing(value: unknown): Scalar | Scalar[][] {
  if (!Array.isArray(value)) return outgoingScalar(value);
  if (value.length === 0) return "#CALC!";
  const rows = value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, index) =>
      index < row.length ? outgoingScalar(row[index]) : "#N/A",
    ),
  );
}

class WrappedFunction extends CustomFunction {
  readonly run: HostFunction;

  constructor(name: string, run: HostFunction) {
    super(name);
    this.run = run;
  }

  override calculateCustom(...args: unknown[]): ReturnType<CustomFunction["calculateCustom"]> {
    try {
      return outgoing(this.run(...args.map(incoming)));
    } catch (thrown) {
      return thrownError(thrown);
    }
  }
}

const CALL = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** The add-in's functions in one engine. */
export class CustomFunctions {
  readonly #service: IFunctionService;

  constructor(service: IFunctionService) {
    this.#service = service;
  }

  register(name: string, run: HostFunction): void {
    this.#service.registerExecutors(new WrappedFunction(name.toUpperCase(), run));
  }

  /** Whether every function that a formula calls is known to the engine. */
  knowsAll(formula: string): boolean {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
    for (const [, name = ""] of bare.matchAll(CALL)) {
      if (!this.#service.hasExecutor(name.replace(/^_xlfn\.(_xlws\.)?/i, "").toUpperCase())) {
        return false;
      }
    }
    return true;
  }
}
