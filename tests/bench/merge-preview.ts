/** Time in the page from choosing the files of ten departments until what they would change is shown. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../src/commands/build";
import { giveKnownValues } from "../../src/commands/plan-observers";
import { splitSnapshot } from "../../src/commands/split";
import type { Model } from "../../src/domain/model/model";
import { startHost } from "../../src/host/host";
import { buildPreview } from "../../src/preview/build";
import { snapshotOf } from "../../src/sharing/files/snapshot-of";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { CHROMIUM, openPage, ready, says } from "../browser/page";
import { button, paneOf, toStep, unfold } from "../browser/pane";
import { tableOf } from "../sharing/edit-file";
import { median, type Figure } from "./figure";
import { generatedModel } from "./models";

const FILES = 10;
const SERVICES = 75;
/** Letters that each department changes. */
const LETTERS = 20;
const TODAY = "2026-01-15";
const TIMES = 5;

const FIGURE = {
  part: "merge",
  name: `merge preview of ${FILES} files × ${SERVICES} services in the page: ms`,
  unit: "ms",
  target: 2_000,
};

/** The services in ten departments of the same size. */
function inDepartments(model: Model): Model {
  return {
    ...model,
    services: model.services.map((service, place) => ({
      ...service,
      department: `Department ${Math.floor(place / SERVICES) + 1}`,
    })),
  };
}

async function coordinators(): Promise<Uint8Array> {
  const host = await startHost();
  const stop = giveKnownValues(host.expectValues);
  try {
    const model = generatedModel({ services: FILES * SERVICES, channels: 15, groups: 8 });
    const made = await build({
      imports: {},
      decide: true,
      language: "en",
      today: TODAY,
      model: inDepartments(model),
    });
    if (!made.ok) throw new Error("The workbook to measure with was not made.");
    return await saveXlsx(await host.content());
  } finally {
    stop();
    host.dispose();
  }
}

/** A sent file in which complements have become discouraged. */
async function answered(bytes: Uint8Array): Promise<Uint8Array> {
  const content = await openXlsx(bytes);
  const { sheet, table } = tableOf(content, "Matrix");
  let left = LETTERS;
  for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row++) {
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      if (left === 0 || cell.value !== "C") continue;
      sheet.cells.get(row)?.set(column, { ...cell, value: "D" });
      left -= 1;
    }
  }
  return saveXlsx(content);
}

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function answers(own: Uint8Array): Promise<readonly GivenFile[]> {
  const options = { today: TODAY, by: "", departments: null, copies: [], due: "" };
  const split = await splitSnapshot(snapshotOf(await openXlsx(own)), options);
  if (!split.ok) throw new Error("The files to measure with were not made.");
  const files: GivenFile[] = [];
  for (const { file: name, bytes } of split.files) {
    const buffer = Buffer.from(await answered(await bytes()));
    files.push({ name, mimeType: "application/octet-stream", buffer });
  }
  return files;
}

/** Gives the files to the pane. @returns milliseconds until the preview is drawn */
async function shownAfter(
  page: Awaited<ReturnType<typeof openPage>>["page"],
  files: readonly GivenFile[],
): Promise<number> {
  await page.evaluate(() => {
    const began = { at: 0 };
    document.addEventListener(
      "change",
      () => {
        began.at = performance.now();
      },
      { once: true, capture: true },
    );
    const pane = document.querySelector("#taskpane");
    if (pane === null) throw new Error("There is no pane.");
    document.documentElement.removeAttribute("data-shown");
    new MutationObserver((_, observer) => {
      if (
        ![...pane.querySelectorAll("h3")].some(({ textContent }) =>
          textContent.startsWith("Changes: "),
        )
      )
        return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          document.documentElement.dataset["shown"] = String(performance.now() - began.at);
        });
      });
    }).observe(pane, { childList: true, subtree: true });
  });
  // Nobody can choose files while something runs; the driver can, and they would be left.
  await paneOf(page).locator("input[type=file]:enabled").waitFor();
  await paneOf(page)
    .getByLabel("Files that came back")
    .setInputFiles([...files]);
  const shown = page.locator("html[data-shown]");
  await shown.waitFor({ timeout: 120_000, state: "attached" });
  const took = Number(await shown.getAttribute("data-shown"));
  await paneOf(page)
    .getByRole("heading", { name: `Changes: ${FILES * LETTERS}, conflicts: 0, proposals: 0` })
    .waitFor();
  await button(page, "Change nothing").click();
  return took;
}

export async function mergePreviewFigures(): Promise<Figure[]> {
  if (!existsSync(CHROMIUM)) {
    return [{ ...FIGURE, value: null, note: "left out: no Chromium here (set CHROMIUM)" }];
  }
  const own = await coordinators();
  const files = await answers(own);
  const folder = mkdtempSync(join(tmpdir(), "channel-matrix-merge-"));
  await buildPreview(folder);
  const opened = await openPage(1400, 900, folder);
  const { page } = opened;
  try {
    await ready(opened, "?language=en");
    const file = {
      name: "own.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(own),
    };
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.locator("#action-open").click(),
    ]);
    await chooser.setFiles(file);
    await says(page, /own\.xlsx is open/);
    await toStep(page, "Share");
    await unfold(page, "Merge what came back");
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) times.push(await shownAfter(page, files));
    const note = `middle of ${TIMES}, first ${times[0]?.toFixed(0) ?? ""}, load ${loadavg()[0]?.toFixed(1) ?? "?"}`;
    return [{ ...FIGURE, value: median(times), note }];
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
