/** Failures to provoke on purpose, for testing how an add-in handles them. */
import { generalException } from "./errors";

/** Limit of a request and of an answer in Excel on the web (resource limits and performance optimization). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Members by which a page is set up. */
const PAGE_SET_UP = /^(PageLayout|HeaderFooter|HorizontalPageBreaks)\.(?!get)/;

/** Switches, all off at first; round trips and actions count from 1, from the moment the switch is set. */
export class Faults {
  #roundTrip = 0;
  #action = 0;
  #failRoundTrip: { at: number; when: "before" | "after" } | null = null;
  #failAction: { at: number; code: string } | null = null;
  #hasFailed = false;
  #openList: { readonly closed: Promise<void>; readonly close: () => void } | null = null;
  /** What setting up a page comes to (#1860): it is refused, or each property takes so many milliseconds. */
  pageSetUp: "done" | "refused" | number = "done";
  /** Greatest request and answer in bytes. */
  payloadLimit = PAYLOAD_LIMIT;
  /** A person is typing in a cell: every request is refused. */
  cellBeingEdited = false;
  /** Milliseconds that each answer takes longer. */
  delay = 0;
  /** A colleague's edit of the workbook after an answer, before the next request. */
  remoteEdit: ((roundTrip: number) => void | Promise<void>) | null = null;

  /** Called before each action with its number: what the workbook holds is what those before it left. */
  beforeAction: ((nth: number) => void) | null = null;

  /** Whether a round trip or action has failed since that was last asked for. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Round trips and actions so far. */
  get counted(): { readonly roundTrips: number; readonly actions: number } {
    return { roundTrips: this.#roundTrip, actions: this.#action };
  }

  /** The `nth` round trip from now fails: before it is executed, or after it (its answer is lost). */
  failRoundTrip(nth: number, when: "before" | "after" = "before"): void {
    this.#failRoundTrip = { at: this.#roundTrip + nth, when };
    this.#hasFailed = false;
  }

  /** The `nth` action from now fails with an error code; those before it in its request are executed. */
  failAction(nth: number, code = "GeneralException"): void {
    this.#failAction = { at: this.#action + nth, code };
    this.#hasFailed = false;
  }

  /**
   * A person opens a drop-down list: requests wait in silence until it is closed (Office-Add-in-samples #857).
   * @returns closes it
   */
  openList(): () => void {
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    this.#openList = { closed, close };
    return close;
  }

  /** Waits until no list is open. */
  async listClosed(): Promise<void> {
    await this.#openList?.closed;
  }

  /** Called before a property is set or a method is called, such as `PageLayout.orientation`. */
  async beforeMember(member: string): Promise<void> {
    if (this.pageSetUp === "done" || !PAGE_SET_UP.test(member)) return;
    if (this.pageSetUp === "refused") {
      throw generalException("There was an internal error while processing the request.");
    }
    const milliseconds = this.pageSetUp;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  /** Switches everything off. */
  clear(): void {
    this.#openList?.close();
    this.#openList = null;
    this.pageSetUp = "done";
    this.#failRoundTrip = null;
    this.#failAction = null;
    this.payloadLimit = PAYLOAD_LIMIT;
    this.cellBeingEdited = false;
    this.delay = 0;
    this.remoteEdit = null;
    this.beforeAction = null;
  }

  /** Counts a round trip. @returns its number and whether and when it fails. */
  nextRoundTrip(): { number: number; fails: "before" | "after" | null } {
    const number = ++this.#roundTrip;
    const fault = this.#failRoundTrip;
    if (fault?.at !== number) return { number, fails: null };
    this.#failRoundTrip = null;
    this.#hasFailed = true;
    return { number, fails: fault.when };
  }

  /** Counts an action. @returns the error code it fails with; null: it does not. */
  nextAction(): string | null {
    const fault = this.#failAction;
    this.#action += 1;
    this.beforeAction?.(this.#action);
    if (this.#action !== fault?.at) return null;
    this.#failAction = null;
    this.#hasFailed = true;
    return fault.code;
  }
}
