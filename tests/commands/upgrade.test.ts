/** A workbook of an older version is upgraded when the person agrees, and nothing of it is lost. */
import {
  addRows,
  built,
  cellIn,
  cellsOf,
  onHost,
  onSmallWorkbook,
  placesOfTexts,
  readStandingTable,
  runBuild,
  stateSchema,
  writeAt,
} from "./small-workbook";
import type { Host } from "../../src/host/host";

/** Makes the workbook what version 1 wrote: reasons without a visibility, no log, schema 1. */
async function age(): Promise<void> {
  await addRows("Reasons", [
    {
      Tjänst: "permit",
      Kanal: "visit",
      Klass: "F",
      Skäl: "Nytt beslut",
      "Beslutat av": "Nämnden",
    },
  ]);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.tables.getItem("Reasons").columns.getItem("Synlighet").delete();
    workbook.worksheets.getItem("Ändringslogg").delete();
    stateSchema(context, 1);
    await context.sync();
  });
  await writeAt("Motiveringar", "K3:K5", [["own note"], ["beside"], ["second line"]]);
}

/** The columns that tables have since the second edition. */
const NEW_COLUMNS = {
  Services: ["Källa", "Uppgiftens datum"],
  Channels: [
    "Mötessätt",
    "Roll",
    "Påverkbar andel",
    "Införandekostnad",
    "Kostnad per år",
    "Källa",
    "Uppgiftens datum",
  ],
  Rules: ["Gäller från", "Gäller till"],
} as const;

/** The columns that the matrix has since then, those that only formulas read included. */
const MATRIX_COLUMNS = ["Status", "Beslutat av", "Datum", "Övertagna bokstäver", "Antal övertagna"];

/** The sheet of settings of the first edition: its defaults, but for a threshold and a share of the planner's own. */
const FIRST_SETTINGS: readonly (readonly [key: string, value: number | string])[] = [
  ["userWeight", 0.6],
  ["complexityWeight", 0.6],
  ["excess", 0.125],
  ["frequencyBreakpoints", "10|100|1000|10000"],
  ["complementThreshold", 45],
  ["discouragedThreshold", 30],
];

/** Makes the workbook what version 2 wrote, with the settings of the method's first edition. */
async function ageToFirstEdition(): Promise<void> {
  const own = await readStandingTable("Matrix");
  expect(own.values[0]).toContain("Status");
  await Excel.run(async (context) => {
    const { workbook } = context;
    for (const column of MATRIX_COLUMNS)
      workbook.tables.getItem("Matrix").columns.getItem(column).delete();
    for (const [name, columns] of Object.entries(NEW_COLUMNS)) {
      for (const column of columns) workbook.tables.getItem(name).columns.getItem(column).delete();
    }
    const settings = workbook.tables.getItem("Settings");
    const body = settings.getDataBodyRange().load("rowCount");
    await context.sync();
    body.clear("Contents");
    settings.resize(settings.getRange().getResizedRange(FIRST_SETTINGS.length - body.rowCount, 0));
    settings.getDataBodyRange().values = FIRST_SETTINGS.map(([key, value]) => [
      key,
      "Namn",
      value,
      key === "userWeight" ? "Vår förklaring" : "Vad den gör",
    ]);
    stateSchema(context, 2);
    await context.sync();
  });
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
    expect(await schemaOf(host)).toBe(6);
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
      "own note": "L3",
      beside: "L4",
      "second line": "L5",
    });
    expect((await readStandingTable("Log")).values.length).toBeGreaterThan(1);
    const after = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(after);
  });
});

