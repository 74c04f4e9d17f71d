/** An extract as a workbook of its own: public services only, of a department or a partner by its exact name, with nothing hidden. */
import { writeExtractFile } from "../../src/commands/extract";
import type { ExtractOf } from "../../src/domain/extract-of";
import { unzipSync, strFromU8 } from "fflate";
import { openXlsx } from "../../src/xlsx/open";
import type { SheetContent } from "../../src/xlsx/content";
import { built, onBuilt, onHost, writeCell } from "../commands/small-workbook";
import { requireNoFaults } from "../xlsx/no-faults";
import { TODAY } from "./document-of";

const DEPARTMENTS = ["1", "1*", "TRUE", "<5", "=1+1", '<&"> 🙂', "å".repeat(300)] as const;

const FILES = {
  services: `id;name;department;visibility\n${DEPARTMENTS.map(
    (name, at) => `s${at};Tjänst ${at};"${name.replaceAll('"', '""')}";public\n`,
  ).join("")}secret;Hemlig tjänst;1;internal\nlone;Ensam;;public\n`,
  channels: `id;name;group;mode
web;Webbplats;h2m;self
partner;Ombud;h2h;agent
library;Biblioteket;h2h;agent
phone;Telefon;h2h;call
`,
  rules: `service;channel;class;reason;legalBasis
