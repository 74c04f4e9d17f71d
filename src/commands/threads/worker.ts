/** The script of the thread that does the jobs of the pane, as Excel and the page start it. */
import type { Part } from "./messages";
import { serveJobs } from "./serve";

/** What of a worker's global object is used; the types of pages have none. */
interface WorkerScope {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent<Part>) => void) | null;
}

const scope = globalThis as unknown as WorkerScope;
const take = serveJobs((answer) => {
  scope.postMessage(answer);
});
scope.onmessage = ({ data }) => {
  take(data);
};
