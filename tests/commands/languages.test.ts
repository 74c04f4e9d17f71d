/** A workbook is read the same whatever language its headers and letters are written in. */
import { resultJson } from "../../src/commands/result-json";
import { headersOf, type TableDefinition } from "../../src/workbook/table/table";
import { CHANNELS } from "../../src/sheets/channels/table";
import { GROUPS } from "../../src/sheets/groups/table";
import { REQUIREMENTS } from "../../src/sheets/requirements/table";
import { rulesTable } from "../../src/sheets/rules/table";
import { SERVICES } from "../../src/sheets/services/table";
import { SETTINGS } from "../../src/sheets/settings/table";
import {
  built,
  cellIn,
  cellsOf,
  columnOf,
  FILES,
  onBuilt,
  onHost,
  onSmallWorkbook,
  readStandingTable,
  writeAt,
  writeCell,
} from "./small-workbook";

const TABLES = [SERVICES, CHANNELS, GROUPS, REQUIREMENTS, rulesTable("sv"), SETTINGS] as const;

async function renameHeaders(): Promise<void> {
  for (const definition of TABLES as unknown as readonly TableDefinition<never>[]) {
    const { sheet, row } = await readStandingTable(definition.name);
    await Excel.run(async (context) => {
      const headers = headersOf(definition, "en");
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, 0, 1, headers.length).values = [headers];
      await context.sync();
    });
  }
}

test("a Swedish workbook with English headers gives the same result, and its headers stay", () =>
  onSmallWorkbook(async () => {
    const before = (await built()).result;
    await renameHeaders();
    const after = (await built()).result;
    expect(after.model).toEqual(before.model);
    expect(after.decisions).toEqual(before.decisions);
    expect((await readStandingTable("Services")).values[0]).toEqual(headersOf(SERVICES, "en"));
  }));

test("new rows land in columns that were renamed and moved", () =>
  onSmallWorkbook(async () => {
    await renameHeaders();
    const { sheet, values } = await readStandingTable("Requirements");
    const moved = values.map((row) => [row[3], row[1], row[0], row[2]].map((cell) => cell ?? ""));
    await writeAt(sheet, `A4:D${3 + moved.length}`, moved);
    await built({ requirements: "id;name;severity;legalBasis\nsign;Underskrift;should;Lag\n" });
    expect((await readStandingTable("Requirements")).values).toEqual([
      ["Legal basis", "Requirement", "Id", "Severity"],
      ["", "E-legitimation", "eid", "ska"],
      ["Lag", "Underskrift", "sign", "bör"],
    ]);
  }));

test("letters of the other language, and small ones, are decisions too, and are counted as such", () =>
  onSmallWorkbook(async () => {
    await writeCell("Matrix", "permit", "letter", "P");
    await writeCell("Matrix", "permit", "visit", "c");
    await writeCell("Matrix", "care", "letter", "h");
    await writeCell("Matrix", "care", "visit", "-");
    const { result } = await built();
    const decided = (channel: string) =>
      result.decisions.find((each) => each.service === "permit" && each.channel === channel)?.class;
    expect(decided("letter")).toBe("primary");
    expect(decided("visit")).toBe("complement");
    const matrix = await readStandingTable("Matrix");
    expect(["letter", "visit"].map((channel) => cellIn(matrix, "permit", channel))).toEqual([
      "H",
      "K",
    ]);
    expect(["letter", "visit"].map((channel) => cellIn(matrix, "care", channel))).toEqual([
      "H",
      "–",
    ]);
    const { totals } = resultJson(result);
    const byChannel = await readStandingTable("ByChannel");
    const counted = (header: string) =>
      Object.values(columnOf(byChannel, header)).reduce<number>((sum, n) => sum + Number(n), 0);
    expect(counted("Huvudalternativ")).toBe(totals.decided.H);
    expect(counted("Komplement")).toBe(totals.decided.K);
    expect(counted("Alla önskade")).toBeCloseTo(totals.volumeWanted, 6);
  }));

test("the same files give the same model and suggestions in either language", async () => {
  const [sv, en] = [
    await onHost(async () => (await built(FILES, { language: "sv", decide: true })).result),
    await onHost(async () => (await built(FILES, { language: "en", decide: true })).result),
  ];
  expect(en.model).toEqual(sv.model);
  expect(en.classification.services).toEqual(sv.classification.services);
  expect(en.decisions).toEqual(sv.decisions);
});

test("an English workbook built again changes in no cell", () =>
  onBuilt({ language: "en", decide: true }, async (host) => {
    const before = cellsOf(await host.content());
    await built({}, { language: "sv" });
    expect(cellsOf(await host.content())).toEqual(before);
  }));
