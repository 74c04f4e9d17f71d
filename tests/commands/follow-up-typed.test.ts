/** What people type on the sheet `followUp` under other names, or half of it: nothing is lost, and nothing blocks a later run. */
import { problemLine } from "../../src/locale/problems/lines";
import { PAST_HEADERS, TARGET_HEADERS } from "../../src/sheets/follow-up/texts";
import {
  addRows,
  built,
  onSmallWorkbook,
  readStandingTable,
  runBuild,
  writeAt,
  writeCell,
  type Value,
} from "./small-workbook";

const NEXT = `service;channel;volume;year
permit;letter;400;2027
permit;eservice;900;2027
`;

const goal = (channel: string, year: Value, own: Value) => ({
  [TARGET_HEADERS.channel.sv]: channel,
  [TARGET_HEADERS.year.sv]: year,
  [TARGET_HEADERS.goal.sv]: own,
});

const volume = (year: number, service: string, channel: string, own: Value) => ({
  [PAST_HEADERS.year.sv]: year,
  [PAST_HEADERS.service.sv]: service,
  [PAST_HEADERS.channel.sv]: channel,
  [PAST_HEADERS.volume.sv]: own,
});

/** The first columns of a table's rows. */
async function rowsOf(name: "FollowUp" | "Targets", columns: number) {
  const { values } = await readStandingTable(name);
  return values.slice(1).map((row) => row.slice(0, columns));
}

async function refusal(): Promise<string> {
  const outcome = await runBuild();
  if (outcome.ok || !("refused" in outcome)) throw new Error("The run was not refused.");
  return outcome.refused.map((problem) => problemLine(problem, "en")).join("\n");
}

test("keeps the years of two services and two channels with the same names, run after run", () =>
  onSmallWorkbook(async () => {
    await writeCell("Services", "care", "Tjänst", "Bygglov");
    await writeCell("Channels", "visit", "Kanal", "Brev");
    await built({ volumes: "service;channel;volume\ncare;letter;10\n" });
    await built({ volumes: `${NEXT}care;letter;11;2027\n` });
    await built();
    expect(await rowsOf("FollowUp", 4)).toEqual([
      [2026, "Bygglov", "Brev", 700],
      [2026, "Bygglov", "Brev", 500],
      [2026, "Bygglov", "Brev", 10],
    ]);
  }));

test.each([
  ["another case", "telefon"],
  ["its id", "phone"],
])("refuses a second goal of a channel that is typed with %s, and names both rows", (_, name) =>
  onSmallWorkbook(async () => {
    await built();
    await addRows("Targets", [goal("Telefon", 2040, 5), goal(name, 2040, 6)]);
    expect(await refusal()).toMatch(
      new RegExp(`column Mål: ${name} × 2040 already stands in row \\d+\\. Delete one`),
    );
  }),
);

test("refuses a second volume of a cell and year in another spelling", () =>
  onSmallWorkbook(async () => {
    await built();
    await addRows("FollowUp", [
      volume(2024, "Bygglov", "Brev", 1),
      volume(2024, "permit", "BREV", 2),
      volume(2024, "Stängd", "Fax", 3),
      volume(2024, "stängd", "fax", 4),
    ]);
    const lines = await refusal();
    expect(lines).toMatch(/permit × BREV × 2024 already stands in row \d+/);
    expect(lines).toMatch(/stängd × fax × 2024 already stands in row \d+/);
  }));

test("takes a typed later year over when a file has it, and runs again after", () =>
  onSmallWorkbook(async () => {
    await built();
    await addRows("FollowUp", [
      volume(2027, "Bygglov", "Brev", 390),
      volume(2027, "Bygglov", "Besök", 80),
    ]);
    await built({ volumes: NEXT });
    await built();
    const { values } = await readStandingTable("Current");
    const [headers = [], ...rows] = values;
    const permit = rows.find(([id]) => id === "permit") ?? [];
    const now = Object.fromEntries(headers.map((header, at) => [String(header), permit[at]]));
    expect(now).toMatchObject({ Brev: 400, Besök: 80, "E-tjänst": 900, År: 2027 });
    expect(await rowsOf("FollowUp", 4)).toEqual([
      [2026, "Bygglov", "Brev", 700],
      [2026, "Bygglov", "Besök", 500],
    ]);
  }));

test("calls a channel without a name by its id", () =>
  onSmallWorkbook(async () => {
    await writeCell("Channels", "letter", "Kanal", "");
    await built();
    const channels = (await rowsOf("Targets", 1)).flat();
    expect(channels).toContain("letter");
    expect(channels).not.toContain("");
  }));

test("keeps rows that were typed without a goal, until they have one", () =>
  onSmallWorkbook(async () => {
    await built();
    await addRows("Targets", [goal("Telefon", 2040, ""), goal("Fax", 2041, "")]);
    await built();
    await built();
    const typed = async () =>
      (await rowsOf("Targets", 3)).filter(([, year]) => Number(year) >= 2040);
    expect(await typed()).toEqual([
      ["Fax", 2041, ""],
      ["Telefon", 2040, ""],
    ]);
    const { values, sheet, row } = await readStandingTable("Targets");
    const at = values.findIndex(([channel, year]) => channel === "Telefon" && year === 2040);
    await writeAt(sheet, `C${row + at + 1}`, [[7]]);
    await built();
    expect(await typed()).toContainEqual(["Telefon", 2040, 7]);
  }));

test("refuses a row with half of what a goal is of, and names the cell", () =>
  onSmallWorkbook(async () => {
    await built();
    await addRows("Targets", [goal("Telefon", "", "")]);
    expect(await refusal()).toMatch(/column År: the value is missing\. Write one/);
  }));
