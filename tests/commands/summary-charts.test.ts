/** The page of the summary: figures follow the matrix, pictures draw from the cells behind it, and it prints alone on one page. */
import { decisionCounts } from "../../src/domain/decisions/progress";
import type { Result } from "../../src/domain/result";
import { exampleModel } from "../../src/example/example-model";
import { SUMMARY_CHART_TEXTS } from "../../src/sheets/summary/chart-texts";
import { summaryFacts } from "../../src/sheets/summary/facts";
import { FIGURES, type FigureKey } from "../../src/sheets/summary/places";
import { SUMMARY_TEXTS } from "../../src/sheets/summary/texts";
import { inLines, summarySentences } from "../../src/sheets/summary/sentence";
import { sheetTexts } from "../sheet-texts";
import {
  built,
  FILES,
  onBuilt,
  onDecidedExample,
  onHost,
  onSmallWorkbook,
  readAt,
  reopened,
  writeCell,
  type Value,
} from "./small-workbook";

const NAME = sheetTexts("summary").name.sv;

/** The figures behind the page, by key. */
async function figures(): Promise<Record<FigureKey, Value>> {
  const values = await readAt(NAME, "J6:K16");
  return Object.fromEntries(FIGURES.map((key, index) => [key, values[index]?.[1]])) as Record<
    FigureKey,
    Value
  >;
}

const page = async (): Promise<readonly Value[]> => (await readAt(NAME, "A1:H60")).flat();

const sentences = (result: Result): string =>
  summarySentences(result, summaryFacts(result), "sv").join(" ");

test("a decided workbook with volumes has both pictures, also in the file and after a second run", () =>
  onBuilt({ decide: true }, async (host) => {
    await built();
    const sheet = (await reopened(host)).sheets.find(({ name }) => name === NAME);
    expect(sheet?.charts.map(({ name }) => name).sort()).toEqual([
      "ChannelMatrix.frequencyComplexity",
      "ChannelMatrix.volumeByChannel",
    ]);
    for (const chart of sheet?.charts ?? []) {
      expect([chart.title, chart.categoryTitle, chart.valueTitle]).not.toContain("");
    }
    const bars = sheet?.charts.find(({ name }) => name.endsWith("volumeByChannel"));
    expect(bars?.type).toBe("BarClustered");
    expect(bars?.categoryAxis).toMatchObject({ reversed: true });
    expect(bars?.series.map(({ name, labels }) => [name, labels?.value])).toEqual([
      [SUMMARY_CHART_TEXTS.now.sv, true],
      [SUMMARY_CHART_TEXTS.wanted.sv, true],
    ]);
  }));

test("bubbles are named by their services, and quarters by points that are not filled", () =>
  onBuilt({ decide: true }, async (host) => {
    const sheet = (await reopened(host)).sheets.find(({ name }) => name === NAME);
    const bubbles = sheet?.charts.find(({ name }) => name.endsWith("frequencyComplexity"));
    const named = bubbles?.series.filter(({ labels }) => labels?.name === true) ?? [];
    expect(named.filter(({ color }) => color === "").map(({ name }) => name)).toEqual(
      (["inPerson", "withHelp", "information", "selfService"] as const).map(
        (key) => SUMMARY_CHART_TEXTS[key].sv,
      ),
    );
    expect(named.filter(({ color }) => color !== "").map(({ name }) => name)).toEqual([
      "Nyheter",
      "Bygglov",
      "Hemtjänst",
    ]);
    expect(await page()).toContain(SUMMARY_CHART_TEXTS.bubblesLeftOut.sv.replace("{count}", "1"));
  }));

test("one page is printed, without the figures behind it and with the charts inside", () =>
  onBuilt({ decide: true }, async (host) => {
    const sheet = (await reopened(host)).sheets.find(({ name }) => name === NAME);
    expect(sheet?.page).toMatchObject({ landscape: true, fitToWidth: 1, fitToHeight: 1 });
    const [, last] = /^\$?A\$?1:\$?H\$?(\d+)$/.exec(sheet?.page.printArea ?? "") ?? [];
    expect(Number(last)).toBeGreaterThan(20);
    for (const { from, to } of sheet?.charts ?? []) {
      expect(to.column).toBeLessThanOrEqual(8);
      expect(to.row).toBeLessThanOrEqual(Number(last));
      // Nothing is written under a chart.
      for (let row = from.row; row < to.row; row += 1) {
        const cells = [...(sheet?.cells.get(row) ?? [])].filter(
          ([column, { value }]) =>
            column >= from.column && column < to.column && value !== null && value !== "",
        );
        expect(cells).toEqual([]);
      }
    }
  }));

test("figures are what the run says, and follow a letter that is changed", () =>
  onDecidedExample(async (_, { result }) => {
    const { model } = result;
    const facts = summaryFacts(result);
    const before = await figures();
    const counts = decisionCounts(result).services;
    expect(before).toMatchObject({
      decided: counts.decided,
      adoptedServices: counts.adopted,
      discussFirst: facts.discuss.filter((flag) => flag !== null).length,
      missed: facts.missed.groups.length,
    });
    expect(before.missed).toBeGreaterThan(0);
    expect(before.base).toBeCloseTo(facts.internal.totals.base, 4);
    expect(before.low).toBeCloseTo(facts.internal.totals.low, 4);
    expect(before.high).toBeCloseTo(facts.internal.totals.high, 4);
    expect(before.letters).toBe(before.lettersThen);
    const service = model.services[facts.main?.services[0] ?? 0]?.id ?? "";
    const from = model.channels[facts.main?.from ?? 0]?.id ?? "";
    await writeCell("Matrix", service, from, "H");
    const after = await figures();
    expect(after.base).not.toBeCloseTo(Number(before.base), 0);
    expect(after.selfNow).toBe(before.selfNow);
    expect(after.letters).not.toBe(after.lettersThen);
    expect(await page()).toContain(SUMMARY_TEXTS.changed.sv);
    await writeCell("Matrix", service, from, "");
    expect(await page()).toContain(SUMMARY_TEXTS.changed.sv);
  }));

