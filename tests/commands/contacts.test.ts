/** Contact points: a sheet that is there when it is needed, in the look-up card and the public extract. */
import { giveKnownValues } from "../../src/commands/plan-observers";
import { guessImport, previewImport } from "../../src/commands/import-table";
import { HEADERS, STATED_HEADERS } from "../../src/sheets/by-service/texts";
import { HEADERS as EXTRACT } from "../../src/sheets/public-extract/texts";
import { columnName } from "../../src/a1/address";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { python, savedByOpenpyxl } from "../openpyxl";
import {
  addRows,
  built,
  cellsOf,
  FILES,
  onBuilt,
  onHost,
  readCell,
  readStandingTable,
  runBuild,
  source,
  writeCell,
  type Files,
} from "./small-workbook";

const CONTACTS = `service,channel,where,hours,language,fee,note
,phone,08-465 004 00,mån–fre 8–16,svenska,,Fråga efter jouren
permit,phone,08-465 004 20,mån–tors 9–11,,,
,visit,Storgatan 1,,,,
`;
const WITH_CONTACTS: Files = { ...FILES, contacts: CONTACTS };

const where = (id: string) => readCell("ByService", id, STATED_HEADERS.whereAndWhen.sv);

const sheetNames = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

test("a workbook without contact points has no sheet for them, and no column", () =>
  onBuilt({}, async () => {
    expect(await sheetNames()).not.toContain("Kontaktvägar");
    const [headers] = (await readStandingTable("ByService")).values;
    expect(headers).not.toContain(STATED_HEADERS.whereAndWhen.sv);
    expect(headers?.some((header) => String(header).startsWith("Kontakt:"))).toBe(false);
    await built({ contacts: CONTACTS });
    expect(await sheetNames()).toContain("Kontaktvägar");
  }));

test("the look-up card says where the channels are found that it sends to, and follows the matrix", () =>
  onHost(async () => {
    await built(WITH_CONTACTS);
    expect(await where("permit")).toBe("");
    await writeCell("Matrix", "permit", "phone", "H");
    expect(await where("permit")).toBe("Telefon: 08-465 004 20, mån–tors 9–11");
    await writeCell("Matrix", "permit", "visit", "K");
    expect(await where("permit")).toBe("Telefon: 08-465 004 20, mån–tors 9–11\nBesök: Storgatan 1");
    await writeCell("Matrix", "permit", "phone", "F");
    expect(await where("permit")).toBe("Besök: Storgatan 1");
    await writeCell("Matrix", "care", "phone", "K");
    const whole = "Telefon: 08-465 004 00, mån–fre 8–16, svenska, Fråga efter jouren";
    expect(await where("care")).toBe(whole);
    // A run writes what the formula gives, and changes nothing of it.
    await built();
    expect(await where("care")).toBe(whole);
    expect(await where("permit")).toBe("Besök: Storgatan 1");
  }));

test("the card is printed with where and when, up to the reasons", () =>
  onHost(async (host) => {
    await built(WITH_CONTACTS);
    const { values } = await readStandingTable("ByService");
    const last = values[0]?.indexOf(HEADERS.whyNot.sv) ?? -1;
    expect(values[0]?.slice(0, last)).toContain(STATED_HEADERS.whereAndWhen.sv);
    const { sheets } = await host.content();
    // Service and channel are chosen by their names, and ids are taken as well.
    const rules = sheets.find(({ name }) => name === "Kontaktvägar")?.validations ?? [];
    const chosen = rules.filter(({ type }) => type === "list");
    expect(chosen.map(({ formula1 }) => formula1)).toEqual([
      expect.stringContaining("'Kanalmatris'!"),
      expect.stringContaining("Telefon"),
    ]);
    const area = sheets.find(({ name }) => name === "Per tjänst")?.page.printArea ?? "";
    expect(/:\$?([A-Z]+)\$?\d+$/.exec(area)?.[1]).toBe(columnName(last));
  }));

test("rows are as high as where and when takes, also where a run changes the letters that it follows", () =>
  onHost(async (host) => {
    const stop = giveKnownValues(host.expectValues);
    try {
      const hours = Array.from({ length: 12 }, (_, index) => `dag ${String(index)} kl. 8–16`);
      const contacts = `service,channel,where,hours\n,web,example.org,"${hours.join("; ")}"\n`;
      await built({ ...FILES, contacts });
      await built({}, { decide: true });
      const { sheets } = await host.content();
      const card = sheets.find(({ name }) => name === "Per tjänst");
      const rows = [...(card?.cells ?? [])].flatMap(([row, cells]) =>
        [...cells.values()].some(
          ({ value, formula }) =>
            formula !== undefined && typeof value === "string" && value.includes("dag 11"),
        )
          ? [card?.rowHeights.get(row) ?? 0]
          : [],
      );
      expect(rows.length).toBeGreaterThan(0);
      // Some 220 characters in 38 are five lines and more.
      expect(Math.min(...rows)).toBeGreaterThanOrEqual(75);
    } finally {
      stop();
    }
  }));

