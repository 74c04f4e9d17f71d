/** Frozen formulas come back also where another program has dropped the properties of the sheets. */
import { freeze, thaw } from "../../src/commands/freeze";
import { undo } from "../../src/commands/undo";
import { recordedIn, RunHistory } from "../../src/excel/run-history";
import { startHost } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";
import { openXlsx } from "../../src/xlsx/open";
import { built, FILES, smallFile, writeAt, readAt } from "../commands/small-workbook";

const FUNCTIONS = { "CHANNEL.QUADRANT": (...numbers: unknown[]) => Number(numbers[0]) + 1 };

async function on<T>(content: WorkbookContent | null, work: () => Promise<T>) {
  const host = await startHost({ functions: FUNCTIONS, ...(content === null ? {} : { content }) });
  try {
    return { done: await work(), content: await host.content() };
  } finally {
    host.dispose();
  }
}

/** As LibreOffice saves it. */
const withoutProperties = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  sheets: content.sheets.map((sheet) => ({ ...sheet, customProperties: new Map() })),
});

const formulas = (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });

const storeOf = ({ sheets }: WorkbookContent): unknown[] =>
  [...(sheets.find(({ name }) => name === "_ChannelMatrix")?.cells ?? [])].map(
    ([, cells]) => cells.get(0)?.value,
  );

test("they are kept in the hidden store through runs, and are gone from it once they are back", async () => {
  const frozen = await on(await openXlsx(await smallFile()), async () => {
    await writeAt("Tjänster", "AC2:AC3", [["=CHANNEL.QUADRANT(4)"], ["=CHANNEL.QUADRANT(5)"]]);
    expect(await freeze()).toMatchObject({ ok: true, changed: 2 });
    await built({ services: "id;name;volume\nextra;Extra;77\n" });
    expect(await readAt("Tjänster", "AC2:AC3")).toEqual([[5], [6]]);
    expect(await formulas("Tjänster", "AC2")).toBe(5);
  });
  expect(storeOf(frozen.content)).toContain("frozen");
  const thawed = await on(withoutProperties(frozen.content), async () => {
    await writeAt("Tjänster", "AC3", [[60]]);
    expect(await thaw()).toEqual({ ok: true, changed: 1, left: ["Tjänster!AC3"] });
    expect(await formulas("Tjänster", "AC2")).toBe("=CHANNEL.QUADRANT(4)");
    await writeAt("Tjänster", "AC3", [[6]]);
    expect(await thaw()).toMatchObject({ changed: 1, left: [] });
    expect(await formulas("Tjänster", "AC3")).toBe("=CHANNEL.QUADRANT(5)");
  });
  expect(storeOf(thawed.content)).not.toContain("frozen");
  expect(storeOf(thawed.content)).toContain("state");
});

test("the run that made the workbook is taken back after a freeze", async () => {
  await on(null, async () => {
    const history = new RunHistory();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mitt");
      sheet.getRange("A1").formulas = [["=CHANNEL.QUADRANT(1)"]];
      await context.sync();
    });
    await recordedIn(history, () => built(FILES));
    await freeze();
    expect(await undo(history)).toMatchObject({ ok: true });
    // Its own sheet has kept them too.
    expect(await thaw()).toMatchObject({ changed: 1, left: [] });
  });
});