test("a workbook of the first edition gets the new columns and settings, and keeps decisions, needs and own settings", () =>
  onSmallWorkbook(async (host) => {
    await ageToFirstEdition();
    // The hidden column with the suggestions follows the settings; those of the status are new.
    const decided = async () => {
      const { values } = await readStandingTable("Matrix");
      return values.map((row) =>
        row.filter((_, at) => !["Förslag", ...MATRIX_COLUMNS].includes(String(values[0]?.[at]))),
      );
    };
    const decisions = await decided();
    const needs = (await readStandingTable("Needs")).values;
    const { upgrade, upgradedFrom } = await built({}, { upgrade: true });
    expect(upgradedFrom).toBe(2);
    expect(upgrade?.settings.map(({ key, from, to }) => [key, from, to])).toEqual([
      ["complexityWeight", 0.6, 0.4],
      ["frequencyExcess", 0.125, 0.1],
      ["discouragedThreshold", 30, 40],
    ]);
    const settings = await readStandingTable("Settings");
    const valueOf = (key: string) => cellIn(settings, key, "Värde");
    expect(settings.values.slice(1, 7).map(([key, , value]) => [key, value])).toEqual([
      ["userWeight", 0.6],
      ["complexityWeight", 0.4],
      ["frequencyExcess", 0.1],
      ["frequencyBreakpoints", "10|100|1000|10000"],
      ["complementThreshold", 45],
      ["discouragedThreshold", 40],
    ]);
    expect(cellIn(settings, "userWeight", "Vad den gör")).toBe("Vår förklaring");
    expect(cellIn(settings, "frequencyExcess", "Vad den gör")).toMatch(/^Avdrag/);
    expect([valueOf("population"), valueOf("introduceChannels")]).toEqual(["0,5; 0,3; 0,2", "nej"]);
    expect(valueOf("excess")).toBeUndefined();
    for (const [name, columns] of Object.entries(NEW_COLUMNS)) {
      const [headers = []] = (await readStandingTable(name)).values;
      expect(headers.slice(-columns.length)).toEqual(columns);
    }
    expect(await decided()).toEqual(decisions);
    const [headers = []] = (await readStandingTable("Matrix")).values;
    expect(headers.slice(-7)).toEqual([
      ...MATRIX_COLUMNS.slice(0, 3),
      "Förslag",
      "Beslut",
      ...MATRIX_COLUMNS.slice(3),
    ]);
    expect((await readStandingTable("Needs")).values).toEqual(needs);
    const after = cellsOf(await host.content());
    expect((await built()).upgrade).toBeNull();
    expect(cellsOf(await host.content())).toEqual(after);
  }));

test("an upgraded workbook takes in its cells what the second edition takes", () =>
  onSmallWorkbook(async (host) => {
    await ageToFirstEdition();
    const allowed = (name: string, address: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address);
        range.dataValidation.load("rule,errorAlert");
        await context.sync();
        return range.dataValidation;
      });
    await Excel.run(async (context) => {
      const cells = { Krav: "C5", Tjänster: "D5", Nuläge: "D6" };
      for (const [name, address] of Object.entries(cells)) {
        const range = context.workbook.worksheets.getItem(name).getRange(address);
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "old" } };
      }
      await context.sync();
    });
    await built({}, { upgrade: true });
    expect((await allowed("Krav", "C5")).rule.list?.source).toBe("ska,bör,huvudalternativ");
    const kinds = await allowed("Tjänster", "D5");
    expect(kinds.rule.list?.source).toBe("informera,ge råd,ta emot ansökan,föra dialog,besluta");
    expect(kinds.errorAlert.showAlert).toBe(false);
    expect((await allowed("Nuläge", "D6")).rule.custom?.formula).toContain('="x"');
    expect(await schemaOf(host)).toBe(6);
  }));

test("the log has a line for each run that changed something", async () => {
  await onHost(async () => {
    await built({ services: "id;name\na;A\n", channels: "id;name\nweb;Web\n" });
    await built();
    await built({ services: "id;name;volume\na;A;5\n" });
    const log = await readStandingTable("Log");
    expect(log.values.slice(1).map(([revision]) => revision)).toEqual([1, 2]);
  });
});
