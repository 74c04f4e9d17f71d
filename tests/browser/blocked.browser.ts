/** A command that cannot be run now is grey and says why, in the page's ribbon and in the pane, and can still be reached. */
import type { Locator } from "playwright-core";
import { openPage, ready, says, type OpenPage } from "./page";
import { button, tells, toStep } from "./pane";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
});

afterAll(async () => {
  await opened.close();
});

const ribbon = (id: string): Locator => opened.page.locator(`#action-${id}`);

/** The text that describes a button while it is grey; null: it is not. */
async function reasonOf(control: Locator): Promise<string | null> {
  if ((await control.getAttribute("aria-disabled")) !== "true") return null;
  const id = (await control.getAttribute("aria-describedby")) ?? "";
  return opened.page.locator(`[id="${id}"]`).textContent();
}

it("Suggest in a workbook without services, and Undo with nothing to undo", async () => {
  const { page } = opened;
  await button(page, "Try with an example").waitFor();
  await page.locator("#action-suggest[aria-disabled]").waitFor();
  expect(await reasonOf(ribbon("suggest"))).toMatch(/no services yet/);
  expect(await ribbon("suggest").getAttribute("title")).toMatch(/no services yet/);
  expect(await reasonOf(ribbon("undo"))).toMatch(/nothing to undo/);
  expect(await reasonOf(ribbon("openPane"))).toBeNull();
  await ribbon("suggest").focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("action-suggest");
  await expect(page.locator("#message").textContent()).resolves.toBe("");
});

it("all while a command runs, and none of these once the workbook has services", async () => {
  const { page } = opened;
  await button(page, "Try with an example").click();
  await page.locator("#action-save[aria-disabled]").waitFor();
  expect(await reasonOf(ribbon("freeze"))).toMatch(/Another command is running/);
  await tells(page, /The example is ready/);
  await page.locator("#action-suggest:not([aria-disabled])").waitFor();
  for (const id of ["suggest", "undo", "decidePrimary", "freeze"]) {
    expect([id, await reasonOf(ribbon(id))]).toEqual([id, null]);
  }
});

it("Take back once the only run is taken back", async () => {
  const { page } = opened;
  await toStep(page, "Share");
  const undo = button(page, "Take back the last run");
  await undo.waitFor();
  expect(await reasonOf(undo)).toBeNull();
  await undo.click();
  // The workbook is as before its first run.
  await page.getByText("The workbook has no channel matrix yet").waitFor({ timeout: 60_000 });
  await page.locator("#action-save:not([aria-disabled])").waitFor();
  // What was taken back can be undone as any other step.
  expect(await ribbon("undo").getAttribute("title")).toMatch(/^Undo \(Ctrl\+Z\)/);
  expect(await reasonOf(ribbon("undo"))).toBeNull();
});

it("shows the stage of a run that the ribbon started, and Escape cancels it", async () => {
  const { page } = opened;
  page.once("dialog", (dialog) => void dialog.accept());
  await ribbon("example").click();
  const progress = page.locator("#progress");
  await progress.filter({ hasText: /Try with an example, stage [12] of 2/ }).waitFor();
  await progress.getByRole("button", { name: "Cancel" }).waitFor();
  await page.keyboard.press("Escape");
  await says(page, /Cancelled/);
  await progress.waitFor({ state: "hidden" });
  await page.locator("#action-save:not([aria-disabled])").waitFor();
});
