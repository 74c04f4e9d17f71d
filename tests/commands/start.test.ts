/** The first sheet tells how far the work has come, and follows the decisions. */
import { LANGUAGES } from "../../src/locale/language";
import { START_TEXTS } from "../../src/sheets/start/texts";
import { exampleAssumptions, exampleModel } from "../../src/example/example-model";
import {
  built,
  onBuilt,
  onHost,
  onSmallWorkbook,
  readAt,
  readStandingTable,
  writeCell,
  type Value,
} from "./small-workbook";

const lines = (): Promise<Value[][]> => readAt("Start", "A1:D90");

/** How far the step has come, and its state. */
async function step(name: string): Promise<readonly Value[]> {
  const found = (await lines()).find(
    ([number, head]) => typeof number === "number" && head === name,
  );
  return found?.slice(2) ?? [];
}

test("it stands first, and each step and sheet leads to a sheet that is there", () =>
  onSmallWorkbook(async (host) => {
    const { sheets } = await host.content();
    expect(sheets[0]?.name).toBe("Start");
    const names = sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name }) => name);
    const targets = (sheets[0]?.hyperlinks ?? []).map(
      ({ documentReference }) => documentReference ?? "",
    );
    for (const name of names.slice(1)) expect(targets).toContain(`'${name}'!A1`);
    expect(targets.filter((to) => !names.includes(to.slice(1, -"'!A1".length)))).toEqual([]);
  }));

test("the steps count what the inputs have, missing apart from none", () =>
  onSmallWorkbook(async () => {
    expect(await step("Tjänster")).toEqual([
      "Tjänster: 4 · utan slag: 0 · utan volym: 1 · utan komplexitet: 0",
      "återstår",
    ]);
    expect(await step("Målgrupper")).toEqual(["Målgrupper: 2 · utan storlek: 0", "klart"]);
    // The volumes of `news` add up to 0: nothing is measured.
    expect(await step("Nuläge")).toEqual([
      "Tjänster med uppmätt volym: 1 av 4 · utan: 3",
      "återstår",
    ]);
  }));

test("the step of the matrix follows an edit at once", () =>
  onSmallWorkbook(async () => {
    const { result } = await built();
    const open = result.decided.cells.filter((cellClass) => cellClass === "open").length;
    expect(await step("Kanalmatris")).toEqual([
      `Beslutade celler: 0 av 20 · övertagna: ${20 - open} · tjänster utan huvudalternativ: 0`,
      "återstår",
    ]);
    await writeCell("Matrix", "permit", "eservice", "");
    const summary = await step("Sammanfattning");
    expect(summary).toEqual([expect.stringContaining("2026-03-01"), "återstår"]);
    expect(await step("Kanalmatris")).toEqual([
      `Beslutade celler: 0 av 20 · övertagna: ${19 - open} · tjänster utan huvudalternativ: 1`,
      "återstår",
    ]);
    await writeCell("Matrix", "permit", "eservice", "H");
    for (const { id } of result.model.services) {
      await writeCell("Matrix", id, "Status", "beslutat");
    }
    // What rests on the matrix is done with it, not before.
    expect((await step("Sammanfattning"))[1]).toBe("klart");
    expect(await step("Kanalmatris")).toEqual([
      `Beslutade celler: ${20 - open} av 20 · övertagna: 0 · tjänster utan huvudalternativ: 0`,
      "klart",
    ]);
  }));

test("the step of the checks says what the checks found", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "permit", "eservice", "");
    const { result } = await built();
    const found = (severity: string): number =>
      result.findings.filter((each) => each.severity === severity).length;
    expect((await step("Kontroller"))[0]).toBe(
      `Fel: ${found("error")} · varningar: ${found("warning")} · råd och frågor: ${found("advice")}`,
    );
    expect(found("warning")).toBeGreaterThan(0);
  }));

test("the legend has every letter in the colours of the matrix", () =>
  onSmallWorkbook(async (host) => {
    const rows = await lines();
    const at = rows.findIndex(([letter]) => letter === "H");
    expect(rows.slice(at, at + 6).map(([letter]) => letter)).toEqual(["H", "K", "B", "F", "–", ""]);
    const { sheets } = await host.content();
    const looks = (name: string): string[] =>
      (sheets.find((sheet) => sheet.name === name)?.conditionalFormats ?? []).flatMap(
        (format) => JSON.stringify(format).match(/#[0-9A-F]{6}/gi) ?? [],
      );
    const matrix = looks("Kanalmatris");
    for (const fill of ["#0B6A3A", "#CFE9D6", "#FBE8C8", "#F7DCDC", "#757575"]) {
      expect(matrix).toContain(fill);
      expect(looks("Start")).toContain(fill);
    }
  }));

test("a renamed sheet is called by its name", () =>
  onSmallWorkbook(async () => {
    const { sheet } = await readStandingTable("Matrix");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).name = "Våra kanaler";
      await context.sync();
    });
    await built();
    expect((await step("Våra kanaler"))[1]).toBe("återstår");
    expect((await lines()).map(([, , text]) => text).join(" ")).toContain("bladet Våra kanaler");
  }));

test.each(LANGUAGES)(
  "the example's assumptions stand there as long as a service is its: %s",
  (language) =>
    onHost(async () => {
      const model = exampleModel(language);
      const [one] = model.services;
      if (one === undefined) throw new Error("The example has no services.");
      await built(
        {},
        { language, model: { ...model, services: [one], volumes: [], rules: [], contacts: [] } },
      );
      const said = async () => (await lines()).map(([, , text]) => text);
      expect(await said()).toContain(exampleAssumptions(language));
      await built({});
      expect(await said()).toContain(exampleAssumptions(language));
      await writeCell("Services", one.id, language === "sv" ? "Tjänst" : "Service", "Our own");
      await built({});
      expect(await said()).not.toContain(exampleAssumptions(language));
      expect((await lines()).flat()).toContain(START_TEXTS.wholeAuthority[language]);
    }),
);

test("a workbook of one service and nothing else has a first sheet without errors", () =>
  onHost(async () => {
    await built({ services: "id\na\n" }, { language: "en" });
    const cells = (await lines()).flat().map(String);
    expect(cells.filter((cell) => cell.startsWith("#"))).toEqual([]);
    expect(cells).toContain("Target groups: 0 · without size: 0");
  }));

test("another run changes nothing on it", () =>
  onBuilt({ decide: true }, async () => {
    const before = await lines();
    await built();
    expect(await lines()).toEqual(before);
  }));
