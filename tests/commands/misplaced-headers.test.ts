/** A table that does not begin with its headers, or has them twice, is told once, with the row and the cure. */
import { openXlsx } from "../../src/xlsx/open";
import { onHost, onSmallWorkbook, readStandingTable, runBuild, smallFile } from "./small-workbook";

/** The problems of a run, in short: code, sheet and cell. */
const told = async () => {
  const outcome = await runBuild();
  if (outcome.ok || !("refused" in outcome)) return outcome.ok ? [] : ["error"];
  return outcome.refused.map(({ code, position, values }) => [
    code,
    position.source,
    position.cell,
    values["row"] ?? null,
  ]);
};

/** Lets a run meet the workbook with a table that begins so many rows from its headers. */
async function moved(name: string, by: number): Promise<unknown> {
  const content = await openXlsx(await smallFile());
  for (const { tables } of content.sheets) {
    for (const table of tables) {
      if (table.name === name) table.area = { ...table.area, row: table.area.row + by };
    }
  }
  return onHost(told, content);
}

test.each([
  ["Services", "Tjänster", 4],
  ["Channels", "Kanaler", 4],
  ["Matrix", "Kanalmatris", 5],
  ["Current", "Nuläge", 5],
])("rows deleted over %s by a program that knows no tables", async (name, sheet, row) => {
  expect(await moved(name, 2)).toEqual([["headers-elsewhere", sheet, `A${row + 2}`, row]]);
  expect(await moved(name, -1)).toEqual([["headers-elsewhere", sheet, `A${row - 1}`, row]]);
});

test.each(["Services", "Matrix"])("headers of %s that are overwritten", (name) =>
  onSmallWorkbook(async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(name);
      const headers = table.getHeaderRowRange();
      headers.load("columnCount");
      await context.sync();
      headers.values = [Array.from({ length: headers.columnCount }, (_, at) => `Nr ${at}`)];
      await context.sync();
    });
    expect((await told()).map(([code]) => code)).toEqual(["headers-gone"]);
  }),
);

test.each(["Services", "Matrix", "Current", "Requirements"])(
  "the headers of %s in a row of it once more",
  (name) =>
    onSmallWorkbook(async () => {
      const { values, row, column, sheet } = await readStandingTable(name);
      await Excel.run(async (context) => {
        context.workbook.tables.getItem(name).rows.add(1, [[...(values[0] ?? [])]]);
        await context.sync();
      });
      const cell = `${String.fromCharCode(65 + column)}${row + 3}`;
      expect(await told()).toEqual([["headers-again", sheet, cell, null]]);
    }),
);

test("a grid that has lost its hidden column of ids begins with its headers all the same", () =>
  onSmallWorkbook(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Behov").getRange("A:A").delete("Left");
      await context.sync();
    });
    expect(await told()).toEqual([]);
  }));

test.each([
  ["Services", "Tjänster", { row: 3, column: 1 }, "B4:C4", "Förvaltning"],
  ["Channels", "Kanaler", { row: 3, column: 4 }, "E4:F4", "Elektronisk"],
])("merged cells over headers of %s", async (_, name, place, cell, headers) => {
  const content = await openXlsx(await smallFile());
  const sheet = content.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}.`);
  sheet.merges = [{ ...place, rows: 1, columns: 2 }];
  sheet.cells.get(place.row)?.delete(place.column + 1);
  expect(await onHost(() => runBuild(), content)).toMatchObject({
    ok: false,
    refused: [{ code: "headers-merged", position: { source: name, cell }, values: { headers } }],
  });
});
