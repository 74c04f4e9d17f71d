/** A reload of the page loses nothing: the browser keeps the workbook and offers to continue with it. */
import { openPage, ready, says, type OpenPage } from "./page";
import { saved } from "./saved-file";
import { goTo, holds, tab } from "./spreadsheet";
import { until } from "./until";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
});

afterAll(async () => {
  await opened.close();
});

/** Waits until the browser's database has a workbook with this in the first cell of its first sheet. */
const kept = (value: string): Promise<void> =>
  until(
    opened.page,
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open("channel-matrix", 1);
        // Making it is the page's part.
        opening.onupgradeneeded = () => {
          opening.transaction?.abort();
        };
        opening.onerror = () => {
          resolve(false);
        };
        opening.onsuccess = () => {
          const database = opening.result;
          // Each sheet is a record of its own, in one of two places.
          const store = database.transaction("workbooks").objectStore("workbooks");
          const request = store.getAll();
          request.onsuccess = () => {
            database.close();
            const records = request.result as readonly {
              readonly cells?: Map<number, Map<number, { value: unknown }>>;
            }[];
            resolve(records.some(({ cells }) => cells?.get(0)?.get(0)?.value === wanted));
          };
        };
      }),
    value,
  );

async function typeInFirstCell(value: string): Promise<void> {
  const { page } = opened;
  await goTo(page, "A1");
  await page.keyboard.type(value);
  await page.keyboard.press("Enter");
  await holds(page, "Sheet1", "A1", value);
}

test("nothing is offered at first; after a reload the workbook comes back, with its name and contents", async () => {
  const { page } = opened;
  await ready(opened, "?language=en");
  expect(await page.locator("#continue").isVisible()).toBe(false);
  await typeInFirstCell("typed");
  await kept("typed");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor();
  await page.getByText(/Workbook\.xlsx is still here from /).waitFor();
  await page.getByRole("button", { name: "Continue where you left off" }).click();
  await says(page, /Workbook\.xlsx is open/);
  await holds(page, "Sheet1", "A1", "typed");
  expect(await page.locator("#continue").isVisible()).toBe(false);
  expect((await saved(page)).sheets[0]?.cells.get(0)?.get(0)?.value).toBe("typed");
});

test("a workbook that is begun anew leaves the kept one alone until something is changed", async () => {
  const { page } = opened;
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor();
  await page.getByRole("button", { name: "Begin a new one" }).click();
  expect(await page.locator("#continue").isVisible()).toBe(false);
  await tab(page, "Sheet1").waitFor();
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor();
  await page.getByText(/is still here from /).waitFor();
  await page.getByRole("button", { name: "Begin a new one" }).click();
  await typeInFirstCell("another");
  await kept("another");
});

test("what is begun while the offer stands does not overwrite what is offered, which stands aside", async () => {
  const { page } = opened;
  await page.reload();
  await page.locator('html[data-ready="true"]').waitFor();
  await page.getByText(/is still here from /).waitFor();
  expect(await page.locator("#continue").isVisible()).toBe(true);
  await typeInFirstCell("third");
  await kept("third");
  await page.locator("#continue").waitFor({ state: "hidden" });
  expect(await page.locator("#title-bar .offer").getAttribute("title")).toMatch(/still here from/);
  await page.getByRole("button", { name: "Continue where you left off" }).click();
  await says(page, /is open/);
  await holds(page, "Sheet1", "A1", "another");
  expect(await page.locator("#title-bar .offer").count()).toBe(0);
});
