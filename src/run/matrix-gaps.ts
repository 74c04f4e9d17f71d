/** Services and channels of the inputs that the matrix has no row or column for yet. */
import { idKey } from "../domain/model/same-id";
import { findGrid } from "../workbook/grid/grid";
import { MATRIX_TABLE } from "../sheets/matrix/table";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookInputs } from "../workbook/inputs";

/** How many the next run will add to the matrix. */
export interface MatrixGaps {
  readonly services: number;
  readonly channels: number;
}

export function matrixGaps(
  snapshot: WorkbookSnapshot,
  { entries }: Pick<WorkbookInputs, "entries">,
): MatrixGaps {
  const grid = findGrid(snapshot.sheets.get("matrix"), MATRIX_TABLE);
  const lacking = (
    records: readonly { readonly record: { readonly id: string } }[],
    lines: readonly { readonly id: string }[],
  ): number => {
    const there = new Set(lines.map(({ id }) => idKey(id)));
    return records.filter(({ record }) => !there.has(idKey(record.id))).length;
  };
  return {
    services: lacking(entries.services, grid?.rows ?? []),
    channels: lacking(entries.channels, grid?.columns ?? []),
  };
}
