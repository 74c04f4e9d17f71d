/** The task pane: language, theme, the current view, and the context of all views. */
import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Environment } from "../commands/command";
import { goTo } from "../commands/go-to";
import type { OpenWorkbook } from "../commands/open-workbook";
import { Frame } from "./frame";
import { PaneContext, type Pane as PaneGiven } from "./pane-context";
import { translatorOf, type PaneLanguage } from "./translator";
import { usePaneTheme } from "./theme";
import { useReadWorkbook } from "./use-workbook";

interface PaneProps {
  readonly workbook: OpenWorkbook;
  readonly given: () => Environment;
  /** Initial language; that of the environment where absent. */
  readonly language: PaneLanguage | undefined;
}

export function Pane({ workbook, given, language: first }: PaneProps) {
  const [shown, setShown] = useState<PaneLanguage>(() => first ?? given().language);
  const translator = useMemo(() => translatorOf(shown), [shown]);
  const { theme, dark } = usePaneTheme();
  const { pane: view } = useSyncExternalStore(workbook.subscribe, workbook.view);

  const environment = useCallback(
    (): Environment => ({ ...given(), language: translator.language }),
    [given, translator],
  );
  useReadWorkbook(workbook, given);

  useEffect(() => {
    document.documentElement.lang = translator.language;
  }, [translator]);

  const pane = useMemo((): PaneGiven => {
    // A press of a button while something runs is no wish to run it afterwards.
    const isFree = (): boolean => workbook.view().running === null;
    return {
      translator,
      workbook,
      environment,
      run: async (label, work, pace) => (isFree() ? workbook.run(label, work, pace) : null),
      act: async (command, options) =>
        isFree() ? workbook.perform(command, environment(), options) : null,
      goTo: async (sheet, cell) => {
        const outcome = await goTo(sheet, cell);
        if (!outcome.ok) workbook.report(outcome);
      },
    };
  }, [translator, workbook, environment]);

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
