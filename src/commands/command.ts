/** The shape of a command: one thing a person can do with the workbook, described once for ribbon, context menu, shortcuts, pane and command line. */
import type { Progress } from "../excel/writing/apply";
import type { CancelSignal } from "../excel/run";
import type { RunHistory } from "../excel/run-history";
import type { Bilingual, Language } from "../locale/language";
import type { Outcome } from "./outcome";
import type { Reported } from "./reported";
import type { Overview } from "./overview";
import type { PaneView } from "./pane-view";

/** Where a command is offered. */
export type CommandLocation = "ribbon" | "context-menu" | "shortcut" | "pane";

/** What belongs together on the ribbon. */
export type CommandGroup = "matrix" | "decide" | "share";

/** Names a command in code, in the manifest and in the shortcuts. */
export type CommandId =
  | "openPane"
  | "createMatrix"
  | "suggest"
  | "explainCell"
  | "summarise"
  | "check"
  | "decidePrimary"
  | "decideComplement"
  | "decideDiscouraged"
  | "decideForbidden"
  | "clearDecision"
  | "nextUndecided"
  | "freeze"
  | "thaw"
  | "undo";

/** Keys joined with `+`, as Office's shortcuts file wants them: `"Ctrl+Alt+H"`. */
export interface Shortcut {
  /** Windows and the web. */
  readonly default: string;
  readonly mac: string;
}

/** What a command needs to know and may do outside the workbook. */
export interface Environment {
  /** The user's language: of messages, and of a new workbook. */
  readonly language: Language;
  /** ISO date of the run. */
  readonly today: string;
  readonly progress?: Progress;
  /** Cancels the run. */
  readonly signal?: CancelSignal;
  /** Shows the task pane, at a view where one is named. */
  readonly openPane: (view?: PaneView) => Promise<void>;
  /** Opens a workbook beside this one, unsaved; absent: only files can be handed over. @param base64 an .xlsx file */
  readonly openWorkbook?: (base64: string) => Promise<void>;
}

/** What is known of the workbook without reading it. */
export interface KnownState {
  /** As it was last read; null: it has not been read. */
  readonly overview: Overview | null;
  readonly canUndo: boolean;
}

/** What a command needs of the open workbook that it runs in. */
export interface Recorded {
  /** The runs that can be undone; null: none are recorded. */
  readonly history: RunHistory | null;
}

export interface Command<Options = never, Done = unknown> {
  /** Names it for `Office.actions.associate`, the manifest and the shortcuts file. */
  readonly id: CommandId;
  /** On the button. */
  readonly name: Bilingual;
  /** Under it: one sentence on what happens. */
  readonly description: Bilingual;
  readonly group: CommandGroup;
  /** Files `assets/<icon>-<16|32|80>.png`. */
  readonly icon: string;
  readonly locations: readonly CommandLocation[];
  readonly shortcut?: Shortcut;
  /** After something quick the next command may start before the workbook is read again. */
  readonly pace?: "quick";
  /** Why it cannot be run now; null: it can, as far as is known. */
  blocked(state: KnownState): Bilingual | null;
  /** Does it, in the workbook's queue; called by `OpenWorkbook.perform` only. */
  run(
    workbook: Recorded,
    environment: Environment,
    options: Options | undefined,
  ): Promise<Outcome<Done>>;
  /** What is reported once it is done; null: nothing. */
  reported(done: Done): Reported | null;
}
