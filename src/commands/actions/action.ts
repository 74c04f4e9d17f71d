/** The shape of an action: one thing a person can do, described once for ribbon, context menu, shortcuts and pane. */
import type { Progress } from "../../excel/apply";
import type { CancelSignal } from "../../excel/run";
import type { Failed } from "../outcome";
import type { ReportedChanges } from "../reported-changes";
import type { ActionGroup, ActionId, DoneCode } from "./texts";
import type { Bilingual, Language } from "../../locale/language";
import type { Problem } from "../../workbook/problem";

/** Where an action is offered. */
export type ActionLocation = "ribbon" | "context-menu" | "shortcut" | "pane";

/** The views of the task pane that an action can ask for. */
export type PaneView =
  "start" | "inputs" | "matrix" | "inspector" | "weights" | "summary" | "checks" | "share";

/** Keys joined with `+`, as Office's shortcuts file wants them: `"Ctrl+Alt+H"`. */
export interface Shortcut {
  /** Windows and the web. */
  readonly default: string;
  readonly mac: string;
}

/** What an action needs to know and may do outside the workbook. */
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
}

/** How an action ended. */
export type ActionOutcome =
  | {
      readonly kind: "done";
      readonly code: DoneCode;
      readonly values: Readonly<Record<string, string | number>>;
      /** What became otherwise since the last run. */
      readonly changes?: ReportedChanges;
    }
  /** The inputs were refused and nothing was written. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** Something expected stopped the run. */
  | ({ readonly kind: "error" } & Omit<Failed, "ok">)
  /** An unexpected error: a defect. */
  | { readonly kind: "failed"; readonly cause: string };

export interface Action {
  /** Names it for `Office.actions.associate`, the manifest and the shortcuts file. */
  readonly id: ActionId;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly group: ActionGroup;
  /** Files `assets/<icon>-<16|32|80>.png`. */
  readonly icon: string;
  readonly locations: readonly ActionLocation[];
  readonly shortcut?: Shortcut;
  readonly run: (environment: Environment) => Promise<ActionOutcome>;
}
