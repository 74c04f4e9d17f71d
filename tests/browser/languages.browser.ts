/** The pane in the pseudo-language shows no text that was not translated, and the page forbids what it need not do. */
import { exampleModel } from "../../src/example/example-model";
import { catalogueChannels } from "../../src/example/catalogue/channels";
import { SHEET_KEYS, sheetTexts } from "../sheet-texts";
import { pseudo } from "../../src/taskpane/pseudo";
import { ENGLISH, gridTexts } from "./grid-texts";
import { openPage, ready, says, type OpenPage } from "./page";
import { paneOf, tells } from "./pane";
import { goTo, tab } from "./spreadsheet";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en&pane=pseudo");
});

afterAll(async () => {
  await opened.close();
});

/** Names that stand in the workbook, and are nobody's to translate. */
const OWN = new Set<string>([
  ...exampleModel("en").channels.map(({ name }) => name),
  ...exampleModel("en").services.map(({ name }) => name),
  ...exampleModel("en").services.map(({ department }) => department),
  ...catalogueChannels("en").map(({ name }) => name),
  ...SHEET_KEYS.map((key) => sheetTexts(key).name.en),
]);

/** Texts of the pane, also those for screen readers, that are neither in the pseudo-language nor the workbook's own. */
async function untranslated(): Promise<readonly string[]> {
  const texts = await paneOf(opened.page).evaluate((pane) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.closest("style, script") === null) {
        found.push(walker.currentNode.textContent ?? "");
      }
    }
    for (const element of pane.querySelectorAll("[aria-label], [title], [placeholder]")) {
      for (const name of ["aria-label", "title", "placeholder"]) {
        found.push(element.getAttribute(name) ?? "");
      }
    }
    return found.map((text) => text.trim());
  });
  return texts.filter(
    (text) => /\p{L}{2}/u.test(text) && !/^\[.*\](?: \(\d+\))?$/su.test(text) && !OWN.has(text),
  );
}

const said = (text: string): string => pseudo(text);

const pressed = (text: string): Promise<void> =>
  paneOf(opened.page)
    .getByRole("button", { name: said(text), exact: true })
    .click();

/** Unfolds all that is folded. */
async function unfoldAll(): Promise<void> {
  await paneOf(opened.page)
    .locator("details:not([open]) > summary")
    .evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLElement).click();
    });
}

describe("the languages of the pane", () => {
  it("has every text of the first run in its texts", async () => {
    const { page } = opened;
    await paneOf(page)
      .getByRole("button", { name: said("Try with an example") })
      .waitFor();
    expect(await untranslated()).toEqual([]);
  });

  it("has every text of each step in its texts", async () => {
    const { page } = opened;
    await pressed("Try with an example");
    await tells(page, /^\[.*75.*\]$/);
    await tab(page, "Channel matrix").click();
    await goTo(page, "E7");
    await paneOf(page)
      .getByRole("status")
      .filter({ hasText: /E-service/ })
      .waitFor();
    const back = paneOf(page)
      .locator("button")
      .filter({ hasText: said("All steps") });
    for (let step = 0; step < 6; step++) {
      await back.click();
      await paneOf(page).locator("ol > li").nth(step).getByRole("button").click();
      await back.waitFor();
      await paneOf(page).locator("section, details").first().waitFor();
      await unfoldAll();
      expect({ step, found: await untranslated() }).toEqual({ step, found: [] });
    }
    await back.click();
    expect(await untranslated()).toEqual([]);
  });

  it("shows no text of the grid's own in English on the Swedish page", async () => {
    const { page } = opened;
    page.once("dialog", (dialog) => void dialog.accept());
    await ready(opened, "?language=sv");
    await page.locator("#action-example").click();
    await says(page, /Exemplet är klart/);
    const seen: string[] = [];
    // Some lines have a field within their text.
    const shown = (text: string) =>
      page.locator("body > :not(#parts), #grid").getByText(text).filter({ visible: true });
    const look = async (text: string): Promise<void> => {
      await shown(text).first().waitFor();
      seen.push(...(await gridTexts(page)));
    };
    const leave = async (text: string): Promise<void> => {
      await page.keyboard.press("Escape");
      await shown(text).first().waitFor({ state: "hidden" });
    };
    await tab(page, "Kanalmatris").click();
    await goTo(page, "C7");
    const cells = await page.locator("#over-grid").boundingBox();
    if (!cells) throw new Error("The grid is not drawn.");
    const menus = [
      { at: [cells.x + 20, cells.y + 60], shows: "Rensa", unfolds: ["Rensa", "Infoga"] },
      { at: [cells.x - 20, cells.y + 12], shows: "Radhöjd", unfolds: [] },
      { at: [cells.x + 120, cells.y - 8], shows: "Kolumnbredd", unfolds: [] },
    ] as const;
    for (const { at, shows, unfolds } of menus) {
      await page.mouse.click(at[0], at[1], { button: "right" });
      await look(shows);
      for (const line of unfolds) await page.getByText(line, { exact: true }).first().hover();
      seen.push(...(await gridTexts(page)));
      await leave(shows);
    }
    await tab(page, "Kanalmatris").click({ button: "right" });
    await look("Byt namn");
    await leave("Byt namn");
    await goTo(page, "C7");
    await page.locator("#action-filter").click();
    await look("Värden");
    await page.getByText("Villkor", { exact: true }).click();
    await look("Inget");
    await page.getByRole("button", { name: "Avbryt", exact: true }).click();
    await page.keyboard.press("Control+f");
    await page.getByText("Fler val och ersätt").click();
    await look("Ersätt");
    const find = page.locator('[data-u-comp="find-replace-dialog"]');
    await expect(find.getByText("Sök i", { exact: true }).isVisible()).resolves.toBe(false);
    expect(seen.length).toBeGreaterThan(50);
    expect([...new Set(seen)].filter((text) => ENGLISH.has(text))).toEqual([]);
  });

  it("changes between Swedish and English, and says so to screen readers", async () => {
    const { page } = opened;
    await ready(opened, "?language=sv");
    const example = (name: string) => paneOf(page).getByRole("button", { name, exact: true });
    await example("Prova med ett exempel").waitFor();
    await expect(page.locator("html").getAttribute("lang")).resolves.toBe("sv");
    await example("English").click();
    await example("Try with an example").waitFor();
    await expect(page.locator("html").getAttribute("lang")).resolves.toBe("en");
  });

  it("lets no text become a script, and asks only its own address", async () => {
    const { page } = opened;
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute("content");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    await page.addScriptTag({ content: "window.ran = true" }).catch(() => null);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
