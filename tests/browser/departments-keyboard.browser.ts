/** Sharing by the keyboard alone, in Swedish, in a pane of 320 px that has the page to itself: copies to two people, their merge, a conflict and their opinions. */
import { readFileSync } from "node:fs";
import axe from "axe-core";
import { unzipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { cellOf, put, tableOf, valueOf } from "../sharing/edit-file";
import { focused, tabTo } from "./keyboard";
import { openPage, ready, type OpenPage } from "./page";
import { hasFocus, paneOf, tells, viewShown } from "./pane";
import { saved } from "./saved-file";
import { settled, until } from "./until";

const QUESTIONS = "general-questions";
const FEEDBACK = "feedback";

let opened: OpenPage;
let sent: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  opened = await openPage(320, 700);
  const { page } = opened;
  // From now on choosers are events, also where a key opens one before the test waits for it.
  page.on("filechooser", () => undefined);
  await ready(opened, "?language=sv");
  await page.evaluate(axe.source);
  await page.addStyleTag({
    content: `#ribbon, #workbook, #divider, #message { display: none !important }
      #taskpane { width: 100% !important; min-width: 0 !important }`,
  });
});

afterAll(async () => {
  await opened.close();
});

/** While something runs, what has the keyboard is greyed and does nothing, and a person waits. */
const untilFree = (): Promise<void> =>
  until(opened.page, () => document.activeElement?.getAttribute("aria-disabled") !== "true", null);

/** Goes to a control and presses a key on it. */
async function press(name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(opened.page, name);
  await untilFree();
  await opened.page.keyboard.press(key);
}

