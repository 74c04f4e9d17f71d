/** The sheet by life event follows the matrix, counts as the services stand, and grows without moving what is beside it. */
import { BY_LIFE_EVENT_TEXTS, HEADERS } from "../../src/sheets/by-life-event/texts";
import { columnName } from "../../src/a1/address";
import {
  built,
  FILES,
  onHost,
  placesOfTexts,
  readAt,
  readStandingTable,
  writeAt,
  writeCell,
  type Files,
  type Value,
} from "./small-workbook";

const SERVICES = `id;name;department;kind;case;step;lifeEvent;process;volume;complexity;freeChoice
news;Nyheter;Kansli;inform;;;;;50000;1;
permit;Bygglov;Bygg;apply;Bygglov;Ansöka;Bygga;Etablera;1200;4;nej
fee;Avgift;Bygg;decide;Bygglov;Besluta;Bygga;;;2;
advice;Byggråd;Bygg;advise;Bygglov;;Bygga;;300;4;ja
care;Hemtjänst;Omsorg;dialogue;;;Åldras;;300;5;
`;
const REST: Files = {
  services: SERVICES,
  channels: FILES.channels,
  groups: FILES.groups,
  requirements: FILES.requirements,
};
const SHEET = "Livshändelser";

/** The block above the table, by the occasion's name. */
async function overview(): Promise<Readonly<Record<string, readonly Value[]>>> {
  const rows = await readAt(SHEET, "A5:G20");
  const end = rows.findIndex(([kind]) => kind === "");
  return Object.fromEntries(
    rows.slice(0, end).map(([, name, ...figures]) => [String(name), figures]),
  );
}

/** Rows of the table as occasion and service, with the cells under some headers. */
/** Headers of the table and of the figures above it. */
const TITLES = { ...BY_LIFE_EVENT_TEXTS, ...HEADERS };

async function rows(...headers: readonly (keyof typeof TITLES)[]): Promise<Value[][]> {
  const { values } = await readStandingTable("ByLifeEvent");
  const [head = [], ...body] = values;
  const columns = headers.map((key) => head.indexOf(TITLES[key].sv));
  return body.map((row) => columns.map((column) => row[column] ?? ""));
}

/** Lets two rows of the matrix change places, as a sort does: all but the last column, whose formulas are by row. */
async function swapRows(one: string, other: string): Promise<void> {
  const matrix = await readStandingTable("Matrix");
  const cells = (id: string): Value[] =>
    (matrix.values.find(([first]) => first === id) ?? []).slice(0, -1);
  const ones = cells(one);
  const others = cells(other);
  for (const [id, values] of [
    [one, others],
    [other, ones],
  ] as const) {
    const row = matrix.row + matrix.values.findIndex(([first]) => first === id);
    const last = columnName(matrix.column + values.length - 1);
    await writeAt(matrix.sheet, `A${row + 1}:${last}${row + 1}`, [values]);
  }
}

test("services stand by life event and process, in the order of the case", () =>
  onHost(async () => {
    await built(REST, { decide: true });
    expect(await rows("kind", "lifeEventGroup", "step", "service", "freeChoice")).toEqual([
      ["Livshändelse", "Bygga", "Ge råd", "Byggråd", "ja"],
      ["Livshändelse", "Bygga", "Ansöka", "Bygglov", "nej"],
      ["Livshändelse", "Bygga", "Besluta", "Avgift", ""],
      ["Livshändelse", "Åldras", "Föra dialog", "Hemtjänst", ""],
      ["Process", "Etablera", "Ansöka", "Bygglov", "nej"],
      ["Ingendera", "Ingen angiven", "Informera", "Nyheter", ""],
    ]);
  }));

