/** The next thing to do as the one blue button; nothing where the view that is shown is the one that does it. */
import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { goThrough } from "./going-through";
import { nextStep, type NextStep } from "./next-step";
import { useOverview, usePane } from "../pane-context";
import { NEXT_STEP_TEXTS } from "../texts/next-step";

/** What is offered in the view that is shown; null: it is done there, or in the guided start, which leads by itself. */
export function useNextStep(): NextStep | null {
  const { workbook } = usePane();
  const overview = useOverview();
  const { pane } = useSyncExternalStore(workbook.subscribe, workbook.view);
  if (overview === null || pane === "guide") return null;
  const next = nextStep(overview);
  return next.view === pane || (pane === "inspector" && next.view === "matrix") ? null : next;
}

/** Whether the message about the last run shows it, so that no other button is blue. */
export function useOffersNextStep(): boolean {
  const { workbook } = usePane();
  const { last, running } = useSyncExternalStore(workbook.subscribe, workbook.view);
  const next = useNextStep();
  return next !== null && running === null && last !== null && last.ok && last.reported !== null;
}

export function NextStepButton() {
  const { translator, workbook } = usePane();
  const next = useNextStep();
  if (next === null) return null;
  const values = Object.entries(next.values).map(([name, value]) => [
    name,
    translator.number(value),
  ]);
  return (
    <div>
      <Button
        appearance="primary"
        onClick={() => {
          workbook.report(null);
          if (next.text === "discuss") goThrough(workbook);
          else workbook.show(next.view);
        }}
      >
        {translator.t(
          NEXT_STEP_TEXTS[next.text],
          Object.fromEntries(values) as Record<string, string>,
        )}
      </Button>
    </div>
  );
}
