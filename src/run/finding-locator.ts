/** Locates the cells of findings in a workbook as it was read. */
import type { Finding } from "../domain/checks/finding";
import { answerCell } from "../sheets/checks/table";
import { findingPositions } from "../sheets/checks/finding-positions";
import { SHEETS } from "../sheets/registry";
import { cellAddress } from "../a1/address";
import { gridCells, type LinkedPosition } from "../workbook/positions";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { EvaluatedWorkbook } from "./evaluate-workbook";
import { sheetGrid, sheetTitle } from "./sheets";

/** Returns the position of a finding's first cell; null: it is about no cell. */
export function findingLocator(
  snapshot: WorkbookSnapshot,
  { inputs, language }: Pick<EvaluatedWorkbook, "inputs" | "language">,
): (finding: Finding) => LinkedPosition | null {
  const grids = Object.fromEntries(
    SHEETS.flatMap((module) => {
      const grid = module.kind === "grid" ? sheetGrid(snapshot, module) : null;
      return grid === null ? [] : [[module.key, gridCells(grid)] as const];
    }),
  );
  const locate = findingPositions({
    snapshot,
    inputs,
    language,
    grids,
    nameOf: (key) => sheetTitle(snapshot, key, language),
  });
  return (finding) => {
    const [first] = finding.cells;
    if (first === undefined) return null;
    const position = locate(first);
    const answer =
      finding.code === "point"
        ? answerCell(snapshot.sheets.get("checks"), finding.parameters.point)
        : null;
    if (answer === null) return position;
    const cell = cellAddress(answer.row, answer.column);
    return { ...position, cell, shown: `${position.shown}!${cell}` };
  };
}
