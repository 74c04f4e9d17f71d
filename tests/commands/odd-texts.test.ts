/** Names and ids of any kind survive the workbook, its file and the next run, and are never formulas. */
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import type { WorkbookContent } from "../../src/xlsx/content";
import type { Result } from "../../src/domain/result";
import {
  built,
  cellsOf,
  columnOf,
  FILES,
  onHost,
  readStandingTable,
  type Value,
} from "./small-workbook";

const NAMES = [
  "=1+1",
  '=HYPERLINK("http://example.org","x")',
  "+46 70 000 00 00",
  "-",
  "-1",
  "@SUM(A1)",
  "'quoted'",
  'say "no", twice',
  "first line\nsecond line",
  "👩‍💻 på nätet 🏛",
  "å".repeat(200),
  "<b>&amp;</b> & ]]>",
  "[Id]",
  "x]'!$A$1",
  "#Rubrik",
  "_x0041_",
  "TRUE",
  "falskt",
  "1/2",
  "2025-01-01",
  "007",
  "{name}",
  "Id",
  "Tjänst",
  "Förslag",
  "=",
  "طلب رخصة بناء (Permit) 2026",
  "בקשה להיתר",
];

const IDS = [
  "=1",
  "+x",
  "-1",
  "@a",
  "'q'",
  "007",
  "7",
  "1/2",
  "axb",
  "a?b",
  "a*",
  "~a",
  "TRUE",
  "å",
];

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const table = (head: string, rows: readonly (readonly string[])[]): string =>
  [head, ...rows.map((row) => row.map(quoted).join(";"))].join("\r\n");

/** The names of the services: all odd ones where channels begin with the first, else seven. */
const servicesWith = (from: number): readonly string[] => (from === 0 ? NAMES : NAMES.slice(0, 7));

/** Odd names as services, departments and groups, seven of them and two that are alike as channels. */
function files(from: number) {
  const services = servicesWith(from);
  const channels = [...NAMES.slice(from, from + 7), "Samma", "Samma", "samma"];
  return {
    services: table(
      "id;name;department;volume;complexity",
      services.map((name, row) => [
        IDS[row] ?? `s${row}`,
        name,
        NAMES[(row + 1) % NAMES.length] ?? "",
        String(row * 100),
        String(1 + (row % 5)),
      ]),
    ),
    channels: table(
      "id;name;group;richness;capacity",
      channels.map((name, row) => [IDS[row] ?? "", name, row % 2 === 0 ? "h2m" : "h2h", "3", "3"]),
    ),
    groups: table(
      "id;name;E;M;P",
      NAMES.slice(0, 6).map((name, row) => [IDS[row] ?? "", name, "5", "3", "2"]),
    ),
    rules: table(
      "service;channel;class;reason",
      services.map((_, row) => [
        IDS[row] ?? `s${row}`,
        "=1",
        row % 2 === 0 ? "K" : "F",
        NAMES[(from + row) % NAMES.length] ?? "",
      ]),
    ),
  };
}

