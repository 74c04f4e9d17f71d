/** A fault in a row is told once, and tables may be imported in any order. */
import { built, onHost, readStandingTable, runBuild } from "./small-workbook";

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
