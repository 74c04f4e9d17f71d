/** The decision memo: what it proposes follows what is decided, and its figures are those of the workbook. */
import { exampleModel } from "../../src/example/example-model";
import { summaryFacts } from "../../src/sheets/summary/facts";
import { FIGURES, type FigureKey } from "../../src/sheets/summary/places";
import { summarySentences } from "../../src/sheets/summary/sentence";
import {
  built,
  FILES,
  onBuilt,
  onHost,
  onSmallWorkbook,
  readAt,
  writeCell,
} from "../commands/small-workbook";
import { sheetTexts } from "../sheet-texts";
import { documentOf, documentOfModel, runOfModel } from "./document-of";
import { allText, cellTexts, type ReadDocument } from "./read-document";

const tableWith = ({ tables }: ReadDocument, header: string) =>
  tables.map(cellTexts).find(([head]) => head?.[0]?.startsWith(header) === true) ?? [];

/** The paragraphs under a heading. */
function under({ paragraphs }: ReadDocument, heading: string): readonly string[] {
  const at = paragraphs.findIndex(({ style, text }) => style === "Heading1" && text === heading);
  const rest = paragraphs.slice(at + 1);
  const end = rest.findIndex(({ style }) => style === "Heading1");
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map(({ text }) => text)
    .filter((text) => text !== "");
}

describe("the decision memo", () => {
  it("proposes to decide what is adopted, and says that it is not decided", () =>
    onSmallWorkbook(async () => {
      const found = await documentOf("memo");
      const proposed = under(found, "Förslag till beslut");
      expect(proposed.join("\n")).toMatch(
        /fastställa kanalerna för 4 tjänster .* inte är beslutade/,
      );
      expect(proposed.join("\n")).not.toContain("bekräfta");
      expect(proposed.at(-1)).toContain("Övertaget är inte beslutat");
      expect(under(found, "Vad som inte är beslutat").join("\n")).toContain(
        "4 tjänster har övertagna",
      );
    }));

  it("counts decided, adopted and open services apart", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "care", "Status", "beslutat");
      for (const channel of ["web", "eservice", "letter", "phone", "visit"]) {
        await writeCell("Matrix", "fee", channel, "");
      }
      const found = await documentOf("memo");
      const proposed = under(found, "Förslag till beslut").join("\n");
      expect(proposed).toContain("fastställa kanalerna för 2 tjänster");
      expect(proposed).toContain("bekräfta kanalerna för 1 tjänst ");
      expect(proposed).toContain("återkomma med förslag för 1 tjänst ");
      expect(found.tables.map(cellTexts)[0]?.[0]).toEqual([
        "Tjänster: beslutade, föreslagna, övertagna, öppna",
        "1 · 0 · 2 · 1",
      ]);
      expect(under(found, "Vad som inte är beslutat").join("\n")).toContain(
        "1 tjänst saknar bokstav: Avgift",
      );
    }));

  it("has nothing to decide where the matrix is blank, and says that what follows is of the suggestions", () =>
    onBuilt({}, async () => {
      const found = await documentOf("memo");
      expect(under(found, "Förslag till beslut")).toEqual([
        expect.stringContaining("inget att besluta om") as string,
      ]);
      expect(under(found, "I korthet").join("")).toContain("Inget är beslutat än");
    }));

  it.each(["sv", "en"] as const)(
    "has the summary's sentence, amounts with what they rest on, and counts the actions that it leaves out (%s)",
    async (language) => {
      const example = exampleModel(language);
      const { result } = runOfModel(example, language);
      const found = await documentOfModel("memo", example, language);
      const facts = summaryFacts(result);
      const headings = {
        sv: {
          short: "I korthet",
          changes: "Vad som ändras",
          action: "Åtgärd",
          money: "Besparing",
        },
        en: { short: "In short", changes: "What changes", action: "Action", money: "Saving" },
      }[language];
      expect(under(found, headings.short)).toEqual([
        summarySentences(result, facts, language).join(" "),
      ]);
      const actions = result.changeRows.filter(({ kind }) => kind !== "measure").length;
      const shown = tableWith(found, headings.action).length - 1;
      expect(shown).toBeGreaterThan(3);
      expect(under(found, headings.changes).join("\n")).toContain(String(actions - shown));
      const amounts = tableWith(found, headings.money)[1]?.slice(1) ?? [];
      const { low, base, high } = facts.internal.totals;
      expect(facts.internal.headline).toBe(true);
      expect(amounts.map((text) => Number(text.replace(",", ".")))).toEqual(
        [low, base, high].map((value) => Number((value / 1e6).toFixed(1))),
      );
      expect(allText(found)).not.toMatch(/\{|\}|undefined|NaN/);
      expect(found.parts.has("word/charts/chart1.xml")).toBe(true);
      expect(found.parts.get("word/charts/chart1.xml")).toContain(
        language === "sv" ? "Önskat" : "Wanted",
      );
    },
  );

  it("has the share on one's own and the amounts that the summary has", () =>
    onBuilt({ decide: true }, async () => {
      const values = await readAt(sheetTexts("summary").name.sv, "J6:K16");
      const figure = (key: FigureKey): number => Number(values[FIGURES.indexOf(key)]?.[1]);
      const found = (await documentOf("memo")).tables.map(cellTexts)[0] ?? [];
      const row = (label: string): string =>
        found.find(([own]) => own?.startsWith(label) === true)?.[1] ?? "";
      const numbers = (text: string, between: string): readonly number[] =>
        text.split(between).map((part) => Number(part.replace(/[\s%]/g, "").replace("−", "-")));
      const shares = numbers(row("Kontakter på egen hand").replaceAll(",", "."), "→");
      expect(shares.map(Math.round)).toEqual(
        (["selfNow", "selfWanted"] as const).map((key) => Math.round(figure(key) * 100)),
      );
      expect(numbers(row("Besparing"), "·")).toEqual(
        (["low", "base", "high"] as const).map((key) => Math.round(figure(key) / 100) * 100),
      );
    }));

  it("says no amount where too much of what moves has no known cost", () =>
    onHost(async () => {
      const channels = FILES.channels.replace(/^((?:[^;\n]*;){6})[\d,]+/gm, "$1");
      const { result } = await built(
        { ...FILES, channels, rules: `${FILES.rules}permit;visit;F;;;\n` },
        { decide: true },
      );
      const { internal, compared } = summaryFacts(result);
      expect([compared.includes(1), internal.headline]).toEqual([true, false]);
      const found = await documentOf("memo");
      expect(tableWith(found, "Besparing")[1]).toEqual(["Myndighetens kostnad", "–", "–", "–"]);
      expect(allText(found)).toContain("Vad det sparar går inte att säga");
    }));

  it("names who is not reached, and what it assumes", () =>
    onHost(async () => {
      const { result } = await built(
        { ...FILES, rules: `${FILES.rules}care;phone;F;;;\ncare;visit;F;;;\n` },
        { decide: true },
      );
      const found = await documentOf("memo");
      const missed = summaryFacts(result).missed.groups.map((at) => result.model.groups[at]?.name);
      expect(missed.length).toBeGreaterThan(0);
      const lines = under(found, "Vilka som inte nås").join("\n");
      for (const name of missed) expect(lines).toContain(name);
      const { services } = result.classification;
      const unknown = services.filter(({ assumed }) => assumed.includes("frequency")).length;
      expect(under(found, "Vad som är antaget").join("\n")).toContain(
        unknown === 0 ? "Vad en kontakt" : `Hur ofta det händer för ${unknown} tjänst`,
      );
    }));
});
