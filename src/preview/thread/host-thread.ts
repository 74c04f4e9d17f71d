/** The thread that has the host, as the page sees it; in the page's own thread where none can start. */
import { Arrivals } from "./arrivals";
import { errorOf } from "./failures";
import type { CallName, Calls, OfWorkbook, Report, Request } from "./messages";
import type { HostPort, Starting } from "./port";

interface Waiting {
  readonly resolve: (gives: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Serves the host here, over a channel that copies as one to another thread does. */
async function portHere(): Promise<HostPort> {
  const [{ serveHost }, { nextMacrotask }] = await Promise.all([
    import("./serve"),
    import("../../excel/rest"),
  ]);
  const { port1, port2 } = new MessageChannel();
  const take = serveHost((report, handedOver = []) => {
    port2.postMessage(report, handedOver);
  }, nextMacrotask);
  port2.onmessage = ({ data }: MessageEvent<Request>) => {
    take(data);
  };
  return port1;
}

export class HostThread {
  /** null: it is not there yet. */
  #port: HostPort | null = null;
  /** What is sent when it is there. */
  readonly #queue: (readonly [Request, Transferable[]])[] = [];
  readonly #waiting = new Map<number, Waiting>();
  readonly #arrivals: Arrivals<MessageEvent<Report>>;
  #ids = 0;
  /** Called with what is said of workbooks. */
  onReport: (report: OfWorkbook) => void = () => undefined;

  /** @param nextFrame see `Arrivals` */
  constructor(starting: Starting, nextFrame: () => Promise<void> | null = () => null) {
    // What has been sent is copied only when it is read.
    this.#arrivals = new Arrivals(({ data }) => {
      this.#take(data);
    }, nextFrame);
    void this.#connect(starting);
  }

  async #connect(starting: Starting): Promise<void> {
    const port = (await starting) ?? (await portHere());
    port.onmessage = (event) => {
      this.#arrivals.add(event);
    };
    port.onerror = ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message));
    };
    for (const [request, handedOver] of this.#queue.splice(0))
      port.postMessage(request, handedOver);
    this.#port = port;
  }

  #take(report: Report): void {
    switch (report.kind) {
      case "ready":
        break;
      case "answer":
        this.#waiting.get(report.id)?.resolve(report.gives);
        break;
      case "failure":
        this.#waiting.get(report.id)?.reject(errorOf(report.failure));
        break;
      default:
        this.onReport(report);
    }
  }

  /** Sends without waiting for an answer; in the order of the calls. */
  post(request: Request, handedOver: Transferable[] = []): void {
    if (this.#port === null) this.#queue.push([request, handedOver]);
    else this.#port.postMessage(request, handedOver);
  }

  newId(): number {
    return ++this.#ids;
  }

  /** @throws what it throws there: `HostError`, `FileError`, `ValueRefused`, `NotPossibleHere` or another error */
  async call<Name extends CallName>(
    name: Name,
    given: Calls[Name]["given"],
    handedOver: Transferable[] = [],
  ): Promise<Calls[Name]["gives"]> {
    const id = this.newId();
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.post({ kind: "call", id, name, given }, handedOver);
    try {
      return (await answer) as Calls[Name]["gives"];
    } finally {
      this.#waiting.delete(id);
    }
  }
}
