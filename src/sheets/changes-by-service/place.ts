/** Where the rows of the table `ChangesByService` stand, for links from the action plan. */
import type { ChangeRow } from "../../domain/changes/change-rows";
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";

/** The first row of each of the plan's rows, as people count rows. */
export function firstRows(rows: readonly ChangeRow[]): readonly number[] {
  let next = TABLE_HEADER_ROW + 2;
  return rows.map(({ changes }) => {
    const first = next;
    next += changes.length;
    return first;
  });
}
