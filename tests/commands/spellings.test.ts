/** Whoever spells an id otherwise on a sheet loses nothing; faults are told where they are; what a file corrects is corrected. */
import { resultJson } from "../../src/commands/result-json";
import {
  addressIn,
  built,
  cellIn,
  onHost,
  onSmallWorkbook,
  readStandingTable,
  runBuild,
  writeAt,
  type Files,
} from "./small-workbook";

/** The problems of a refused run. */
async function problemsOf(files: Files) {
  const outcome = await runBuild(files);
  return !outcome.ok && "refused" in outcome
    ? outcome.refused.map(({ code, position: { source, row, cell } }) => [
        code,
        source,
        cell ?? row,
      ])
    : [];
}

/** Writes another spelling over the cells of a table's first column, or of the ids above a grid's headers. */
async function respell(name: string, where: "rows" | "columns", spell: (id: string) => string) {
  const table = await readStandingTable(name);
  const texts =
    where === "rows"
      ? table.values.slice(1).map(([first]) => [spell(String(first ?? ""))])
      : [table.above.map((id) => spell(String(id)))];
  await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    const cells =
      where === "rows"
        ? range.getColumn(0).getOffsetRange(1, 0).getResizedRange(-1, 0)
        : range.getRow(0).getOffsetRange(-1, 0);
    cells.values = texts;
    await context.sync();
  });
}

const upper = (id: string): string => id.toUpperCase();

test("ids of grids in another case are those of their tables: nothing that was typed moves or is lost", () =>
  onSmallWorkbook(async () => {
    const before = resultJson((await built()).result);
    for (const name of ["Matrix", "Current"]) {
      await respell(name, "rows", upper);
      await respell(name, "columns", upper);
    }
    await respell("Needs", "rows", upper);
    await respell("Needs", "columns", upper);
    const done = await built();
    expect(resultJson(done.result)).toEqual(before);
    expect(done.since.changed).toEqual([]);
    expect((await readStandingTable("Matrix")).values.map(([id]) => id)).toContain("permit");
  }));

test("a service whose id is spelled otherwise keeps its decisions, volumes and rules", () =>
  onSmallWorkbook(async () => {
    const before = (await built()).result;
    await respell("Services", "rows", upper);
    const { result, since } = await built();
    expect(result.model.services.map(({ id }) => id)).toEqual(["PERMIT", "CARE", "NEWS", "FEE"]);
    expect(result.decided.cells).toEqual(before.decided.cells);
    expect(result.model.volumes).toHaveLength(before.model.volumes.length);
    expect(result.model.rules.map(({ service }) => service)).toEqual(["NEWS"]);
    expect(since.changed).toEqual([]);
  }));

test("a composed and a decomposed name of an id is one service, which a file updates", () =>
  onHost(async () => {
    const channels = "id;name\nweb;Webb\n";
    await built({ services: "id;name;complexity\nförskola;A;2\n", channels });
    const services = "id;name;complexity\nförskola;A;5\n".normalize("NFD");
    const { result } = await built({ services });
    expect(result.model.services).toMatchObject([
      { id: "förskola".normalize("NFC"), complexity: 5 },
    ]);
  }));

test("names and ids in reference cells stay as they are typed, and mean the same", () =>
  onSmallWorkbook(async () => {
    const rules = await readStandingTable("Rules");
    const cell = addressIn(rules, "Nyheter", "Tjänst");
    await writeAt(rules.sheet, cell, [["news"]]);
    const { result } = await built();
    expect(result.model.rules[0]?.service).toBe("news");
    expect(cellIn(await readStandingTable("Rules"), "news", "Klass")).toBe("H");
  }));

test("a fault of a sheet is told there, and one of a file in the file", () =>
  onSmallWorkbook(async () => {
    const services = await readStandingTable("Services");
    const cell = addressIn(services, "care", "Krav");
    await writeAt(services.sheet, cell, [["lost"]]);
    expect(await problemsOf({ services: "id;volume\ncare;5\n" })).toEqual([
      ["id-unknown", "Tjänster", cell],
    ]);
    expect(await problemsOf({ services: "id;volume;requirements\ncare;5;gone\n" })).toEqual([
      ["id-unknown", "services.csv", 2],
    ]);
    const done = await built({ services: "id;requirements\ncare;E-LEGITIMATION\n" });
    expect(done.result.model.services[1]?.requirements).toEqual(["eid"]);
  }));

test("an imported rule takes the place of the one for the same service, channel and period, and that is told", () =>
  onSmallWorkbook(async () => {
    const rules = "service;channel;class;reason\nNEWS;webbplats;K;Nytt beslut\n";
    const first = await built({ rules });
    expect(first.result.model.rules).toMatchObject([
      { service: "news", channel: { id: "web" }, class: "complement", reason: "Nytt beslut" },
    ]);
    expect(first.notes.map(({ code, values }) => [code, values])).toEqual([
      ["rule-replaced", { value: "news × web", from: "H", to: "K" }],
    ]);
    const second = await built({ rules });
    expect(second.notes).toEqual([]);
    expect(second.result.model.rules).toHaveLength(1);
    const more = await built({ rules: "service;channel;class;from\nnews;web;H;2027-01-01\n" });
    expect(more.result.model.rules).toHaveLength(2);
  }));

test("volumes typed as text on the sheet are read by their column, and one that may be two numbers is refused with its cell", () =>
  onSmallWorkbook(async () => {
    const current = await readStandingTable("Current");
    const cell = addressIn(current, "permit", "letter");
    await writeAt(current.sheet, cell, [["'1,200"]]);
    expect(await problemsOf({})).toEqual([["number-ambiguous", "Nuläge", cell]]);
    await writeAt(current.sheet, addressIn(current, "permit", "visit"), [["'9,508,234"]]);
    const { result } = await built();
    expect(result.model.volumes).toContainEqual({
      service: "permit",
      channel: "letter",
      volume: 1200,
    });
  }));
