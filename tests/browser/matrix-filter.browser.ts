/** What is chosen in the pane is in sight on the sheet, by mouse and keyboard, and all is again once it is taken away. */
import { readFileSync } from "node:fs";
import { openPage, ready, says, type OpenPage } from "./page";
import { button, paneOf, tells, toStep, toSteps, viewShown } from "./pane";
import { until } from "./until";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
  await button(opened.page, "Try with an example").click();
  await tells(opened.page, /example is ready/);
  await viewShown(opened.page, "Matrix");
});

afterAll(async () => {
  await opened.close();
});

/** Waits until that many rows of the matrix are in sight. */
const rowsInSight = (count: number): Promise<void> =>
  until(
    opened.page,
    (wanted: number) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem("Matrix").getDataBodyRange();
        body.load("rowCount");
        await context.sync();
        const rows = Array.from({ length: body.rowCount }, (_, row) => body.getRow(row));
        for (const row of rows) row.load("rowHidden");
        await context.sync();
        return rows.filter(({ rowHidden }) => !rowHidden).length === wanted;
      }),
    count,
  );

const chip = (name: RegExp) => paneOf(opened.page).getByRole("button", { name });

const countOf = async (name: RegExp): Promise<number> =>
  Number(/\d+/.exec(await chip(name).innerText())?.[0]);

describe("the filters of the pane on the sheet", () => {
  it("leave the rows of the chosen services, and all when it is taken away", async () => {
    const all = await countOf(/^All \d+$/);
    const few = await countOf(/^Discuss \d+$/);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    await rowsInSight(all);
    await chip(/^Discuss \d+$/).click();
    await rowsInSight(few);
    await chip(/^All \d+$/).focus();
    await opened.page.keyboard.press("Enter");
    await rowsInSight(all);
  });

  it("are taken away when the view is left", async () => {
    const all = await countOf(/^All \d+$/);
    await chip(/^Discuss \d+$/).click();
    await rowsInSight(await countOf(/^Discuss \d+$/));
    await toSteps(opened.page);
    await rowsInSight(all);
    expect(opened.errors).toEqual([]);
  });

  it("that are in a file are told when it is opened, and taken away by one press", async () => {
    const { page } = opened;
    await toStep(page, "Matrix");
    const all = await countOf(/^All \d+$/);
    const few = await countOf(/^Discuss \d+$/);
    await chip(/^Discuss \d+$/).click();
    await rowsInSight(few);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#action-save").click(),
    ]);
    const file = await download.path();
    await toSteps(page);
    await rowsInSight(all);
    // Leaving the view changed the workbook again.
    page.once("dialog", (dialog) => void dialog.accept());
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.locator("#action-open").click(),
    ]);
    await chooser.setFiles({
      name: "filtered.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: readFileSync(file),
    });
    await says(page, /filtered\.xlsx is open/);
    await rowsInSight(few);
    await paneOf(page).getByText(`The sheet shows only ${few} of ${all} services`).waitFor();
    await button(page, "Show all services").focus();
    await page.keyboard.press("Enter");
    await rowsInSight(all);
    await button(page, "Show all services").waitFor({ state: "detached" });
    expect(opened.errors).toEqual([]);
  });
});
