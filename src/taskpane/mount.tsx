/** Puts the task pane into an element of a page: Excel's pane, or the preview's. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Surroundings } from "../commands/actions/action";
import { rememberRuns } from "../excel/last-runs";
import { Pane } from "./pane";
import type { PaneLanguage } from "./translator";
import { officeSurroundings } from "./environment";

export interface PaneOptions {
  /** Language to begin with; that of the surroundings where none is given. */
  readonly language?: PaneLanguage;
}

/**
 * Shows the pane in the element, for the workbook that is open now.
 * @param surroundings asked anew for each action; Office's own where none are given
 * @returns what takes the pane away again: to be called before another workbook is opened in its place
 */
export function mountTaskpane(
  element: HTMLElement,
  surroundings: () => Surroundings = officeSurroundings,
  options: PaneOptions = {},
): () => void {
  rememberRuns();
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <Pane given={surroundings} language={options.language} />
    </StrictMode>,
  );
  return () => {
    root.unmount();
  };
}
