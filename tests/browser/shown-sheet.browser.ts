/** A sheet that is shown: its tab is in sight in the bar, and the cell that is active can be seen. */
import { openPage, ready, type OpenPage } from "./page";
import { button, tells } from "./pane";
import { inFront, isAt, tab } from "./spreadsheet";
import { until } from "./until";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage(1280, 720);
  await ready(opened, "?language=en");
  await button(opened.page, "Try with an example").click();
  await tells(opened.page, /example is ready/);
});

afterAll(async () => {
  await opened.close();
});

/** Waits until the whole tab of the sheet in front is within the bar. */
const tabIsInSight = (): Promise<void> =>
  until(
    opened.page,
    () => {
      const bar = document.querySelector('[data-u-comp="slide-tab-bar"]');
      const own = bar?.querySelector('[role="tab"][aria-selected="true"]');
      if (!bar || !own) return false;
      const [outer, inner] = [bar.getBoundingClientRect(), own.getBoundingClientRect()];
      return inner.left >= outer.left && inner.right <= outer.right;
    },
    null,
  );

test("the matrix after a run: the first service's first channel", async () => {
  await inFront(opened.page, "Channel matrix");
  await isAt(opened.page, "'Channel matrix'!D6");
  await tabIsInSight();
});

test("the summary, shown from the ribbon", async () => {
  const { page } = opened;
  await page.locator("#action-summarise").click();
  await inFront(page, "Summary");
  await tabIsInSight();
});

test("a sheet whose tab is clicked has a cell active that is seen", async () => {
  const { page } = opened;
  await tab(page, "Channels").click();
  await inFront(page, "Channels");
  await isAt(page, "Channels!B5");
  await tabIsInSight();
  expect(opened.errors).toEqual([]);
});
