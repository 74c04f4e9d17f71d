/** What people do with Excel's own commands every day: sort, hide, merge, copy, paste, replace a word, format cells. */
import {
  channelColumns,
  columnsAddress,
  edit,
  INPUT_TABLES,
  onTable,
  rowsAddress,
  type Found,
  type PersonEdit,
  type Value,
} from "./on-table";
import type { Random } from "./random";
import { OTHER_NAME } from "./typed-workbook";

const isFilled = (value: Value | undefined): boolean => value !== undefined && value !== "";

/** Neither its hidden id nor its header says any more whose cells they are. */
const channelHidden: PersonEdit = {
  ...edit("a channel's column headed otherwise and its hidden id deleted", (random) =>
    onTable(random.of(["Matrix", "Current"]), async (found) => {
      const { sheet, row, column, values } = found;
      const filled = (await channelColumns(found)).filter((at) =>
        values.slice(1).some((line) => isFilled(line[at - column])),
      );
      if (filled.length === 0) return;
      const at = random.of(filled);
      sheet.getRangeByIndexes(row, at, 1, 1).values = [["Annan väg"]];
      sheet.getRangeByIndexes(row - 1, at, 1, 1).clear("Contents");
    }),
  ),
  isRefused: true,
};

const sortedByExcel = edit("a table sorted by Excel, by any column", (random) =>
  onTable(random.of([...INPUT_TABLES, "Matrix", "Current", "Needs"]), ({ table, columns }) => {
    table.sort.apply([{ key: random.upTo(columns), ascending: random.upTo(2) === 0 }]);
  }),
);

const rowsHidden = edit("rows of a table hidden", (random) =>
  onTable(random.of([...INPUT_TABLES, "Matrix", "Current"]), ({ sheet, row, rows }) => {
    const first = row + 1 + random.upTo(rows - 1);
    const count = 1 + random.upTo(Math.max(1, row + rows - 1 - first));
    sheet.getRange(`${first + 1}:${first + count}`).rowHidden = true;
  }),
);

const mergedBeside = edit("cells of one's own merged beside a table", (random) =>
  onTable(random.of([...INPUT_TABLES, "Matrix"]), ({ sheet, row, column, columns }) => {
    const range = sheet.getRangeByIndexes(row + 1, column + columns + 2, 2, 2);
    range.merge();
    const note = `anteckning ${random.upTo(1_000)}`;
    sheet.getRangeByIndexes(row + 1, column + columns + 2, 1, 1).values = [[note]];
  }),
);

/** Copies a whole row of the sheet to another. */
const copyRow = ({ sheet }: Found, from: number, to: number): void => {
  sheet.getRange(rowsAddress(to)).copyFrom(sheet.getRange(rowsAddress(from)));
};

/** A row of which something can be lost. */
function filledRow(random: Random, { row, values }: Found): number | null {
  const filled = values.flatMap((line, down) =>
    down > 0 && line.filter(isFilled).length > 2 ? [row + down] : [],
  );
  return filled.length === 0 ? null : random.of(filled);
}

const rowCopiedBelow: PersonEdit = {
  ...edit("a row of the matrix copied to below it", (random) =>
    onTable("Matrix", (found) => {
      const from = filledRow(random, found);
      if (from !== null) copyRow(found, from, found.row + found.rows);
    }),
  ),
  // Where the table grows over it there are two equal rows, of which nothing can be lost.
  isRefused: "sometimes",
};

/** As one begins another service: it has the id of the first still. */
const recordCopied: PersonEdit = {
  ...edit("a service copied to below its table and named otherwise", (random) =>
    onTable("Services", (found) => {
      const { sheet, row, rows, column, values } = found;
      const from = filledRow(random, found);
      const name = (values[0] ?? []).map(String).indexOf("Tjänst");
      if (from === null || name < 0) return;
      copyRow(found, from, row + rows);
      sheet.getRangeByIndexes(row + rows, column + name, 1, 1).values = [["Ny tjänst ny1"]];
    }),
  ),
  isRefused: true,
};

/** Meant to become another service, with letters of its own. */
const rowInserted: PersonEdit = {
  ...edit("a copied row inserted in a grid, with another letter", (random) =>
    onTable("Matrix", async (found) => {
      const { context, sheet } = found;
      const from = filledRow(random, found);
      if (from === null) return;
      sheet.getRange(rowsAddress(from + 1)).insert("Down");
      copyRow(found, from, from + 1);
      await context.sync();
      const at = random.of(await channelColumns(found));
      const cell = sheet.getRangeByIndexes(from, at, 1, 1).load("values");
      await context.sync();
      const [[letter]] = cell.values as [[Value]];
      sheet.getRangeByIndexes(from + 1, at, 1, 1).values = [[letter === "F" ? "K" : "F"]];
    }),
  ),
  isRefused: true,
};

