/** Selects a cell that can be seen where the active one cannot: a sheet whose ids are hidden is shown with A1 active at first. */

/** Columns beside the names that are looked through for the first channel. */
const MOST_BETWEEN = 10;

/**
 * The first cell of the sheet's rows: of the first channel, where the hidden row above the headers has the channels'
 * ids, else the first one that is seen. Frozen rows end with the headers, frozen columns with the names.
 * @param sheet the active one
 */
export async function leaveHiddenCell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  const active = context.workbook.getActiveCell().load("rowHidden,columnHidden");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
  await context.sync();
  if (!active.rowHidden && !active.columnHidden) return;
  const [row, names] = frozen.isNullObject ? [0, 0] : [frozen.rowCount, frozen.columnCount];
  const columns = Array.from({ length: names + MOST_BETWEEN }, (_, column) =>
    sheet.getCell(row, column).load("columnHidden"),
  );
  const ids =
    row < 2
      ? null
      : sheet.getRangeByIndexes(row - 2, 0, 1, columns.length).load("values,rowHidden");
  await context.sync();
  const isShown = (column: number): boolean => columns[column]?.columnHidden === false;
  const values = (ids?.rowHidden === true ? (ids.values as unknown[][])[0] : undefined) ?? [];
  const channel = values.findIndex((id, column) => column >= names && id !== "" && isShown(column));
  const first = columns.findIndex((_, column) => isShown(column));
  const column = channel < 0 ? first : channel;
  if (column < 0) return;
  sheet.getCell(row, column).select();
  await context.sync();
}
