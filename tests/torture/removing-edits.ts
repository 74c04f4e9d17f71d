/** Edits that take away or push in whole rows and columns: ids, what is hidden, the top of a sheet, blank rows. */
import { columnName } from "../../src/a1/address";
import {
  columnsAddress,
  edit,
  GRIDS,
  onTable,
  RENAMEABLE,
  rowsAddress,
  type PersonEdit,
} from "./on-table";

const blankRows = edit("blank rows in the middle of a table", (random) =>
  onTable(random.of([...RENAMEABLE, "Reasons", "Glossary"]), ({ sheet, row, rows }) => {
    const at = row + 1 + random.upTo(rows);
    for (let count = random.upTo(3); count >= 0; count--) {
      sheet.getRange(rowsAddress(at)).insert("Down");
    }
  }),
);

const idsDeleted = edit("the column of ids of a grid deleted", (random) =>
  onTable(random.of(GRIDS), ({ sheet, column }) => {
    sheet.getRange(columnsAddress(column)).delete("Left");
  }),
);

const idsRenamed = edit("the column of ids of a grid headed otherwise", (random) =>
  onTable(random.of(GRIDS), ({ sheet, row, column }) => {
    sheet.getRangeByIndexes(row, column, 1, 1).values = [["Nr"]];
  }),
);

const idsBlanked = edit("the ids of a grid deleted", (random) =>
  onTable(random.of(GRIDS), ({ sheet, row, rows, column }) => {
    sheet.getRangeByIndexes(row + 1, column, rows - 1, 1).clear("Contents");
  }),
);

const topDeleted = edit("the rows above the header of a grid deleted", (random) =>
  onTable(random.of(GRIDS), ({ sheet, row }) => {
    sheet.getRange(`1:${row}`).delete("Up");
  }),
);

/** Deletes what is hidden, as the Document Inspector does, on the sheets with these tables. */
async function deleteHidden(tables: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of tables) {
      const table = context.workbook.tables.getItem(name);
      const range = table.getRange().load("rowIndex,columnIndex,columnCount");
      await context.sync();
      const { rowIndex: top, columnIndex: left, columnCount } = range;
      const cells = Array.from({ length: columnCount }, (_, index) =>
        table.worksheet.getRangeByIndexes(top, left + index, 1, 1).load("columnHidden"),
      );
      const above = Array.from({ length: top }, (_, index) =>
        table.worksheet.getRangeByIndexes(index, left, 1, 1).load("rowHidden"),
      );
      await context.sync();
      for (let index = columnCount - 1; index >= 0; index--) {
        if (cells[index]?.columnHidden !== true) continue;
        const address = columnName(left + index);
        table.worksheet.getRange(`${address}:${address}`).delete("Left");
      }
      for (let index = top - 1; index >= 0; index--) {
        if (above[index]?.rowHidden !== true) continue;
        table.worksheet.getRange(rowsAddress(index)).delete("Up");
      }
      await context.sync();
    }
  });
}

const hiddenGone = edit("all that is hidden removed from rebuilt sheets", () =>
  deleteHidden(["Checks", "Changes", "ServiceGroups", "Glossary", "Scores", "Matrix", "Current"]),
);

export const REMOVING_EDITS: readonly PersonEdit[] = [
  blankRows,
  idsDeleted,
  idsRenamed,
  idsBlanked,
  topDeleted,
  hiddenGone,
];
