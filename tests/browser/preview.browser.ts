/** The preview page in a real browser: a person makes the example, decides by keyboard, and saves. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { WorkbookContent } from "../../src/xlsx/content";
import { startHost } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { openPage, ready, says, type OpenPage } from "./page";
import { countOf, firstPrimary, saved, sheetOf, valueAt } from "./saved-file";
import { until } from "./until";
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
    // The matrix is what is seen first, whichever way the example was begun.
    await inFront(page, "Channel matrix");
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

  it("keeps what is no class in its cell, to be mended there", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    const matrix = sheetOf(await saved(page), "matrix");
    const place = firstPrimary(matrix);
    for (const letter of ["z", "P"]) {
      await goTo(page, addressOf(place));
      await isAt(page, `'Channel matrix'!${addressOf(place)}`);
      await page.keyboard.type(letter);
      await page.keyboard.press("Enter");
      await holds(page, "Channel matrix", addressOf(place), letter);
    }
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

  it("undoes what was typed, what the ribbon did, a deleted sheet and a run, the last first, and does it again", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    const place = firstPrimary(sheetOf(await saved(page), "matrix"));
    const address = addressOf(place);
    await goTo(page, address);
    await page.keyboard.type("C");
    await page.keyboard.press("Enter");
    await holds(page, "Channel matrix", address, "C");
    await goTo(page, address);
    await isAt(page, `'Channel matrix'!${address}`);
    await page.locator("#action-decideForbidden").click();
    await holds(page, "Channel matrix", address, "F");
    await page.locator("#action-undo:not([aria-disabled])").waitFor();
    // The bar of tabs moves to a sheet that is shown first, which closes the menu.
    await tab(page, "Summary").click();
    await isAt(page, "Summary!A1");
    await tab(page, "Summary").click({ button: "right" });
    await page.getByText("Delete", { exact: true }).click();
    await page.getByRole("button", { name: "OK", exact: true }).click();
    await tab(page, "Summary").waitFor({ state: "detached" });

    await goTo(page, "A1");
    await page.keyboard.press("Control+z");
    await tab(page, "Summary").waitFor();
    await page.getByRole("img", { name: /./ }).first().waitFor();
    await tab(page, "Channel matrix").click();
    await holds(page, "Channel matrix", address, "F");
    await page.keyboard.press("Control+z");
    await says(page, /Undone: Forbidden/);
    await holds(page, "Channel matrix", address, "C");
    await page.keyboard.press("Control+z");
    await says(page, new RegExp(`Undone: edit of 'Channel matrix'!${address}`));
    await holds(page, "Channel matrix", address, "P");
    await page.keyboard.press("Control+y");
    await holds(page, "Channel matrix", address, "C");
    await page.locator("#action-redo").click();
    await says(page, /Done again: Forbidden/);
    await holds(page, "Channel matrix", address, "F");
    await page.locator("#action-undo").click();
    await holds(page, "Channel matrix", address, "C");
    await page.locator("#action-undo").click();
    await holds(page, "Channel matrix", address, "P");
  });

  it("leaves what the ribbon decided where the formula bar is entered and left", async () => {
    const { page } = opened;
    const place = firstPrimary(sheetOf(await saved(page), "matrix"));
    const address = addressOf(place);
    await goTo(page, address);
    await isAt(page, `'Channel matrix'!${address}`);
    await page.locator("#action-decideForbidden").click();
    await holds(page, "Channel matrix", address, "F");
    await page.locator("#action-undo:not([aria-disabled])").waitFor();
    // The bar is drawn, no part of the document: a person waits until it shows the letter.
    await page.waitForTimeout(4_000);
    await page.locator('[data-u-comp="formula-bar"]').click({ position: { x: 200, y: 12 } });
    await page.keyboard.press("Enter");
    await isAt(page, `'Channel matrix'!${addressOf({ ...place, row: place.row + 1 })}`);
    expect(valueAt(sheetOf(await saved(page), "matrix"), place.row, place.column)).toBe("F");
  });

  it("leaves what was written while the formula bar was open, where nobody typed in it", async () => {
    const { page } = opened;
    const place = firstPrimary(sheetOf(await saved(page), "matrix"));
    const address = addressOf(place);
    await goTo(page, address);
    await isAt(page, `'Channel matrix'!${address}`);
    await page
      .locator('[data-u-comp="formula-bar"]')
      .click({ position: { x: 200, y: 12 }, delay: 90 });
    await page.evaluate(
      (cell) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Channel matrix");
          sheet.getRange(cell).values = [["F"]];
          await context.sync();
        }),
      address,
    );
    // The grid is drawn behind the open bar, which still has the letter from before.
    await page.waitForTimeout(4_000);
    await page.keyboard.press("Enter");
    await isAt(page, `'Channel matrix'!${addressOf({ ...place, row: place.row + 1 })}`);
    expect(valueAt(sheetOf(await saved(page), "matrix"), place.row, place.column)).toBe("F");
  });

  it("saves by Ctrl+S what is still being typed, under the name that it shows", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    const place = firstPrimary(sheetOf(await saved(page), "matrix"));
    await goTo(page, addressOf(place));
    await page.keyboard.type("D");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Control+s"),
    ]);
    const content = await openXlsx(new Uint8Array(readFileSync(await download.path())));
    expect(valueAt(sheetOf(content, "matrix"), place.row, place.column)).toBe("D");
    expect(download.suggestedFilename()).toBe("Example Municipality.xlsx");
    expect(await page.title()).toBe("Example Municipality.xlsx – Channel Matrix");
    expect(await page.locator("#file-name").textContent()).toBe("Example Municipality.xlsx");
    await page.keyboard.press("Control+z");
    await holds(page, "Channel matrix", addressOf(place), "P");
  });

  it("sorts a table by whole rows, filters it, and finds what is written in it", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    const row = (content: WorkbookContent, at: number): readonly unknown[] =>
      [1, 2, 3, 4, 5, 6].map((column) => valueAt(sheetOf(content, "matrix"), at, column));
    const before = row(await saved(page), 5);
    await goTo(page, "B6");
    await page.locator("#action-sortDown").click();
    await page.locator("#action-undo:not([aria-disabled])").waitFor();
    await until(
      page,
      (first) =>
        Excel.run(async (context) => {
          const range = context.workbook.tables.getItem("Matrix").getRange().load("values");
          await context.sync();
          return range.values[1]?.[1] !== first;
        }),
      String(before[0]),
    );
    const sorted = await saved(page);
    const names = Array.from({ length: 75 }, (_, at) => String(row(sorted, 5 + at)[0]));
    expect(names).toEqual([...names].sort(new Intl.Collator("sv").compare).reverse());
    expect(row(sorted, 5 + names.indexOf(String(before[0])))).toEqual(before);

    await goTo(page, "C6");
    await page.locator("#action-filter").click();
    await page.getByText("Contact Centre", { exact: true }).hover();
    await page.getByText("Filter Only").filter({ visible: true }).click();
    await page.getByRole("button", { name: "Confirm" }).click();
    const hidden = (count: number): Promise<void> =>
      until(
        page,
        (wanted) =>
          Excel.run(async (context) => {
            const rows = Array.from({ length: 75 }, (_, at) =>
              context.workbook.worksheets
                .getItem("Channel matrix")
                .getRange(`${6 + at}:${6 + at}`)
                .load("rowHidden"),
            );
            await context.sync();
            return rows.filter(({ rowHidden }) => !rowHidden).length === wanted;
          }),
        count,
      );
    await hidden(5);
    await page.keyboard.press("Control+z");
    await hidden(75);

    await page.keyboard.press("Control+f");
    const dialog = page.locator('[data-u-comp="find-replace-dialog"]');
    await dialog.getByRole("textbox").first().fill("Civil wedding");
    await dialog.getByText("1/1").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await goTo(page, "A1");
    await page.keyboard.press("Control+z");
    await holds(page, "Channel matrix", "B6", before[0]);
  });

  it("formats by the ribbon and by keys, and the menu of a cell decides", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    const place = firstPrimary(sheetOf(await saved(page), "matrix"));
    await goTo(page, addressOf(place));
    await isAt(page, `'Channel matrix'!${addressOf(place)}`);
    await page.locator("#action-fill").click();
    await page.getByRole("menuitem", { name: "Yellow" }).click();
    await page.keyboard.press("Control+i");
    const fillOf = (content: WorkbookContent) => {
      const cell = sheetOf(content, "matrix").cells.get(place.row)?.get(place.column);
      const { fillColor, italic } = content.styles[cell?.style ?? 0] ?? {};
      return { fillColor, italic };
    };
    expect(fillOf(await saved(page))).toEqual({ fillColor: "#FFF2CC", italic: true });
    await page.keyboard.press("Shift+F10");
    await page.getByText("Discouraged", { exact: true }).last().click();
    await holds(page, "Channel matrix", addressOf(place), "D");
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

  it("begins the example in the new workbook, and in another one where something was typed", async () => {
    const { page } = opened;
    page.once("dialog", (dialog) => void dialog.accept());
    await ready(opened, "?language=en");
    await page.locator("#action-example").click();
    await says(page, /The example is ready/);
    await inFront(page, "Channel matrix");
    const names = (await saved(page)).sheets.map(({ name }) => name);
    await ready(opened, "?language=en");
    await goTo(page, "A1");
    await page.keyboard.type("Mine");
    await page.keyboard.press("Enter");
    await page.locator("#action-undo:not([aria-disabled])").waitFor();
    page.once("dialog", (dialog) => void dialog.accept());
    await page.locator("#action-example").click();
    await says(page, /The example is ready/);
    await inFront(page, "Channel matrix");
    const { sheets } = await saved(page);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    const values = sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value)),
    );
    expect(values).toContain("Service");
    expect(values).not.toContain("Mine");
  });

  it("asks no other address for anything, and no script fails", () => {
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  it("speaks Swedish when asked", async () => {
    const { page } = opened;
    await ready(opened, "?language=sv");
    await page
      .locator("#taskpane")
      .getByRole("button", { name: "Prova med ett exempel" })
      .waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  });
});
