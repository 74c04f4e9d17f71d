/** Going through the matrix from the pane: the filter, the cell that is shown, the letters decided here, and where one goes next. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { CellLetter } from "../../commands/decide";
import type { CommandOutcome } from "../../commands/outcome";
import type { CellInspection } from "../../commands/inspection";
import type { Overview } from "../../commands/overview";
import type { CellClass } from "../../domain/model/model";
import { idKey } from "../../domain/model/same-id";
import { findGrid } from "../../workbook/grid/grid";
import { MATRIX_TABLE } from "../../workbook/table-names";
import { useInspectedCell } from "../inspector/use-inspected-cell";
import { useOverview, usePane } from "../pane-context";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import {
  cellAfter,
  cellBeside,
  letterKey,
  NO_FILTER,
  stopsAt,
  walkOrder,
  type Letters,
  type MatrixCell,
  type MatrixFilter,
  type WalkOrder,
} from "./filter";
import type { KeyAct } from "./keys";
import { useSheetFilter } from "./use-sheet-filter";

export interface Walk {
  /** null: no cell of the matrix is selected. `undefined` until it is known. */
  readonly cell: CellInspection | null | undefined;
  readonly decided: CellClass;
  readonly filter: MatrixFilter;
  readonly setFilter: (filter: MatrixFilter) => void;
  /** Decides the shown cell and goes on to the next one; without `goesOn` the selected cells, and stays. */
  readonly decide: (to: CellClass, goesOn: boolean) => void;
  readonly act: (act: KeyAct) => void;
  /** Goes to the next cell, or the one before, that the filter stops at. @returns whether there is one */
  readonly next: (by: 1 | -1) => boolean;
  /** Settled once every letter that was decided here is written. */
  readonly written: () => Promise<void>;
}

/** Services and channels as the matrix has them, by the ids of the model. */
function matrixOrder({ snapshot, evaluated }: Overview): WalkOrder {
  const grid = findGrid(snapshot.sheets.get("matrix"), MATRIX_TABLE);
  const { services = [], channels = [] } = evaluated?.result.model ?? {};
  const ordered = (
    lines: readonly { readonly id: string }[],
    records: readonly { readonly id: string }[],
  ): readonly string[] => {
    const known = new Map(records.map(({ id }) => [idKey(id), id]));
    return lines.flatMap(({ id }) => known.get(idKey(id)) ?? []);
  };
  return {
    services: ordered(grid?.rows ?? [], services),
    channels: ordered(grid?.columns ?? [], channels),
  };
}

const NOTHING: Letters = new Map();

/** What waits to be written: letters of cells, or one for the selected cells where the named one is among them. */
type Waiting = CellLetter & { readonly selected: boolean };

/** The first of what waits that go in together: letters of cells up to one for the selection, or that alone. */
function firstTogether(waiting: readonly Waiting[]): readonly Waiting[] {
  const end = waiting.findIndex(({ selected }) => selected);
  return end < 0 ? waiting : waiting.slice(0, Math.max(1, end));
}

async function decideTogether(letters: readonly Waiting[]): Promise<CommandOutcome> {
  const { decideCells, decideSelection } = await import("../../commands/decide");
  const [first] = letters;
  return first?.selected === true ? decideSelection(first.to, first) : decideCells(letters);
}

/** Letters that were decided here, until the workbook has been read after the last of them. */
function useLettersHere(overview: Overview | null) {
  const { workbook } = usePane();
  const [letters, setLetters] = useState<Letters>(NOTHING);
  const waiting = useRef<readonly Waiting[]>([]);
  const writing = useRef<Promise<void> | null>(null);
  useEffect(() => {
    if (writing.current === null) setLetters(NOTHING);
  }, [overview]);
  /** Writes what waits in its order; what is decided meanwhile goes in together. */
  const writeAll = async (): Promise<void> => {
    while (waiting.current.length > 0) {
      const own = firstTogether(waiting.current);
      waiting.current = waiting.current.slice(own.length);
      const outcome = await workbook.run(
        INSPECTOR_TEXTS.deciding,
        async () => {
          const ended = await decideTogether(own);
          return ended.ok ? { ok: true, reported: null } : ended;
        },
        "quick",
      );
      if (outcome.ok) continue;
      const failed = new Set(own.map(letterKey));
      setLetters((before) => new Map([...before].filter(([key]) => !failed.has(key))));
    }
    writing.current = null;
  };
  const write = ({ service, channel }: MatrixCell, to: CellClass, selected: boolean): void => {
    setLetters((before) => new Map([...before, [letterKey({ service, channel }), to]]));
    waiting.current = [...waiting.current, { service, channel, to, selected }];
    writing.current ??= writeAll();
  };
  return { letters, write, written: () => writing.current ?? Promise.resolve() };
}

export function useWalk(): Walk {
  const overview = useOverview();
  const { cell, go } = useInspectedCell();
  const [filter, setFilter] = useState<MatrixFilter>(NO_FILTER);
  const showOnSheet = useSheetFilter(overview);
  const { letters, write, written } = useLettersHere(overview);
  const result = overview?.evaluated?.result ?? null;
  const order = useMemo(
    () =>
      overview === null || result === null
        ? null
        : walkOrder(result, filter, matrixOrder(overview)),
    [overview, result, filter],
  );
  const from: MatrixCell = cell ?? { service: "", channel: "" };
  const goTo = (to: MatrixCell | null): boolean => {
    if (to === null) return false;
    go(to);
    return true;
  };
  const next = (by: 1 | -1, known: Letters = letters): boolean =>
    order !== null &&
    result !== null &&
    goTo(cellAfter(order, from, by, stopsAt(result, filter, known)));
  const decide = (to: CellClass, goesOn: boolean): void => {
    if (cell === null || cell === undefined) return;
    write(cell, to, !goesOn);
    if (goesOn) next(1, new Map([...letters, [letterKey(cell), to]]));
  };
  return {
    cell,
    decided: (cell ? letters.get(letterKey(cell)) : undefined) ?? cell?.decision ?? "open",
    filter,
    setFilter: (to) => {
      setFilter(to);
      showOnSheet(to);
    },
    decide,
    act: (act) => {
      if (act.kind === "decide") decide(act.to, true);
      else if (order === null) return;
      else if (act.kind === "move") goTo(cellBeside(order, from, act.down, act.right));
      else goTo(cellAfter(order, from, act.by));
    },
    next: (by) => next(by),
    written,
  };
}
