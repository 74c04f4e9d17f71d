/** What careless people do to a workbook between two runs: each edit works through Excel's objects on the workbook that is open. */
import { EVERYDAY_EDITS } from "./everyday-edits";
import {
  channelColumns,
  columnsAddress,
  edit,
  GRIDS,
  INPUT_TABLES,
  onTable,
  RENAMEABLE,
  rowsAddress,
  type PersonEdit,
  type Value,
} from "./on-table";
import type { Random } from "./random";
import { REMOVING_EDITS } from "./removing-edits";
import { TYPING_EDITS } from "./typing-edits";

const rowAboveHeader = edit("a row above the header of a grid", (random) =>
  onTable(random.of(GRIDS), ({ sheet, row }) => {
    sheet.getRange(rowsAddress(row)).insert("Down");
  }),
);

/** The id, now two rows above, says alone whose column it is. */
const rowAboveOtherHeader = edit(
  "a row above the header, and a channel headed otherwise",
  (random) =>
    onTable(random.of(["Matrix", "Current"]), async (found) => {
      const { sheet, row } = found;
      const columns = await channelColumns(found);
      if (columns.length === 0) return;
      sheet.getRange(rowsAddress(row)).insert("Down");
      sheet.getRangeByIndexes(row + 1, random.of(columns), 1, 1).values = [["Annan väg"]];
    }),
);

/** Dragging a header moves the cells of the table, and not the ids above it. */
const columnsSwapped = edit("two channels of the matrix swapped", (random) =>
  onTable(random.of(GRIDS), async (found) => {
    const { context, sheet, row, rows } = found;
    const columns = await channelColumns(found);
    if (columns.length < 2) return;
    const one = random.of(columns);
    const other = random.of(columns.filter((column) => column !== one));
    const cells = [one, other].map((column) =>
      sheet.getRangeByIndexes(row, column, rows, 1).load("values"),
    );
    await context.sync();
    const [first, second] = cells.map(({ values }) => values as Value[][]);
    const write = (column: number, values: readonly Value[][]): void => {
      const [header = [], ...body] = values;
      // Headers of a table differ at all times.
      sheet.getRangeByIndexes(row + 1, column, rows - 1, 1).values = body;
      sheet.getRangeByIndexes(row, column, 1, 1).values = [header];
    };
    sheet.getRangeByIndexes(row, one, 1, 1).values = [["…"]];
    write(other, first ?? []);
    write(one, second ?? []);
  }),
);

/** As a program leaves it that drops hidden sheets: nothing says how the headers were. */
const swappedWithoutStore = edit(
  "two channels swapped in a workbook without its hidden store",
  async (random) => {
    await Excel.run(async (context) => {
      const store = context.workbook.worksheets.getItem("_ChannelMatrix");
      store.visibility = "Hidden";
      store.delete();
      await context.sync();
    });
    await columnsSwapped.edit(random);
  },
);

const ownColumnBetween = edit("a column of one's own between", (random) =>
  onTable(random.of([...GRIDS, ...INPUT_TABLES]), ({ sheet, row, rows, column, columns }) => {
    const at = column + 1 + random.upTo(columns - 1);
    sheet.getRange(columnsAddress(at)).insert("Right");
    sheet.getRangeByIndexes(row, at, 1, 1).values = [["Egen notering"]];
    sheet.getRangeByIndexes(row + 1, at, 1, 1).values = [["behåll mig"]];
    if (rows > 2) sheet.getRangeByIndexes(row + 2, at, 1, 1).values = [[4711]];
  }),
);

const headerOff: PersonEdit = {
  name: "the header row of a table turned off",
  edit: (random) =>
    onTable(random.of(RENAMEABLE), ({ table }) => {
      table.showHeaders = false;
    }),
  isRefused: true,
};

const tableToRange = edit("a table turned into a range", (random) =>
  onTable(random.of(RENAMEABLE), ({ table }) => {
    table.convertToRange();
  }),
);

/** The word in the first column, as Excel writes it, or under the names; and a sum. */
const totalRow = edit("a total row", (random) =>
  onTable(
    random.of([...INPUT_TABLES, "Matrix"]),
    async ({ context, table, column, columns, values }) => {
      table.showTotals = true;
      const total = table.getTotalRowRange().load("rowIndex");
      await context.sync();
      const write = (at: number, content: string): void => {
        table.worksheet.getRangeByIndexes(total.rowIndex, column + at, 1, 1).formulas = [[content]];
      };
      write(random.upTo(2), random.of(["Summa", "Totalt"]));
      const numeric = (values[1] ?? []).findIndex((value) => typeof value === "number");
      if (numeric > 1 && numeric < columns) write(numeric, "=SUM(1,2)");
    },
  ),
);

