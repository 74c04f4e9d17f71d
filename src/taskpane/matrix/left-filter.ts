/** A choice of services that the pane had set on the sheet when the file was saved: the column that it filters by is hidden, so the pane tells. */
import { useEffect, useSyncExternalStore } from "react";
import type { OpenWorkbook } from "../../commands/open-workbook";
import type { Grid } from "../../workbook/grid/grid";

/** What was left in one workbook. It is looked for once, when that is opened: what comes later is the pane's own. */
class LeftFilter {
  private ids: readonly string[] | null = null;
  private asked = false;
  private settled = false;
  private readonly listeners = new Set<() => void>();

  readonly read = (): readonly string[] | null => this.ids;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly settle = (ids: readonly string[] | null): void => {
    if (this.settled && ids !== null) return;
    this.asked = this.settled = true;
    this.ids = ids;
    for (const listener of this.listeners) listener();
  };

  async seek(grid: Grid): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    const { leftFilter } = await import("../../commands/filter-matrix");
    const found = await leftFilter(grid);
    if (found.ok) this.settle(found.ids);
  }
}

const kept = new WeakMap<OpenWorkbook, LeftFilter>();

function leftIn(workbook: OpenWorkbook): LeftFilter {
  const known = kept.get(workbook);
  if (known !== undefined) return known;
  const created = new LeftFilter();
  kept.set(workbook, created);
  return created;
}

/** The ids that a choice left in the file has in sight; null: there is none. */
export const leftIds = (workbook: OpenWorkbook): readonly string[] | null =>
  leftIn(workbook).read();

/** Called once the choice is replaced or taken away. */
export const forgetLeft = (workbook: OpenWorkbook): void => {
  leftIn(workbook).settle(null);
};

/** Looks for such a choice when the workbook is first read. @returns the ids that it has in sight; null: there is none */
export function useLeftFilter(workbook: OpenWorkbook, grid: Grid | null): readonly string[] | null {
  const left = leftIn(workbook);
  useEffect(() => {
    if (grid !== null) void left.seek(grid);
  }, [left, grid]);
  return useSyncExternalStore(left.subscribe, left.read);
}
