/** Documents and extracts from the pane, by the browser's own download. */
import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { openXlsx } from "../../src/xlsx/open";
import { allText, readDocument } from "../documents/read-document";
import { openPage, ready, type OpenPage } from "./page";
import { button, paneOf, tells, toStep } from "./pane";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
  await button(opened.page, "Try with an example").click();
  await tells(opened.page, /The example/);
  await toStep(opened.page, "Share");
});

afterAll(async () => {
  await opened.close();
});

/** Presses a button of the pane and takes what is downloaded. */
async function downloaded(name: string): Promise<Download> {
  const [download] = await Promise.all([
    opened.page.waitForEvent("download"),
    button(opened.page, name).click(),
  ]);
  await tells(opened.page, /is among your downloads/);
  return download;
}

it.each([
  ["Channel strategy", /1\. Summary and background/],
  ["Decision memo", /Proposed decision/],
  ["Channel matrix", /Light and italic/],
])("makes the document %s", async (name, text) => {
  const download = await downloaded(name);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^${name} \\d{4}-\\d\\d-\\d\\d\\.docx$`));
  expect(allText(readDocument(readFileSync(await download.path())))).toMatch(text);
});

it("makes an extract of the department that is chosen", async () => {
  const choice = paneOf(opened.page).getByLabel("A workbook of its own for");
  const offered = choice.locator("optgroup").first().locator("option");
  await offered.first().waitFor({ state: "attached" });
  const options = await offered.allTextContents();
  expect(options.length).toBeGreaterThan(3);
  const [department = ""] = options;
  await choice.selectOption({ label: department });
  const download = await downloaded("Make the extract");
  expect(download.suggestedFilename()).toContain(`Public extract ${department}`);
  const { sheets } = await openXlsx(readFileSync(await download.path()));
  const [sheet] = sheets;
  expect(sheets).toHaveLength(1);
  const column = [...(sheet?.cells.values() ?? [])].map((row) => row.get(1)?.value);
  const named = column.filter((value) => value !== undefined && value !== null).slice(1);
  expect(new Set(named)).toEqual(new Set([department]));
});

it("asks for nothing from elsewhere, and has no errors", () => {
  expect(opened.foreign).toEqual([]);
  expect(opened.errors).toEqual([]);
});