/** With its hidden id; Excel gives the header of a table's copied column a number. */
const columnCopied = edit("a channel's column copied to before it, with another letter", (random) =>
  onTable("Matrix", async (found) => {
    const { context, sheet, row, rows } = found;
    const at = random.of(await channelColumns(found));
    const head = sheet.getRangeByIndexes(row, at, 1, 1).load("values");
    await context.sync();
    const [[header]] = head.values as [[Value]];
    sheet.getRange(columnsAddress(at)).insert("Right");
    // Headers of a table differ at all times.
    sheet.getRangeByIndexes(row, at + 1, 1, 1).values = [["…"]];
    sheet.getRange(columnsAddress(at)).copyFrom(sheet.getRange(columnsAddress(at + 1)));
    sheet.getRangeByIndexes(row, at, 1, 1).values = [[`${String(header)}2`]];
    sheet.getRangeByIndexes(row, at + 1, 1, 1).values = [[header]];
    sheet.getRangeByIndexes(row + 1, at, rows - 1, 1).values = Array.from(
      { length: rows - 1 },
      () => ["K"],
    );
  }),
);

const blockPasted = edit("a block of letters pasted over others", (random) =>
  onTable("Matrix", async (found) => {
    const { sheet, row, rows } = found;
    const columns = await channelColumns(found);
    if (columns.length < 2 || rows < 4) return;
    const [from, to] = [random.of(columns.slice(0, -1)), random.of(columns.slice(0, -1))];
    const downs = [1 + random.upTo(rows - 2), 1 + random.upTo(rows - 2)] as const;
    sheet
      .getRangeByIndexes(row + downs[0], to, 2, 1)
      .copyFrom(sheet.getRangeByIndexes(row + downs[1], from, 2, 1), "Values");
  }),
);

/**
 * Constants only: a formula names a header itself, and follows it. Where rules alone have the new name, no channel is
 * called so.
 */
const nameReplaced: PersonEdit = {
  ...edit("a channel's name found and replaced on one sheet or all", (random) =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      const visible = sheets.items.filter(({ visibility }) => visibility === "Visible");
      const some = random.upTo(2) === 0 ? visible : [random.of(visible)];
      const used = some.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("formulas"));
      await context.sync();
      for (const range of used) {
        if (range.isNullObject) continue;
        (range.formulas as Value[][]).forEach((line, down) => {
          line.forEach((cell, right) => {
            if (typeof cell !== "string" || cell.startsWith("=") || !cell.includes(OTHER_NAME.was))
              return;
            range.getCell(down, right).values = [[cell.replaceAll(OTHER_NAME.was, OTHER_NAME.is)]];
          });
        });
      }
      await context.sync();
    }),
  ),
  isRefused: "sometimes",
};

/** As Excel copies one: with its tables under names of their own, and with its properties. */
const sheetCopied = edit("a sheet copied", (random) =>
  onTable(
    random.of([...INPUT_TABLES, "Matrix", "Current", "Reasons"]),
    async ({ context, sheet, table, row, column, rows, columns }) => {
      sheet.load("name,customProperties/items/key,customProperties/items/value");
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      const copy = context.workbook.worksheets.add(`${sheet.name} (2)`);
      const address = used.address.slice(used.address.lastIndexOf("!") + 1);
      copy.getRange(address).copyFrom(sheet.getRange(address));
      const made = copy.tables.add(copy.getRangeByIndexes(row, column, rows, columns), true);
      made.name = `${table.name}${random.upTo(1_000)}`;
      for (const { key, value } of sheet.customProperties.items)
        copy.customProperties.add(key, value);
      if (random.upTo(2) === 0) copy.position = 0;
    },
  ),
);

/** What is written into such a cell stays text. */
const textFormat: PersonEdit = {
  ...edit("cells formatted as text and typed over", (random) =>
    onTable("Scores", async (found) => {
      const { sheet, row, rows, context } = found;
      for (const at of await channelColumns(found)) {
        const range = sheet.getRangeByIndexes(row + 1, at, rows - 1, 1);
        range.numberFormat = Array.from({ length: rows - 1 }, () => ["@"]);
        await context.sync();
        range.getCell(random.upTo(rows - 1), 0).values = [["0"]];
      }
    }),
  ),
};

export const EVERYDAY_EDITS: readonly PersonEdit[] = [
  channelHidden,
  sortedByExcel,
  rowsHidden,
  mergedBeside,
  rowCopiedBelow,
  recordCopied,
  rowInserted,
  columnCopied,
  blockPasted,
  nameReplaced,
  sheetCopied,
  textFormat,
];
