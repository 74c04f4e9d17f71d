/** Letters from right to left, and letters of several characters, typed on the page. */
import { openPage, ready, type OpenPage } from "./page";
import { goTo, holds, isAt } from "./spreadsheet";

const ARABIC = "مرحبا بكم";
/** The first word's letters from its last. */
const BACKWARDS = "ابحرم";
const TEXTS = [ARABIC, `å ${ARABIC} 12`, "e\u0301a\u030A", "👩‍👩‍👧 ja"];

const BAR = '[data-u-comp="formula-bar"]';

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
});

afterAll(async () => {
  await opened.close();
});

describe("texts of any script", () => {
  it.each(["in the cell", "in the formula bar"])("are kept as they are typed %s", async (way) => {
    const { page } = opened;
    const column = way === "in the cell" ? "B" : "C";
    for (const [index, text] of TEXTS.entries()) {
      const address = `${column}${index + 2}`;
      await goTo(page, address);
      await isAt(page, `Sheet1!${address}`);
      if (way === "in the formula bar") {
        // As short as a tap.
        await page.locator(BAR).click({ position: { x: 200, y: 12 } });
        await page.waitForFunction(
          () => document.activeElement?.id === "__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR",
        );
      }
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await holds(page, "Sheet1", address, text);
    }
  });

  it("are drawn in the order of their script while they are typed", async () => {
    const { page } = opened;
    await page.evaluate(() => {
      const drawn: string[] = [];
      Object.assign(window, { drawn });
      const { prototype } = CanvasRenderingContext2D;
      const draw = Object.getOwnPropertyDescriptor(prototype, "fillText")?.value as (
        ...texts: unknown[]
      ) => void;
      prototype.fillText = function (this: CanvasRenderingContext2D, ...texts: unknown[]) {
        drawn.push(String(texts[0]));
        draw.apply(this, texts);
      };
    });
    await goTo(page, "E2");
    await page.keyboard.type(ARABIC);
    await page.waitForFunction(
      (text) =>
        (window as unknown as { readonly drawn: readonly string[] }).drawn.some((one) =>
          one.endsWith(text),
        ),
      ARABIC.slice(-3),
    );
    await page.waitForTimeout(500);
    // The canvas sets a word from right to left by itself: it is given the phrase as it was typed, and whole.
    const drawn = await page.evaluate(
      () => (window as unknown as { readonly drawn: readonly string[] }).drawn,
    );
    expect(drawn).toContain(ARABIC);
    expect(drawn).not.toContain(BACKWARDS);
    await page.keyboard.press("Escape");
  });
});
