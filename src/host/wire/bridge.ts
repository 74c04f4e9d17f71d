/** The library's two-way bridge: receives its messages, has them executed one after the other, and counts the traffic. */
import { Pace } from "../engine/pace";
import type { Dispatcher } from "./dispatcher";
import {
  HostError,
  generalException,
  inCellEditMode,
  requestTooLarge,
  responseTooLarge,
} from "./errors";
import type { Faults } from "./faults";
import { Traffic } from "./traffic";
import type { EventEntry, RequestBody, RequestMessage, ResponseBody } from "./messages";

/** The bridge's members as the client's library uses them. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** Length in UTF-8, counted without encoding: requests have megabytes. */
function byteLength(text: string): number {
  if (typeof Buffer !== "undefined") return Buffer.byteLength(text);
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    // Each half of a surrogate pair counts for two of its four bytes.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

function failed(error: HostError, results: ResponseBody["Results"] = []): ResponseBody {
  return {
    Results: results,
    TraceIds: [],
    Error: {
      Code: error.code,
      Message: error.message,
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: error.status,
    },
  };
}

/** Connects one host to the client. Requests are executed in the order of arrival. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly traffic = new Traffic();
  readonly #dispatcher: Dispatcher;
  readonly #faults: Faults;
  readonly #events: EventEntry[] = [];
  readonly #served: (request: RequestBody) => void;
  readonly #pace: Pace;
  #queue: Promise<void> = Promise.resolve();

  /**
   * @param served called after each request that was executed and answered
   * @param pace how long it works without a pause; absent: until a request is answered
   */
  constructor(
    dispatcher: Dispatcher,
    faults: Faults,
    served: (request: RequestBody) => void = () => undefined,
    pace: Pace = new Pace(),
  ) {
    this.#pace = pace;
    this.#dispatcher = dispatcher;
    this.#faults = faults;
    this.#served = served;
  }

  sendMessageToHost(text: string): void {
    this.#queue = this.#queue.then(() => this.#serve(text));
  }

  /**
   * Runs something between requests.
   * @throws its error; later requests are executed all the same
   */
  between(run: () => void | Promise<void>): Promise<void> {
    const done = this.#queue.then(run).finally(() => {
      this.#sendEvents();
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Sends an event after the answer to the current request. */
  raise(entry: EventEntry): void {
    this.#events.push(entry);
  }

  async #serve(text: string): Promise<void> {
    await this.#faults.listClosed();
    await this.#pace.pause();
    const { id, message } = JSON.parse(text) as RequestMessage;
    const requestBytes = byteLength(text);
    this.traffic.add(message.body, requestBytes);
    const { number, fails } = this.#faults.nextRoundTrip();
    const body = await this.#answer(message.body, requestBytes, fails);
    await this.#pace.step();
    let answer = this.#written(id, body);
    let answerBytes = byteLength(answer);
    if (answerBytes > this.#faults.payloadLimit) {
      answer = this.#written(id, failed(responseTooLarge()));
      answerBytes = byteLength(answer);
    }
    this.traffic.responseBytes += answerBytes;
    if (this.#faults.delay > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.#faults.delay));
    }
    await this.#pace.pause();
    this.onMessageFromHost?.(answer);
    await this.#faults.remoteEdit?.(number);
    this.#sendEvents();
    this.#served(message.body);
  }

  #written(id: number, body: ResponseBody): string {
    return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
  }

  async #answer(
    body: RequestMessage["message"]["body"],
    requestBytes: number,
    fails: "before" | "after" | null,
  ): Promise<ResponseBody> {
    if (requestBytes > this.#faults.payloadLimit) return failed(requestTooLarge());
    if (this.#faults.cellBeingEdited) return failed(inCellEditMode());
    const lost = generalException("There was an internal error while processing the request.");
    if (fails === "before") return failed(lost);
    const response = await this.#dispatcher.execute(body, {
      beforeAction: () => {
        const code = this.#faults.nextAction();
        if (code !== null)
          throw new HostError(code, `The host fails on purpose with ${code}.`, 500);
      },
      beforeMember: (member) => this.#faults.beforeMember(member),
    });
    return fails === "after" ? failed(lost) : response;
  }

  #sendEvents(): void {
    const entries = this.#events.splice(0);
    if (entries.length === 0) return;
    this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }
}
