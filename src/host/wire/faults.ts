/** Failures to provoke on purpose, for testing how an add-in handles them. */

/** Limit of a request and of an answer in Excel on the web (resource limits and performance optimization). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Switches, all off at first; round trips and actions count from 1, from the moment the switch is set. */
export class Faults {
  #roundTrip = 0;
  #action = 0;
  #failRoundTrip: { at: number; when: "before" | "after" } | null = null;
  #failAction: { at: number; code: string } | null = null;
  /** Greatest request and answer in bytes. */
  payloadLimit = PAYLOAD_LIMIT;
  /** A person is typing in a cell: every request is refused. */
  cellBeingEdited = false;
  /** Milliseconds that each answer takes longer. */
  delay = 0;
  /** A colleague's edit of the workbook after an answer, before the next request. */
  remoteEdit: ((roundTrip: number) => void | Promise<void>) | null = null;

  /** The `nth` round trip from now fails: before it is executed, or after it (its answer is lost). */
  failRoundTrip(nth: number, when: "before" | "after" = "before"): void {
    this.#failRoundTrip = { at: this.#roundTrip + nth, when };
  }

  /** The `nth` action from now fails with an error code; those before it in its request are executed. */
  failAction(nth: number, code = "GeneralException"): void {
    this.#failAction = { at: this.#action + nth, code };
  }

  /** Switches everything off. */
  clear(): void {
    this.#failRoundTrip = null;
    this.#failAction = null;
    this.payloadLimit = PAYLOAD_LIMIT;
    this.cellBeingEdited = false;
    this.delay = 0;
    this.remoteEdit = null;
  }

  /** Counts a round trip. @returns its number and whether and when it fails. */
  nextRoundTrip(): { number: number; fails: "before" | "after" | null } {
    const number = ++this.#roundTrip;
    const fault = this.#failRoundTrip;
    if (fault?.at !== number) return { number, fails: null };
    this.#failRoundTrip = null;
    return { number, fails: fault.when };
  }

  /** Counts an action. @returns the error code it fails with; null: it does not. */
  nextAction(): string | null {
    const fault = this.#failAction;
    if (++this.#action !== fault?.at) return null;
    this.#failAction = null;
    return fault.code;
  }
}
