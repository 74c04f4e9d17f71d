/** Starts the thread of the host, before the page's own script, which is large, is there. */
import type { Starting } from "./port";

function start(): Starting {
  return new Promise((resolve) => {
    try {
      // The build writes the script beside the page's.
      const worker = new Worker("host.js", { type: "module" });
      worker.onmessage = () => {
        resolve(worker);
      };
      worker.onerror = () => {
        resolve(null);
      };
    } catch {
      resolve(null);
    }
  });
}

Object.assign(window, { startingHost: start() });
