/** Errors of functions: an error value with a message, as Excel shows it. */
import { functionText, type FunctionText } from "./texts";
import type { Language } from "../locale/language";

/** `#VALUE!`: an argument is invalid. `#N/A`: the requested value does not exist. */
export type FunctionErrorCode = "#VALUE!" | "#N/A";

/** Thrown when a function has no result; the message names the argument, the row and the expected value. */
export class FunctionError extends Error {
  readonly code: FunctionErrorCode;

  constructor(code: FunctionErrorCode, message: string) {
    super(message);
    this.name = "FunctionError";
    this.code = code;
  }
}

type Values = Readonly<Record<string, string | number>>;

/** `#VALUE!` with a text. */
export const invalid = (key: FunctionText, language: Language, values: Values): FunctionError =>
  new FunctionError("#VALUE!", functionText(key, language, values));

/** `#N/A` with a text. */
export const notThere = (key: FunctionText, language: Language, values: Values): FunctionError =>
  new FunctionError("#N/A", functionText(key, language, values));

interface Runtime {
  readonly CustomFunctions?: {
    readonly Error?: new (code: FunctionErrorCode, message: string) => Error;
  };
}

/**
 * Runs a function for a cell. Excel's runtime shows the text only of its own `CustomFunctions.Error`, so an
 * error is rethrown as one; a host without that class gets the error itself, which has the same `code`.
 */
export function answer<T>(run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    const { CustomFunctions: runtime } = globalThis as unknown as Runtime;
    if (thrown instanceof FunctionError && runtime?.Error !== undefined) {
      throw new runtime.Error(thrown.code, thrown.message);
    }
    throw thrown;
  }
}
