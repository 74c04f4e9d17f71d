/** The table `Matrix`: service × channel decisions as class codes. */
import { channelId, serviceId } from "../../domain/model/ids";
import type { Decision } from "../../domain/model/model";
import { classOf } from "../../locale/class-codes";
import { trimmed } from "../../workbook/cell";
import { readGrid, type Grid } from "../../workbook/grid/grid";
import { read, refuse, type Problem } from "../../workbook/problem";

export const MATRIX_TABLE = "Matrix";
/** The sign for an open channel among the suggestion's class codes. */
export const OPEN_MARK = "·";
/** Indexes of the hidden columns among the helper columns. */
export const HELPER = { suggestion: 0, letters: 1, put: 2, adoptedCount: 3 } as const;

/** The decisions in the matrix, and the cells that could not be read. */
export function readDecisions(grid: Grid | null): {
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
} {
  const { cells, problems } = readGrid(grid, (cell) => {
    const value = trimmed(cell);
    const decided = classOf(value);
    if (decided === null) {
      return refuse("code-unknown", { value, choices: "H, K, B, F, – (P, C, D, F, –)" });
    }
    return read(decided === "open" ? null : decided);
  });
  return {
    decisions: cells.map(({ row, column, value }) => ({
      service: serviceId(row),
      channel: channelId(column),
      class: value,
    })),
    problems,
  };
}
