/** The preview page in a real browser: a person makes the example, decides by keyboard, and saves. */
import type { Page } from "playwright-core";
import type { WorkbookContent } from "../../src/xlsx/content";
import { startHost } from "../../src/host/host";
import { saveXlsx } from "../../src/xlsx/save";
import { openPage, ready, says, type OpenPage } from "./page";
import { countOf, firstPrimary, saved, sheetOf, valueAt } from "./saved-file";
import { addressOf, goTo, holds, inFront, isAt, tab } from "./spreadsheet";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
});

afterAll(async () => {
  await opened.close();
});

/** Opens the menu of a row's header, by its number in a sheet whose rows have the usual height. */
async function onRowHeader(page: Page, row: number): Promise<void> {
  const box = await page.locator("#over-grid").boundingBox();
  if (!box) throw new Error("The grid is not drawn.");
  await page.mouse.click(box.x - 20, box.y + (row - 0.5) * 20, { button: "right" });
}

/** A workbook with one sheet, Own, and one value in its first cell. */
async function oneCell(value: string): Promise<WorkbookContent> {
  const host = await startHost();
  try {
    const content = await host.content();
    const [sheet] = content.sheets;
    if (!sheet) throw new Error("A new workbook has no sheet.");
    sheet.name = "Own";
    sheet.cells.set(0, new Map([[0, { value, style: 0 }]]));
    return content;
  } finally {
    host.dispose();
  }
}

/** The choice of the open list that has the keyboard. */
const option = (page: Page, name: string): ReturnType<Page["locator"]> =>
  page.locator('[role="option"]:focus').filter({ hasText: new RegExp(`^${name}$`) });

describe("the preview page", () => {
  it("makes the example, follows a decision typed in the grid, and saves both", async () => {
    const { page } = opened;
    await ready(opened, "?language=en");
    await page.locator("#action-example").click();
    await says(page, /The example is ready/);
    // The pane beside it knows the workbook.
    await page.locator("#taskpane").getByText("services: 75", { exact: false }).first().waitFor();
    const before = await saved(page);
    const place = firstPrimary(sheetOf(before, "matrix"));
    const primaries = countOf(sheetOf(before, "byChannel"), "Primary");
    expect(primaries).toBeGreaterThan(0);

    await tab(page, "Channel matrix").click();
    await goTo(page, addressOf(place));
    await isAt(page, `'Channel matrix'!${addressOf(place)}`);
    await page.keyboard.type("D");
    await page.keyboard.press("Enter");
    await holds(page, "Channel matrix", addressOf(place), "D");
    await isAt(page, `'Channel matrix'!${addressOf({ ...place, row: place.row + 1 })}`);

    const after = await saved(page);
    expect(valueAt(sheetOf(after, "matrix"), place.row, place.column)).toBe("D");
    expect(countOf(sheetOf(after, "byChannel"), "Primary")).toBe(primaries - 1);
  });

  it("refuses a letter that is no class, with the workbook's own words", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    const matrix = sheetOf(await saved(page), "matrix");
    const place = firstPrimary(matrix);
    await goTo(page, addressOf(place));
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await says(page, /not allowed here.*P primary/);
    await holds(page, "Channel matrix", addressOf(place), "P");
  });

  it("chooses from the list of a cell with the keyboard", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    const place = firstPrimary(sheetOf(await saved(page), "matrix"));
    await goTo(page, addressOf(place));
    await isAt(page, `'Channel matrix'!${addressOf(place)}`);
    await page.keyboard.press("Alt+ArrowDown");
    await option(page, "P").waitFor();
    await page.keyboard.press("ArrowDown");
    await option(page, "C").waitFor();
    await page.keyboard.press("Enter");
    await holds(page, "Channel matrix", addressOf(place), "C");
  });

  it("goes where the add-in goes", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Summary").getRange("B6").select();
        await context.sync();
      }),
    );
    await inFront(page, "Summary");
    await expect(page.locator('[data-u-comp="defined-name"] input').inputValue()).resolves.toBe(
      "B6",
    );
  });

  it("draws the sheet's charts with a text for those who do not see them", async () => {
    const { page } = opened;
    await tab(page, "Summary").click();
    const chart = page.getByRole("img", { name: /./ }).first();
    await chart.waitFor();
    expect((await chart.boundingBox())?.width).toBeGreaterThan(100);
  });

  it("opens a file that is dropped on it", async () => {
    const { page } = opened;
    page.once("dialog", (dialog) => {
      void dialog.accept();
    });
    const bytes = [...(await saveXlsx(await oneCell("dropped")))];
    await page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "own.xlsx"));
      document.body.dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    }, bytes);
    await says(page, /own\.xlsx is open/);
    await holds(page, "Own", "A1", "dropped");
  });

  it("inserts a row from the menu of a row's header", async () => {
    const { page } = opened;
    await onRowHeader(page, 1);
    // In the middle of the line is the field for how many.
    const insert = page.getByText("above", { exact: false }).first();
    const { width = 0, height = 0 } = (await insert.boundingBox()) ?? {};
    await insert.click({ position: { x: width - 8, y: height / 2 } });
    await holds(page, "Own", "A2", "dropped");
    await goTo(page, "A1");
    await page.keyboard.type("new");
    await page.keyboard.press("Enter");
    await holds(page, "Own", "A1", "new");
  });

  it("asks no other address for anything, and no script fails", () => {
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it("speaks Swedish when asked", async () => {
    const { page } = opened;
    await ready(opened, "?language=sv");
    await page.getByRole("button", { name: "Prova med ett exempel" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  });
});
