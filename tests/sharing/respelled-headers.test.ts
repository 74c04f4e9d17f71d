/** Files that come back with headers spelled otherwise: decomposed letters, line breaks, and the column that names rows renamed. */
import type { WorkbookContent } from "../../src/xlsx/content";
import { put, tableOf } from "./edit-file";
import { edited, exchange, merged, type Exchange } from "./returned";

let bygg: Exchange;
beforeAll(async () => {
  bygg = await exchange(({ sheets }) => {
    // An own column of the coordinator's, beside the matrix.
    const { sheet, table } = tableOf({ sheets } as WorkbookContent, "Matrix");
    const { row, column, columns, rows } = table.area;
    table.area = { ...table.area, columns: columns + 1 };
    sheet.cells.get(row)?.set(column + columns, { style: 0, value: "Följs upp av" });
    sheet.cells.get(row + rows - 1)?.set(column + columns, { style: 0, value: "Äldreenheten" });
  });
});

/** Changes every header of the file, with a letter that the department changed. */
const respelled = (change: (text: string) => string): Promise<Uint8Array> =>
  edited(bygg, (content) => {
    put(tableOf(content, "Matrix"), "permit", "web", "K");
    for (const { cells, tables } of content.sheets) {
      for (const { area } of tables) {
        for (const [at, cell] of cells.get(area.row) ?? []) {
          if (typeof cell.value !== "string" || cell.formula !== undefined) continue;
          cells.get(area.row)?.set(at, { ...cell, value: change(cell.value) });
        }
      }
    }
  });

test.each([
  ["decomposed letters", (text: string) => text.normalize("NFD")],
  ["line breaks", (text: string) => text.replace(" ", "\n")],
])("%s in headers are no columns of the department's own", async (_, change) => {
  const { changes, conflicts, files } = await merged(bygg, await respelled(change));
  expect(conflicts).toEqual([]);
  expect(changes.map(({ field, to }) => [field, to])).toEqual([["channel:web", "K"]]);
  expect(files.map(({ problem }) => problem)).toEqual([null]);
});

test("settings whose column of keys has another header are told, and none counts as deleted", async () => {
  const bytes = await respelled((text) => (text === "Nyckel" ? "Kod" : text));
  const { changes, conflicts, files } = await merged(bygg, bytes);
  expect([changes.length, conflicts]).toEqual([1, []]);
  expect(files[0]?.problem).toMatchObject({
    code: "columns-missing",
    values: { "columns.sv": expect.stringMatching(/^Inställningar: /) as unknown },
  });
});