test("decided and adopted services are two figures", () =>
  onSmallWorkbook(async () => {
    expect(await page()).toContain("0 + 4");
    await writeCell("Matrix", "permit", "Status", "beslutat");
    expect(await page()).toContain("1 + 3");
  }));

test("without volumes there are no pictures and no sum, and lines say why", () =>
  onHost(async (host) => {
    const { result } = await built(
      {
        services: "id;name\na;Anmälan\n",
        channels: FILES.channels,
        requirements: FILES.requirements,
      },
      { decide: true },
    );
    const sheet = (await host.content()).sheets.find(({ name }) => name === NAME);
    expect(sheet?.charts).toEqual([]);
    const shown = await page();
    expect(shown).toContain(SUMMARY_CHART_TEXTS.noBars.sv);
    expect(shown).toContain(SUMMARY_CHART_TEXTS.noBubbles.sv);
    expect(shown).toContain(SUMMARY_TEXTS.savingNotCompared.sv);
    expect(sentences(result)).toMatch(/^För ingen tjänst går det att jämföra/);
  }));

test("rows stop at ten and what is left out is counted", () =>
  onDecidedExample(async (_, { result }) => {
    const moving = summaryFacts(result).leaving.filter(({ contacts }) => contacts > 0).length;
    const shown = (await page()).map(String);
    const note = shown.find((line) => line.startsWith("Visas inte:")) ?? "";
    const [, more] = /Visas inte: (\d+) tjänster/.exec(note) ?? [];
    const rows = await readAt(NAME, "A1:D60");
    const header = rows.findIndex(([first]) => first === SUMMARY_TEXTS.service.sv);
    const listed = rows.slice(header + 1, header + 11);
    expect(listed.every(([name]) => name !== "")).toBe(true);
    expect(Number(more) + listed.filter(([, , , moves]) => Number(moves) > 0).length).toBe(moving);
  }));

describe("the sentence", () => {
  test("names channel, services, contacts and money, and does not claim what the suggestions only would do", () =>
    onHost(async () => {
      const model = exampleModel("sv");
      const { result } = await built({}, { model });
      const suggested = sentences(result);
      expect(suggested).toMatch(/^Inget är beslutat än/);
      const decided = sentences((await built({}, { decide: true })).result);
      expect(decided).not.toContain("Inget är beslutat");
      const { main } = summaryFacts(result);
      for (const row of main?.services.slice(0, 2) ?? []) {
        expect(decided).toContain(model.services[row]?.name);
      }
      expect(decided).toContain(model.channels[main?.from ?? -1]?.name);
      expect(decided).toMatch(/kronor om året/);
    }));

  test("gives no sum where too much of what moves has no cost", async () => {
    const { main, example } = await onDecidedExample((_, { result }) =>
      Promise.resolve({ main: summaryFacts(result).main, example: result.model }),
    );
    const channels = example.channels.map((channel, column) =>
      column === main?.from || column === main?.to ? { ...channel, cost: null } : channel,
    );
    await onHost(async () => {
      const { result } = await built({}, { model: { ...example, channels }, decide: true });
      expect(summaryFacts(result).internal.headline).toBe(false);
      expect(sentences(result)).toContain("saknar känd kostnad");
      expect(sentences(result)).not.toContain("kronor");
      expect((await figures()).base).toBe("–");
    });
  });

  test("is broken into lines between words", () => {
    expect(inLines(["ett två tre", "fyra"], 7)).toEqual(["ett två", "tre", "fyra"]);
    expect(inLines(["oavkortat ord"], 4)).toEqual(["oavkortat", "ord"]);
  });
});

test("where there is nothing to draw nothing is kept free for pictures, and one alone has the whole width", () =>
  onHost(async (host) => {
    const services = "id;name;department;kind\npermit;Bygglov;Bygg;apply\n";
    const { channels, groups, requirements } = FILES;
    await built({ services, channels, groups, requirements }, { decide: true });
    const bare = (await reopened(host)).sheets.find(({ name }) => name === NAME);
    expect(bare?.charts).toEqual([]);
    const [, last] = /(\d+)$/.exec(bare?.page.printArea ?? "") ?? [];
    expect(Number(last)).toBeLessThan(20);
    await built({ services: "id;volume;complexity\npermit;1200;4\n" }, { decide: true });
    const drawn = (await reopened(host)).sheets.find(({ name }) => name === NAME);
    expect(drawn?.charts.map(({ from, to }) => [from.column, to.column])).toEqual([[0, 8]]);
  }));

test("in English no currency is named, since it is that of the costs", () =>
  onDecidedExample((_, { result }) => {
    const said = summarySentences(result, summaryFacts(result), "en").join(" ");
    expect(said).toMatch(/saves about [\d.,]+ (million )?a year/);
    expect(said).not.toMatch(/kron/i);
    return Promise.resolve();
  }, "en"));
