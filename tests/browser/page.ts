/** Starts Chromium on the built preview page, and notes what a page must not do. */
import type { BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePreview } from "../../src/preview/serve";
import { BUILT_PAGE } from "./build-once";

/** The browser that is started. */
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** An open page with what it did. */
export interface OpenPage {
  readonly page: Page;
  /** Address of the page's own folder. */
  readonly address: string;
  /** Requests to any other address. */
  readonly foreign: readonly string[];
  /** Errors of the page's scripts. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return address.port;
}

/**
 * Opens a browser of its own on the page.
 * @param folder where the page was built; the tests' own when none is named
 */
export async function openPage(
  width = 1400,
  height = 900,
  folder = process.env[BUILT_PAGE] ?? "",
): Promise<OpenPage> {
  const server = await servePreview(folder, 0);
  const address = `http://127.0.0.1:${portOf(server)}/`;
  const profile = mkdtempSync(join(tmpdir(), "preview-"));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    viewport: { width, height },
    acceptDownloads: true,
    // Colours that fade are measured while they do.
    reducedMotion: "reduce",
    args: ARGUMENTS,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(60_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  page.on("pageerror", (error) => {
    errors.push(error.message);
  });
  return {
    page,
    address,
    foreign,
    errors,
    close: async () => {
      await context.close();
      await new Promise((resolve) => server.close(resolve));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Waits until the page is there to be used. */
export async function ready({ page, address }: OpenPage, query: string): Promise<void> {
  await page.goto(`${address}${query}`);
  await page.waitForSelector("html[data-ready]", { timeout: 60_000 });
}

/** Waits until the line at the foot says something. */
export async function says(page: Page, text: RegExp): Promise<void> {
  await page.locator("#message").filter({ hasText: text }).waitFor({ timeout: 60_000 });
}
