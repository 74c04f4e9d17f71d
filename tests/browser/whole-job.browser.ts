/** A person does the whole job in the pane, from the first run to the saved file, which holds all of it. */
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { openPage, ready, type OpenPage } from "./page";
import { button, hasFocus, paneOf, tells, toStep, unfold, viewShown } from "./pane";
import { countOf, rowWith, saved, sheetOf, valueAt } from "./saved-file";
import { goTo, holds, inFront, isAt, tab } from "./spreadsheet";
import { until } from "./until";

const MATRIX = "Channel matrix";
/** A service whose suggestion is primary in the column of e-services. */
const CELL = "E7";
const ROW = 6;
const COLUMN = 4;
const SETTING_ROW = /^userWeight$/;

let opened: OpenPage;
let before: WorkbookContent;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
});

afterAll(async () => {
  await opened.close();
});

const lettersOf = (matrix: SheetContent, row: number): readonly unknown[] =>
  Array.from({ length: 13 }, (_, place) => valueAt(matrix, row, 3 + place));

describe("the whole job in the pane", () => {
  it("begins with the example and goes on to the matrix", async () => {
    const { page } = opened;
    await button(page, "Try with an example").click();
    await tells(page, /The example is ready: 75 services and 13 channels/);
    await viewShown(page, "Matrix");
    await hasFocus(paneOf(page).getByRole("heading", { level: 1 }));
    before = await saved(page);
    expect(valueAt(sheetOf(before, "matrix"), ROW, COLUMN)).toBe("P");
  });

  it("shows what suggestions would change before it writes them", async () => {
    const { page } = opened;
    await tab(page, MATRIX).click();
    await goTo(page, "D7:H7");
    await isAt(page, `'${MATRIX}'!D7:H7`);
    await page.getByRole("button", { name: "Clear decision" }).click();
    await holds(page, MATRIX, CELL, "");

    await unfold(page, "Take over suggestions");
    await button(page, "Show what would change").click();
    const heading = paneOf(page).getByRole("heading", { name: /Cells that would change: \d+/ });
    await hasFocus(heading);
    await holds(page, MATRIX, CELL, "");

    await button(page, /^Write suggestions/).click();
    await tells(page, /Cells that hold the suggestion now: \d+/);
    await holds(page, MATRIX, CELL, "P");
  });

  it("takes back the last run, and takes the suggestions over again", async () => {
    const { page } = opened;
    await toStep(page, "Share");
    await button(page, "Take back the last run").click();
    await tells(page, /Cells changed: \d+/);
    await holds(page, MATRIX, CELL, "");

    await toStep(page, "Matrix");
    await unfold(page, "Take over suggestions");
    await button(page, "Show what would change").click();
    await button(page, /^Write suggestions/).click();
    await holds(page, MATRIX, CELL, "P");
    const matrix = sheetOf(await saved(page), "matrix");
    expect(lettersOf(matrix, ROW)).toEqual(lettersOf(sheetOf(before, "matrix"), ROW));
  });

  it("decides a cell by keyboard in the inspector, and saves the reason", async () => {
    const { page } = opened;
    await goTo(page, CELL);
    await paneOf(page)
      .getByRole("status")
      .filter({ hasText: /E-service for / })
      .waitFor();
    const choice = button(page, "Discouraged");
    await choice.focus();
    await page.keyboard.press("Enter");
    await holds(page, MATRIX, CELL, "D");
    await hasFocus(choice);
    // The letter is written before the pane has read the workbook again.
    await paneOf(page).getByRole("button", { name: "Discouraged", pressed: true }).waitFor();

    await paneOf(page).getByLabel("Reason for the decision").fill("Most call us about this.");
    await paneOf(page).getByLabel("Legal basis").fill("1 § own law");
    await button(page, "Save the reason").click();
    await tells(page, /The reason is saved/);
  });

  it("tells what other weights would mean, and writes them only on Apply", async () => {
    const { page } = opened;
    await toStep(page, "Weights");
    const weight = paneOf(page).getByRole("textbox", { name: "The user's weight" });
    await weight.fill("0.9");
    await tells(page, /\d+ of 75 services would get another primary/);
    const settings = sheetOf(await saved(page), "settings");
    expect(rowWith(settings, SETTING_ROW)).not.toContain(0.9);

    await button(page, "Apply").click();
    await tells(page, /The settings are written/);
    await expect(weight.inputValue()).resolves.toBe("0.9");
  });

  it("summarises and goes to the result", async () => {
    const { page } = opened;
    await toStep(page, "Summarise");
    await button(page, "Summarise now").click();
    await tells(page, /The summaries are up to date/);
    await inFront(page, "Summary");
  });

  it("answers a point of the guidance", async () => {
    const { page } = opened;
    await toStep(page, "Checks");
    await unfold(page, /Points to consider/);
    const title = paneOf(page)
      .locator("summary")
      .filter({ hasText: /Points to consider/ });
    const left = Number(/\d+/.exec((await title.textContent()) ?? "")?.[0]);
    const yes = paneOf(page).getByRole("radio", { name: "Yes" }).first();
    await yes.focus();
    await page.keyboard.press("Space");
    await title.filter({ hasText: `(${left - 1} without` }).waitFor();
    await hasFocus(yes);
    await expect(yes.isChecked()).resolves.toBe(true);
  });

  it("freezes a formula of ours into its value", async () => {
    const { page } = opened;
    await tab(page, MATRIX).click();
    await goTo(page, "Z6");
    await isAt(page, `'${MATRIX}'!Z6`);
    await page.keyboard.type("=CHANNEL.FREQUENCY(12000)");
    await page.keyboard.press("Enter");
    const isNumber = (sheet: string): Promise<boolean> =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(sheet).getRange("Z6");
        cell.load("values");
        await context.sync();
        return typeof (cell.values as unknown[][])[0]?.[0] === "number";
      });
    await until(page, isNumber, MATRIX);
    await toStep(page, "Share");
    await button(page, "Freeze").click();
    await tells(page, /Cells changed: 1/);
  });

  it("saves a file that holds all that was done", async () => {
    const after = await saved(opened.page);
    const matrix = sheetOf(after, "matrix");
    const expected = lettersOf(sheetOf(before, "matrix"), ROW).with(COLUMN - 3, "D");
    expect(lettersOf(matrix, ROW)).toEqual(expected);
    const reason = rowWith(sheetOf(after, "reasons"), /^Most call us/);
    expect(reason).toEqual(
      expect.arrayContaining([valueAt(matrix, ROW, 1), "D", "1 § own law", "public"]),
    );
    expect(rowWith(sheetOf(after, "settings"), SETTING_ROW)).toContain(0.9);
    expect(countOf(sheetOf(after, "byChannel"), "Discouraged")).toBe(
      countOf(sheetOf(before, "byChannel"), "Discouraged") + 1,
    );
    const frozen = matrix.cells.get(5)?.get(25);
    expect(frozen?.formula).toBeUndefined();
    expect(typeof frozen?.value).toBe("number");
    expect(rowWith(sheetOf(after, "checks"), /^point:/)).toContain("Yes");
  });

  it("asks no other address for anything, and no script fails", () => {
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
