/** A workbook from which the Document Inspector has removed all that is hidden: ids, keys and marks are given again by names. */
import { columnName } from "../../src/a1/address";
import {
  built,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  runBuild,
  writeAt,
  writeCell,
} from "./small-workbook";

/** Deletes a column of a table, with all that stands above and below it. */
async function deleteColumn(name: string, header: string): Promise<void> {
  const { sheet, column, values } = await readStandingTable(name);
  const at = columnName(column + (values[0] ?? []).indexOf(header));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${at}:${at}`).delete("Left");
    await context.sync();
  });
}

/** Deletes the hidden columns and rows of all sheets, and where asked the hidden sheets. */
const removeHidden = (withSheets: boolean): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    for (const sheet of worksheets.items) {
      if (sheet.visibility !== "Visible") {
        if (!withSheets) continue;
        sheet.visibility = "Visible";
        sheet.delete();
        continue;
      }
      const used = sheet.getUsedRangeOrNullObject();
      used.load("columnIndex,columnCount,rowIndex,rowCount");
      await context.sync();
      if (used.isNullObject) continue;
      const columns = Array.from({ length: used.columnCount }, (_, index) =>
        sheet.getRangeByIndexes(0, used.columnIndex + index, 1, 1).load("columnHidden,columnIndex"),
      );
      const rows = Array.from({ length: Math.min(used.rowCount, 12) }, (_, index) =>
        sheet.getRangeByIndexes(used.rowIndex + index, 0, 1, 1).load("rowHidden,rowIndex"),
      );
      await context.sync();
      for (const { columnHidden, columnIndex } of [...columns].reverse()) {
        const at = columnName(columnIndex);
        if (columnHidden) sheet.getRange(`${at}:${at}`).delete("Left");
      }
      for (const { rowHidden, rowIndex } of [...rows].reverse()) {
        if (rowHidden) sheet.getRange(`${rowIndex + 1}:${rowIndex + 1}`).delete("Up");
      }
    }
    await context.sync();
  });

/** The columns of a table, by the texts in their headers, as lines of the rows' cells. */
async function columnsOf(name: string, label: string): Promise<Readonly<Record<string, unknown>>> {
  const { values } = await readStandingTable(name);
  const headers = (values[0] ?? []).map(String);
  const at = headers.indexOf(label);
  return Object.fromEntries(
    values
      .slice(1)
      .map((row): [string, unknown] => [
        String(row[at]),
        Object.fromEntries(headers.map((header, index) => [header, row[index]])),
      ]),
  );
}

const TABLES = [
  ["Services", "Tjänst"],
  ["Channels", "Kanal"],
  ["TargetGroups", "Målgrupp"],
  ["Requirements", "Krav"],
  ["Settings", "Namn"],
  ["Matrix", "Tjänst"],
  ["Current", "Tjänst"],
  ["Needs", "Målgrupp"],
  ["Scores", "Tjänst"],
  ["ServiceGroups", "Grupp"],
] as const;

/** Ids, and what only the hidden store knows: which letters were taken over. */
const NOT_SEEN = /^(Id|members|applied|Övertagna bokstäver|Antal övertagna)$/;

const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async ([name, label]) => [name, await columnsOf(name, label)] as const),
    ),
  );

test.each([["Services"], ["Channels"], ["TargetGroups"], ["Requirements"]])(
  "a table %s whose ids were deleted gets the same ids again",
  (name) =>
    onSmallWorkbook(async () => {
      const before = await everything();
      await deleteColumn(name, "Id");
      await built();
      expect(await everything()).toEqual(before);
    }),
);

test("a table of settings whose keys were deleted gets them again, and keeps its values", () =>
  onSmallWorkbook(async () => {
    await writeCell("Settings", "needWeight", "Värde", 0.35);
    await built();
    const before = await everything();
    await deleteColumn("Settings", "Nyckel");
    await built();
    expect(await everything()).toEqual(before);
  }));

test.each([
  ["stands", false],
  ["is gone too", true],
])(
  "all that is hidden is removed, and the hidden store %s: what people see is as before",
  (_, gone) =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "care", "phone", "F");
      await writeCell("Matrix", "permit", "Status", "beslutat");
      await built();
      const before = await everything();
      await removeHidden(gone);
      await built({}, { decide: true });
      const after = await everything();
      const withoutIds = (all: typeof before) =>
        JSON.parse(
          JSON.stringify(all, (key, value: unknown) =>
            gone && NOT_SEEN.test(key) ? undefined : value,
          ),
        ) as unknown;
      expect(withoutIds(after)).toEqual(withoutIds(before));
    }),
);

test("a row whose id was deleted is the record that its name says, and a new row gets a new id", () =>
  onSmallWorkbook(async () => {
    const { sheet, row, column, values } = await readStandingTable("Services");
    const down = values.findIndex(([id]) => id === "care");
    await writeAt(sheet, `${columnName(column)}${row + down + 1}`, [[""]]);
    const below = row + values.length + 1;
    await writeAt(sheet, `${columnName(column + 1)}${below}`, [["Ny tjänst"]]);
    await built();
    expect(await readCell("Services", "care", "Tjänst")).toBe("Hemtjänst");
    expect(await readCell("Services", "S0001", "Tjänst")).toBe("Ny tjänst");
  }));

test("without ids two records of one name are refused, with the column to insert", () =>
  onSmallWorkbook(async () => {
    await writeCell("Services", "care", "Tjänst", "Bygglov");
    await built();
    await deleteColumn("Services", "Id");
    expect(await runBuild()).toMatchObject({
      ok: false,
      refused: [{ code: "column-gone", values: { value: "Id", table: "Services" } }],
    });
  }));
