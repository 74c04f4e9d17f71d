/** Times in a real browser: until the pane can be used, of a run, and until a key pressed during a run is answered. */
import type { Page } from "playwright-core";
import type { OpenPage } from "./page";

/** Where the built page loads Microsoft's script from. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/**";

/** In the place of office.js: says that this is Excel, and no request to the workbook is ever answered. */
const OFFICE_STAND_IN = `
  const ready = Promise.resolve({ host: "Excel", platform: "OfficeOnline" });
  const none = { associate() {} };
  window.Office = {
    onReady: (run) => ready.then((info) => { run?.(info); return info; }),
    context: { displayLanguage: "en-US", requirements: { isSetSupported: () => true } },
    actions: none,
    addin: {},
  };
  window.CustomFunctions = none;
  window.Excel = { run: () => new Promise(() => {}) };
`;

/** Lets the page for Excel be opened without Excel, and notes when its first button can be pressed. */
export async function standInForOffice({ page }: OpenPage): Promise<void> {
  await page.route(OFFICE_JS, (route) =>
    route.fulfill({ contentType: "text/javascript", body: OFFICE_STAND_IN }),
  );
  await noteShown(page, "#taskpane button:enabled");
}

/** Notes, on every page that is opened from now on, when the frame is drawn that has an element of this selector. */
async function noteShown(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(wanted) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          document.documentElement.dataset["shown"] = String(performance.now());
        });
      });
    }).observe(document, { childList: true, subtree: true, attributes: true });
  }, selector);
}

/** @returns milliseconds from the beginning of the navigation, after `noteShown` */
async function shownAfter(page: Page): Promise<number> {
  const shown = page.locator("html[data-shown]");
  await shown.waitFor({ timeout: 60_000, state: "attached" });
  return Number(await shown.getAttribute("data-shown"));
}

/**
 * Opens the page for Excel, after `standInForOffice`.
 * @returns milliseconds from the beginning of the navigation until the pane's first button is drawn
 */
export async function untilInteractive({ page, address }: OpenPage): Promise<number> {
  await page.goto(`${address}taskpane.html`);
  return shownAfter(page);
}

/**
 * Presses a button of the ribbon and waits until the page says what came of it.
 * @param wanted source of a regular expression; absent: whatever is said first
 * @returns milliseconds
 */
export async function untilSaid(page: Page, action: string, wanted = ""): Promise<number> {
  return page.evaluate(
    ([id, source]) =>
      new Promise<number>((resolve) => {
        const message = document.getElementById("message");
        const button = document.getElementById(`action-${id}`);
        if (message === null || button === null) throw new Error(`No button ${id}.`);
        message.textContent = "";
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!new RegExp(source).test(message.textContent)) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(message, { childList: true, characterData: true, subtree: true });
        button.click();
      }),
    [action, wanted] as const,
  );
}

/** Notes, on every page that is opened from now on, when the spreadsheet and a button of the pane can be used. */
export const noteFirstView = (page: Page): Promise<void> =>
  noteShown(page, "html[data-ready] #taskpane button:enabled");

/** @returns milliseconds from the beginning of the navigation, after `noteFirstView` */
export const firstView = shownAfter;

/** How long the keys pressed in one run waited, in milliseconds. */
export interface Answers {
  readonly answers: readonly number[];
  /** How long the run took. */
  readonly run: number;
}

/** Milliseconds between two keys: somebody who types fast. */
const BETWEEN_KEYS = 60;

/** What the browser says of an event, as Event Timing has it. */
interface TimedEvent {
  readonly name: string;
  /** Milliseconds from the press until the next frame is on the screen, in steps of 8. */
  readonly duration: number;
}

/** The shortest that browsers tell, in milliseconds; a key that is not told of was answered sooner. */
const SHORTEST_TOLD = 16;

/**
 * Types into a field while a run goes on. A key is answered when the next frame after it is on the screen, as the
 * browser itself measures it (W3C Event Timing, as in Interaction to Next Paint): in steps of 8 ms.
 * @param field selector of the field
 * @param action of the ribbon, as in `untilSaid`
 */
export async function whileTyping(page: Page, field: string, action: string): Promise<Answers> {
  await page.locator(field).first().focus();
  await page.evaluate((shortest) => {
    const waits: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as TimedEvent[])
        if (entry.name === "keydown") waits.push(entry.duration);
    });
    observer.observe({ type: "event", durationThreshold: shortest } as PerformanceObserverInit);
    Object.assign(window, { waits, observer });
  }, SHORTEST_TOLD);
  const typing = { goesOn: true };
  const run = untilSaid(page, action).finally(() => {
    typing.goesOn = false;
  });
  let keys = 0;
  while (typing.goesOn) {
    for (const key of ["End", "0", "Backspace"]) await page.keyboard.press(key);
    keys += 3;
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  const took = await run;
  // The last keys are told of when their frames are there.
  await page.waitForTimeout(500);
  const told = await page.evaluate(() => {
    const noted = window as unknown as { waits: number[]; observer: PerformanceObserver };
    noted.observer.disconnect();
    return noted.waits;
  });
  const sooner = Array.from({ length: Math.max(0, keys - told.length) }, () => SHORTEST_TOLD);
  return { answers: [...told, ...sooner], run: took };
}
