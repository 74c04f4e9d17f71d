/** Times in the page: until the pane can be used, of a run with sixty services, and of keys pressed during a run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Model } from "../../src/domain/model/model";
import { startHost } from "../../src/host/host";
import type { WorkbookContent } from "../../src/xlsx/content";
import { saveXlsx } from "../../src/xlsx/save";
import { build, type BuildOptions } from "../../src/commands/build";
import { readCsv } from "../../src/cli/csv";
import { buildPreview } from "../../src/preview/build";
import { exampleModel } from "../../src/example/example-model";
import { CHROMIUM, openPage, ready, says, type OpenPage } from "../browser/page";
import {
  firstView,
  noteFirstView,
  standInForOffice,
  untilInteractive,
  untilSaid,
  whileTyping,
} from "../browser/speed";
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
const FIRST_VIEW = { part: PART, name: "first view of the page", unit: "s", target: 1.5 };
const EXAMPLE = { part: PART, name: "the example in the page", unit: "s", target: 3 };
const ANSWER = { part: PART, name: "longest answer to a key in a run", unit: "ms", target: 50 };
const LARGE_ANSWER = {
  part: PART,
  name: "longest answer to a key in a run, 1751 services",
  unit: "ms",
  target: 50,
};
/** The service inventory of the Government of Canada, which is no part of the project. */
const CANADA = resolve("..", "shared", "data", "canada");

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
async function inputsOnly(given: Pick<BuildOptions, "imports" | "model">): Promise<number[]> {
  const host = await startHost();
  try {
    const made = await build({ ...given, decide: false, language: "en", today: "2026-01-01" });
    if (!made.ok) throw new Error("The workbook to measure with was not made.");
    const content: WorkbookContent = await host.content();
    return [
      ...(await saveXlsx({
        ...content,
        sheets: content.sheets.filter((sheet) =>
          INPUTS.has(sheet.customProperties.get("channelMatrix")),
        ),
        activeSheet: 0,
        names: [],
      })),
    ];
  } finally {
    host.dispose();
  }
}

/** Opens the page anew, and a workbook in it. */
async function openIn(opened: OpenPage, bytes: readonly number[]): Promise<void> {
  const { page } = opened;
  await ready(opened, "?language=en");
  await page.evaluate((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], "own.xlsx"));
    document.body.dispatchEvent(
      new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
  }, bytes);
  await says(page, /own\.xlsx is open/);
}

/** Until the grid and the pane can be used, and from a press of the button until the example is ready. */
async function openingFigures(opened: OpenPage): Promise<Figure[]> {
  const { page } = opened;
  const views: number[] = [];
  const examples: number[] = [];
  await noteFirstView(page);
  for (let time = 0; time < TIMES; time++) {
    await ready(opened, "?language=en");
    views.push(await firstView(page));
    examples.push(await untilSaid(page, "example", "The example is ready"));
    page.once("dialog", (dialog) => void dialog.accept());
  }
  const note = `middle of ${TIMES}, ${load()}`;
  return [
    { ...FIRST_VIEW, value: median(views) / 1000, note },
    { ...EXAMPLE, value: median(examples) / 1000, note },
  ];
}

async function runFigure(opened: OpenPage): Promise<Figure> {
  const { page } = opened;
  const bytes = await inputsOnly({ imports: {}, model: smaller(exampleModel("en")) });
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await openIn(opened, bytes);
    times.push(await untilSaid(page, "createMatrix"));
    page.once("dialog", (dialog) => void dialog.accept());
  }
  const note = `host in a thread of its own; middle of ${TIMES}, ${load()}`;
  return { ...RUN, value: median(times) / 1000, note };
}

/** A field of the pane that is there whatever runs. */
const FIELD = "#taskpane main input:not([type=range])";

async function toWeights({ page }: OpenPage): Promise<void> {
  await page
    .locator("#taskpane")
    .getByRole("button", { name: /Weights/ })
    .first()
    .click();
  await page.locator(FIELD).first().waitFor();
}

async function answerFigure(opened: OpenPage): Promise<Figure> {
  const { page } = opened;
  await ready(opened, "?language=en");
  await untilSaid(page, "example");
  await says(page, /The example is ready/);
  await toWeights(opened);
  const longest: number[] = [];
  let keys = 0;
  for (let time = 0; time < TIMES; time++) {
    const { answers } = await whileTyping(page, FIELD, "createMatrix");
    longest.push(Math.max(...answers));
    keys += answers.length;
    await page.waitForTimeout(500);
  }
  const worst = Math.max(...longest).toFixed(0);
  const note = `method and host in threads of their own; ${keys} keys, middle of ${TIMES} runs' longest (highest ${worst}), ${load()}`;
  return { ...ANSWER, value: median(longest), note };
}

/** In the first run, which writes everything, and in one that follows. */
async function largeAnswerFigure(opened: OpenPage): Promise<Figure> {
  if (!existsSync(CANADA)) {
    return { ...LARGE_ANSWER, value: null, note: "left out: the inventory's files are not here" };
  }
  const { page } = opened;
  const tables = ["services", "channels", "groups", "volumes"];
  const imports = Object.fromEntries(
    tables.map((table) => {
      const file = `${table}.csv`;
      return [table, readCsv(new Uint8Array(readFileSync(join(CANADA, file))), file)];
    }),
  );
  await openIn(opened, await inputsOnly({ imports }));
  // The pane's own fields come and go with the first matrix.
  await page.evaluate(() => {
    const field = document.createElement("input");
    field.id = "typed-into";
    document.querySelector("header")?.append(field);
  });
  const first = await whileTyping(page, "#typed-into", "createMatrix");
  await toWeights(opened);
  await page.waitForTimeout(3_000);
  const next = await whileTyping(page, FIELD, "createMatrix");
  const [ofFirst, ofNext] = [Math.max(...first.answers), Math.max(...next.answers)];
  const note = `first run ${ofFirst.toFixed(0)}, ${first.answers.length} keys; next ${ofNext.toFixed(0)}, ${next.answers.length} keys; ${load()}`;
  return { ...LARGE_ANSWER, value: Math.max(ofFirst, ofNext), note };
}

export async function pageFigures(): Promise<Figure[]> {
  if (!existsSync(CHROMIUM)) {
    const note = "left out: no Chromium here (set CHROMIUM to its path)";
    return [INTERACTIVE, FIRST_VIEW, EXAMPLE, RUN, ANSWER, LARGE_ANSWER].map((figure) => ({
      ...figure,
      value: null,
      note,
    }));
  }
  const folder = mkdtempSync(join(tmpdir(), "channel-matrix-page-"));
  try {
    const interactive = await interactiveFigure(join(folder, "excel"));
    const preview = join(folder, "preview");
    await buildPreview(preview);
    const opening = await inBrowser(preview, openingFigures);
    const run = await inBrowser(preview, runFigure);
    const answer = await inBrowser(preview, answerFigure);
    const largeAnswer = await inBrowser(preview, largeAnswerFigure);
    return [interactive, ...opening, run, answer, largeAnswer];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
