/** The strategy draft: its figures follow the matrix and the checks, and the planner's own text is never lost. */
import { STRATEGY_TEXTS } from "../../src/sheets/strategy/table-texts";
import { STRATEGY_SECTION_KEYS, STRATEGY_SECTIONS } from "../../src/sheets/strategy/texts";
import {
  built,
  cellsOf,
  FILES,
  onDecidedExample,
  onHost,
  onSmallWorkbook,
  readAt,
  readStandingTable,
  writeAt,
  writeCell,
} from "./small-workbook";

const lines = async (sheet = "Kanalstrategi"): Promise<string[]> =>
  (await readAt(sheet, "A1:A200")).map(([cell]) => String(cell));

const lineWith = async (part: string, sheet?: string): Promise<string> =>
  (await lines(sheet)).find((line) => line.includes(part)) ?? "";

/** The row, as in addresses, of the field for own text under a heading. */
async function freeRow(section: string): Promise<number> {
  const keys = (await readAt("Kanalstrategi", "G1:G200")).map(([cell]) => cell);
  return keys.indexOf(`free-text:${section}`) + 1;
}

const ERRORS = /#|NaN|undefined|\{|\}/;

it("has the ten headings, in order, without errors, in both languages", async () => {
  for (const [language, sheet] of [
    ["sv", "Kanalstrategi"],
    ["en", "Channel strategy"],
  ] as const) {
    await onDecidedExample(async () => {
      const found = await lines(sheet);
      const headings = STRATEGY_SECTION_KEYS.map((key) => STRATEGY_SECTIONS[key].heading[language]);
      expect(found.filter((line) => headings.includes(line as never))).toEqual(headings);
      expect(found.filter((line) => ERRORS.test(line))).toEqual([]);
    }, language);
  }
});

it("says the domain's figures, and new ones as soon as the matrix is edited", () =>
  onSmallWorkbook(async () => {
    const { result } = await built();
    const primaries = result.decided.cells.filter((one) => one === "primary").length;
    expect(await lineWith("har ett huvudalternativ")).toContain("4 av 4 tjänster");
    expect(await lineWith("ännu inte beslutade")).toContain("4 tjänster har bokstäver");
    expect(await lineWith("Beslut är fattade")).toContain("Beslut är fattade för 0 procent");
    expect(await lineWith("huvudalternativ är elektroniska")).toContain(`av ${primaries} huvud`);
    await writeCell("Matrix", "permit", "eservice", "");
    expect(await lineWith("har ett huvudalternativ")).toContain("3 av 4 tjänster");
    expect(await lineWith("återstår")).toContain("1 tjänst återstår att besluta om");
    expect(await lineWith("huvudalternativ är elektroniska")).toContain(
      `av ${primaries - 1} huvud`,
    );
  }));

it("draws the answers on the checks into the text at once", () =>
  onSmallWorkbook(async () => {
    expect(await lineWith("Frågan om en avvecklingsplan")).not.toBe("");
    const { values, row, column, sheet } = await readStandingTable("Checks");
    const at = values.findIndex((cells) => cells.includes("point:phase-out-plan"));
    expect([column, values[0]?.[4]]).toEqual([0, "Svar"]);
    await writeAt(sheet, `E${row + at + 1}`, [["Ja"]]);
    expect(await lineWith("Det finns en plan för de kanaler")).not.toBe("");
    expect(await lineWith("Frågan om en avvecklingsplan")).toBe("");
  }));

it("keeps own texts under their headings, whatever moves, as text, and makes a new revision", () =>
  onSmallWorkbook(async (host) => {
    const texts = { purpose: "Nämndens syfte.\nTvå rader.", partners: "=1+1", groups: "+46" };
    for (const [section, written] of Object.entries(texts)) {
      await writeAt("Kanalstrategi", `A${await freeRow(section)}`, [[`'${written}`]]);
    }
    await built({
      groups: `${FILES.groups}new;Nyanlända;;500;1;1;1\n`,
    });
    for (const [section, written] of Object.entries(texts)) {
      expect(await readAt("Kanalstrategi", `A${await freeRow(section)}`)).toEqual([[written]]);
    }
    const before = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(before);
    const revision = (await host.content()).customProperties.get("ChannelMatrixRevision");
    await writeAt("Kanalstrategi", `A${await freeRow("summary")}`, [["Ny inledning"]]);
    await built();
    expect((await host.content()).customProperties.get("ChannelMatrixRevision")).toBe(
      Number(revision) + 1,
    );
  }));

