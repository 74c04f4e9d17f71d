/** A service whose letters a person typed and whose status is proposed: no file and no sheet calls it decided. */
import { writeExtractFile } from "../../src/commands/extract";
import { FIGURES } from "../../src/sheets/summary/places";
import { openXlsx } from "../../src/xlsx/open";
import { sheetTexts } from "../sheet-texts";
import { built, onBuilt, readAt, writeCell, type Value } from "../commands/small-workbook";
import { documentOf, TODAY } from "./document-of";
import { allText, cellTexts } from "./read-document";

/** A workbook in which one service is proposed, one decided, and the others are open. */
const onProposed = (work: () => Promise<void>): Promise<void> =>
  onBuilt({}, async () => {
    await writeCell("Matrix", "permit", "web", "H");
    await writeCell("Matrix", "permit", "phone", "K");
    await writeCell("Matrix", "permit", "Status", "föreslaget");
    await writeCell("Matrix", "care", "visit", "H");
    await work();
  });

test("the memo proposes to decide it, and lists it as not decided", () =>
  onProposed(async () => {
    const found = await documentOf("memo");
    const text = allText(found);
    expect(text).toContain("fastställa kanalerna för 1 tjänst med föreslagna bokstäver");
    expect(text).toContain("bekräfta kanalerna för 1 tjänst ");
    expect(text).toContain("1 tjänst har föreslagna bokstäver som inte är beslutade: Bygglov.");
    expect(found.tables.map(cellTexts)[0]?.[0]).toEqual([
      "Tjänster: beslutade, föreslagna, övertagna, öppna",
      "1 · 1 · 0 · 2",
    ]);
  }));

test("the matrix as a document counts it apart", () =>
  onProposed(async () => {
    expect(allText(await documentOf("matrix"))).toContain(
      "1 tjänst är beslutad, 1 är föreslagen, 0 har bokstäver",
    );
  }));

test("an extract says how many of its services are not decided", () =>
  onProposed(async () => {
    const outcome = await writeExtractFile({ kind: "all" }, { today: TODAY, language: null });
    if (!outcome.ok) throw new Error("There is no extract.");
    const [sheet] = (await openXlsx(outcome.bytes)).sheets;
    const lines = [...(sheet?.cells.values() ?? [])].map((row) => row.get(0)?.value);
    expect(
      lines.filter((line) => typeof line === "string" && line.includes("inte beslutade: 1.")),
    ).toHaveLength(1);
  }));

test("the action plan has it as proposed", () =>
  onProposed(async () => {
    await built();
    const cells = (await readAt(sheetTexts("changes").name.sv, "A1:R60")).flat();
    expect(cells).toContain("föreslagen");
  }));

test("the figures of the summary and of the strategy leave it out, at once and after a run", () =>
  onProposed(async () => {
    const decided = async (): Promise<Value | undefined> => {
      const values = await readAt(sheetTexts("summary").name.sv, "J6:K16");
      return values[FIGURES.indexOf("decided")]?.[1];
    };
    const share = async (): Promise<string> => {
      const cells = (await readAt(sheetTexts("strategy").name.sv, "A1:A250")).flat().map(String);
      const line = cells.find((cell) => cell.includes("Beslut är fattade för")) ?? "";
      return /Beslut är fattade för (\d+) procent/.exec(line)?.[1] ?? "";
    };
    expect(await decided()).toBe(1);
    // One letter of 20 cells.
    expect(await share()).toBe("5");
    await built();
    expect(await decided()).toBe(1);
    expect(await share()).toBe("5");
    await writeCell("Matrix", "permit", "Status", "");
    expect(await decided()).toBe(2);
    expect(await share()).toBe("15");
  }));
