/** A table from a file: a column named wrongly, rows with errors, a run that is cancelled, and the run that completes it. */
import { openPage, ready, type OpenPage } from "./page";
import { button, hasFocus, paneOf, tells, toStep, unfold, viewShown } from "./pane";
import { below, rowWith, saved, sheetOf } from "./saved-file";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
});

afterAll(async () => {
  await opened.close();
});

/** Gives the pane a file of this text. */
const give = (text: string): Promise<void> =>
  paneOf(opened.page)
    .getByLabel("File with a list")
    .setInputFiles({ name: "services.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

const HEADERS = "id;what it is called;kind;volume;complexity";
const MENDED = [HEADERS, "loan;Renew a loan;apply;12000;1", "permit;Building permit;apply;400;4"];
const WRONG = [...MENDED, "advice;Debt advice;advise;900;9", "odd;Odd;sing;1;1"];

/** A table with so long texts that it takes many requests to write. */
const LONG = "long text ".repeat(400).trim();
const LARGE = [
  "id;name;process;kind;volume;complexity",
  ...Array.from(
    { length: 300 },
    (_, n) => `s${n};Service ${n};${LONG};apply;${100 + n};${1 + (n % 5)}`,
  ),
].join("\n");

const services = async (): Promise<number> =>
  below(sheetOf(await saved(opened.page), "services"), "Id").length;

describe("importing a table", () => {
  it("begins with empty sheets, where the inputs are next", async () => {
    const { page } = opened;
    await button(page, "Empty sheets").click();
    await tells(page, /The sheets are made/);
    await viewShown(page, "Inputs");
    await unfold(page, "Import a table");
  });

  it("keeps a column that it does not know, asks what it cannot tell, and says what is wrong by row", async () => {
    const { page } = opened;
    await give(WRONG.join("\n"));
    const column = paneOf(page).getByLabel("“what it is called”");
    await expect(column.inputValue()).resolves.toBe("own");
    await column.selectOption({ label: "Service" });
    await tells(page, /Cannot be imported yet. To correct: 1/);
    await paneOf(page)
      .getByLabel(/which kind of service is “sing”/)
      .selectOption({ label: "Leave out" });
    const problems = paneOf(page).getByRole("listitem");
    await problems.filter({ hasText: /row 4/i }).filter({ hasText: "9" }).waitFor();
    await expect(button(page, "Import").getAttribute("aria-disabled")).resolves.toBe("true");
    expect(await services()).toBe(0);
  });

  it("shows what a mended file would do, and writes it only on Import", async () => {
    const { page } = opened;
    await give(MENDED.join("\n"));
    await paneOf(page).getByLabel("“what it is called”").selectOption({ label: "Service" });
    await tells(page, /New rows: 2. Changed: 0. Same as now: 0/);
    expect(await services()).toBe(0);
    await button(page, "Import").click();
    await tells(page, /The import is done. New rows: 2/);
    await hasFocus(paneOf(page).getByLabel("File with a list"));
    const after = await saved(page);
    expect(rowWith(sheetOf(after, "services"), /^permit$/)).toEqual(
      expect.arrayContaining(["Building permit", 400, 4]),
    );
    expect(below(sheetOf(after, "services"), "Id")).toHaveLength(2);
  });

  it("stops a larger run when asked, and says what was written", async () => {
    const { page } = opened;
    await give(LARGE);
    await tells(page, /New rows: 300/);
    await button(page, "Import").click();
    const cancel = button(page, "Cancel");
    await cancel.waitFor();
    // Meanwhile the fields are greyed and take nothing, and can have the keyboard.
    const file = paneOf(page).getByLabel("File with a list");
    const sheet = paneOf(page).getByLabel("Or a sheet of your own in the workbook");
    const list = paneOf(page).getByLabel("Or paste from a sheet");
    const chosen = await sheet.inputValue();
    for (const field of [file, sheet, list]) {
      expect(await field.getAttribute("aria-disabled")).toBe("true");
      await field.focus();
      await hasFocus(field);
    }
    await page.keyboard.type("x");
    expect(await list.inputValue()).toBe("");
    await sheet.focus();
    await page.keyboard.press("ArrowDown");
    expect(await sheet.inputValue()).toBe(chosen);
    await cancel.focus();
    await page.keyboard.press("Enter");
    await tells(page, /Cancelled\. (Nothing has been written|A part has been written)/);
    await cancel.waitFor({ state: "detached" });
    // The keyboard is where it is told what came of it.
    const place = paneOf(page).locator(":focus");
    await place.filter({ hasText: /Cancelled/ }).waitFor();
  });

  it("completes the workbook with the next run", async () => {
    const { page } = opened;
    await button(page, "Import").click();
    await tells(page, /The import is done/);
    await toStep(page, "Matrix");
    const after = await saved(page);
    expect(below(sheetOf(after, "byService"), "Id")).toHaveLength(302);
    expect(rowWith(sheetOf(after, "matrix"), /^s299$/)).toContain("Service 299");
    expect(rowWith(sheetOf(after, "services"), /^s299$/)).toContain(LONG);
    expect(rowWith(sheetOf(after, "scores"), /^s299$/).length).toBeGreaterThan(5);
  });

  it("asks no other address for anything, and no script fails", () => {
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
