/** Renders the task pane into an element: of Excel's pane, or of the preview page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Environment } from "../commands/command";
import type { OpenWorkbook } from "../commands/open-workbook";
import { Pane } from "./pane";
import type { PaneLanguage } from "./translator";

export interface PaneOptions {
  /** Initial language; that of the environment where absent. */
  readonly language?: PaneLanguage;
}

/**
 * Shows the pane in the element, for the open workbook.
 * @param environment called for each command
 * @returns a function that unmounts the pane: call it before another workbook is opened
 */
export function mountTaskpane(
  element: HTMLElement,
  workbook: OpenWorkbook,
  environment: () => Environment,
  options: PaneOptions = {},
): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Pane workbook={workbook} given={environment} language={options.language} />
    </StrictMode>,
  );
  return () => {
    root.unmount();
  };
}
