/** How the page reaches the thread that has the host. */
import type { Report, Request } from "./messages";

/** The other thread, as a `Worker` is one. */
export interface HostPort {
  postMessage(request: Request, handedOver: Transferable[]): void;
  onmessage: ((event: MessageEvent<Report>) => void) | null;
  onerror?: ((event: ErrorEvent) => void) | null;
}

/** A port that has said that it is there; null: the browser has no workers, or the script could not be loaded. */
export type Starting = Promise<HostPort | null>;
