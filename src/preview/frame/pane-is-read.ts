/** When the pane shows what it has read, so that what is needed later is loaded after it. */
import type { LastRead } from "../../commands/last-read";

/** Milliseconds after which nobody waits any longer: a pane that could not be loaded reads nothing. */
const AT_MOST = 2_000;

/** Milliseconds for drawing it, and for the first click. */
const CALM = 500;

/** Resolves a moment after the pane shows its first read. */
export async function paneIsRead(lastRead: LastRead): Promise<void> {
  const isRead = (): boolean => {
    const { overview, error, cause, reading } = lastRead.view();
    return !reading && (overview !== null || error !== null || cause !== null);
  };
  await new Promise<void>((resolve) => {
    setTimeout(resolve, AT_MOST);
    if (isRead()) resolve();
    lastRead.subscribe(() => {
      if (isRead()) resolve();
    });
  });
  await new Promise((resolve) => setTimeout(resolve, CALM));
}
