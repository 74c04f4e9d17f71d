/** A workbook of an older version is upgraded when the person agrees, and nothing of it is lost. */
import {
  addRows,
  built,
  cellsOf,
  onHost,
  onSmallWorkbook,
  placesOfTexts,
  readStandingTable,
  runBuild,
  writeAt,
} from "./small-workbook";
import type { Host } from "../../src/host/host";

/** Makes the workbook what version 1 wrote: reasons without a visibility, no log, schema 1. */
async function age(): Promise<void> {
  await addRows("Reasons", [
    ["permit", "visit", "F", "Nytt beslut", "", "", "Nämnden", "", "", ""],
  ]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.tables.getItem("Reasons").columns.getItem("Synlighet").delete();
    workbook.worksheets.getItem("Ändringslogg").delete();
    workbook.properties.custom.add("ChannelMatrixSchema", 1);
    await context.sync();
  });
  await writeAt("Motiveringar", "J3:J5", [["own note"], ["beside"], ["second line"]]);
}

const schemaOf = async (host: Host): Promise<unknown> =>
  (await host.content()).customProperties.get("ChannelMatrixSchema");

test("without consent it is refused, and nothing is written", async () => {
  await onSmallWorkbook(async (host) => {
    await age();
    const before = cellsOf(await host.content());
    const outcome = await runBuild();
    expect(!outcome.ok && "error" in outcome && outcome.error.code).toBe("schema-older");
    expect(cellsOf(await host.content())).toEqual(before);
    expect(await schemaOf(host)).toBe(1);
  });
});

test("with consent it gets the columns and sheets that it lacks; what stood there stays", async () => {
  await onSmallWorkbook(async (host) => {
    await age();
    await built({}, { upgrade: true });
    expect(await schemaOf(host)).toBe(2);
    const reasons = await readStandingTable("Reasons");
    expect(reasons.values[0]).toEqual([
      "Tjänst",
      "Kanal",
      "Klass",
      "Skäl",
      "Rättslig grund",
      "Undantag",
      "Beslutat av",
      "Datum",
      "Ompröva senast",
      "Synlighet",
    ]);
    expect(reasons.values.some((row) => row.includes("Nytt beslut"))).toBe(true);
    expect(await placesOfTexts("Motiveringar", ["own note", "beside", "second line"])).toEqual({
      "own note": "K3",
      beside: "K4",
      "second line": "K5",
    });
    expect((await readStandingTable("Log")).values.length).toBeGreaterThan(1);
    const after = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(after);
  });
});

test("the log has a line for each run that changed something", async () => {
  await onHost(async () => {
    await built({ services: "id;name\na;A\n", channels: "id;name\nweb;Web\n" });
    await built();
    await built({ services: "id;name;volume\na;A;5\n" });
    const log = await readStandingTable("Log");
    expect(log.values.slice(1).map(([revision]) => revision)).toEqual([1, 2]);
  });
});