/** Tables that formulas of rebuilt sheets name. */
const IN_FORMULAS = ["Matrix", "Channels", "Settings"] as const;

const tableRenamed = edit("a table renamed", (random) =>
  onTable(random.of(random.upTo(2) === 0 ? IN_FORMULAS : RENAMEABLE), ({ table }) => {
    table.name = `Egen_${random.upTo(1_000)}`;
  }),
);

const sheetRenamed = edit("a sheet renamed and moved", (random) =>
  onTable(random.of(RENAMEABLE), ({ sheet }) => {
    sheet.name = `Blad ${random.upTo(1_000)}`;
    sheet.position = 0;
  }),
);

const headerBroken = edit("a header with a line break or other blanks", (random) =>
  onTable(random.of(INPUT_TABLES), ({ sheet, row, column, values }) => {
    const headers = (values[0] ?? []).map(String);
    const several = headers.flatMap((header, index) => (header.includes(" ") ? [index] : []));
    if (several.length === 0) return;
    const at = random.of(several);
    const blank = random.of(["\n", "\u00a0", "  "]);
    const header = (headers[at] ?? "").replace(" ", blank);
    sheet.getRangeByIndexes(row, column + at, 1, 1).values = [[header]];
  }),
);

/** The Document Inspector removes hidden rows and columns: of a grid the ids of the channels. */
const hiddenRemoved = edit("hidden rows and columns removed", (random) =>
  onTable(random.of(GRIDS), async ({ context, sheet, row, column, columns }) => {
    const hidden = Array.from({ length: columns }, (_, index) =>
      sheet.getRangeByIndexes(row, column + index, 1, 1).load("columnHidden,columnIndex"),
    );
    await context.sync();
    for (const { columnHidden, columnIndex } of [...hidden].reverse()) {
      if (columnHidden) sheet.getRange(columnsAddress(columnIndex)).delete("Left");
    }
    sheet.getRange(rowsAddress(row - 1)).delete("Up");
  }),
);

const idCase = edit("the case of an id", (random) =>
  onTable(random.of(GRIDS), ({ sheet, row, column, values }) => {
    const at = 1 + random.upTo(Math.max(1, values.length - 1));
    const id = String(values[at]?.[0] ?? "");
    if (id !== "") sheet.getRangeByIndexes(row + at, column, 1, 1).values = [[id.toUpperCase()]];
  }),
);

const idChanged = edit("an id typed over", (random) =>
  onTable(random.of(GRIDS), ({ sheet, row, column, values }) => {
    const at = 1 + random.upTo(Math.max(1, values.length - 1));
    const id = String(values[at]?.[0] ?? "");
    if (id !== "") sheet.getRangeByIndexes(row + at, column, 1, 1).values = [[`${id}-2`]];
  }),
);

/** The name that the table had, once it has another. */
const definedName = edit("a defined name that is called as a table was", (random) => {
  const name = random.of(RENAMEABLE);
  return onTable(name, async ({ context, table }) => {
    table.name = `Egen_${random.upTo(1_000)}`;
    await context.sync();
    context.workbook.names.add(name, table.getRange());
  });
});

const definedRange: PersonEdit = {
  ...edit("a table turned into a range that is called as it was", (random) => {
    const name = random.of(RENAMEABLE);
    return onTable(name, async ({ context, table }) => {
      const range = table.convertToRange();
      await context.sync();
      context.workbook.names.add(name, range);
    });
  }),
  isRefused: true,
};

const rowBelow = edit("a row just below a table", (random) =>
  onTable("Services", async ({ context, sheet, row, rows, column }) => {
    const id = `ny${random.upTo(1_000)}`;
    const below = sheet.getRangeByIndexes(row + rows, column, 20, 1).load("values");
    await context.sync();
    const free = (below.values as Value[][]).findIndex(([first]) => first === "");
    sheet.getRangeByIndexes(row + rows + free, column, 1, 2).values = [[id, `Ny tjänst ${id}`]];
  }),
);

/** The table does not grow over it, as where somebody has turned that off. */
const rowMovedUp = edit("a row that came to stand just below a table", (random) =>
  onTable("Services", ({ sheet, row, rows, column }) => {
    const id = `ny${random.upTo(1_000)}`;
    const below = sheet.getRangeByIndexes(row + rows + 1, column, 1, 2);
    below.values = [[id, `Ny tjänst ${id}`]];
    sheet.getRange(rowsAddress(row + rows)).delete("Up");
  }),
);