it("says what is missing when there is next to nothing", () =>
  onHost(async () => {
    await built({ services: "id;name\na;Ensam\n", channels: "id;name\nweb;Webb\n" });
    expect(await lineWith("Inga målgrupper är inlagda")).not.toBe("");
    expect(await lineWith("Inget huvudalternativ är valt än")).not.toBe("");
    expect(await lineWith("omfattar")).toContain("1 tjänst och 1 kanal,");
    expect((await lines()).filter((line) => ERRORS.test(line))).toEqual([]);
  }));

it("counts each department's primaries by its name as it stands, whatever signs it has", () =>
  onHost(async () => {
    const names = ["1", "12", "TRUE", "<5", "å".repeat(300), "", ""];
    await built(
      {
        services: `id;name;department\n${names.map((name, at) => `s${at};Tjänst ${at};${name}\n`).join("")}`,
        channels: "id;name\nweb;Webb\n",
        rules: `service;channel;class\n${names.map((_, at) => `s${at};web;H\n`).join("")}`,
      },
      { decide: true },
    );
    const cells = await readAt("Kanalstrategi", "A1:C200");
    const head = cells.findIndex(([first]) => first === "Förvaltning");
    const figures = cells.slice(head + 1, head + 8).map(([name, ...counts]) => [name, counts]);
    expect(Object.fromEntries(figures)).toEqual({
      "Utan angiven förvaltning": [2, 2],
      ...Object.fromEntries(names.slice(0, 5).map((name) => [name, [1, 1]])),
      Alla: [7, 7],
    });
  }));

describe("the priorities by service", () => {
  const rowOf = async (name: string) =>
    (await readAt("Kanalstrategi", "A1:E200")).find(([first]) => first === name);

  it("name each class's channels of the services with the most contacts, as the matrix is now", () =>
    onSmallWorkbook(async () => {
      await built();
      const all = await lines();
      const [first] = all.slice(all.indexOf(STRATEGY_TEXTS.largestServices.sv) + 1);
      expect(first).toBe("Nyheter");
      expect((await rowOf("Bygglov"))?.[1]).toBe("E-tjänst");
      await writeCell("Matrix", "permit", "eservice", "F");
      await writeCell("Matrix", "permit", "visit", "H");
      const after = await rowOf("Bygglov");
      expect(after?.[1]).toBe("Besök");
      expect(after?.[4]).toContain("E-tjänst");
    }));

  it("count the services that are left out", () =>
    onHost(async () => {
      const services = Array.from({ length: 20 }, (_, n) => `s${n};Tjänst ${n};${100 - n}`);
      await built(
        {
          services: ["id;name;volume", ...services].join("\n"),
          channels: FILES.channels,
          requirements: FILES.requirements,
        },
        { decide: true },
      );
      expect(await rowOf("Tjänst 0")).toBeDefined();
      expect(await rowOf("Tjänst 19")).toBeUndefined();
      const left = STRATEGY_TEXTS.moreServices.sv.replace("{count}", "8").split(",")[0] ?? "";
      expect(await lineWith(left)).toContain("Per tjänst");
    }));
});

it("keeps own texts whose marks were removed with the hidden columns, also a second time", () =>
  onSmallWorkbook(async () => {
    const [summary, purpose] = [await freeRow("summary"), await freeRow("purpose")];
    await writeAt("Kanalstrategi", `A${summary}`, [["¤Vår sammanfattning"]]);
    await writeAt("Kanalstrategi", `A${purpose}`, [["¤Vårt syfte"]]);
    await built();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kanalstrategi");
      sheet.getRange("G:Z").delete("Left");
      await context.sync();
    });
    for (let run = 0; run < 2; run++) {
      await built({}, { decide: run > 0 });
      const texts = await lines();
      for (const own of ["¤Vår sammanfattning", "¤Vårt syfte"])
        expect(texts.filter((line) => line === own)).toHaveLength(1);
      expect(texts[(await freeRow("summary")) - 1]).toBe("¤Vår sammanfattning");
      expect(texts[(await freeRow("purpose")) - 1]).toBe("¤Vårt syfte");
    }
  }));

it("says how many channels nothing is measured of, and what a suggestion to phase them out is worth", async () => {
  const caution = "är inga kontakter mätta";
  await onHost(async () => {
    await built({ ...FILES, volumes: "service;channel;volume\npermit;letter;7\npermit;web;x\n" });
    expect(await lineWith(caution)).toContain("I 4 kanaler är inga kontakter mätta");
  });
  await onHost(async () => {
    const all = FILES.channels
      .split("\n")
      .slice(1, -1)
      .map((line) => `permit;${line.split(";")[0] ?? ""};0`);
    await built({ ...FILES, volumes: ["service;channel;volume", ...all, ""].join("\n") });
    expect(await lineWith("Förslaget följer av")).not.toContain(caution);
  });
});
