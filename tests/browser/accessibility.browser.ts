/** Every view and state of the page against axe's rules, in light, dark and forced colours, and without sideways scrolling when narrow. */
import axe from "axe-core";
import { openPage, ready, says, type OpenPage } from "./page";
import { button, paneOf, tells, toStep, toSteps, unfold, viewShown } from "./pane";
import { goTo, tab } from "./spreadsheet";
import { settled } from "./until";

const LOOKS = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

/** A pane of 320 px, and the same at a zoom of 200 %. */
const WIDTHS = [320, 160] as const;

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
  await opened.page.evaluate(axe.source);
});

afterAll(async () => {
  await opened.close();
});

/** What axe finds wrong on the whole page, the grid included: the rule, and where. */
const findings = async (): Promise<readonly string[]> => {
  await settled(opened.page);
  return opened.page.evaluate(async () => {
    const { axe: rules } = window as unknown as { axe: typeof axe };
    const { violations } = await rules.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`,
      ),
    );
  });
};

/** What stands out of the pane when it is this wide and has the page to itself, as in Excel. */
async function sideways(width: number): Promise<readonly string[]> {
  const { page } = opened;
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 600 });
  const style = await page.addStyleTag({
    content: `header, #sheet-side, #message { display: none !important }
      #taskpane { width: 100% !important; min-width: 0 !important }`,
  });
  const found = await paneOf(page).evaluate((pane) => {
    const right = pane.getBoundingClientRect().left + pane.clientWidth + 1;
    const out = [...pane.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > right;
    });
    const wide = pane.scrollWidth > pane.clientWidth ? [`scrolls to ${pane.scrollWidth}`] : [];
    return [...wide, ...out.map((element) => element.outerHTML.slice(0, 160))];
  });
  await style.evaluate((element) => {
    (element as HTMLElement).remove();
  });
  if (before !== null) await page.setViewportSize(before);
  return found;
}

/** Shows the page so, and waits until the colours have changed over. */
async function show(media: (typeof LOOKS)[number]["media"]): Promise<void> {
  const { page } = opened;
  await page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => null)));
    await frame();
  });
}

async function isFine(): Promise<void> {
  for (const { name, media } of LOOKS) {
    await show(media);
    expect({ name, found: await findings() }).toEqual({ name, found: [] });
  }
  await show(LOOKS[0].media);
  for (const width of WIDTHS) {
    expect({ width, found: await sideways(width) }).toEqual({ width, found: [] });
  }
}

describe("the pane's accessibility", () => {
  it("holds on the first run", async () => {
    await button(opened.page, "Try with an example").waitFor();
    await isFine();
  });

  it("holds on the inputs before there are any, with an import", async () => {
    const { page } = opened;
    await button(page, "Empty sheets").click();
    await viewShown(page, "Inputs");
    await unfold(page, "Import a table");
    await paneOf(page)
      .getByLabel("File with a list")
      .setInputFiles({
        name: "services.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("id;called;complexity\na;A;9\nb;B;1"),
      });
    await tells(page, /Cannot be imported yet/);
    await unfold(page, "Add channels from the catalogue");
    await unfold(page, "Add target groups from the catalogue");
    await isFine();
  });

  it("holds on a matrix that lacks its inputs", async () => {
    await toStep(opened.page, "Matrix");
    await isFine();
  });

  it("holds on the steps of the example, and on each of them with what it unfolds", async () => {
    const { page } = opened;
    page.once("dialog", (dialog) => void dialog.accept());
    await page.locator("#action-example").click();
    await says(page, /The example is ready/);
    await toSteps(page);
    await paneOf(page).getByText("services: 75", { exact: false }).first().waitFor();
    await isFine();
    for (const step of ["Inputs", "Weights", "Summarise", "Share"]) {
      await toStep(page, step);
      await paneOf(page)
        .locator("details:not([open]) > summary")
        .evaluateAll((folds) => {
          for (const fold of folds) (fold as HTMLElement).click();
        });
      await isFine();
    }
  });

  it("holds on the checks and their points", async () => {
    const { page } = opened;
    await toStep(page, "Checks");
    await unfold(page, /Points to consider/);
    await isFine();
  });

  it("holds on the matrix with a cell, with the preview of suggestions, and after a run", async () => {
    const { page } = opened;
    await tab(page, "Channel matrix").click();
    await goTo(page, "E7");
    await toStep(page, "Matrix");
    await tells(page, /E-service for /);
    await page.locator("#action-clearDecision").click();
    await unfold(page, "Take over suggestions");
    await button(page, "Show what would change").click();
    await unfold(page, "Which cells");
    await isFine();
    await button(page, /^Write suggestions/).click();
    await tells(page, /Cells that hold the suggestion now/);
    await isFine();
  });

  it("holds with the menu of a cell, the filter of a column, find, and a menu of the ribbon", async () => {
    const { page } = opened;
    const inEachLook = async (): Promise<void> => {
      for (const { name, media } of LOOKS) {
        await show(media);
        expect({ name, found: await findings() }).toEqual({ name, found: [] });
      }
      await show(LOOKS[0].media);
    };
    await tab(page, "Channel matrix").click();
    await goTo(page, "C7");
    await page.keyboard.press("Shift+F10");
    await page.getByText("Sort ascending").filter({ visible: true }).first().waitFor();
    await inEachLook();
    await page.keyboard.press("Escape");
    await goTo(page, "C7");
    await page.locator("#action-filter").click();
    const confirm = page.getByRole("button", { name: "Confirm", exact: true });
    await confirm.waitFor();
    await inEachLook();
    await page.getByRole("button", { name: "Cancel", exact: true }).click();
    await page.keyboard.press("Control+f");
    await page.locator('[data-u-comp="find-replace-dialog"]').waitFor();
    await inEachLook();
    await page.keyboard.press("Escape");
    await page.locator("#action-number").click();
    await page.getByRole("menuitem", { name: "General" }).waitFor();
    expect(await findings()).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("holds on a message of what went wrong", async () => {
    const { page } = opened;
    await tab(page, "Summary").click();
    await page.locator("#action-decidePrimary").click();
    await paneOf(page).getByRole("alert").filter({ hasText: /./ }).waitFor();
    await isFine();
  });
});
