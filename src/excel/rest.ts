/** Moments in which the pane answers clicks and keys while long work goes on. */

/** Milliseconds of work after which there is a rest. */
const WORK = 16;

let since = 0;

/** Lets everything that waits have its turn; unlike a timer, without a least time. */
const macrotask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Rests when the work has gone on for a while since the last rest. */
export async function rest(): Promise<void> {
  if (performance.now() - since < WORK) return;
  await macrotask();
  since = performance.now();
}
