/** The inspection of the cell that is selected in Excel, or of the one that was gone to from here and will be. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { readSelectedCell, type SelectedCell } from "../../commands/selected-cell";
import { inspect, type CellInspection } from "../../commands/inspection";
import { listenToWorkbook } from "../../commands/workbook-events";
import { matrixCell } from "../../commands/primary-cell";
import type { MatrixCell } from "../matrix/filter";
import { useOverview, usePane } from "../pane-context";

/** Milliseconds without a further move before the cell is looked up, so that arrow keys are not slowed down. */
const SETTLED_AFTER = 120;

/** The active cell; null: it is not one of the matrix. `undefined` until it is known. */
function useActiveCell(): readonly [SelectedCell | null | undefined, () => Promise<void>] {
  const { workbook } = usePane();
  const [active, setActive] = useState<SelectedCell | null | undefined>(undefined);
  const wanted = useRef(true);
  const readActive = useCallback(async (): Promise<void> => {
    const outcome = await readSelectedCell();
    if (!wanted.current) return;
    if (outcome.ok) setActive(outcome.cell);
    else if (!("error" in outcome) || outcome.error.code !== "cell-being-edited") {
      workbook.report(outcome);
    }
  }, [workbook]);
  useEffect(() => {
    wanted.current = true;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const soon = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void readActive(), SETTLED_AFTER);
    };
    void readActive();
    const listening = listenToWorkbook({ selected: soon, edited: soon });
    const end = workbook.lastRead.subscribe(soon);
    return () => {
      wanted.current = false;
      if (timer !== null) clearTimeout(timer);
      end();
      void listening.then((stop) => stop?.());
    };
  }, [workbook, readActive]);
  return [active, readActive];
}

export interface InspectedCell {
  /** null: no cell of the matrix is selected. `undefined` until it is known. */
  readonly cell: CellInspection | null | undefined;
  /** Shows a cell at once, and selects it in Excel. */
  readonly go: (to: MatrixCell) => void;
}

export function useInspectedCell(): InspectedCell {
  const { goTo } = usePane();
  const overview = useOverview();
  const [active, readActive] = useActiveCell();
  const [ahead, setAhead] = useState<MatrixCell | null>(null);
  const moves = useRef(0);
  const go = useCallback(
    (to: MatrixCell): void => {
      const address =
        overview === null ? null : matrixCell(overview.snapshot, to.service, to.channel);
      const sheet = overview?.snapshot.sheets.get("matrix");
      if (address === null || sheet === undefined) return;
      const move = ++moves.current;
      setAhead(to);
      // Of several moves at once the last one counts.
      const isLast = (): boolean => moves.current === move;
      void (async () => {
        await Promise.resolve();
        if (!isLast()) return;
        await goTo(sheet.id, address);
        if (!isLast()) return;
        await readActive();
        if (isLast()) setAhead(null);
      })();
    },
    [overview, goTo, readActive],
  );
  const cell = useMemo(() => {
    if (active === undefined) return undefined;
    const evaluated = overview?.evaluated ?? null;
    if (overview === null || evaluated === null) return null;
    const shown: Pick<SelectedCell, "sheet" | "address" | "service" | "channel"> | null =
      ahead === null ? active : { ...ahead, sheet: "matrix", address: "" };
    if (shown === null) return null;
    const model = {
      result: evaluated.result,
      reasons: overview.inputs.reasons.map(({ record }) => record),
      language: overview.language,
    };
    const found = inspect(model, shown);
    if (found === null) return null;
    // The cell itself is read at once; the rest of the workbook may take a while.
    return { ...found, decision: (ahead === null ? active?.userInput : null) ?? found.decision };
  }, [active, ahead, overview]);
  return { cell, go };
}
