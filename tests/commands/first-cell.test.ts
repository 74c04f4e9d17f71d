/** A sheet that is shown has a cell active that can be seen: ids, which stand in the first column, are hidden. */
import "./own-realm";
import { goTo } from "../../src/commands/go-to";
import { activateSheet } from "../../src/excel/activate";
import { KNOWN_SHEETS } from "../../src/sheets/known-sheets";
import { built, FILES, onHost } from "./small-workbook";

const activeCell = (): Promise<string> =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return cell.address.replaceAll("'", "");
  });

const select = (sheet: string, address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });

/** The cell of the first service and the first channel. */
const firstCell = (): Promise<string> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Matrix");
    const above = table.getHeaderRowRange().getOffsetRange(-1, 0).load("values,rowHidden");
    await context.sync();
    const at = (above.values[0] as unknown[]).findIndex((id) => id !== "");
    expect([at > 1, above.rowHidden]).toEqual([true, true]);
    const cell = table.getDataBodyRange().getCell(0, at).load("address");
    await context.sync();
    return cell.address.replaceAll("'", "");
  });

test("the matrix, shown after a run: the first service's first channel", () =>
  onHost(async () => {
    await built(FILES, { language: "en" });
    await activateSheet("matrix", KNOWN_SHEETS);
    expect(await activeCell()).toBe(await firstCell());
  }));

test("the matrix, shown from the pane", () =>
  onHost(async () => {
    await built(FILES, { language: "en" });
    await goTo("Channel matrix", null);
    expect(await activeCell()).toBe(await firstCell());
  }));

test("a table of inputs: its first record's first column that is seen", () =>
  onHost(async () => {
    await built(FILES, { language: "en" });
    await goTo("Services", null);
    expect(await activeCell()).toBe("Services!B5");
  }));

test("a cell that is seen stays the active one", () =>
  onHost(async () => {
    await built(FILES, { language: "en" });
    await select("Channel matrix", "C7");
    await goTo("Channel matrix", null);
    expect(await activeCell()).toBe("Channel matrix!C7");
  }));
