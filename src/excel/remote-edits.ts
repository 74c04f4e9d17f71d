/**
 * Detects edits of cells and deletions of sheets by others between the read and the write of a run. A request
 * to Excel cannot check before it writes, so the run listens to events: through the pane's subscription, or
 * with handlers that are added in the first round trip of the read. An event that arrives before the write
 * stops the run.
 */
import { inExcel } from "./capabilities";
import { addListener, editorOf, listenToChanges, type ChangeListener } from "./events";
import { RunError, runErrorOf, type Written } from "./run-error";

export interface Watch {
  /** @throws RunError `changed-meanwhile`, or `changed-while-writing` when a part has been written */
  requireUnchanged(partiallyWritten: boolean): Promise<void>;
  /** The run itself will delete this sheet. */
  readonly expectDeletion: (sheetId: string) => void;
  /** Stops listening, with the next round trip of the context. */
  readonly stop: () => void;
}

/** A watch that also knows how far the work has come: `requireUnchanged` is called before each request that writes. */
interface Stages extends Watch {
  readonly written: () => Written;
}

/** Waits until the events that have arrived are handled. */
const eventsHandled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/**
 * Calls `work` in one `Excel.run` while listening for changes; `work` calls `requireUnchanged`, then `stop`, before it writes.
 * @throws RunError also for Excel's errors, with what was written by then
 */
export const watched = <T>(
  work: (context: Excel.RequestContext, watch: Watch) => Promise<T>,
): Promise<T> =>
  inExcel(async (context) => {
    const watch = watchEdits(context);
    try {
      return await work(context, watch);
    } catch (thrown) {
      watch.stop();
      const ours = thrown instanceof RunError;
      // When `work` stops with a RunError only this is queued; Excel.run would not send it after an error.
      if (ours) await context.sync().catch(() => undefined);
      throw runErrorOf(thrown, watch.written());
    } finally {
      watch.stop();
    }
  });

/** Listens from the next round trip of the context on. */
function watchEdits(context: Excel.RequestContext): Stages {
  const { worksheets } = context.workbook;
  let written: Written = "nothing";
  let changed: { readonly sheet: string; readonly address: string } | null = null;
  const expected = new Set<string>();
  const listener: ChangeListener = {
    changed: (change) => {
      if (editorOf(change) !== null) {
        changed ??= { sheet: change.worksheetId, address: change.address };
      }
    },
    deleted: ({ worksheetId }) => {
      if (!expected.has(worksheetId)) changed ??= { sheet: worksheetId, address: "" };
    },
  };
  let end = listenToChanges(listener);
  if (end === null) {
    const handlers = addListener(worksheets, listener);
    end = () => {
      for (const handler of handlers) handler.remove();
    };
  }
  return {
    requireUnchanged: async (partiallyWritten) => {
      await eventsHandled();
      if (partiallyWritten) written = "part";
      if (changed === null) {
        if (written === "nothing") written = "unknown";
        return;
      }
      const sheet = worksheets.items.find(({ id }) => id === changed?.sheet);
      throw new RunError(partiallyWritten ? "changed-while-writing" : "changed-meanwhile", {
        position: [sheet?.name ?? "", changed.address].filter((part) => part !== "").join("!"),
      });
    },
    expectDeletion: (sheetId) => {
      expected.add(sheetId);
    },
    stop: () => {
      end?.();
      end = null;
    },
    written: () => written,
  };
}
