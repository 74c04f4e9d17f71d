/** Connects the pane to the workbook: a store of the last read, updated on Excel's events. */
import { useEffect, useState } from "react";
import { onPaneState, paneState, setPaneState } from "../commands/actions/pane-state";
import { readOverview } from "../commands/overview";
import type { ActionOutcome, Environment } from "../commands/actions/action";
import { listenToWorkbook } from "../commands/workbook-events";
import { noticeOf, type Notice } from "./notice";
import type { Runs } from "./runs";
import { WorkbookStore } from "./workbook-store";
import { DONE_TEXTS } from "../commands/actions/texts";

/** The notice for an action that was started outside the pane. */
export function noticeOfAction(outcome: ActionOutcome): Notice | null {
  switch (outcome.kind) {
    case "done": {
      const { code, values, changes } = outcome;
      if (code === "shown") return null;
      const reported = { text: DONE_TEXTS[code], values };
      return {
        kind: "done",
        reported: changes === undefined ? reported : { ...reported, changes },
      };
    }
    case "refused":
      return { kind: "refused", problems: outcome.problems };
    case "error":
      return noticeOf({ ok: false, error: outcome.error, written: outcome.written });
    case "failed":
      return { kind: "failed", cause: outcome.cause };
  }
}

/** The store of the open workbook, while the pane is mounted. */
export function useWorkbook(environment: () => Environment, runs: Runs): WorkbookStore {
  const [store] = useState(
    () =>
      new WorkbookStore(() => {
        const { today, language } = environment();
        return readOverview(today, language);
      }),
  );
  useEffect(() => {
    void store.refresh();
    const listening = listenToWorkbook({ edited: store.touched, editedElsewhere: store.touched });
    // The outcome of a ribbon button is reported once, also when the pane was opened for it.
    const reportLast = (): void => {
      const { running, last } = paneState();
      if (running !== null || last === null) return;
      setPaneState({ last: null });
      if (runs.view().running !== null) return;
      runs.report(noticeOfAction(last.outcome));
      void store.refresh();
    };
    reportLast();
    const end = onPaneState(reportLast);
    return () => {
      end();
      store.dispose();
      void listening.then((stop) => stop?.());
    };
  }, [store, runs]);
  return store;
}