test("the public extract has them without the note, for the channels that people are sent to", () =>
  onHost(async () => {
    await built(WITH_CONTACTS);
    await writeCell("Matrix", "care", "phone", "H");
    await writeCell("Matrix", "care", "visit", "B");
    await built();
    const { values } = await readStandingTable("PublicExtract");
    expect(values[0]).toContain(EXTRACT.whereAndWhen.sv);
    const care = values.find(([name]) => name === "Hemtjänst");
    expect(care).toContain("Telefon: 08-465 004 00, mån–fre 8–16, svenska");
    expect(values.flat().join()).not.toMatch(/jouren|Storgatan/);
  }));

test("a file replaces the row with the same address or language, and adds others; the same file again changes nothing", () =>
  onHost(async (host) => {
    await built(WITH_CONTACTS);
    const before = cellsOf(await host.content());
    await built({ contacts: CONTACTS });
    expect(cellsOf(await host.content())).toEqual(before);
    await built({
      contacts: `service,channel,where,language
,Telefon,08-465 004 01,svenska
,phone,08-465 004 02,engelska
Bygglov,phone,08-465 004 20,finska
`,
    });
    const rows = (await readStandingTable("Contacts")).values.slice(1);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["", "Telefon", "08-465 004 01", "mån–fre 8–16", "svenska"],
      ["Bygglov", "Telefon", "08-465 004 20", "mån–tors 9–11", "finska"],
      ["", "Besök", "Storgatan 1", "", ""],
      ["", "Telefon", "08-465 004 02", "", "engelska"],
    ]);
  }));

test("the pane's import knows the table by its headers, and counts what a file adds and changes", () =>
  onBuilt({}, async () => {
    const effect = async (text: string) => {
      const file = source(text);
      expect(guessImport(file.headers, "sv")).toBe("contacts");
      const outcome = await previewImport("contacts", { contacts: file }, "sv");
      if (!outcome.ok) throw new Error("refused");
      return [outcome.added, outcome.changed, outcome.same];
    };
    expect(await effect(CONTACTS)).toEqual([3, 0, 0]);
    await built({ contacts: CONTACTS });
    const next = CONTACTS.replace("Storgatan 1", "Storgatan 2") + ",letter,Box 1,,,,\n";
    expect(await effect(next)).toEqual([1, 1, 2]);
  }));

test("what cannot be used is refused with its row and column, before anything is written", () =>
  onBuilt({}, async () => {
    const outcome = await runBuild({
      contacts: "service,channel,where\nZ,phone,1\npermit,phon,2\npermit,,3\n",
    });
    if (outcome.ok || !("refused" in outcome)) throw new Error("not refused");
    const found = outcome.refused.map(({ code, position }) => [
      code,
      position.row,
      position.column,
    ]);
    expect(found.sort()).toEqual([
      ["id-unknown", 2, "service"],
      ["id-unknown", 3, "channel"],
      ["value-missing", 4, "channel"],
    ]);
    expect(await sheetNames()).not.toContain("Kontaktvägar");
  }));

test("rows that people add, by names and in another order, are kept by the next run", () =>
  onHost(async (host) => {
    await built(WITH_CONTACTS);
    await addRows("Contacts", [{ Tjänst: "Hemtjänst", Kanal: "Telefon", Var: "08-465 004 30" }]);
    await writeCell("Matrix", "care", "phone", "H");
    await built();
    expect(await where("care")).toBe("Telefon: 08-465 004 30");
    const rows = (await readStandingTable("Contacts")).values;
    expect(rows.at(-1)?.slice(0, 3)).toEqual(["Hemtjänst", "Telefon", "08-465 004 30"]);
    const before = cellsOf(await host.content());
    await built();
    expect(cellsOf(await host.content())).toEqual(before);
  }));

(python === undefined ? test.skip : test)(
  "they survive a program that saves the workbook by itself",
  async () => {
    const bytes = await onHost(async (host) => {
      await built(WITH_CONTACTS);
      return saveXlsx(await host.content());
    });
    const saved = savedByOpenpyxl(python ?? "", bytes);
    await onHost(
      async () => {
        const { result } = await built();
        expect(result.model.contacts).toHaveLength(3);
        expect(result.model.contacts[1]?.where).toBe("08-465 004 20");
      },
      await openXlsx(saved),
    );
  },
);
