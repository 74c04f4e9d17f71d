/** The filter of the pane on the sheet: only the services that it leaves are in sight, until it is taken away. */
import { useEffect, useRef } from "react";
import type { Overview } from "../../commands/overview";
import type { CommandOutcome } from "../../commands/outcome";
import { idKey } from "../../domain/model/same-id";
import { findGrid, type Grid } from "../../workbook/grid/grid";
import { MATRIX_TABLE } from "../../workbook/table-names";
import { usePane } from "../pane-context";
import { WALK_TEXTS } from "../texts/matrix";
import { filteredRows, isEverything, type MatrixFilter } from "./filter";
import { forgetLeft, leftIds } from "./left-filter";

/** Ids of the services that are left, as the matrix spells them; null: all. */
function idsLeft({ evaluated }: Overview, grid: Grid, filter: MatrixFilter) {
  if (evaluated === null || isEverything(filter)) return null;
  const { services } = evaluated.result.model;
  const left = new Set(
    filteredRows(evaluated.result, filter).map((row) => idKey(services[row]?.id ?? "")),
  );
  const ids = grid.rows.map(({ id }) => id).filter((id) => left.has(idKey(id)));
  // A sheet without rows tells nobody anything; the pane says that none is left.
  return ids.length === 0 ? null : ids;
}

export const gridOf = ({ snapshot }: Overview): Grid | null =>
  findGrid(snapshot.sheets.get("matrix"), MATRIX_TABLE);

export async function filterRows(
  ...of: [Grid, readonly string[] | null, readonly string[] | null]
) {
  const { filterMatrix } = await import("../../commands/filter-matrix");
  return filterMatrix(...of);
}

/** @returns sets the rows that a filter leaves; those that a letter moves out of it stay until the next one is chosen */
export function useSheetFilter(overview: Overview | null): (filter: MatrixFilter) => void {
  const { workbook } = usePane();
  const set = useRef<readonly string[] | null>(null);
  const latest = useRef(overview);
  latest.current = overview;
  const show = (filter: MatrixFilter | null): void => {
    const grid = latest.current === null ? null : gridOf(latest.current);
    if (latest.current === null || grid === null) return;
    const ids = filter === null ? null : idsLeft(latest.current, grid, filter);
    // A choice that was left in the file is replaced, not only once this view is left.
    const before = set.current ?? (filter === null ? null : leftIds(workbook));
    set.current = ids;
    if (filter !== null) forgetLeft(workbook);
    if (ids === null && before === null) return;
    void workbook.run(
      WALK_TEXTS.filtering,
      async () => {
        const ended: CommandOutcome = await filterRows(grid, ids, before);
        return ended.ok ? { ok: true, reported: null } : ended;
      },
      "quick",
    );
  };
  const onLeaving = useRef(show);
  onLeaving.current = show;
  useEffect(
    () => () => {
      onLeaving.current(null);
    },
    [],
  );
  return show;
}
