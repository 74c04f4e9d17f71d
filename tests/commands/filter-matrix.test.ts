/** The filter of the pane on the sheet: rows of other services are hidden and come back, and a person's own filter stays. */
import "./own-realm";
import { filterMatrix, leftFilter } from "../../src/commands/filter-matrix";
import type { Host } from "../../src/host/host";
import { readOverview } from "../../src/commands/overview";
import { findGrid, type Grid } from "../../src/workbook/grid/grid";
import { MATRIX_TABLE } from "../../src/workbook/table-names";
import { FILES, built, onBuilt, onHost } from "./small-workbook";

async function matrixGrid(): Promise<Grid> {
  const overview = await readOverview("2026-03-01", "sv");
  if (!overview.ok) throw new Error("The workbook cannot be read.");
  const grid = findGrid(overview.overview.snapshot.sheets.get("matrix"), MATRIX_TABLE);
  if (grid === null) throw new Error("There is no matrix.");
  return grid;
}

/** Ids of the services whose rows are in sight. */
async function inSight(host: Host, { rows }: Grid): Promise<readonly string[]> {
  const sheet = (await host.content()).sheets.find(({ name }) => name === "Kanalmatris");
  return rows.filter(({ at }) => sheet?.hiddenRows.has(at) === false).map(({ id }) => id);
}

const onMatrix = (work: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.tables.getItem(MATRIX_TABLE));
    await context.sync();
  });

test("rows of other services are hidden, and shown again", () =>
  onBuilt({}, async (host) => {
    const grid = await matrixGrid();
    await filterMatrix(grid, ["permit", "fee"], null);
    expect(await inSight(host, grid)).toEqual(["permit", "fee"]);
    await filterMatrix(grid, ["care"], ["permit", "fee"]);
    expect(await inSight(host, grid)).toEqual(["care"]);
    await filterMatrix(grid, null, ["care"]);
    expect(await inSight(host, grid)).toEqual(["permit", "care", "news", "fee"]);
  }));

test("a person's filter counts too, and is there when ours is taken away", () =>
  onBuilt({}, async (host) => {
    const grid = await matrixGrid();
    await onMatrix((table) => {
      table.columns.getItem("Förvaltning").filter.applyValuesFilter(["Bygg"]);
    });
    await filterMatrix(grid, ["permit", "care"], null);
    expect(await inSight(host, grid)).toEqual(["permit"]);
    await filterMatrix(grid, null, ["permit", "care"]);
    expect(await inSight(host, grid)).toEqual(["permit", "fee"]);
  }));

test("a filter that a person has set on the ids is left alone", () =>
  onBuilt({}, async (host) => {
    const grid = await matrixGrid();
    await onMatrix((table) => {
      table.columns.getItem("Id").filter.applyValuesFilter(["news"]);
    });
    expect(await filterMatrix(grid, ["permit"], null)).toMatchObject({ ok: true, changed: 0 });
    expect(await filterMatrix(grid, null, ["permit"])).toMatchObject({ ok: true, changed: 0 });
    expect(await inSight(host, grid)).toEqual(["news"]);
  }));

test("a run leaves the filter as it is", () =>
  onBuilt({}, async (host) => {
    await filterMatrix(await matrixGrid(), ["permit", "fee"], null);
    await built({ services: "id;volume\npermit;1300\n" });
    expect(await inSight(host, await matrixGrid())).toEqual(["permit", "fee"]);
  }));

test("what the pane left in the file is found again, and a person's own filter is not taken for it", () =>
  onHost(async () => {
    await built(FILES);
    const grid = await matrixGrid();
    expect(await leftFilter(grid)).toMatchObject({ ok: true, ids: null });
    await filterMatrix(grid, ["permit", "fee"], null);
    expect(await leftFilter(grid)).toMatchObject({ ok: true, ids: ["permit", "fee"] });
    await onMatrix((table) => {
      table.columns.getItem("Id").getRange().columnHidden = false;
    });
    expect(await leftFilter(grid)).toMatchObject({ ok: true, ids: null });
  }));
