/** The sheet `followUp`: years are kept beside each other, and nothing that people write there is lost. */
import { followUpJson } from "../../src/commands/follow-up-json";
import { problemLine } from "../../src/locale/problems/lines";
import { PAST_HEADERS, TARGET_HEADERS } from "../../src/sheets/follow-up/texts";
import {
  addRows,
  built,
  cellIn,
  cellsOf,
  FILES,
  onBuilt,
  onHost,
  onSmallWorkbook,
  readAt,
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

/** Rows of a table by header, in Swedish. */
async function rowsOf(name: "FollowUp" | "Targets"): Promise<Record<string, Value>[]> {
  const { values } = await readStandingTable(name);
  const [headers = [], ...rows] = values;
  return rows.map((row) =>
    Object.fromEntries(row.map((value, at) => [String(headers[at]), value])),
  );
}

const past = async () =>
  (await rowsOf("FollowUp")).map((row) => [
    row["År"],
    row["Tjänstens id"],
    row["Kanalens id"],
    row["Volym"],
  ]);

const target = async (channel: string, year: number) =>
  (await rowsOf("Targets")).find((row) => row["Kanalens id"] === channel && row["År"] === year);

/** The line of the first problem that a run is refused for. */
async function refusal(...of: Parameters<typeof runBuild>): Promise<string> {
  const outcome = await runBuild(...of);
  if (outcome.ok || !("refused" in outcome)) throw new Error("The run was not refused.");
  const [first] = outcome.refused;
  return first === undefined ? "" : problemLine(first, "en");
}

/** Writes in the row of the table of goals that has this channel and year. */
async function writeGoal(channel: string, year: number, goal: Value): Promise<void> {
  const table = await readStandingTable("Targets");
  const row = table.values.findIndex((cells) => cells[1] === year && cells[6] === channel);
  await writeAt(table.sheet, `C${table.row + row + 1}`, [[goal]]);
}

const current = async (service: string, column: string) =>
  cellIn(await readStandingTable("Current"), service, column);

test("gives volumes without a year the year of the run, and says in one line what to do", () =>
  onBuilt({}, async () => {
    expect(await current("permit", "År")).toBe(2026);
    expect(await current("care", "År")).toBe("");
    const [[line] = []] = await readAt("Uppföljning", "A4");
    expect(line).toContain("Nuläget gäller 2026 och inget tidigare år finns");
    expect(await rowsOf("FollowUp")).toHaveLength(1);
  }));

test("says where to write volumes when there are none, without charts or rows of goals", () =>
  onHost(async (host) => {
    await built({ ...FILES, volumes: "service;channel;volume\n" });
    const [[line] = []] = await readAt("Uppföljning", "A4");
    expect(line).toContain("inga volymer att följa upp: skriv dem på bladet Nuläge");
    const sheet = (await host.content()).sheets.find(({ name }) => name === "Uppföljning");
    expect(sheet?.charts).toHaveLength(0);
    expect(await rowsOf("Targets")).toHaveLength(1);
  }));

test("keeps this year's volumes when next year's are imported, and makes those current", () =>
  onSmallWorkbook(async () => {
    const done = await built({ volumes: NEXT });
    expect(await past()).toEqual([
      [2026, "permit", "letter", 700],
      [2026, "permit", "visit", 500],
    ]);
    expect(await current("permit", "letter")).toBe(400);
    expect(await current("permit", "eservice")).toBe(900);
    // Not counted in the new year.
    expect(await current("permit", "visit")).toBe("");
    expect(await current("permit", "År")).toBe(2027);
    // A service that the file does not have keeps what it has, as of its year.
    expect(await current("news", "web")).toBe(0);
    expect(await current("news", "År")).toBe(2026);
    expect(followUpJson(done)).toMatchObject({
      year: 2027,
      volumes: [
        { year: 2026, channel: "web", volume: 0 },
        { year: 2026, channel: "letter", volume: 700 },
        { year: 2026, channel: "visit", volume: 500 },
        { year: 2027, channel: "eservice", volume: 900 },
        { year: 2027, channel: "letter", volume: 400 },
      ],
    });
    const [[line] = []] = await readAt("Uppföljning", "A4");
    expect(line).toContain("För 1 tjänst finns inget för 2027 än");
  }));

test("keeps what cannot be used or is not counted until a file says otherwise", () =>
  onSmallWorkbook(async () => {
    await writeCell("Current", "permit", "web", "–");
    await writeCell("Current", "permit", "phone", "x");
    await built({ volumes: `${NEXT}permit;web;12;2027\n` });
    expect(await current("permit", "web")).toBe(12);
    expect(await current("permit", "phone")).toBe("x");
  }));

test("replaces the cells of the same year only, current or earlier", () =>
  onSmallWorkbook(async () => {
    await built({ volumes: NEXT });
    await built({
      volumes: `service;channel;volume;year
permit;letter;410;2027
permit;letter;690;2026
permit;letter;800;2025
`,
    });
    expect(await past()).toEqual([
      [2025, "permit", "letter", 800],
      [2026, "permit", "letter", 690],
      [2026, "permit", "visit", 500],
    ]);
    expect(await current("permit", "letter")).toBe(410);
    expect(await current("permit", "eservice")).toBe(900);
  }));

test("takes a row without a year for the current one", () =>
  onSmallWorkbook(async () => {
    await built({ volumes: NEXT });
    await built({ volumes: "service;channel;volume\npermit;letter;405\n" });
    expect(await current("permit", "letter")).toBe(405);
    expect(await current("permit", "År")).toBe(2027);
    expect(await past()).toHaveLength(2);
  }));

test("keeps goals and what was typed about earlier years, in the table and under it", () =>
  onSmallWorkbook(async (host) => {
    await built();
    await writeGoal("letter", 2027, 450);
    const added = { [PAST_HEADERS.year.sv]: 2024, [PAST_HEADERS.volume.sv]: 77 };
    await addRows("FollowUp", [
      { ...added, [PAST_HEADERS.service.sv]: "bygglov", [PAST_HEADERS.channel.sv]: "Brev" },
      { ...added, [PAST_HEADERS.service.sv]: "Nedlagd tjänst", [PAST_HEADERS.channel.sv]: "Fax" },
    ]);
    await addRows("Targets", [
      {
        [TARGET_HEADERS.channel.sv]: "Telefon",
        [TARGET_HEADERS.year.sv]: 2040,
        [TARGET_HEADERS.goal.sv]: 5,
      },
    ]);
    const table = await readStandingTable("Targets");
    await writeAt(
      table.sheet,
      `A${table.row + table.values.length + 1}:C${table.row + table.values.length + 1}`,
      [["Fax", 2030, 1]],
    );
    await built({ volumes: NEXT });
    const before = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(before);
    expect(await past()).toEqual([
      [2024, "permit", "letter", 77],
      [2024, "", "", 77],
      [2026, "permit", "letter", 700],
      [2026, "permit", "visit", 500],
    ]);
    expect((await rowsOf("FollowUp"))[1]).toMatchObject({ Tjänst: "Nedlagd tjänst", Kanal: "Fax" });
    expect(await target("letter", 2027)).toMatchObject({
      Mål: 450,
      Kom: 400,
      "Mot målet": -50,
    });
    expect(await target("phone", 2040)).toMatchObject({ Mål: 5, Kom: "" });
    const gone = (await rowsOf("Targets")).filter(({ Kanal }) => Kanal === "Fax");
    expect(gone).toMatchObject([{ År: 2030, Mål: 1, Kom: "" }]);
  }));

test("keeps earlier years when a service and a channel change names", () =>
  onSmallWorkbook(async () => {
    await built({ volumes: NEXT });
    await writeCell("Services", "permit", "Tjänst", "Lov att bygga");
    await writeCell("Channels", "letter", "Kanal", "Post");
    await built();
    expect((await rowsOf("FollowUp"))[0]).toMatchObject({
      Tjänst: "Lov att bygga",
      Kanal: "Post",
      "Tjänstens id": "permit",
    });
  }));

test("proposes goals on the way from now to wanted, from the year after the current one to the horizon", () =>
  onSmallWorkbook(async () => {
    const { result, followUp } = await built();
    const { targets } = followUpJson({ result, followUp });
    const letter = targets.filter(({ channel }) => channel === "letter");
    expect(letter.map(({ year }) => year)).toEqual([2027, 2028, 2029]);
    const wanted = result.model.channels.findIndex(({ id }) => id === "letter");
    const total = result.wanted.volumes.cells.reduce(
      (sum, volume, cell) =>
        cell % result.model.channels.length === wanted && !Number.isNaN(volume)
          ? sum + volume
          : sum,
      0,
    );
    expect(letter.at(-1)?.proposed).toBeCloseTo(total);
    expect(letter[0]?.proposed).toBeCloseTo(700 + (total - 700) / 3);
    expect(Number((await target("letter", 2027))?.["Förslag"])).toBeCloseTo(
      letter[0]?.proposed ?? 0,
    );
  }));

test("follows an edit of volumes, goals and the matrix without a run", () =>
  onSmallWorkbook(async () => {
    await built({ volumes: NEXT });
    const before = await target("letter", 2028);
    await writeGoal("letter", 2028, 100);
    await writeCell("Current", "permit", "letter", 444);
    const { row } = await readStandingTable("FollowUp");
    await writeAt("Uppföljning", `L${row + 2}`, [[701]]);
    const shown = await readAt("Uppföljning", "A7:D14");
    expect(shown[0]).toEqual(["Kanal", "2026", "2027", "Mål 2028"]);
    expect(shown.find(([name]) => name === "Brev")).toEqual(["Brev", 701, 444, 100]);
    await writeCell("Matrix", "permit", "letter", "F");
    const after = await target("letter", 2028);
    expect(Number(after?.["Förslag"])).toBeLessThan(Number(before?.["Förslag"]));
  }));

test("draws a chart of the years and one of the goals, with texts for those who do not see them", () =>
  onSmallWorkbook(async (host) => {
    const { altTexts } = await built({ volumes: NEXT });
    const sheet = (await host.content()).sheets.find(({ name }) => name === "Uppföljning");
    expect(sheet?.charts).toHaveLength(2);
    expect(altTexts.get("ChannelMatrix.contactsByYear")).toContain("2026, 2027");
    expect(altTexts.get("ChannelMatrix.goalsByChannel")).toContain("2027");
  }));

test.each([
  [
    "a year that is no whole number",
    "permit;letter;1;2026,5",
    /row 2, column year: 2026.5 is not a whole number\. Write/,
  ],
  [
    "a year that is none",
    "permit;letter;1;förra",
    /row 2, column year: “förra” is not a number\. Write/,
  ],
  [
    "a year far off",
    "permit;letter;1;20026",
    /row 2, column year: 20026 is outside 1900–2200\. Write/,
  ],
  [
    "a cell and year twice",
    "permit;letter;1;2027\npermit;letter;2;2027",
    /row 3, column volume: permit × letter × 2027 already stands in row 2\. Delete/,
  ],
  [
    "a cell without a year twice",
    "permit;letter;1;\npermit;letter;2;",
    /row 3, column volume: permit × letter already stands in row 2\. Delete/,
  ],
  [
    "a cell with and without the year that is current",
    "permit;letter;1;2027\npermit;letter;2;",
    /row 3, column year: permit × letter stands both without a year and with 2027 \(the other row is 2\)\. Write the year/,
  ],
])("refuses a file with %s, and names place and cure", (_, rows, expected) =>
  onSmallWorkbook(async () => {
    const line = await refusal({ volumes: `service;channel;volume;year\n${rows}\n` });
    expect(line).toMatch(expected);
  }),
);

test.each([
  [
    "without a year",
    ["", "Bygglov", "Brev", 1],
    /Uppföljning!I\d+, column År: the value is missing\. Write one/,
  ],
  [
    "with half a year",
    [2020.5, "Bygglov", "Brev", 1],
    /Uppföljning!I\d+, column År: 2020.5 is not a whole number/,
  ],
  [
    "with words for a volume",
    [2020, "Bygglov", "Brev", "många"],
    /Uppföljning!L\d+, column Volym: “många” is not a number/,
  ],
  [
    "of the current year",
    [2026, "Bygglov", "Brev", 1],
    /Uppföljning!L\d+, column Volym: Bygglov × Brev has volumes of 2026 on the sheet Current already\. Delete/,
  ],
])("refuses an earlier volume %s, before anything is written", (_, values, expected) =>
  onSmallWorkbook(async () => {
    await built();
    const { sheet, row } = await readStandingTable("FollowUp");
    await writeAt(sheet, `I${row + 2}:L${row + 2}`, [values]);
    expect(await refusal()).toMatch(expected);
  }),
);

test("stands in English as well", () =>
  onBuilt({ language: "en", decide: true }, async () => {
    await built({ volumes: NEXT });
    const [[line] = []] = await readAt("Follow-up", "A4");
    expect(line).toContain("Current is of 2027; earlier years here: 2026.");
    const { values } = await readStandingTable("Targets");
    expect(values[0]?.slice(0, 6)).toEqual([
      "Channel",
      "Year",
      "Goal",
      "Proposed",
      "Came",
      "Less goal",
    ]);
  }));
