/** Pauses in long work, so that the pane handles clicks and keys. */

/** Milliseconds of work between pauses. */
const WORK = 16;

let since = 0;

/** Resolves in a new macrotask, after all waiting events; unlike a timer, without a minimum delay. */
export const nextMacrotask = (): Promise<void> =>
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
  await nextMacrotask();
  since = performance.now();
}
