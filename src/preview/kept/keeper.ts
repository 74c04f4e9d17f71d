/** Keeps the open workbook in the browser a while after each change, so that a reload loses nothing. */
import type { Session } from "../session";

/** Milliseconds without a change after which the workbook is kept. */
const PAUSE = 2_000;
/** A workbook that took long to keep is left alone this many times as long. */
const REST = 20;

/** @param kept called when the browser has kept it; @param failed called once, when the browser does not keep it */
export function keepWhatChanges(
  session: Session,
  kept: (at: Date) => void,
  failed: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rested = 0;
  let isChanged = false;
  let hasFailed = false;
  const keepNow = async (): Promise<void> => {
    clearTimeout(timer);
    if (!isChanged || !session.isOpen) return;
    isChanged = false;
    const begun = performance.now();
    try {
      const at = Date.now();
      await session.keep(at);
      kept(new Date(at));
    } catch {
      if (!hasFailed) failed();
      hasFailed = true;
    }
    const ended = performance.now();
    rested = ended + REST * (ended - begun);
  };
  session.onChanged = () => {
    // What is as in its file needs no keeping.
    if (!session.dirty) return;
    isChanged = true;
    clearTimeout(timer);
    timer = setTimeout(() => void keepNow(), Math.max(PAUSE, rested - performance.now()));
  };
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void keepNow();
  });
}
