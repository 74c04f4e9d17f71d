/** The strategy as a document: the texts of its sheet to the letter, the planner's own, and no list cut. */
import { STRATEGY_SECTION_KEYS, STRATEGY_SECTIONS } from "../../src/sheets/strategy/texts";
import {
  onDecidedExample,
  onSmallWorkbook,
  readAt,
  writeAt,
  writeCell,
} from "../commands/small-workbook";
import { channel, model, service, targetGroup } from "../domain/small-models";
import { documentOf, documentOfModel } from "./document-of";
import { allText, cellTexts } from "./read-document";

const SHEETS = { sv: "Kanalstrategi", en: "Channel strategy" } as const;

/** Formulas of the strategy sheet, as the engine works them out, in their order. */
async function paragraphsOnSheet(sheet: string): Promise<readonly string[]> {
  const [values, formulas] = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A250");
    range.load("values,formulas");
    await context.sync();
    return [range.values as unknown[][], range.formulas as unknown[][]] as const;
  });
  return values.flatMap(([value], row) =>
    String(formulas[row]?.[0]).startsWith("=MID(") && value !== "" ? [String(value)] : [],
  );
}

describe("the strategy as a document", () => {
  it("has every paragraph as the sheet's formulas give it, under the ten headings", () =>
    onDecidedExample(async () => {
      const found = await documentOf("strategy");
      const expected = await paragraphsOnSheet(SHEETS.en);
      expect(expected.length).toBeGreaterThan(12);
      const texts = found.paragraphs.map(({ text }) => text);
      expect(texts.filter((text) => expected.includes(text))).toEqual(expected);
      const headings = found.paragraphs.filter(({ style }) => style === "Heading1");
      expect(headings.map(({ text }) => text)).toEqual(
        STRATEGY_SECTION_KEYS.map((key) => STRATEGY_SECTIONS[key].heading.en),
      );
      expect(found.language).toBe("en-GB");
      expect(allText(found)).not.toMatch(/\{|\}|undefined|NaN/);
    }, "en"));

  it("follows letters, statuses and answers of the workbook as the sheet does", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "permit", "eservice", "");
      await writeCell("Matrix", "care", "Status", "beslutat");
      const found = await documentOf("strategy");
      const expected = await paragraphsOnSheet(SHEETS.sv);
      const texts = found.paragraphs.map(({ text }) => text);
      // Findings are of the run, on the sheet and in the document alike only after the next one.
      const ofLetters = expected.filter((text) => !/kontroll|Kontroller/i.test(text));
      expect(ofLetters.length).toBeGreaterThan(8);
      expect(texts).toEqual(expect.arrayContaining([...ofLetters]));
    }));

  it("takes the planner's own texts, a paragraph for each line, and the other language where asked", () =>
    onSmallWorkbook(async () => {
      const keys = (await readAt("Kanalstrategi", "G1:G200")).map(([cell]) => cell);
      const row = keys.indexOf("free-text:purpose") + 1;
      await writeAt("Kanalstrategi", `A${row}`, [['\'Nämndens <syfte> & "mål".\nAndra raden 🙂']]);
      const found = await documentOf("strategy", "en");
      const texts = found.paragraphs.map(({ text }) => text);
      expect(texts).toContain('Nämndens <syfte> & "mål".');
      expect(texts).toContain("Andra raden 🙂");
      expect(texts).toContain("2. Purpose of the channel strategy");
      expect(texts[1]).toBe("3 departments · as of 2026-03-01");
    }));

  it("cuts no table, whatever the names are", async () => {
    const names = [
      "1",
      "1*",
      "TRUE",
      '<&">',
      "🙂",
      ...Array.from({ length: 30 }, (_, at) => `F ${at}`),
    ];
    const channels = Array.from({ length: 30 }, (_, at) => `c${String(at).padStart(2, "0")}`);
    const found = await documentOfModel(
      "strategy",
      model({
        services: names.map((department, at) => service(`s${at}`, { department })),
        channels: channels.map((id) => channel(id, { owner: `Partner of ${id}` })),
        groups: names.map((_, at) => targetGroup(`g${at}`, [1, 1, 1])),
      }),
    );
    const cells = found.tables.map(cellTexts);
    const [groups, kinds, directions, classes, largest, departments, partners, ...others] =
      cells.map((rows) => rows.map(([label = ""]) => label));
    expect(groups).toEqual(["Målgrupp", ...names.map((_, at) => `g${at}`)]);
    expect(kinds).toEqual(["Tjänster efter slag", "slag inte angivet"]);
    expect(directions).toEqual(["Kanal", ...channels]);
    expect(classes).toEqual(["Kanal", ...channels]);
    // The only one that is meant to be short: it counts what it leaves out.
    const left = names.length - 12;
    expect(largest?.slice(1, -1)).toEqual(names.slice(0, 12).map((_, at) => `s${at}`));
    expect(largest?.at(-1)).toContain(`och ${left} till`);
    expect(departments).toEqual(["Förvaltning", ...names, "Alla"]);
    expect(partners).toEqual(["Extern kanal", ...channels]);
    expect(others).toEqual([]);
    expect(found.tables.every(({ repeated }) => repeated)).toBe(true);
  });
});
