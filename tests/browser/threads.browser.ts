/** The method and the plan in a thread of their own in the page, and in the page's own where there are no workers. */
import { openPage, ready, says, type OpenPage } from "./page";
import { paneOf } from "./pane";

let opened: OpenPage;

beforeEach(async () => {
  opened = await openPage();
});

afterEach(async () => {
  await opened.close();
});

/** What the pane says while a run goes on and no thread could be started. */
const ALONE = /No background thread can be started here/;

async function example(): Promise<void> {
  const { page } = opened;
  await ready(opened, "?language=en");
  await page.locator("#action-example").click();
}

it("has the host in a thread, and plans a run in another", async () => {
  const { page } = opened;
  await page.addInitScript(() => {
    const asked: unknown[] = [];
    window.Worker = class extends Worker {
      override postMessage(part: unknown): void {
        if (typeof part === "object" && part !== null && "name" in part) asked.push(part.name);
        super.postMessage(part);
      }
    };
    Object.assign(window, { asked });
  });
  await example();
  await says(page, /The example is ready/);
  expect(page.workers().map((worker) => worker.url())).toEqual([
    `${opened.address}host.js`,
    `${opened.address}worker.js`,
  ]);
  const asked = await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
  expect(asked).toContain("run");
  expect(asked).toContain("evaluate");
  expect(await paneOf(page).getByText(ALONE).count()).toBe(0);
  expect(opened.errors).toEqual([]);
  expect(opened.foreign).toEqual([]);
});

it("ends the thread of a run that is cancelled while it plans, and starts one for the next", async () => {
  const { page } = opened;
  await page.addInitScript(() => {
    let ended = 0;
    window.Worker = class extends Worker {
      override terminate(): void {
        ended += 1;
        document.documentElement.dataset["ended"] = String(ended);
        super.terminate();
      }

      override postMessage(part: unknown): void {
        super.postMessage(part);
        const isRun = typeof part === "object" && part !== null && "name" in part;
        if (!isRun || part.name !== "run" || ended > 0) return;
        const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true });
        document.body.dispatchEvent(key);
      }
    };
  });
  await example();
  await says(page, /Cancelled/);
  await page.locator("html[data-ended='1']").waitFor();
  await page.locator("#action-save:not([aria-disabled])").waitFor();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.locator("#action-example").click();
  await says(page, /The example is ready/);
});

it.each([
  ["there are no workers", undefined],
  ["its script is not there", "/worker.js"],
])("plans a run in the page's own thread where %s, and says so", async (_why, missing) => {
  const { page } = opened;
  if (missing === undefined) {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, "Worker");
    });
  } else await page.route(`**${missing}`, (route) => route.fulfill({ status: 404 }));
  await example();
  await paneOf(page).getByText(ALONE).waitFor();
  await says(page, /The example is ready/);
  expect(page.workers().map((worker) => worker.url())).toEqual(
    missing === undefined ? [] : [`${opened.address}host.js`],
  );
  expect(opened.errors).toEqual([]);
});

it("has the host in the page's own thread where its script is not there, and works", async () => {
  const { page } = opened;
  await page.route("**/host.js", (route) => route.fulfill({ status: 404 }));
  await example();
  await says(page, /The example is ready/);
  expect(page.workers().map((worker) => worker.url())).toEqual([`${opened.address}worker.js`]);
  await page.locator("#action-undo:not([aria-disabled])").click();
  await says(page, /Undone/);
  expect(opened.errors).toEqual([]);
});
