/** The whole job with the departments in the pane: send out, files edited by another program, merge, settle a conflict, save. */
import { readFileSync } from "node:fs";
import axe from "axe-core";
import { unzipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { editedByOpenpyxl, python, type CellEdit } from "../openpyxl";
import { cellOf, tableOf, valueOf } from "../sharing/edit-file";
import { openPage, ready, type OpenPage } from "./page";
import { button, hasFocus, paneOf, tells, toStep, unfold } from "./pane";
import { saved } from "./saved-file";
import { addressOf, goTo, holds, isAt, tab } from "./spreadsheet";
import { settled } from "./until";

const MATRIX = "Channel matrix";
const CENTRE = "Contact Centre.xlsx";
const CARE = "Health and Care Department.xlsx";
/** A service of the contact centre, and one of health and care. */
const QUESTIONS = "general-questions";
const HOME_CARE = "home-care-information";

let opened: OpenPage;
let sent: Readonly<Record<string, Uint8Array>> = {};
/** Where the first service meets the e-service in the coordinator's workbook. */
let disputed = "";

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
  await button(opened.page, "Try with an example").click();
  await tells(opened.page, /The example is ready/);
  await opened.page.evaluate(axe.source);
  const matrix = tableOf(await saved(opened.page), "Matrix");
  disputed = addressOf(cellOf(matrix, QUESTIONS, "E-service"));
});

afterAll(async () => {
  await opened.close();
});

