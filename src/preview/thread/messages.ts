/** What goes between the page and the thread that has the host. */
import type { KnownValues } from "../../commands/plan-observers";
import type { Language } from "../../locale/language";
import type { HandEdit } from "../edits/hand-edit";
import type { LastKept, Slot } from "../kept/kept-workbook";
import type { CellPosition } from "../grid/grid";
import type { LinkTarget } from "../links";
import type { Moved, StepName } from "../undo/history";
import type { RunState } from "../undo/run-state";
import type { BookHead, RowsNow } from "./changes";
import type { Failure } from "./failures";

/** What a workbook is opened from: a file, what the browser has kept, or nothing. */
export type Source =
  | { readonly from: "file"; readonly bytes: Uint8Array }
  | { readonly from: "kept"; readonly slot: Slot }
  | { readonly from: "nothing" };

/** What the page asks for, with what it gives and gets; `open` apart of the workbook that is open. */
export interface Calls {
  /** @param number of the workbook: each that is opened has another */
  readonly open: {
    readonly given: {
      readonly number: number;
      readonly name: string;
      readonly language: Language;
      readonly source: Source;
    };
    readonly gives: null;
  };
  /** @param shown whether the grid shows the change already */
  readonly edit: {
    readonly given: { readonly edit: HandEdit; readonly shown: boolean };
    readonly gives: null;
  };
  readonly rename: { readonly given: string; readonly gives: null };
  readonly select: { readonly given: CellPosition; readonly gives: null };
  readonly move: { readonly given: "undo" | "redo"; readonly gives: Moved | null };
  /** The workbook as a file. */
  readonly save: { readonly given: null; readonly gives: Uint8Array };
  /** Keeps the workbook in the browser. */
  readonly keep: {
    readonly given: LastKept;
    readonly gives: null;
  };
  readonly link: { readonly given: CellPosition; readonly gives: LinkTarget | null };
  /** See `Host.expectValues`. */
  readonly stopExpecting: {
    readonly given: { readonly id: number; readonly right: boolean };
    readonly gives: null;
  };
}

export type CallName = keyof Calls;

/** From the page. */
export type Request =
  /** A message of the client's, as it is. */
  | { readonly kind: "client"; readonly number: number; readonly text: string }
  | { readonly kind: "runs"; readonly number: number; readonly state: RunState }
  | { readonly kind: "expect"; readonly id: number; readonly values: readonly KnownValues[] }
  | {
      readonly kind: "call";
      readonly id: number;
      readonly name: CallName;
      readonly given: unknown;
    };

/** From the thread. */
export type Report =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly gives: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly failure: Failure }
  | OfWorkbook;

/** What is said of one workbook. */
export type OfWorkbook = { readonly number: number } & (
  | { readonly kind: "client"; readonly text: string }
  | { readonly kind: "head"; readonly head: BookHead }
  | ({ readonly kind: "rows" } & RowsNow)
  /** All that has changed is there. @param shown the grid shows it already */
  | { readonly kind: "changed"; readonly shown: boolean }
  /** Whether there is something that is in no file. */
  | { readonly kind: "dirty"; readonly dirty: boolean }
  | {
      readonly kind: "history";
      readonly next: StepName | null;
      readonly nextAgain: StepName | null;
    }
);
