/** What people type into the grids and tables between two runs, and whole lines that they move or delete. */
import {
  channelColumns,
  columnsAddress,
  edit,
  GRIDS,
  onTable,
  rowsAddress,
  type Found,
  type PersonEdit,
  type Value,
} from "./on-table";
import type { Random } from "./random";
import { OTHER_NAME, OTHER_SERVICE } from "./typed-workbook";

/** Writes a value into one of the channels' cells of a grid. */
const typed =
  (grid: string, values: readonly Value[]) =>
  (random: Random): Promise<void> =>
    onTable(grid, async (found) => {
      const columns = await channelColumns(found);
      const rows = found.values.flatMap((line, down) =>
        down > 0 && line.some((cell) => cell !== "") ? [down] : [],
      );
      if (columns.length === 0 || rows.length === 0) return;
      const [down, at] = [random.of(rows), random.of(columns)];
      found.sheet.getRangeByIndexes(found.row + down, at, 1, 1).values = [[random.of(values)]];
    });

const letterTyped = edit("a letter typed", typed("Matrix", ["H", "k", "B", "F", "–", " K "]));

const volumeTyped: PersonEdit = {
  ...edit("a volume typed", typed("Current", [0, 37, 12_400, "-", "5 200"])),
  changesScores: true,
};

const needTyped: PersonEdit = {
  ...edit("a need typed", typed("Needs", [0, 0.35, 1])),
  changesScores: true,
};

const reasonTyped = edit("a reason typed just below the others", (random) =>
  onTable("Reasons", ({ sheet, row, rows, column, values }) => {
    const headers = (values[0] ?? []).map(String);
    const at = (header: string): number => headers.indexOf(header);
    const [service, channel, reason] = ["Tjänst", "Kanal", "Skäl"].map(at);
    if (service === undefined || channel === undefined || reason === undefined) return;
    if (Math.min(service, channel, reason) < 0) return;
    const write = (index: number, value: string): void => {
      sheet.getRangeByIndexes(row + rows, column + index, 1, 1).values = [[value]];
    };
    write(service, random.of(["Hemtjänst", "Nyheter", "Avgift"]));
    write(channel, random.of(["E-tjänst", "Besök", "Webbplats"]));
    write(reason, `¤skäl ${random.upTo(1_000)}`);
  }),
);

/** Cut, and inserted elsewhere: the id above moves along. */
const columnMoved = edit("the whole column of a channel moved", (random) =>
  onTable(random.of(GRIDS), async (found) => {
    const { sheet } = found;
    const columns = await channelColumns(found);
    if (columns.length < 2) return;
    const from = random.of(columns);
    const to = random.of(columns.filter((column) => column !== from));
    sheet.getRange(columnsAddress(to)).insert("Right");
    const source = from < to ? from : from + 1;
    // Headers of a table differ at all times.
    const head = sheet.getRangeByIndexes(found.row, source, 1, 1).load("values");
    await found.context.sync();
    const [[header]] = head.values as [[Value]];
    head.values = [["…"]];
    sheet.getRange(columnsAddress(to)).copyFrom(sheet.getRange(columnsAddress(source)));
    sheet.getRange(columnsAddress(source)).delete("Left");
    const at = from < to ? to - 1 : to;
    sheet.getRangeByIndexes(found.row, at, 1, 1).values = [[header]];
  }),
);

const rowDeleted: PersonEdit = {
  ...edit("a row of a grid deleted", (random) =>
    onTable(random.of(["Matrix", "Current"]), ({ sheet, row, rows }) => {
      if (rows < 3) return;
      sheet.getRange(rowsAddress(row + 1 + random.upTo(rows - 1))).delete("Up");
    }),
  ),
  removes: true,
  changesScores: true,
};

/** Ids of records in their own tables, as people tidy them. */
const recordId = (name: string, change: (id: string) => string): PersonEdit =>
  edit(name, (random) =>
    onTable(random.of(["Services", "Channels", "TargetGroups"]), (found: Found) => {
      const { sheet, row, column, values } = found;
      const headers = (values[0] ?? []).map((header) => String(header).toLowerCase());
      const at = headers.indexOf("id");
      const down = 1 + random.upTo(Math.max(1, values.length - 1));
      const id = String(values[down]?.[at] ?? "");
      if (at < 0 || id === "") return;
      sheet.getRangeByIndexes(row + down, column + at, 1, 1).values = [[change(id)]];
    }),
  );

/** Rules and reasons still name it as it was called. */
const recordRenamed = edit("a service or channel named otherwise in its own table", (random) => {
  const [table, { was, is }] = random.of([
    ["Services", OTHER_SERVICE],
    ["Channels", OTHER_NAME],
  ] as const);
  return onTable(table, ({ sheet, row, column, values }) => {
    values.forEach((line, down) => {
      const at = line.indexOf(was);
      if (at >= 0) sheet.getRangeByIndexes(row + down, column + at, 1, 1).values = [[is]];
    });
  });
});

export const TYPING_EDITS: readonly PersonEdit[] = [
  letterTyped,
  volumeTyped,
  needTyped,
  reasonTyped,
  columnMoved,
  rowDeleted,
  recordRenamed,
  recordId("the case of an id in its own table", (id) => id.toUpperCase()),
  recordId("an id typed over in its own table", (id) => `${id}-2`),
];
