/** What planners write about channels, services and words, through whole runs. */
import {
  addRows,
  built,
  cellIn,
  cellsOf,
  onSmallWorkbook,
  readStandingTable,
  stateSchema,
  writeAt,
  writeCell,
  type Value,
} from "./small-workbook";

/** The cells of a sheet that hold a text. */
const textsOf = (sheet: string): Promise<string[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("values");
    await context.sync();
    return (used.values as Value[][]).flat().map(String);
  });

const checkRow = async (code: string): Promise<readonly Value[] | undefined> => {
  const { values } = await readStandingTable("Checks");
  const column = values[0]?.indexOf("Kod") ?? -1;
  return values.find((row) => row[column] === code);
};

test("the planner's own terms stay in the glossary, typed under it or in it, and ours are rebuilt", () =>
  onSmallWorkbook(async (host) => {
    await built();
    const before = (await readStandingTable("Glossary")).values.length;
    await addRows("Glossary", [
      { Begrepp: "Medborgarkontor", Betydelse: "Vårt kontor på torget." },
    ]);
    const { sheet, row, values } = await readStandingTable("Glossary");
    const under = row + values.length + 1;
    await writeAt(sheet, `A${under}:D${under}`, [["aab", "", "Eget", "=inte en formel"]]);
    await writeAt(sheet, `D${row + 2}`, [["Ändrad av misstag."]]);
    await built();
    const after = await readStandingTable("Glossary");
    expect(after.values).toHaveLength(before + 2);
    expect(cellIn(after, "Medborgarkontor", "Betydelse")).toBe("Vårt kontor på torget.");
    expect(cellIn(after, "aab", "Område")).toBe("Eget");
    expect(after.values.flat()).not.toContain("Ändrad av misstag.");
    // In the order of the alphabet, among ours.
    const terms = after.values.slice(1).map(([term]) => String(term));
    expect(terms).toEqual([...terms].sort(new Intl.Collator("sv").compare));
    const cells = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(cells);
  }));

test("the matrix can be filtered for one target group: each service names those that it is for", () =>
  onSmallWorkbook(async () => {
    await built();
    const groups = async (service: string) =>
      cellIn(await readStandingTable("Matrix"), service, "Målgrupper");
    // The old are a part of all.
    expect(await groups("permit")).toBe("Alla; Äldre");
    await writeCell("Services", "permit", "Målgrupper", "old");
    await writeCell("Services", "news", "Målgrupper", "");
    await built();
    expect(await groups("permit")).toBe("Äldre");
    expect(await groups("news")).toBe("Alla; Äldre");
  }));

test("a channel's owner makes it an external channel of the strategy", () =>
  onSmallWorkbook(async () => {
    await built();
    expect(await textsOf("Kanalstrategi")).not.toContain("Grannkommunen");
    await writeCell("Channels", "visit", "Ägare", "Grannkommunen");
    await built();
    expect(await textsOf("Kanalstrategi")).toContain("Grannkommunen");
  }));

test("a chosen channel below the service's level of assurance is found, and closes no cell", () =>
  onSmallWorkbook(async () => {
    const first = await built();
    expect(await checkRow("assurance-below")).toBeUndefined();
    await writeCell("Services", "permit", "Tillitsnivå", "high");
    for (const id of ["web", "eservice", "letter", "phone", "visit"]) {
      await writeCell("Channels", id, "Tillitsnivå", "low");
    }
    const { result } = await built();
    expect((await checkRow("assurance-below"))?.join()).toMatch(
      /Bygglov kräver tillitsnivå hög, men .+ identifierar användaren på en lägre nivå/,
    );
    expect(result.classification.suggested).toEqual(first.result.classification.suggested);
  }));

test("answers by channel settle the guidance's question, and a no is named", () =>
  onSmallWorkbook(async () => {
    const channels = ["web", "eservice", "letter", "phone", "visit"];
    for (const id of channels) await writeCell("Channels", id, "Taluppläsning", "ja");
    await built();
    expect((await checkRow("point:reading-aloud"))?.[0]).toBe("klart");
    expect(await checkRow("inclusion-lacking")).toBeUndefined();
    await writeCell("Channels", "web", "Taluppläsning", "nej");
    await built();
    expect((await checkRow("point:reading-aloud"))?.[0]).toBe("råd");
    expect((await checkRow("inclusion-lacking"))?.join()).toContain("Nej: Webbplats");
  }));

test("a letter forbidden with a reason and no law is found, until the law is written", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "care", "visit", "F");
    const { sheet, row } = await readStandingTable("Reasons");
    await writeAt(sheet, `A${row + 2}:D${row + 2}`, [["care", "visit", "F", "Ryms inte"]]);
    const text =
      "Kanaler får inte användas i Hemtjänst (Besök), fast lagrum saknas. Skriv det på bladet med motiveringar, eller välj en annan klass.";
    await built();
    expect(await textsOf("Kontroller")).toContain(text);
    await writeAt(sheet, `E${row + 2}`, [["Lagen 2 §"]]);
    // The requirement that forbids the others names its law too.
    await writeCell("Requirements", "eid", "Rättslig grund", "Lagen 3 §");
    await built();
    expect(await checkRow("legal-basis-missing")).toBeUndefined();
  }));

test("a workbook of the version before gets the new columns at the right, with consent", () =>
  onSmallWorkbook(async () => {
    const added = ["Ägare", "Tillitsnivå", "Taluppläsning"];
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Channels");
      for (const header of added) columns.getItem(header).delete();
      context.workbook.tables.getItem("Services").columns.getItem("Tillitsnivå").delete();
      stateSchema(context, 3);
      await context.sync();
    });
    const { upgradedFrom, upgrade } = await built({}, { upgrade: true });
    expect([upgradedFrom, upgrade]).toEqual([3, null]);
    const headers = async (name: string) => (await readStandingTable(name)).values[0];
    expect(await headers("Channels")).toEqual(expect.arrayContaining(added));
    expect(await headers("Services")).toContain("Tillitsnivå");
  }));
