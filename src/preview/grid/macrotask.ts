/** Waits for a new macrotask: waiting clicks, keys and frames are handled before work continues. */

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];

port1.onmessage = () => {
  waiting.shift()?.();
};

/** Waits for the page's other work; unlike a timer, without a least time. */
export const nextMacrotask = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
