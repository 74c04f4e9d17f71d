/** The script of the thread that has the host of the page. */
import type { Report, Request } from "./messages";
import { serveHost } from "./serve";

/** What of a worker's global object is used; the types of pages have none. */
interface WorkerScope {
  postMessage(message: Report, handedOver: Transferable[]): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const take = serveHost((report, handedOver = []) => {
  scope.postMessage(report, handedOver);
});
scope.onmessage = ({ data }) => {
  take(data);
};
