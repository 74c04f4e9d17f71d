/** Puts the task pane into an element of a page: Excel's pane, or the preview's. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Environment } from "../commands/actions/action";
import { enableUndo } from "../commands/enable-undo";
import { Pane } from "./pane";
import type { PaneLanguage } from "./translator";
import { officeEnvironment } from "./environment";

export interface PaneOptions {
  /** Language to begin with; that of the surroundings where none is given. */
  readonly language?: PaneLanguage;
}

/**
 * Shows the pane in the element, for the workbook that is open now.
 * @param environment asked anew for each action; Office's own where none are given
 * @returns what takes the pane away again: to be called before another workbook is opened in its place
 */
export function mountTaskpane(
  element: HTMLElement,
  environment: () => Environment = officeEnvironment,
  options: PaneOptions = {},
): () => void {
  enableUndo();
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Pane given={environment} language={options.language} />
    </StrictMode>,
  );
  return () => {
    root.unmount();
  };
}
