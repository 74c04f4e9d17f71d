/** A fault in a row is told once, and tables may be imported in any order. */
import {
  addressIn,
  built,
  cellIn,
  onHost,
  onSmallWorkbook,
  readCell,
  readStandingTable,
  runBuild,
  writeAt,
  writeCell,
} from "./small-workbook";

test("a row with a fault still has its id: what refers to it is no fault of its own", () =>
  onHost(async () => {
    const outcome = await runBuild({
      services: "id;name;complexity\npermit;Bygglov;7\n",
      channels: "id;name\nweb;Webb\n",
      rules: "service;channel;class\npermit;web;H\nlost;web;H\n",
    });
    const refused = !outcome.ok && "refused" in outcome ? outcome.refused : [];
    expect(refused.map(({ code, values }) => [code, values["value"]])).toEqual([
      ["number-out-of-range", 7],
      ["id-unknown", "lost"],
    ]);
  }));

test("a number outside its range on a sheet stays, is found, and counts as not known", () =>
  onHost(async () => {
    await built({
      services: "id;name;complexity\npermit;Bygglov;4\n",
      channels: "id;name;richness\nweb;Webb;2\n",
    });
    const before = await readStandingTable("Services");
    const cell = addressIn(before, "permit", "Komplexitet");
    await writeAt(before.sheet, cell, [[7]]);
    const current = await readStandingTable("Current");
    await writeAt(current.sheet, addressIn(current, "permit", "web"), [[-3]]);
    const { result } = await built();
    expect(
      result.findings.flatMap(({ code, cells }) =>
        code === "number-outside-range" ? cells.map(({ sheet, field }) => [sheet, field]) : [],
      ),
    ).toEqual([
      ["services", "complexity"],
      ["current", "volume"],
    ]);
    expect(result.classification.services[0]?.assumed).toContain("complexity");
    expect(cellIn(await readStandingTable("Services"), "permit", "Komplexitet")).toBe(7);
    expect(cellIn(await readStandingTable("Current"), "permit", "web")).toBe(-3);
    await writeAt(before.sheet, cell, [["svårt"]]);
    const outcome = await runBuild();
    const refused = !outcome.ok && "refused" in outcome ? outcome.refused : [];
    expect(refused.map(({ code, position }) => [code, position.cell])).toEqual([
      ["number-expected", cell],
    ]);
  }));

test("a volume far beyond all numbers that count stays and is found", () =>
  onSmallWorkbook(async () => {
    await writeCell("Current", "permit", "Brev", 1e300);
    const { result } = await built();
    expect(result.findings.map(({ code }) => code)).toContain("number-outside-range");
    expect(await readCell("Current", "permit", "Brev")).toBe(1e300);
  }));

test("channels may be imported before the first service, once the sheets are there", () =>
  onHost(async () => {
    const first = await runBuild({ channels: "id;name\nweb;Webb\n" });
    expect(!first.ok && "refused" in first && first.refused.map(({ code }) => code)).toEqual([
      "no-services",
    ]);
    await built({ services: "id;name\nold;Gammal\n", channels: "id;name\nweb;Webb\n" });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Services").getDataBodyRange().clear("Contents");
      await context.sync();
    });
    await built({ channels: "id;name\nphone;Telefon\n" });
    const channels = await readStandingTable("Channels");
    expect(channels.values.slice(1).map(([id]) => id)).toEqual(["web", "phone"]);
  }));
