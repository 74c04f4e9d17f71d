/** Times in the page: until the pane can be used, of a run with sixty services, and of keys pressed during a run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { Model } from "../../src/domain/model/model";
import { startHost } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";
import { saveXlsx } from "../../src/xlsx/save";
import { build } from "../../src/commands/build";
import { buildPreview } from "../../src/preview/build";
import { exampleModel } from "../../src/example/example-model";
import { CHROMIUM, openPage, ready, says, type OpenPage } from "../browser/page";
import { standInForOffice, untilInteractive, untilSaid, whileTyping } from "../browser/speed";
import { median, type Figure } from "./figure";

const PART = "page";
/** Where the page is said to be deployed at; nothing is asked there. */
const ADDRESS = ["--env", "address=https://apps.example.org/channel-matrix"];
const TIMES = 5;
const SERVICES = 60;
/** Sheets that a person fills in; the others are made by a run. */
const INPUTS: ReadonlySet<unknown> = new Set([
  "services",
  "channels",
  "groups",
  "requirements",
  "rules",
  "needs",
  "current",
  "settings",
]);

const INTERACTIVE = { part: PART, name: "pane interactive", unit: "ms", target: 500 };
const RUN = { part: PART, name: `matrix and summary, ${SERVICES} services`, unit: "s", target: 3 };
const ANSWER = { part: PART, name: "longest answer to a key in a run", unit: "ms", target: 100 };

const load = (): string => `load ${loadavg()[0]?.toFixed(1) ?? "?"}`;

/** @throws Error with what webpack said */
function buildForExcel(folder: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join("node_modules", "webpack", "bin", "webpack.js"), "--output-path", folder, ...ADDRESS],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The page was not built: ${stdout}${stderr}`);
}

async function inBrowser<T>(folder: string, use: (opened: OpenPage) => Promise<T>): Promise<T> {
  const opened = await openPage(1400, 900, folder);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

async function interactiveFigure(folder: string): Promise<Figure> {
  buildForExcel(folder);
  return inBrowser(folder, async (opened) => {
    await standInForOffice(opened);
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) times.push(await untilInteractive(opened));
    return { ...INTERACTIVE, value: median(times), note: `middle of ${TIMES}, ${load()}` };
  });
}

/** The example with its first services only. */
function smaller(model: Model): Model {
  const services = model.services.slice(0, SERVICES);
  const kept = new Set<unknown>(services.map(({ id }) => id));
  return {
    ...model,
    services,
    rules: model.rules.filter(({ service }) => service === null || kept.has(service)),
    volumes: model.volumes.filter(({ service }) => kept.has(service)),
  };
}

/** A workbook of the inputs alone, as a person has it before the first matrix. */
async function inputsOnly(): Promise<Uint8Array> {
  const host = await startHost();
  try {
    const made = await build({
      imports: {},
      decide: false,
      language: "en",
      today: "2026-01-01",
      model: smaller(exampleModel("en")),
    });
    if (!made.ok) throw new Error("The workbook to measure with was not made.");
    const content: WorkbookContent = await host.content();
    return await saveXlsx({
      ...content,
      sheets: content.sheets.filter((sheet) =>
        INPUTS.has(sheet.customProperties.get("channelMatrix")),
      ),
      activeSheet: 0,
      names: [],
    });
  } finally {
    host.dispose();
  }
}

async function runFigure(opened: OpenPage): Promise<Figure> {
  const { page } = opened;
  const bytes = [...(await inputsOnly())];
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await ready(opened, "?language=en");
    await page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "own.xlsx"));
      document.body.dispatchEvent(
        new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
      );
    }, bytes);
    await says(page, /own\.xlsx is open/);
    times.push(await untilSaid(page, "createMatrix"));
    page.once("dialog", (dialog) => void dialog.accept());
  }
  const note = `host and grid in the same thread; middle of ${TIMES}, ${load()}`;
  return { ...RUN, value: median(times) / 1000, note };
}

async function answerFigure(opened: OpenPage): Promise<Figure> {
  const { page } = opened;
  await ready(opened, "?language=en");
  await untilSaid(page, "example");
  await says(page, /The example is ready/);
  await page
    .locator("#taskpane")
    .getByRole("button", { name: /Weights/ })
    .click();
  await page.locator("#taskpane main input:not([type=range])").first().waitFor();
  const longest: number[] = [];
  let keys = 0;
  for (let time = 0; time < TIMES; time++) {
    const field = "#taskpane main input:not([type=range])";
    const { answers } = await whileTyping(page, field, "createMatrix");
    longest.push(Math.max(...answers));
    keys += answers.length;
    await page.waitForTimeout(500);
  }
  const worst = Math.max(...longest).toFixed(0);
  const note = `host and grid in the same thread; ${keys} keys, middle of ${TIMES} runs' longest (highest ${worst}), ${load()}`;
  return { ...ANSWER, value: median(longest), note };
}

export async function pageFigures(): Promise<Figure[]> {
  if (!existsSync(CHROMIUM)) {
    const note = "left out: no Chromium here (set CHROMIUM to its path)";
    return [INTERACTIVE, RUN, ANSWER].map((figure) => ({ ...figure, value: null, note }));
  }
  const folder = mkdtempSync(join(tmpdir(), "channel-matrix-page-"));
  try {
    const interactive = await interactiveFigure(join(folder, "excel"));
    const preview = join(folder, "preview");
    await buildPreview(preview);
    const run = await inBrowser(preview, runFigure);
    const answer = await inBrowser(preview, answerFigure);
    return [interactive, run, answer];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