/** What axe finds on the pane, and what stands out of it to the side. */
async function isFine(): Promise<void> {
  const { page } = opened;
  await settled(page);
  const found = await page.evaluate(async () => {
    const { axe: rules } = window as unknown as { axe: typeof axe };
    const { violations } = await rules.run("#taskpane", { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`,
      ),
    );
  });
  expect(found).toEqual([]);
  const out = await paneOf(page).evaluate((pane) => {
    const right = pane.getBoundingClientRect().left + pane.clientWidth + 1;
    return [...pane.querySelectorAll("*")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && box.right > right;
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });
  expect(out).toEqual([]);
}

const heading = (name: string | RegExp) => paneOf(opened.page).getByRole("heading", { name });

/** A copy that came back with letters. */
async function answer(file: string, letters: readonly (readonly [string, string, string])[]) {
  const content = await openXlsx(sent[file] ?? new Uint8Array());
  for (const [service, channel, letter] of letters) {
    put(tableOf(content, "Matrix"), service, channel, letter);
  }
  return {
    name: file,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await saveXlsx(content)),
  };
}

describe("sharing by keyboard", () => {
  it("comes to the view Share", async () => {
    const { page } = opened;
    await press("Prova med ett exempel");
    await tells(page, /Exemplet är klart/);
    await viewShown(page, "Matris");
    await tabTo(page, /Alla steg/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await press(/Dela/);
    await viewShown(page, "Dela");
    await isFine();
  });

  it("makes copies for two people of one department, and counts them as sent", async () => {
    const { page } = opened;
    await press("Skicka ut");
    await press(/^Alla \(10\)/, "Space");
    await paneOf(page).getByText("Välj minst en förvaltning.").waitFor();
    await press(/^Kontaktcenter/, "Space");
    await tabTo(page, "Egna exemplar till");
    await page.keyboard.type("Ann, Bo");
    await press("Gör filerna");
    await hasFocus(heading("Filer att skicka: 2"));
    await isFine();
    await tabTo(page, "Hämta alla som .zip");
    await untilFree();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Enter"),
    ]);
    sent = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(sent).sort()).toEqual([
      "Kontaktcenter - Ann.xlsx",
      "Kontaktcenter - Bo.xlsx",
    ]);
    await press("Räkna alla som skickade");
    await tells(page, /Antecknade som skickade: 2/);
    await press("Vilka har svarat");
    await paneOf(page).getByText("Svar: 0 av 2.").waitFor();
    await isFine();
  });

  it("takes what came back by the file chooser, and shows what it would change", async () => {
    const { page } = opened;
    await press("Läs in det som kom tillbaka");
    await tabTo(page, "Filer som kom tillbaka");
    await untilFree();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.keyboard.press("Space"),
    ]);
    await chooser.setFiles([
      await answer("Kontaktcenter - Ann.xlsx", [
        [QUESTIONS, "E-tjänst", "B"],
        [FEEDBACK, "Brev", "F"],
      ]),
      await answer("Kontaktcenter - Bo.xlsx", [
        [QUESTIONS, "E-tjänst", "F"],
        [FEEDBACK, "Brev", "F"],
      ]),
    ]);
    await hasFocus(heading("Ändringar: 1, konflikter: 1, förslag: 0"));
    await press("Ändringar (1)");
    await press("Konflikter (1)");
    await paneOf(page)
      .getByText(/Kontaktcenter - Bo\.xlsx F/)
      .waitFor();
    await isFine();
    await press("Anteckna att de har kommit");
    await tells(page, /Antecknade som tillbaka: 2/);
    await paneOf(page)
      .getByText(/Kom tillbaka \d{4}-\d\d-\d\d, inte inläst/)
      .first()
      .waitFor();
    expect(await focused(page)).toBe("Anteckna att de har kommit");
  });

  it("merges, and the way back has the keyboard", async () => {
    const { page } = opened;
    await tabTo(page, "Läs in", "Shift+Tab");
    await page.keyboard.press("Enter");
    await tells(page, /Filerna är inlästa/);
    await hasFocus(paneOf(page).getByRole("button", { name: "Ta tillbaka inläsningen" }));
    await paneOf(page).getByText("Svar: 2 av 2.").waitFor();
    await isFine();
  });

  it("shows where the two differ, and takes what they agree on", async () => {
    const { page } = opened;
    await press("Åsikter som skiljer sig");
    await paneOf(page)
      .getByText(/eniga, svarande: 2/)
      .first()
      .waitFor();
    await isFine();
    await tabTo(page, "Ta det vanligaste svaret där minst");
    await page.keyboard.press("End");
    await tabTo(page, /^Ta dem \(celler: \d+\)/);
    await isFine();
  });

  it("settles the conflict with the arrows, with the score beside", async () => {
    const { page } = opened;
    await tabTo(page, "Avgör konflikter och förslag (1)", "Shift+Tab");
    await page.keyboard.press("Enter");
    await heading(/^1 av 1: /).waitFor();
    await press("Poäng och skäl för cellen");
    await paneOf(page).getByText("Poäng", { exact: true }).first().waitFor();
    await isFine();
    await tabTo(page, /^Vårt|^Deras|^Bas/, "Shift+Tab");
    for (let press = 0; press < 5 && !(await focused(page)).includes("Bo.xlsx"); press++) {
      await page.keyboard.press("ArrowDown");
    }
    await paneOf(page)
      .getByRole("radio", { name: /Bo\.xlsx\): F/, checked: true })
      .waitFor();
    await press("För in valen (1)");
    await tells(page, /Valen är införda/);
    await isFine();
  });

  it("has all of it in the workbook", async () => {
    const { page } = opened;
    await page.addStyleTag({ content: "#ribbon { display: flex !important }" });
    const content = await saved(page);
    const matrix = tableOf(content, "Matrix");
    expect(cellOf(matrix, QUESTIONS, "E-tjänst")).toBeDefined();
    expect([valueOf(matrix, QUESTIONS, "E-tjänst"), valueOf(matrix, FEEDBACK, "Brev")]).toEqual([
      "F",
      "F",
    ]);
    expect(opened.errors).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});
