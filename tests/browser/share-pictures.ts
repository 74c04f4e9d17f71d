/** Pictures of sharing for the documents: sending out, what came back, and a conflict with its score. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { cellOf, put, tableOf } from "../sharing/edit-file";
import { button, paneOf, tells, toStep, unfold } from "./pane";
import { saved } from "./saved-file";
import { addressOf, goTo, holds, isAt, tab } from "./spreadsheet";

const CENTRE = "Contact Centre.xlsx";
const SERVICE = "general-questions";

/** Scrolls the pane to a part of a view. */
const toTop = (page: Page, text: string): Promise<void> =>
  paneOf(page)
    .locator("summary")
    .filter({ hasText: text })
    .evaluate((element) => {
      element.scrollIntoView({ block: "start" });
    });

/** Closes the notice of the last command, where there is one. */
async function dismiss(page: Page): Promise<void> {
  const close = button(page, "Dismiss the message");
  if (await close.isVisible()) await close.click();
}

/** Takes the pictures of the example in English. @param take takes one by its name */
export async function sharePictures(
  page: Page,
  take: (name: string) => Promise<void>,
): Promise<void> {
  const pane = paneOf(page);
  const matrix = tableOf(await saved(page), "Matrix");
  const disputed = addressOf(cellOf(matrix, SERVICE, "E-service"));
  await toStep(page, "Share");
  await unfold(page, "Send out");
  await pane.getByLabel("Answer by").fill("2031-05-01");
  await toTop(page, "Send out");
  await take("share-send");
  await button(page, "Make the files").click();
  await tells(page, /Files to send: 10/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    button(page, "Download all as .zip").click(),
  ]);
  await button(page, "Count all as sent").click();
  await tells(page, /Noted as sent: 10/);
  const sent = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const content = await openXlsx(sent[CENTRE] ?? new Uint8Array());
  const theirs = tableOf(content, "Matrix");
  put(theirs, SERVICE, "E-service", "D");
  put(theirs, SERVICE, "Letter", "F");
  await unfold(page, "Send out");
  await tab(page, "Channel matrix").click();
  await goTo(page, disputed);
  await isAt(page, `'Channel matrix'!${disputed}`);
  await page.locator("#action-decideComplement").click();
  await holds(page, "Channel matrix", disputed, "C");
  await unfold(page, "Merge what came back");
  await pane.getByLabel("Files that came back").setInputFiles({
    name: CENTRE,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await saveXlsx(content)),
  });
  await pane.getByRole("heading", { name: /Changes: 1, conflicts: 1/ }).waitFor();
  await dismiss(page);
  await unfold(page, "Changes (1)");
  await unfold(page, "Conflicts (1)");
  await toTop(page, "Merge what came back");
  await take("share-returned");
  await button(page, "Merge").click();
  await tells(page, /The files are merged/);
  await dismiss(page);
  await unfold(page, "Merge what came back");
  await unfold(page, "Settle conflicts and proposals (1)");
  await unfold(page, "The cell's score and reasons");
  await pane.getByText("Score", { exact: true }).first().waitFor();
  await tab(page, "Conflicts").click();
  await toTop(page, "Settle conflicts");
  await take("share-conflict");
}
