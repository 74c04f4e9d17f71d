/**
 * Finds out whether somebody else edits the workbook between the reading and the writing of a run. A
 * request to Excel cannot look before it writes, so the run listens: through the pane's subscription, or by
 * a handler that is added in the round trip that begins the reading, and an edit that has been told of by the time the writing begins stops it.
 */
import { editorOf, hearChanges } from "./events";
import { RunError } from "./run-error";

export interface Watch {
  /** @throws RunError `changed-meanwhile`, or `changed-while-writing` when a part has been written */
  requireUnchanged(partWritten: boolean): Promise<void>;
  /** Stops listening, with the next round trip of the context. */
  readonly stop: () => void;
}

/** Lets the events that have arrived be handled. */
const eventsHandled = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Listens from the next round trip of the context on. */
export function watchEdits(context: Excel.RequestContext): Watch {
  const { worksheets } = context.workbook;
  let changed: { readonly sheet: string; readonly address: string } | null = null;
  const note = (change: Excel.WorksheetChangedEventArgs): void => {
    if (editorOf(change) !== null) {
      changed ??= { sheet: change.worksheetId, address: change.address };
    }
  };
  let end = hearChanges(note);
  if (end === null) {
    const handler = worksheets.onChanged.add((change) => {
      note(change);
      return Promise.resolve();
    });
    end = () => {
      handler.remove();
    };
  }
  return {
    requireUnchanged: async (partWritten) => {
      await eventsHandled();
      if (changed === null) return;
      const sheet = worksheets.items.find(({ id }) => id === changed?.sheet);
      throw new RunError(partWritten ? "changed-while-writing" : "changed-meanwhile", {
        place: sheet === undefined ? changed.address : `${sheet.name}!${changed.address}`,
      });
    },
    stop: () => {
      end?.();
      end = null;
    },
  };
}
