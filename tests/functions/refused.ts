/** What a function refuses: the error value and its text. */

export interface Refused {
  readonly code: string;
  readonly message: string;
}

/** @throws Error when the call gives an answer */
export function refused(call: () => unknown): Refused {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown) {
      return { code: String(thrown.code), message: thrown.message };
    }
    throw thrown;
  }
  throw new Error("There was an answer.");
}
