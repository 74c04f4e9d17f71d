/** The matrix as a document: every service and channel, letters by how far they are decided, the header on each page. */
import { inXml } from "../../src/documents/in-xml";
import {
  built,
  FILES,
  onHost,
  onSmallWorkbook,
  readStandingTable,
  writeCell,
} from "../commands/small-workbook";
import { documentOf, documentOfModel } from "./document-of";
import { channel, model, service } from "../domain/small-models";
import { allText, cellTexts, type ReadDocument, type ReadRun } from "./read-document";

/** The runs of a cell by the service's name and the channel's. */
function cellOf({ tables }: ReadDocument, service: string, channel: string): readonly ReadRun[] {
  const [table] = tables;
  if (table === undefined) throw new Error("There is no table.");
  const texts = cellTexts(table);
  const row = texts.findIndex(([first]) => first === service);
  const column = texts[0]?.indexOf(channel) ?? -1;
  return table.rows[row]?.[column] ?? [];
}

describe("the matrix as a document", () => {
  it("is in landscape, with its header repeated and a row for every service", () =>
    onSmallWorkbook(async () => {
      const found = await documentOf("matrix");
      expect(found.landscape).toBe(true);
      expect(found.tables).toHaveLength(1);
      expect(found.tables[0]?.repeated).toBe(true);
      const [header = [], ...rows] = found.tables.map(cellTexts)[0] ?? [];
      expect(header).toEqual([
        "Tjänst",
        "Förvaltning",
        "Webbplats",
        "E-tjänst",
        "Brev",
        "Telefon",
        "Besök",
        "Status",
      ]);
      expect(rows.map(([name]) => name)).toEqual(["Bygglov", "Hemtjänst", "Nyheter", "Avgift"]);
    }));

  it("has its columns in the order of the sheet, however the channels are listed", () =>
    onHost(async () => {
      const [head = "", ...lines] = FILES.channels.trim().split("\n");
      const channels = [head, ...lines.reverse()].join("\n");
      await built({ ...FILES, channels }, { decide: true });
      const { values } = await readStandingTable("Matrix");
      const [, ...onSheet] = (values[0] ?? []).map(String);
      const [header = []] = (await documentOf("matrix")).tables.map(cellTexts)[0] ?? [];
      expect(header).toEqual(onSheet.slice(0, header.length));
      expect(header.slice(2, -1)).not.toEqual(lines.map((line) => line.split(";")[1]));
    }));

  it("shows adopted letters in italics, decided ones bold, and proposed ones as not decided", () =>
    onSmallWorkbook(async () => {
      await writeCell("Matrix", "news", "web", "K");
      await writeCell("Matrix", "care", "Status", "beslutat");
      await writeCell("Matrix", "news", "phone", "F");
      await writeCell("Matrix", "permit", "Status", "föreslaget");
      await writeCell("Matrix", "permit", "phone", "B");
      const found = await documentOf("matrix");
      const kinds = (service: string, channel: string) =>
        cellOf(found, service, channel).map(({ text, bold, italic }) => [text, bold, italic]);
      expect(kinds("Nyheter", "Webbplats")).toEqual([["K", true, false]]);
      expect(kinds("Bygglov", "E-tjänst")).toEqual([["H", false, true]]);
      expect(kinds("Bygglov", "Telefon")).toEqual([["B", false, true]]);
      const care = found.tables[0]?.rows[2]?.slice(2, -1).flat() ?? [];
      const letters = care.filter(({ text }) => text !== "");
      expect(letters.length).toBeGreaterThan(1);
      expect(letters.every(({ bold, italic }) => bold && !italic)).toBe(true);
    }));

  it("has the letters and words of the language that is asked for", () =>
    onSmallWorkbook(async () => {
      const found = await documentOf("matrix", "en");
      expect(cellOf(found, "Bygglov", "E-tjänst").map(({ text }) => text)).toEqual(["P"]);
      expect(found.paragraphs[0]?.text).toBe("Channel matrix");
      expect(allText(found)).toContain("Light and italic: adopted or proposed, not decided");
    }));

  it("goes on in further tables where there are more channels than a page has room for", async () => {
    const ids = (count: number, name: string): readonly string[] =>
      Array.from({ length: count }, (_, at) => `${name} ${at}`);
    const [services, channels] = [ids(150, "Tjänst"), ids(50, "Kanal")];
    const found = await documentOfModel(
      "matrix",
      model({
        services: services.map((id) => service(id)),
        channels: channels.map((id) => channel(id)),
      }),
    );
    const tables = found.tables.map(cellTexts);
    expect(tables.map((rows) => rows.length)).toEqual([151, 151, 151]);
    for (const rows of tables) expect(rows.slice(1).map(([name]) => name)).toEqual(services);
    const names = tables.flatMap(([header = []]) => header.slice(1, -1));
    expect(names).toEqual(channels);
    expect(found.tables.every(({ repeated }) => repeated)).toBe(true);
  });

  it.each(["strategy", "memo", "matrix"] as const)(
    "writes odd names so that the file stays whole: %s",
    async (kind) => {
      const odd = 'A <b>&amp; "q" \u0007 🙂';
      const shown = 'A <b>&amp; "q" \uFFFD 🙂';
      const found = await documentOfModel(
        kind,
        model({
          services: [service("x", { name: odd, department: "</w:t>" })],
          channels: [channel("web", { name: "<&>" })],
        }),
      );
      const text = allText(found);
      if (kind !== "strategy") expect(text).toContain(shown);
      if (kind !== "memo") expect(text).toContain("<&>");
      expect(text).not.toContain("\u0007");
      expect(found.paragraphs[1]?.text).toContain("</w:t>");
    },
  );
});

test("what XML cannot hold is replaced by a sign that is seen", () => {
  expect(inXml("a\u0001b\u001fc")).toBe("a\uFFFDb\uFFFDc");
  expect(inXml("a\u007Fb\u0085c")).toBe("a\uFFFDb\uFFFDc");
  expect(inXml("\uD83D x \uDE00\uDE00 🙂 \uFFFF")).toBe("\uFFFD x \uFFFD\uFFFD 🙂 \uFFFD");
  expect(inXml("two\r\nlines\tand a tab")).toBe("two lines and a tab");
});
