/** Files that come back with ids that look the same but are not, that no longer belong to their names, and with rows inserted. */
import { addRow, put, tableOf } from "./edit-file";
import { edited, exchange, merged, problems, reading, said, type Exchange } from "./returned";

let bygg: Exchange;
beforeAll(async () => {
  bygg = await exchange();
});

test("an id with characters that do not show is the one without them, in tables, grids and what names it", async () => {
  const bytes = await edited(bygg, (content) => {
    put(tableOf(content, "Matrix"), "permit", "web", "K");
    put(tableOf(content, "Current"), "permit", "web", 75);
    for (const name of ["Services", "Matrix"])
      put(tableOf(content, name), "permit", "Id", "per\u200bmit");
    addRow(tableOf(content, "Reasons"), {
      Tjänst: "Bygglov",
      Kanal: "Webbplats",
      Klass: "K",
      Skäl: "Nämnden",
    });
  });
  const found = await merged(bygg, bytes);
  expect([found.conflicts, problems(found)]).toEqual([[], [null]]);
  expect(said(found)).toEqual(
    expect.arrayContaining([
      ["Matrix", "permit", "channel:web", "K"],
      ["Current", "permit", "channel:web", 75],
    ]),
  );
  expect(found.changes.filter(({ table }) => table === "Services")).toEqual([]);
  const services = found.changes.filter(
    ({ table, field }) => table === "Reasons" && field === "service",
  );
  expect(services.map(({ to }) => to)).toEqual(["permit"]);
});

test("a file whose rows were sorted without their hidden ids is left out, with the cell and the cure", async () => {
  const bytes = await edited(bygg, (content) => {
    const matrix = tableOf(content, "Matrix");
    put(matrix, "permit", "Tjänst", "Avgift");
    put(matrix, "fee", "Tjänst", "Bygglov");
  });
  expect(await reading(bytes)).toMatchObject({
    ok: false,
    problem: { problem: { code: "row-apart", values: { header: "Id" } } },
  });
});

test.each([
  ["above the title", 0],
  ["between the channels' ids and the headers", 4],
])("what is written in a row inserted %s is told", async (_, at) => {
  const bytes = await edited(bygg, (content) => {
    const { sheet, table } = tableOf(content, "Matrix");
    expect(table.area.row).toBe(4);
    const rows = [...sheet.cells].map(([row, cells]) => [row < at ? row : row + 1, cells] as const);
    sheet.cells = new Map([...rows, [at, new Map([[1, { value: "Fråga juristen", style: 0 }]])]]);
    table.area = { ...table.area, row: 5 };
    put(tableOf(content, "Matrix"), "permit", "Webbplats", "K");
  });
  const found = await merged(bygg, bytes);
  expect(said(found)).toEqual([["Matrix", "permit", "channel:web", "K"]]);
  expect(problems(found)).toEqual([
    expect.stringContaining(`what was written on Kanalmatris!B${String(at + 1)} is not merged`),
  ]);
});
