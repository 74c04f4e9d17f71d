/** A list that people have, pasted into the pane: seen before it is written, asked about, and imported; within 320 px and axe's rules. */
import { readFileSync } from "node:fs";
import axe from "axe-core";
import { openPage, ready, says, type OpenPage } from "./page";
import { button, hasFocus, paneOf, tells, toStep, unfold } from "./pane";
import { below, rowWith, saved, sheetOf } from "./saved-file";
import { settled } from "./until";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
  await opened.page.evaluate(axe.source);
});

afterAll(async () => {
  await opened.close();
});

const LIST = [
  "Harbour services 2026\t\t\t",
  "Name of the service\tCounter\tChannels\tWind",
  "Mooring permit\t60\tphone; owl\tnorth",
  "Tide tables\t1 200\tweb\tsouth",
].join("\n");

/** What axe finds wrong on the pane, and what stands out of one of 320 px. */
async function findings(): Promise<readonly string[]> {
  const { page } = opened;
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  const style = await page.addStyleTag({
    content: `header, #sheet-side, #message { display: none !important }
      #taskpane { width: 100% !important; min-width: 0 !important }`,
  });
  await settled(page);
  const found = await page.evaluate(async () => {
    const { axe: rules } = window as unknown as { axe: typeof axe };
    const { violations } = await rules.run("#taskpane", { resultTypes: ["violations"] });
    const pane = document.querySelector("#taskpane");
    const wide = pane !== null && pane.scrollWidth > pane.clientWidth ? ["scrolls sideways"] : [];
    return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)];
  });
  await style.evaluate((element) => {
    (element as HTMLElement).remove();
  });
  if (before !== null) await page.setViewportSize(before);
  return found;
}

describe("importing a list", () => {
  it("is led to by opening a list on the page, and can take its channels alone", async () => {
    const { page } = opened;
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.locator("#action-open").click(),
    ]);
    const buffer = Buffer.from("Service,Phone,Web\nBathing,12,x\n,3,\n");
    await chooser.setFiles({ name: "own.csv", mimeType: "text/csv", buffer });
    await says(page, /own\.csv is a list/);
    await tells(page, /Gives 1 service, 1 volume by channel, 1 cross/);
    await paneOf(page)
      .getByText(/own\.csv, row 3: the row has neither a name nor an id/)
      .waitFor();
    await paneOf(page)
      .getByRole("checkbox", { name: "Use only the channels of this file: Website, Telephone" })
      .check();
    await paneOf(page)
      .getByRole("checkbox", { name: /^Take the rows that are clear/ })
      .check();
    await tells(page, /New rows: 1/);
    expect(await findings()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Import").click(),
    ]);
    await tells(page, /The import is done/);
    expect(download.suggestedFilename()).toMatch(/^Rows to mend \d{4}-\d\d-\d\d\.csv$/);
    expect(readFileSync(await download.path(), "utf8")).toContain(",3,,the row has neither");
    const channels = below(sheetOf(await saved(page), "channels"), "Channel");
    expect(channels).toEqual(["Website", "Telephone"]);
  });

  it("begins in the example's workbook", async () => {
    const { page } = opened;
    page.once("dialog", (dialog) => void dialog.accept());
    await page.locator("#action-example").click();
    await says(page, /The example is ready/);
    await toStep(page, "Inputs");
    await unfold(page, "Import a table");
  });

  it("tells what a pasted list was taken for, and asks what it cannot tell", async () => {
    const { page } = opened;
    await paneOf(page).getByLabel("Or paste from a sheet").fill(LIST);
    await button(page, "Read what was pasted").click();
    await tells(page, /Gives 2 services, 2 volumes by channel, \d+ crosses/);
    await tells(page, /Cannot be imported yet. To correct: 1/);
    const column = (header: string) => paneOf(page).getByLabel(`“${header}”`, { exact: true });
    await expect(column("Name of the service").inputValue()).resolves.toBe("name");
    await expect(column("Counter").inputValue()).resolves.toBe("channel:visit");
    await expect(column("Wind").inputValue()).resolves.toBe("own");
    expect(await findings()).toEqual([]);
  });

  it("takes answers by the keyboard, and shows what the import would do", async () => {
    const { page } = opened;
    const question = paneOf(page).getByLabel(/which channel is “owl”/);
    await question.focus();
    await page.keyboard.type("Letter");
    await page.keyboard.press("Enter");
    await tells(page, /New rows: 2. Changed: 0/);
    await button(page, "Import").focus();
    await page.keyboard.press("Enter");
    await tells(page, /The import is done. New rows: 2/);
    await hasFocus(paneOf(page).getByLabel("File with a list"));
  });

  it("has written services, channels and what is kept beside", async () => {
    const content = await saved(opened.page);
    const services = sheetOf(content, "services");
    expect(rowWith(services, /^mooring-permit$/).at(-1)).toBe("north");
    expect(below(services, "Wind").length).toBeLessThanOrEqual(2);
    expect(rowWith(sheetOf(content, "current"), /^tide-tables$/)).toContain(1200);
    expect(opened.errors).toEqual([]);
  });
});
