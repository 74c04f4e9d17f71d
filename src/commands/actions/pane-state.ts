/** State that actions and the task pane share: the requested view, the running action, and the last outcome. */
import type { ActionId } from "./texts";
import type { ActionOutcome, PaneView } from "./action";

export interface PaneState {
  readonly view: PaneView;
  readonly running: ActionId | null;
  readonly last: { readonly action: ActionId; readonly outcome: ActionOutcome } | null;
}

let state: PaneState = { view: "start", running: null, last: null };
const listeners = new Set<() => void>();

/** The state now; the same object until it changes. */
export const paneState = (): PaneState => state;

/** Calls `listener` after every change. Returns what ends that. */
export function onPaneState(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function setPaneState(change: Partial<PaneState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}