const INPUTS = ["services", "channels", "groups", "requirements", "rules", "needs", "current"];
const OURS =
  /^=(COUNT|SUM|MID|LEFT|IF|INDEX|MATCH|MOD|SUBSTITUTE|ROUND|MAX|MIN|\(|\d|"|\$?[A-Z]+\$?\d+($|[^\w(])|'[^']+'!\$)/;

function expectTextsToBeTexts({ sheets }: WorkbookContent): void {
  for (const sheet of sheets) {
    const key = sheet.customProperties.get("channelMatrix") ?? "";
    for (const cells of sheet.cells.values()) {
      for (const { formula, value } of cells.values()) {
        if (formula === undefined) continue;
        expect(INPUTS).not.toContain(key);
        expect(NAMES).not.toContain(formula);
        expect(formula).toMatch(OURS);
        expect(value).not.toHaveProperty("error");
      }
    }
  }
}

const namesIn = (result: Result) => ({
  services: result.model.services.map(({ id, name, department }) => [id, name, department]),
  channels: result.model.channels.map(({ id, name }) => [id, name]),
  groups: result.model.groups.map(({ id, name }) => [id, name]),
  rules: result.model.rules.map(({ service, reason }) => [service, reason]),
});

test.each([0, 7, 14, 19])(
  "names as services, channels, groups and reasons (channels from %d)",
  async (from) => {
    const made = await onHost(async (host) => {
      const { result } = await built(files(from), { decide: true });
      expect(result.model.services.map(({ name }) => name)).toEqual(servicesWith(from));
      const content = await host.content();
      expectTextsToBeTexts(content);
      const [headers = []] = (await readStandingTable("Matrix")).values;
      expect(new Set(headers.map((header) => String(header).toLowerCase())).size).toBe(
        headers.length,
      );
      return { names: namesIn(result), content, bytes: await saveXlsx(content) };
    });
    const opened = await openXlsx(made.bytes);
    expect(cellsOf(opened).map((line) => line.split(" [[")[0])).toEqual(
      cellsOf(made.content).map((line) => line.split(" [[")[0]),
    );
    await onHost(async (host) => {
      const { result } = await built();
      expect(namesIn(result)).toEqual(made.names);
      expectTextsToBeTexts(await host.content());
    }, opened);
  },
);

test("the card by service and the volumes find each row by its id, whatever characters it has", () =>
  onHost(async () => {
    const ids = ["axb", "a?b", "ab", "a*", "a~b", "~", "A b", "=1", "'q'", "007", "7"];
    const services = table(
      "id;name;complexity",
      ids.map((id) => [id, id, "3"]),
    );
    const volumes = table(
      "service;channel;volume",
      ids.map((id, row) => [id, row % 2 === 0 ? "web" : "phone", "100"]),
    );
    const rules = table(
      "service;channel;class",
      ids.flatMap((id, row) => [
        [id, row % 2 === 0 ? "web" : "phone", "H"],
        [id, row % 2 === 0 ? "phone" : "web", "F"],
      ]),
    );
    await built(
      { services, channels: FILES.channels, requirements: FILES.requirements, rules, volumes },
      { decide: true },
    );
    const cards = await readStandingTable("ByService");
    const primaries = cards.values
      .slice(1)
      .map((row): [Value | undefined, Value | undefined] => [row[0], row[3]]);
    expect(primaries).toEqual(ids.map((id, row) => [id, row % 2 === 0 ? "Webbplats" : "Telefon"]));
    const byChannel = await readStandingTable("ByChannel");
    expect(columnOf(byChannel, "Volym i dag")).toMatchObject({ web: 600, phone: 500 });
    const wanted = Object.values(columnOf(byChannel, "Önskad volym"));
    expect(wanted.reduce<number>((sum, volume) => sum + Number(volume), 0)).toBeCloseTo(1100, 6);
  }));

test("names that fill no cell alone, but together more than one, are cut where they are joined", () =>
  onHost(async (host) => {
    const names = Array.from({ length: 40 }, (_, index) => `${index} `.padEnd(1000, "A"));
    const ids = names.map((_, index) => `g${index}`);
    await built(
      {
        services: table("id;name;volume;complexity;targetGroups", [
          ["s", "Tjänst", "100", "3", ids.join("|")],
        ]),
        groups: table(
          "id;name",
          names.map((name, index) => [`g${index}`, name]),
        ),
        channels: FILES.channels,
        requirements: FILES.requirements,
      },
      { decide: true },
    );
    const texts = (await host.content()).sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) =>
        [...row.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
      ),
    );
    expect(texts).toEqual(expect.arrayContaining(names));
    const cut = texts.filter((shown) => shown.length > 1000 && shown.endsWith("…"));
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter((shown) => shown.length > 32_767)).toEqual([]);
  }));
