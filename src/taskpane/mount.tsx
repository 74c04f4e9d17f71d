/** Renders the task pane into an element: of Excel's pane, or of the preview page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Environment } from "../commands/actions/action";
import { enableUndo } from "../commands/enable-undo";
import { Pane } from "./pane";
import type { PaneLanguage } from "./translator";
import { officeEnvironment } from "./environment";

export interface PaneOptions {
  /** Initial language; that of the environment where absent. */
  readonly language?: PaneLanguage;
}

/**
 * Shows the pane in the element, for the workbook that is open now.
 * @param environment called for each action; Office's where absent
 * @returns a function that unmounts the pane: call it before another workbook is opened
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