test("ways and figures follow an edit in the matrix at once, also when the matrix is sorted another way", () =>
  onHost(async () => {
    await built(REST, { decide: true });
    const channels = ["web", "eservice", "letter", "phone", "visit"];
    for (const service of ["permit", "fee", "advice"]) {
      for (const channel of channels) await writeCell("Matrix", service, channel, "");
    }
    // Services, with an electronic way in, volume, without volume, without primary.
    expect((await overview())["Bygga"]).toEqual([3, 0, 1500, 1, 3]);
    await writeCell("Matrix", "permit", "eservice", "H");
    await writeCell("Matrix", "permit", "letter", "K");
    await writeCell("Matrix", "fee", "visit", "H");
    await writeCell("Matrix", "advice", "web", "F");
    expect((await overview())["Bygga"]).toEqual([3, 1, 1500, 1, 1]);
    expect((await overview())["Etablera"]).toEqual([1, 1, 1200, 0, 0]);
    const shown = async () =>
      (await rows("service", "electronic", "primary", "complements", "forbidden")).slice(0, 3);
    const expected = [
      ["Byggråd", "saknas", "", "", "Webbplats"],
      ["Bygglov", "ja", "E-tjänst", "Brev", ""],
      ["Avgift", "nej", "Besök", "", ""],
    ];
    expect(await shown()).toEqual(expected);
    await swapRows("permit", "care");
    expect(await shown()).toEqual(expected);
  }));

test("a volume is missing, not 0, where no service of the occasion has one", () =>
  onHost(async () => {
    await built({ ...REST, services: "id;lifeEvent;volume\na;Flytta;\nb;Flytta;\nc;Resa;0\n" });
    expect(await overview()).toEqual({ Flytta: [2, 0, "", 2, 2], Resa: [1, 0, 0, 0, 1] });
  }));

test("names and ids that formulas could misread are counted as they stand", () =>
  onHost(async () => {
    const services = 'id;name;lifeEvent;volume\na*;=1+1;*;5\nab;B;>0;7\n"~?";C;"""x""";2\n';
    await built({ ...REST, services }, { decide: true });
    expect(await overview()).toMatchObject({
      "*": [1, expect.anything(), 5, 0, expect.anything()],
      ">0": [1, expect.anything(), 7, 0, expect.anything()],
      '"x"': [1, expect.anything(), 2, 0, expect.anything()],
    });
    await writeCell("Matrix", "a*", "visit", "K");
    await writeCell("Matrix", "ab", "visit", "F");
    const shown = await rows("service", "complements", "forbidden");
    expect(shown.find(([name]) => name === "=1+1")?.[1]).toContain("Besök");
    expect(shown.find(([name]) => name === "B")?.[2]).toContain("Besök");
  }));

test("more life events push the table down, and what a person wrote beside and below it moves along", () =>
  onHost(async () => {
    await built(REST, { decide: true });
    const { row } = await readStandingTable("ByLifeEvent");
    await writeAt(SHEET, `T${row + 2}`, [["beside"]]);
    await writeAt(SHEET, "B60", [["below"]]);
    const more = "id;name;lifeEvent\nx;X;Flytta\ny;Y;Resa\nz;Z;Studera\n";
    await built({ services: more });
    const after = await readStandingTable("ByLifeEvent");
    expect(after.row).toBe(row + 3);
    expect(await placesOfTexts(SHEET, ["beside", "below"])).toEqual({
      beside: `T${row + 5}`,
      below: "B66",
    });
    expect(Object.keys(await overview())).toEqual([
      "Bygga",
      "Flytta",
      "Resa",
      "Studera",
      "Åldras",
      "Etablera",
      "Ingen angiven",
    ]);
    expect((await rows("service")).flat()).toHaveLength(9);
  }));

test.each([
  ["sv", "Livshändelser", "Ingen tjänst har någon livshändelse eller process."],
  ["en", "Life events", "No service has a life event or a process."],
] as const)("without life events and processes the sheet says so: %s", (language, sheet, said) =>
  onHost(async () => {
    await built({ services: "id;name\na;A\n" }, { language });
    const [[text] = []] = await readAt(sheet, "B3");
    expect(text).toContain(said);
    expect((await readStandingTable("ByLifeEvent")).values).toHaveLength(2);
  }),
);
