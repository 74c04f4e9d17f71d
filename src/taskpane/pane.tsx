/** The task pane: language, theme, the current view, and the context of all views. */
import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { PaneView, Environment } from "../commands/actions/action";
import { ACTIONS } from "../commands/actions/actions";
import { onPaneState, paneState, setPaneState } from "../commands/actions/pane-state";
import { queued, perform } from "../commands/actions/perform";
import { goTo } from "../commands/go-to";
import type { ActionId } from "../commands/actions/texts";
import type { Bilingual } from "../locale/language";
import { Frame } from "./frame";
import { PaneContext, type Pane as PaneGiven } from "./pane-context";
import { noticeOf, type RunEnd } from "./notice";
import { Runs, type RunControl } from "./runs";
import { translatorOf, type PaneLanguage } from "./translator";
import { usePaneTheme } from "./theme";
import { noticeOfAction, useWorkbook } from "./use-workbook";

interface PaneProps {
  readonly given: () => Environment;
  /** Initial language; that of the environment where absent. */
  readonly language: PaneLanguage | undefined;
}

const SHOW: (view: PaneView) => void = (view) => {
  setPaneState({ view });
};

export function Pane({ given, language: first }: PaneProps) {
  const [shown, setShown] = useState<PaneLanguage>(() => first ?? given().language);
  const [runs] = useState(() => new Runs());
  const translator = useMemo(() => translatorOf(shown), [shown]);
  const { theme, dark } = usePaneTheme();
  const { view } = useSyncExternalStore(onPaneState, paneState);

  const environment = useCallback(
    (): Environment => ({ ...given(), language: translator.language }),
    [given, translator],
  );
  const store = useWorkbook(environment, runs);

  useEffect(() => {
    document.documentElement.lang = translator.language;
  }, [translator]);

  const runNow = useCallback(
    async (
      label: Bilingual,
      work: (control: RunControl) => Promise<RunEnd>,
      pace?: "quick",
    ): Promise<RunEnd | null> => {
      const release = store.hold();
      let holding = true;
      const readAgain = async (): Promise<void> => {
        if (!holding) return;
        holding = false;
        await release();
      };
      try {
        return await runs.run(label, async (control) => {
          const end = await work(control);
          if (pace !== "quick") await readAgain();
          return end;
        });
      } finally {
        await readAgain();
      }
    },
    [runs, store],
  );

  const run = useCallback(
    (
      label: Bilingual,
      work: (control: RunControl) => Promise<RunEnd>,
      pace?: "quick",
    ): Promise<RunEnd | null> => runNow(label, (control) => queued(() => work(control)), pace),
    [runNow],
  );

  const act = useCallback(
    async (id: ActionId): Promise<RunEnd | null> => {
      const action = ACTIONS.find((one) => one.id === id);
      if (action === undefined) return null;
      return runNow(action.name, async (control) => {
        const outcome = await perform(action, { ...environment(), ...control });
        switch (outcome.kind) {
          case "done": {
            const notice = noticeOfAction(outcome);
            return { ok: true, reported: notice?.kind === "done" ? notice.reported : null };
          }
          case "refused":
            return { ok: false, refused: outcome.problems };
          case "error":
            return { ok: false, error: outcome.error, written: outcome.written };
          case "failed":
            throw new Error(outcome.cause);
        }
      });
    },
    [runNow, environment],
  );

  const show = SHOW;
  const pane = useMemo(
    (): PaneGiven => ({
      translator,
      store,
      runs,
      environment,
      run,
      act,
      show,
      goTo: async (sheet, cell) => {
        const outcome = await goTo(sheet, cell);
        if (!outcome.ok) runs.report(noticeOf(outcome));
      },
    }),
    [translator, store, runs, environment, run, act, show],
  );

  return (
    <FluentProvider
      theme={theme}
      style={{ minHeight: "100%", colorScheme: dark ? "dark" : "light" }}
    >
      <PaneContext value={pane}>
        <Frame
          view={view}
          onLanguage={() => {
            setShown(shown === "sv" ? "en" : "sv");
          }}
        />
      </PaneContext>
    </FluentProvider>
  );
}
