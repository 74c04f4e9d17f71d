/** The context of every view: translator, workbook as last read, running commands and moving between views. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Environment, PaneView } from "../commands/actions/action";
import type { Overview } from "../commands/overview";
import type { Bilingual } from "../locale/language";
import type { ActionId } from "../commands/actions/texts";
import type { RunEnd } from "./notice";
import type { RunControl, Runs } from "./runs";
import type { Translator } from "./translator";
import type { WorkbookStore } from "./workbook-store";

export interface Pane {
  readonly translator: Translator;
  readonly store: WorkbookStore;
  readonly runs: Runs;
  /** The user's current environment, in the language of the pane. */
  readonly environment: () => Environment;
  /** Runs a command and reads the workbook again; after a quick one the next may start before that read. */
  readonly run: (
    label: Bilingual,
    work: (control: RunControl) => Promise<RunEnd>,
    pace?: "quick",
  ) => Promise<RunEnd | null>;
  /** Performs an action as the ribbon does. */
  readonly act: (id: ActionId) => Promise<RunEnd | null>;
  readonly show: (view: PaneView) => void;
  /** Shows a sheet, by id or name, and selects a cell on it. */
  readonly goTo: (sheet: string, cell: string | null) => Promise<void>;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws Error outside the pane */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane is only for what is shown in the pane.");
  return pane;
}

/** The workbook as it was last read. */
export function useOverview(): Overview | null {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.view).overview;
}

/** Whether something runs, so that nothing else can be started. */
export function useBusy(): boolean {
  const { runs } = usePane();
  return useSyncExternalStore(runs.subscribe, runs.view).running !== null;
}
