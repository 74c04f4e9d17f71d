/** A workbook without any table, as programs leave it that know none: cells under known headers are read as the tables were. */
import {
  addRows,
  built,
  cellsOf,
  onSmallWorkbook,
  readStandingTable,
  writeCell,
} from "./small-workbook";

test("all tables turned into ranges are tables again, with all that was typed", () =>
  onSmallWorkbook(async (host) => {
    await writeCell("Targets", "E-tjänst", "Mål", 880_001);
    await addRows("FollowUp", [{ År: 2024, Tjänst: "Hemtjänst", Kanal: "Besök", Volym: 321 }]);
    await addRows("Glossary", [{ Begrepp: "¤begrepp", Betydelse: "¤betydelse" }]);
    await built();
    await built();
    const before = cellsOf(await host.content()).filter((line) => !/^_|^Ändringslogg/.test(line));
    const names = await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      for (const table of tables.items) table.convertToRange();
      await context.sync();
      return tables.items.map(({ name }) => name);
    });
    await built();
    const after = cellsOf(await host.content()).filter((line) => !/^_|^Ändringslogg/.test(line));
    expect(after.map((line) => line.split("] [[")[0])).toEqual(
      before.map((line) => line.split("] [[")[0]),
    );
    for (const name of names) expect((await readStandingTable(name)).sheet).not.toBe("");
  }));
