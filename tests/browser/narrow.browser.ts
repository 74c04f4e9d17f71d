/** The page at 320 px, as of a phone or at a zoom of 400 %: nothing stands out of it, and pane and sheet are there in turn. */
import { openPage, ready, type OpenPage } from "./page";
import { button } from "./pane";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage(320, 640);
});

afterAll(async () => {
  await opened.close();
});

/** What stands out of the window on its right side, of what can be pressed in the pane. */
const standingOut = (): Promise<readonly string[]> =>
  opened.page.evaluate(() =>
    [...document.querySelectorAll("#taskpane, #taskpane button, #fold-pane")].flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > window.innerWidth ? [element.id || element.textContent] : [];
    }),
  );

test.each(["sv", "en"])(
  "shows the pane whole, and the sheet once it is folded (%s)",
  async (language) => {
    const { page } = opened;
    await ready(opened, `?language=${language}`);
    await button(page, language === "sv" ? "Börja" : "Start").waitFor();
    expect(await standingOut()).toEqual([]);
    expect(await page.locator("#workbook").isVisible()).toBe(false);
    await page.locator("#fold-pane").click();
    expect(await page.locator("#taskpane").isVisible()).toBe(false);
    const box = await page.locator("#workbook").boundingBox();
    expect(box?.width).toBe(320);
    await page.locator("#fold-pane").click();
    expect(await page.locator("#workbook").isVisible()).toBe(false);
    expect(opened.errors).toEqual([]);
  },
);
