/** `npm run screenshots`: pictures of the page in both languages into `artefacts/screenshots`, and some of them into `docs/images`. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildPreview } from "../../src/preview/build";
import { openPage, ready, type OpenPage } from "./page";
import { button, paneOf, tells, toStep } from "./pane";
import { sharePictures } from "./share-pictures";
import { goTo, tab } from "./spreadsheet";

const PICTURES = join("artefacts", "screenshots");
const DOCUMENTS = join("docs", "images");

/** The words that the pictures are found by. */
const WORDS = {
  sv: {
    example: "Prova med ett exempel",
    made: /Exemplet är klart/,
    matrix: "Kanalmatris",
    summary: "Sammanfattning",
    checks: "Kontroller",
    steps: ["Matris", "Vikter", "Sammanställ", "Kontroller", "Dela", "Underlag"],
    back: "Alla steg",
    cell: /E-tjänst för /,
    weight: "Användarens vikt",
    effect: /av 75 tjänster/,
  },
  en: {
    example: "Try with an example",
    made: /The example is ready/,
    matrix: "Channel matrix",
    summary: "Summary",
    checks: "Checks",
    steps: ["Matrix", "Weights", "Summarise", "Checks", "Share", "Inputs"],
    back: "All steps",
    cell: /E-service for /,
    weight: "The user's weight",
    effect: /of 75 services/,
  },
} as const;

/** A service with an e-service as primary, further down than the headers. */
const CELL = "E15";

/** The pictures for the documents, by what they show. */
const KEPT = [
  "kinds",
  "matrix",
  "summary",
  "weights",
  "share-send",
  "share-returned",
  "share-conflict",
];

async function taken(page: Page, name: string, language: string): Promise<void> {
  // What hovers under the pointer is not part of the picture.
  await page.mouse.move(1390, 5);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.screenshot({ path: join(PICTURES, `${name}-${language}.png`) });
}

/** A list of names of which some say their kind. */
const NAMES = [
  "Apply for a building permit",
  "Decision on a school place",
  "Information on preschools",
  "Boat moorings",
  "Study guidance",
  "Summer activities",
];

/** The guided start with the kinds of pasted services, of which it asks for those that their names do not say. */
async function kindsPicture(page: Page): Promise<void> {
  await button(page, "Start").click();
  await paneOf(page).getByRole("heading", { name: "Which channels do you have?" }).waitFor();
  await button(page, "Next").click();
  await paneOf(page).getByRole("heading", { name: "Who uses your services?" }).waitFor();
  await button(page, "Next").click();
  await paneOf(page).getByLabel("Paste or type your services").fill(NAMES.join("\n"));
  const kinds = paneOf(page).locator("summary", { hasText: "Kinds: " });
  await kinds.click();
  await kinds.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
  await taken(page, "kinds", "en");
}

async function pictures(page: Page, language: keyof typeof WORDS): Promise<void> {
  const words = WORDS[language];
  const take = (name: string): Promise<void> => taken(page, name, language);
  await button(page, words.example).waitFor();
  await take("start");
  await button(page, words.example).click();
  await tells(page, words.made);

  await tab(page, words.matrix).click();
  await goTo(page, CELL);
  await toStep(page, words.steps[0], words.back);
  await tells(page, words.cell);
  await take("matrix");

  await toStep(page, words.steps[1], words.back);
  await paneOf(page).getByRole("textbox", { name: words.weight }).fill("0.9");
  await tells(page, words.effect);
  await take("weights");

  await tab(page, words.summary).click();
  await page.getByRole("img", { name: /./ }).first().waitFor();
  await toStep(page, words.steps[2], words.back);
  await take("summary");

  await tab(page, words.checks).click();
  await toStep(page, words.steps[3], words.back);
  await take("checks");
  for (const [place, name] of [
    [4, "share"],
    [5, "inputs"],
  ] as const) {
    await toStep(page, words.steps[place], words.back);
    await take(name);
  }
}

/** Opens the page with a new workbook. */
async function begun(opened: OpenPage, language: string): Promise<void> {
  await ready(opened, `?language=${language}`);
  // The workbook of the first language was kept.
  const offer = opened.page.getByRole("button", { name: "Begin a new one", exact: true });
  if (await offer.isVisible()) await offer.click();
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  mkdirSync(PICTURES, { recursive: true });
  mkdirSync(DOCUMENTS, { recursive: true });
  await buildPreview(folder);
  const opened = await openPage(1400, 900, folder);
  try {
    opened.page.on("dialog", (dialog) => void dialog.accept());
    for (const language of ["sv", "en"] as const) {
      if (language === "en") {
        await begun(opened, language);
        await kindsPicture(opened.page);
      }
      await begun(opened, language);
      await pictures(opened.page, language);
      if (language === "en")
        await sharePictures(opened.page, (name) => taken(opened.page, name, "en"));
    }
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
  for (const name of KEPT) {
    copyFileSync(join(PICTURES, `${name}-en.png`), join(DOCUMENTS, `${name}.png`));
  }
}

void main();