/** What axe finds wrong on the pane, and what stands out of one of 320 px. */
async function isFine(): Promise<void> {
  const { page } = opened;
  await settled(page);
  const violations = await page.evaluate(async () => {
    const { axe: rules } = window as unknown as { axe: typeof axe };
    const found = await rules.run("#taskpane", { resultTypes: ["violations"] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`,
      ),
    );
  });
  expect(violations).toEqual([]);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  const style = await page.addStyleTag({
    content: `header, #sheet-side, #message { display: none !important }
      #taskpane { width: 100% !important; min-width: 0 !important }`,
  });
  expect(await paneOf(page).evaluate((pane) => pane.scrollWidth - pane.clientWidth)).toBe(0);
  await style.evaluate((element) => {
    (element as HTMLElement).remove();
  });
  if (before !== null) await page.setViewportSize(before);
}

/** The file with cells that another program changed: openpyxl where there is one, else our own writer. */
async function changed(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<Uint8Array> {
  if (python !== undefined) return editedByOpenpyxl(python, bytes, edits);
  const content = await openXlsx(bytes);
  for (const { sheet, row, column, value } of edits) {
    const line = content.sheets.find(({ name }) => name === sheet)?.cells.get(row);
    line?.set(column, { ...(line.get(column) ?? { style: 0 }), value });
  }
  return saveXlsx(content);
}

/** A letter in the matrix of a sent file. */
async function letterIn(file: string, service: string, channel: string, value: string) {
  const found = tableOf(await openXlsx(sent[file] ?? new Uint8Array()), "Matrix");
  return { sheet: found.sheet.name, ...cellOf(found, service, channel), value };
}

const returned = async (file: string, edits: readonly CellEdit[]) => ({
  name: file,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(await changed(sent[file] ?? new Uint8Array(), edits)),
});

describe("the departments in the pane", () => {
  it("makes files for the departments that are chosen, and downloads them as one .zip", async () => {
    const { page } = opened;
    await toStep(page, "Share");
    await unfold(page, "Send out");
    const pane = paneOf(page);
    await pane.getByRole("checkbox", { name: /^All \(10\)/ }).click();
    await pane.getByText("Choose at least one department.").waitFor();
    await pane.getByRole("checkbox", { name: /^Contact Centre/ }).check();
    await pane.getByRole("checkbox", { name: /^Health and Care/ }).check();
    await pane.getByLabel("Answer by").fill("2031-05-01");
    await isFine();
    await button(page, "Make the files").click();
    await tells(page, /Files to send: 2/);
    await hasFocus(pane.getByRole("heading", { name: "Files to send: 2" }));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Download all as .zip").click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^To the departments \d{4}-\d\d-\d\d\.zip$/);
    sent = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(sent).sort()).toEqual([CENTRE, CARE]);
    await isFine();
  });

  it("counts them as sent when the planner says so, and has a reminder for those who have not answered", async () => {
    const { page } = opened;
    const pane = paneOf(page);
    await unfold(page, "Who has answered");
    await pane.getByText("Nothing has been sent yet.").waitFor();
    await button(page, `Count as sent: ${CENTRE}`).click();
    await tells(page, /Noted as sent: 1/);
    await button(page, "Count all as sent").click();
    await pane.getByText("Answers: 0 of 2.").waitFor();
    await pane.getByText(/Not sent to: Children and Education/).waitFor();
    const reminder = await pane.getByLabel("Reminder to copy").inputValue();
    expect(reminder).toMatch(/from: Contact Centre, Health and Care Department\./);
    expect(reminder).toMatch(/by 2031-05-01\.$/);
    await isFine();
  });

  it("shows what files that came back would change, and writes nothing", async () => {
    const { page } = opened;
    const pane = paneOf(page);
    // The coordinator changes the cell meanwhile.
    await tab(page, MATRIX).click();
    await goTo(page, disputed);
    await isAt(page, `'${MATRIX}'!${disputed}`);
    await page.locator("#action-decideComplement").click();
    await holds(page, MATRIX, disputed, "C");
    await unfold(page, "Merge what came back");
    await pane
      .getByLabel("Files that came back")
      .setInputFiles([
        await returned(CENTRE, [
          await letterIn(CENTRE, QUESTIONS, "E-service", "D"),
          await letterIn(CENTRE, QUESTIONS, "Letter", "F"),
        ]),
        await returned(CARE, [await letterIn(CARE, HOME_CARE, "Letter", "C")]),
        { name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("no workbook") },
      ]);
    const heading = pane.getByRole("heading", {
      name: "Changes: 2, conflicts: 1, proposals: 0",
    });
    await hasFocus(heading);
    await pane.getByText("the file is not an .xlsx workbook", { exact: false }).waitFor();
    await unfold(page, "Changes (2)");
    await pane.getByText(/General questions.* · Letter: .* → F \(Contact Centre\.xlsx\)/).waitFor();
    await unfold(page, "Conflicts (1)");
    await pane.getByText(/ours C; Contact Centre\.xlsx D/).waitFor();
    await isFine();
    await holds(page, MATRIX, disputed, "C");
  });

  it("merges, and tells who has answered", async () => {
    const { page } = opened;
    await button(page, "Merge").click();
    await tells(page, /The files are merged. Changes: 2, conflicts: 1, proposals: 0/);
    await paneOf(page).getByText("Answers: 2 of 2.").waitFor();
    await holds(page, MATRIX, disputed, "C");
    await isFine();
  });

  it("steps to the conflict with the cell's score, and carries out the choice", async () => {
    const { page } = opened;
    const pane = paneOf(page);
    await unfold(page, "Settle conflicts and proposals (1)");
    await pane.getByRole("heading", { name: "1 of 1: different values" }).waitFor();
    await unfold(page, "The cell's score and reasons");
    await pane.getByText("Score", { exact: true }).first().waitFor();
    await isFine();
    await pane.getByRole("radio", { name: /^Theirs \(Contact Centre\.xlsx\): D/ }).click();
    await button(page, "Carry out the choices (1)").click();
    await tells(page, /The choices are carried out/);
    await holds(page, MATRIX, disputed, "D");
    await pane.getByText("Settle conflicts and proposals").waitFor({ state: "detached" });
  });

  it("saves a workbook with all of it", async () => {
    const content = await saved(opened.page);
    const matrix = tableOf(content, "Matrix");
    expect(valueOf(matrix, QUESTIONS, "E-service")).toBe("D");
    expect(valueOf(matrix, QUESTIONS, "Letter")).toBe("F");
    expect(valueOf(matrix, HOME_CARE, "Letter")).toBe("C");
    const conflicts = tableOf(content, "Conflicts");
    expect(conflicts.sheet.cells.get(conflicts.table.area.row + 1)?.get(0)?.value).toBe("settled");
  });

  it("asks for nothing from elsewhere, and has no errors", () => {
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
