/** The preview page in a real browser: a person makes the example, decides by keyboard, and saves. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { CellValue, SheetContent, WorkbookContent } from "../../src/host/content";
import { startHost } from "../../src/host/host";
import { openXlsx } from "../../src/host/xlsx/open";
import { saveXlsx } from "../../src/host/xlsx/save";
import { buildPreview } from "../../src/preview/build";
import { openPage, ready, says, type OpenPage } from "./page";

let opened: OpenPage;

beforeAll(async () => {
  await buildPreview();
  opened = await openPage();
});

afterAll(async () => {
  await opened.close();
});

const tab = (page: Page, name: string): ReturnType<Page["locator"]> =>
  page.getByRole("tab", { name, exact: true });

/** Goes to a cell by the box beside the formula bar, as a person does; the grid has the keyboard afterwards. */
async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.fill(address);
  await box.press("Enter");
}

/** Waits until the add-in's client reads this value from a cell. */
async function holds(page: Page, sheet: string, address: string, value: unknown): Promise<void> {
  await page.waitForFunction(
    ([name, place, wanted]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(String(name)).getRange(String(place));
        range.load("values");
        await context.sync();
        return (range.values as unknown[][])[0]?.[0] === wanted;
      }),
    [sheet, address, value],
  );
}

/** Waits until the add-in's client sees the person there: `"Summary!B2"`. */
async function isAt(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address === wanted;
      }),
    address,
  );
}

/** Waits until a sheet's tab is in front. */
const inFront = (page: Page, name: string): Promise<void> =>
  page.locator('[role="tab"][aria-selected="true"]').filter({ hasText: name }).waitFor();

/** Opens the menu of a row's header, by its number in a sheet whose rows have the usual height. */
async function onRowHeader(page: Page, row: number): Promise<void> {
  const box = await page.locator("#over-grid").boundingBox();
  if (!box) throw new Error("The grid is not drawn.");
  await page.mouse.click(box.x - 20, box.y + (row - 0.5) * 20, { button: "right" });
}

/** Saves by the button and reads the file back. */
async function saved(page: Page): Promise<WorkbookContent> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  return openXlsx(new Uint8Array(readFileSync(await download.path())));
}

const sheetOf = (content: WorkbookContent, key: string): SheetContent => {
  const sheet = content.sheets.find((each) => each.customProperties.get("channelMatrix") === key);
  if (!sheet) throw new Error(`The file has no sheet ${key}.`);
  return sheet;
};

const valueAt = (sheet: SheetContent, row: number, column: number): CellValue | null =>
  sheet.cells.get(row)?.get(column)?.value ?? null;

/** The figure beside a label in the first column. */
function figure(sheet: SheetContent, label: string): CellValue | null {
  for (const row of sheet.cells.keys()) {
    if (valueAt(sheet, row, 0) === label) return valueAt(sheet, row, 1);
  }
  return null;
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

/** Row and column, from 0, of the first service's primary. */
function firstPrimary(matrix: SheetContent): { row: number; column: number } {
  for (const [row, columns] of matrix.cells) {
    if (row < 5) continue;
    for (const [column, { value }] of columns) {
      if (column >= 3 && value === "P") return { row, column };
    }
  }
  throw new Error("No service has a primary.");
}

const addressOf = ({ row, column }: { row: number; column: number }): string =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

describe("the preview page", () => {
  it("makes the example, follows a decision typed in the grid, and saves both", async () => {
    const { page } = opened;
    await ready(opened, "?language=en");
    await page.getByRole("button", { name: "Try with an example" }).click();
    await says(page, /The example is ready/);
    // The pane beside it knows the workbook.
    await page.locator("#taskpane").getByText("75 services", { exact: false }).waitFor();
    const before = await saved(page);
    const place = firstPrimary(sheetOf(before, "matrix"));
    const primaries = figure(sheetOf(before, "summary"), "P primary");
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
    expect(figure(sheetOf(after, "summary"), "P primary")).toBe(Number(primaries) - 1);
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
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("ArrowDown");
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
    await page.getByText("above", { exact: false }).first().click();
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
