/** The inspection of the cell that is selected in Excel; follows the selection. */
import { useEffect, useMemo, useState } from "react";
import { readSelectedCell, type SelectedCell } from "../../commands/selected-cell";
import { inspect, type CellInspection } from "../../commands/inspection";
import { listenToWorkbook } from "../../commands/workbook-events";
import { useOverview, usePane } from "../pane-context";

/** Milliseconds without a further move before the cell is looked up, so that arrow keys are not slowed down. */
const SETTLED_AFTER = 120;

/** The active cell; null: it is not one of the matrix. `undefined` until it is known. */
function useActiveCell(): SelectedCell | null | undefined {
  const { workbook } = usePane();
  const [active, setActive] = useState<SelectedCell | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const readActive = async (): Promise<void> => {
      const outcome = await readSelectedCell();
      if (!wanted) return;
      if (outcome.ok) setActive(outcome.cell);
      else if (!("error" in outcome) || outcome.error.code !== "cell-being-edited") {
        workbook.report(outcome);
      }
    };
    const soon = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void readActive(), SETTLED_AFTER);
    };
    void readActive();
    const listening = listenToWorkbook({ selected: soon, edited: soon });
    const end = workbook.lastRead.subscribe(soon);
    return () => {
      wanted = false;
      if (timer !== null) clearTimeout(timer);
      end();
      void listening.then((stop) => stop?.());
    };
  }, [workbook]);
  return active;
}

/** The inspection of the cell; null: no cell of the matrix is selected. `undefined` until it is known. */
export function useInspectedCell(): CellInspection | null | undefined {
  const overview = useOverview();
  const active = useActiveCell();
  return useMemo(() => {
    if (active === undefined) return undefined;
    const evaluated = overview?.evaluated ?? null;
    if (active === null || overview === null || evaluated === null) return null;
    const model = {
      result: evaluated.result,
      reasons: overview.inputs.reasons.map(({ record }) => record),
      language: overview.language,
    };
    const found = inspect(model, active);
    if (found === null) return null;
    // The cell itself is read at once; the rest of the workbook may take a while.
    return { ...found, decision: active.userInput ?? found.decision };
  }, [active, overview]);
}
