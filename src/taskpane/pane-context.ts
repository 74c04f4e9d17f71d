/** The context of every view: translator, open workbook, running commands and moving between views. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Command, Environment } from "../commands/command";
import type { OpenWorkbook, RunControl } from "../commands/open-workbook";
import type { Ending } from "../commands/reported";
import type { Overview } from "../commands/overview";
import type { Bilingual } from "../locale/language";
import type { Translator } from "./translator";

export interface Pane {
  readonly translator: Translator;
  readonly workbook: OpenWorkbook;
  /** The user's current environment, in the language of the pane. */
  readonly environment: () => Environment;
  /** Runs something in the workbook's queue; null: something runs already. */
  readonly run: (
    label: Bilingual,
    work: (control: RunControl) => Promise<Ending>,
    pace?: "quick",
  ) => Promise<Ending | null>;
  /** Performs a command as the ribbon does; null: something runs already. */
  readonly act: <Options>(command: Command<Options>, options?: Options) => Promise<Ending | null>;
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
  const { lastRead } = usePane().workbook;
  return useSyncExternalStore(lastRead.subscribe, lastRead.view).overview;
}

/** Whether something runs, so that nothing else can be started. */
export function useBusy(): boolean {
  const { workbook } = usePane();
  return useSyncExternalStore(workbook.subscribe, workbook.view).running !== null;
}

/** Why the command cannot be run now; null: it can. */
export function useBlocked(command: Pick<Command, "blocked">): Bilingual | null {
  const { workbook } = usePane();
  useOverview();
  return useSyncExternalStore(workbook.subscribe, () => workbook.blocked(command));
}
