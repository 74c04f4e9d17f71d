/** Connects the pane to the workbook: the store that holds the latest look, kept up to date by what happens in Excel. */
import { useEffect, useState } from "react";
import { onPaneState, paneState, setPaneState } from "../commands/actions/pane-state";
import { readOverview } from "../commands/overview";
import type { ActionOutcome, Environment } from "../commands/actions/action";
import { listenToWorkbook } from "../commands/workbook-events";
import { noticeOf, type Notice, type Runs } from "./runs";
import { WorkbookStore } from "./workbook-store";
import { DONE_TEXTS } from "../commands/actions/texts";

/** What is told of an action that was started outside the pane. */
export function noticeOfAction(outcome: ActionOutcome): Notice | null {
  switch (outcome.kind) {
    case "done":
      return outcome.code === "shown"
        ? null
        : { kind: "done", reported: { text: DONE_TEXTS[outcome.code], values: outcome.values } };
    case "refused":
      return { kind: "refused", problems: outcome.problems };
    case "error":
      return noticeOf({ ok: false, error: outcome.error });
    case "failed":
      return { kind: "failed", cause: outcome.cause };
  }
}

/** The store of the workbook that is open, while the pane is shown. */
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
    // What came of a button of the ribbon is told once, also when the pane was opened to tell it.
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
