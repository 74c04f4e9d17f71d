/** A moment in which the pane answers clicks and keys while long work goes on. */

export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