*;web;H;Hemligt skäl;
s0;partner;K;Hemligt skäl;
s1;partner;F;Hemligt skäl;Lag 1
s2;library;B;Hemligt skäl;
secret;partner;K;Hemligt skäl;
`,
} as const;

async function bytesOf(of: ExtractOf): Promise<Uint8Array> {
  const outcome = await writeExtractFile(of, { today: TODAY, language: null });
  if (outcome.ok) return outcome.bytes;
  throw "error" in outcome ? outcome.error : new Error(JSON.stringify(outcome.refused));
}

async function sheetOf(of: ExtractOf): Promise<SheetContent> {
  const bytes = await bytesOf(of);
  requireNoFaults(bytes, null);
  const { sheets } = await openXlsx(bytes);
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length !== 1) throw new Error("There is not one sheet.");
  return sheet;
}

function textAt(cells: SheetContent["cells"], row: number, column: number): string {
  const value = cells.get(row)?.get(column)?.value;
  return typeof value === "string" ? value : "";
}

/** The texts of the table, its header first. */
function tableOf({ cells, tables }: SheetContent): readonly (readonly string[])[] {
  const [table] = tables;
  if (table === undefined) throw new Error("There is no table.");
  const { row, column, rows, columns } = table.area;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => textAt(cells, row + down, column + right)),
  );
}

const bodyOf = async (of: ExtractOf): Promise<readonly (readonly string[])[]> =>
  tableOf(await sheetOf(of)).slice(1);
const namesOf = async (of: ExtractOf): Promise<readonly (string | undefined)[]> =>
  (await bodyOf(of)).map(([name]) => name);

const onWorkbook = (work: () => Promise<void>): Promise<void> =>
  onBuilt({ decide: true }, work, FILES);

describe("the extract", () => {
  it("has all public services without a choice, as plain text in one visible sheet, with nothing internal", () =>
    onWorkbook(async () => {
      const sheet = await sheetOf({ kind: "all" });
      expect(
        tableOf(sheet)
          .slice(1)
          .map(([name]) => name),
      ).toEqual([...DEPARTMENTS.map((_, at) => `Tjänst ${at}`), "Ensam"]);
      expect(sheet.visibility).toBe("Visible");
      const cells = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
      expect(
        cells.every(({ formula, value }) => formula === undefined && typeof value === "string"),
      ).toBe(true);
      const parts = unzipSync(await bytesOf({ kind: "all" }));
      const text = Object.values(parts)
        .map((part) => strFromU8(part))
        .join("\n");
      expect(text).not.toMatch(/Heml/);
      expect(text).not.toMatch(/ChannelMatrix\d|_ChannelMatrix|veryHidden/);
    }));

  it("has a department's services by its exact name, whatever signs it has", () =>
    onWorkbook(async () => {
      for (const [at, name] of DEPARTMENTS.entries()) {
        const body = await bodyOf({ kind: "department", name });
        expect(body.map(([service, department]) => [service, department])).toEqual([
          [`Tjänst ${at}`, name],
        ]);
      }
    }));

  it("has a partner's channels and the public services in which one of them has a letter", () =>
    onWorkbook(async () => {
      const [header = [], ...body] = tableOf(await sheetOf({ kind: "partner", name: "Ombud" }));
      expect(header).toContain("Ombud");
      expect(header).not.toContain("Biblioteket");
      const column = header.indexOf("Ombud");
      const letters = new Map(body.map((row) => [row[0], row[column]]));
      expect(letters.get("Tjänst 0")).toBe("Komplement");
      expect(letters.get("Tjänst 1")).toBe("Får inte");
      expect(letters.has("Hemlig tjänst")).toBe(false);
      expect(body.flat().join("\n")).not.toMatch(/Webbplats|Telefon|Heml/);
      await writeCell("Matrix", "s1", "partner", "");
      expect(await namesOf({ kind: "partner", name: "Ombud" })).not.toContain("Tjänst 1");
      expect(await namesOf({ kind: "partner", name: "Biblioteket" })).toContain("Tjänst 2");
    }));

  it("has contact points without their notes, and of a partner's channels only in its own", () =>
    onHost(async () => {
      const contacts =
        "channel,where,note\nweb,https://kommun.example,intern\npartner,08-465 004 60,intern\n";
      await built({ ...FILES, contacts }, { decide: true });
      const all = (await bodyOf({ kind: "all" })).find(([name]) => name === "Tjänst 0");
      expect(all).toContain("Webbplats: https://kommun.example\nOmbud: 08-465 004 60");
      const own = (await bodyOf({ kind: "partner", name: "Ombud" })).flat();
      expect(own).toContain("Ombud: 08-465 004 60");
      expect([...(all ?? []), ...own].join()).not.toContain("intern");
      expect(own.join()).not.toContain("kommun.example");
      const [header] = tableOf(await sheetOf({ kind: "all" }));
      expect(header).not.toContain("Beskrivning");
    }));

  it("takes a department's name in any case and with blanks around it", () =>
    onWorkbook(async () => {
      expect(await namesOf({ kind: "department", name: " true " })).toEqual(
        await namesOf({ kind: "department", name: "TRUE" }),
      );
      expect(await namesOf({ kind: "department", name: "1 " })).toEqual(
        await namesOf({ kind: "department", name: "1" }),
      );
    }));

  it("says how many of its services are not decided", () =>
    onWorkbook(async () => {
      const lines = async (): Promise<string> => {
        const sheet = await sheetOf({ kind: "department", name: "1" });
        return [0, 1, 2, 3].map((row) => textAt(sheet.cells, row, 0)).join("\n");
      };
      expect(await lines()).toMatch(
        /Förvaltning: 1 · läget 2026-03-01\n1 av 8 offentliga.*\n.*inte beslutade: 1\./,
      );
      await writeCell("Matrix", "s0", "Status", "beslutat");
      expect(await lines()).not.toContain("inte beslutade");
    }));

  it.each([
    [{ kind: "department", name: "truth" }, "department-unknown", /1, 1\*, TRUE, <5/],
    [{ kind: "department", name: "1 1" }, "department-unknown", /Those that exist/],
    [{ kind: "partner", name: "Telefon" }, "partner-unknown", /exist: Ombud, Biblioteket\./],
  ] as const)("names those that exist for %o", (of, code, text) =>
    onWorkbook(async () => {
      const outcome = await writeExtractFile(of, { today: TODAY, language: null });
      if (outcome.ok || !("error" in outcome)) throw new Error("It was not stopped.");
      expect(outcome.error.code).toBe(code);
      expect(outcome.error.textIn("en")).toMatch(text);
    }),
  );

  it("says that no service is public where a department has none, and that there is no department or partner where none is stated", () =>
    onHost(async () => {
      await built({
        services: "id;name;department;visibility\na;A;Dold;internal\n",
        channels: "id;name\nweb;Webb\n",
      });
      expect(await namesOf({ kind: "department", name: "Dold" })).toEqual([
        "Inga tjänster är offentliga.",
      ]);
      const outcome = await writeExtractFile(
        { kind: "partner", name: "X" },
        { today: TODAY, language: null },
      );
      expect(!outcome.ok && "error" in outcome && outcome.error.code).toBe("partners-none");
    }));
});
