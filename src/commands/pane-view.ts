/** The views of the task pane that a command can ask for. */
export type PaneView =
  | "start"
  | "guide"
  | "inputs"
  | "matrix"
  | "inspector"
  | "weights"
  | "summary"
  | "checks"
  | "share";