const sorted = edit("a table sorted", (random) =>
  onTable(
    random.of(["Services", "Matrix", "Current"]),
    ({ sheet, row, rows, column, columns, values }) => {
      const [, ...body] = values;
      if (body.length !== rows - 1 || body.length < 2) return;
      const key = random.upTo(2);
      // As values: formulas of the run's own columns are written again.
      sheet.getRangeByIndexes(row + 1, column, rows - 1, columns).values = [...body]
        .sort((one, other) => (String(other[key]) < String(one[key]) ? -1 : 1))
        .map((line) => [...line]);
    },
  ),
);

const filtered = edit("a table filtered", (random) =>
  onTable(random.of(["Services", "Matrix"]), ({ table, values }) => {
    const value = String(values[1]?.[1] ?? "");
    table.columns.getItemAt(1).filter.applyValuesFilter([value]);
  }),
);

/** Other forms of the same letter. */
const letterForm = edit("a letter typed in another form", (random) =>
  onTable("Matrix", async (found) => {
    const { sheet, row, values, column } = found;
    const columns = await channelColumns(found);
    const filled = values.flatMap((line, down) =>
      columns.flatMap((at) => (down > 0 && line[at - column] !== "" ? [{ down, at }] : [])),
    );
    if (filled.length === 0) return;
    const { down, at } = random.of(filled);
    const letter = String(values[down]?.[at - column]);
    const form = random.of([letter.toLowerCase(), ` ${letter}`, letter === "–" ? "-" : letter]);
    sheet.getRangeByIndexes(row + down, at, 1, 1).values = [[form]];
  }),
);

const ownSheet = edit("a sheet of one's own", (random) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Eget ${random.upTo(100_000)}`);
    sheet.getRange("B2:C3").values = [
      ["eget", 1],
      ["också", "=C2+1"],
    ];
    await context.sync();
  }),
);

const ownNote = edit("a note beside a table", (random) =>
  onTable(random.of(RENAMEABLE), ({ sheet, row, column, columns }) => {
    const note = `anteckning ${random.upTo(1_000)}`;
    sheet.getRangeByIndexes(row + 1, column + columns + 1, 1, 1).values = [[note]];
  }),
);

/** Inserts a row or a column and writes something in it. */
function writeLine(sheet: Excel.Worksheet, what: "row" | "column", at: number, random: Random) {
  const address = what === "row" ? rowsAddress(at) : columnsAddress(at);
  sheet.getRange(address).insert(what === "row" ? "Down" : "Right");
  const across = random.upTo(4);
  sheet.getRangeByIndexes(what === "row" ? at : across, what === "row" ? across : at, 1, 1).values =
    [[`anteckning ${random.upTo(1_000)}`]];
}

const ownLineAbove = edit("a row or column of one's own above or left of a table", (random) =>
  onTable(random.of(RENAMEABLE), ({ sheet, row, column }) => {
    const what = random.of(["row", "column"] as const);
    writeLine(sheet, what, what === "row" ? random.upTo(row + 1) : column, random);
  }),
);

/** Sheets that are rebuilt: without a table, and such tables. */
const REBUILT_SHEETS = ["Start", "Sammanfattning", "Kalkyl", "Kanalstrategi"];
const REBUILT_TABLES = ["ByChannel", "ByService", "Checks", "Changes", "ServiceGroups", "Glossary"];

const ownLineRebuilt = edit("a row or column of one's own on a rebuilt sheet", (random) => {
  const what = random.of(["row", "column"] as const);
  if (random.upTo(2) === 0)
    return onTable(random.of(REBUILT_TABLES), ({ sheet, row, column }) => {
      writeLine(sheet, what, (what === "row" ? row : column) + 1 + random.upTo(2), random);
    });
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(random.of(REBUILT_SHEETS));
    await context.sync();
    if (!sheet.isNullObject) writeLine(sheet, what, random.upTo(6), random);
    await context.sync();
  });
});

const ownRowOverRebuilt: PersonEdit = {
  name: "a row of one's own over a rebuilt table",
  edit: (random) =>
    onTable(random.of(["ByChannel", "ByService", "Checks", "Scores"]), ({ sheet, row }) => {
      writeLine(sheet, "row", random.upTo(row + 1), random);
    }),
  isRefused: true,
};

export const PERSON_EDITS: readonly PersonEdit[] = [
  rowAboveHeader,
  rowAboveOtherHeader,
  columnsSwapped,
  swappedWithoutStore,
  ownColumnBetween,
  headerOff,
  tableToRange,
  totalRow,
  tableRenamed,
  sheetRenamed,
  headerBroken,
  hiddenRemoved,
  idCase,
  idChanged,
  definedName,
  definedRange,
  rowBelow,
  rowMovedUp,
  sorted,
  filtered,
  letterForm,
  ownSheet,
  ownNote,
  ownLineAbove,
  ownLineRebuilt,
  ownRowOverRebuilt,
  ...REMOVING_EDITS,
  ...TYPING_EDITS,
  ...EVERYDAY_EDITS,
];
