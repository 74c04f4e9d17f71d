/** A whole path through the pane with nothing but the keyboard, in Swedish; the keyboard's place is held to at each step. */
import { openPage, ready, type OpenPage } from "./page";
import { hasFocus, paneOf, tells, viewShown } from "./pane";
import { focused, tabTo } from "./keyboard";
import { until } from "./until";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=sv");
});

afterAll(async () => {
  await opened.close();
});

/** Waits for a view and holds that its heading has the keyboard. */
async function arrives(heading: string): Promise<void> {
  const { page } = opened;
  await viewShown(page, heading);
  await hasFocus(paneOf(page).getByRole("heading", { level: 1 }));
}

describe("the pane by keyboard alone", () => {
  it("makes the example, and the heading of the matrix has the keyboard", async () => {
    const { page } = opened;
    await paneOf(page).getByRole("button", { name: "Prova med ett exempel" }).waitFor();
    // From the spreadsheet, which keeps Tab to itself as Excel does, into the pane.
    await page.keyboard.press("F6");
    await tabTo(page, "Prova med ett exempel");
    await page.keyboard.press("Enter");
    await tells(page, /Exemplet är klart/);
    await arrives("Matris");
  });

  it("goes to the next cell, and stays on the button", async () => {
    const { page } = opened;
    await tabTo(page, "Nästa");
    await page.keyboard.press("Enter");
    await tells(
      page,
      /^(E-tjänst|Webbplats|Mobilapp|Telefon|Öppna data|Sms|E-post|Brev)[^,]* för /,
    );
    expect(await focused(page)).toBe("Nästa");
  });

  it("decides cell after cell by a letter each, and leaves the box by Escape", async () => {
    const { page } = opened;
    const shown = () =>
      paneOf(page)
        .getByText(/ för Allmänna frågor/)
        .first()
        .innerText();
    await tabTo(page, "Besluta med tangenterna", "Shift+Tab");
    const began = await shown();
    await page.keyboard.press("k");
    await page.keyboard.press("B");
    await page.keyboard.press("f");
    expect(await shown()).not.toBe(began);
    for (let back = 0; back < 3; back++) await page.keyboard.press("Shift+Tab");
    expect(await shown()).toBe(began);
    expect(await focused(page)).toBe("Besluta med tangenterna");
    // Each key is written, also those that were pressed while another was.
    for (const [key, name] of [
      ["", "Komplement"],
      ["ArrowRight", "Bör inte"],
      ["ArrowRight", "Får inte"],
    ] as const) {
      if (key !== "") await page.keyboard.press(key);
      await paneOf(page).getByRole("button", { name, pressed: true }).waitFor();
    }
    await page.keyboard.press("Escape");
    await hasFocus(paneOf(page).getByRole("button", { name: /Huvudalternativ/ }));
  });

  it("decides the cell and writes why", async () => {
    const { page } = opened;
    await tabTo(page, /^K?\s*Komplement$/);
    await page.keyboard.press("Space");
    const choice = paneOf(page).getByRole("button", { name: "Komplement", pressed: true });
    await choice.waitFor();
    await hasFocus(choice);
    await tabTo(page, "Skäl till beslutet");
    await page.keyboard.type("Många vill hellre ringa.");
    await tabTo(page, "Spara skälet");
    await page.keyboard.press("Enter");
    await tells(page, /Skälet är sparat/);
    expect(await focused(page)).toBe("Spara skälet");
  });

  it("takes over suggestions: the preview's heading, then the button that made it", async () => {
    const { page } = opened;
    await tabTo(page, "Ta över förslag");
    await page.keyboard.press("Enter");
    await tabTo(page, "Visa vad som ändras");
    await page.keyboard.press("Enter");
    await hasFocus(paneOf(page).getByRole("heading", { level: 2, name: /ändras/ }));
    await tabTo(page, "Ändra ingenting");
    await page.keyboard.press("Enter");
    await paneOf(page).getByRole("button", { name: "Ändra ingenting" }).waitFor({
      state: "detached",
    });
    expect(await focused(page)).toBe("Visa vad som ändras");
  });

  it("changes a weight by the arrows, hears what it means, and applies it", async () => {
    const { page } = opened;
    await tabTo(page, "Nästa steg: Vikter");
    await page.keyboard.press("Enter");
    await arrives("Vikter");
    await tabTo(page, "Användarens vikt, reglage");
    for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
    await tells(page, /av 75 tjänster får ett annat huvudalternativ|samma förslag/);
    await tabTo(page, "Använd");
    await page.keyboard.press("Enter");
    await tells(page, /Inställningarna är skrivna/);
    expect(await focused(page)).toBe("Använd");
  });

  it("summarises, and the message can be dismissed without losing the place", async () => {
    const { page } = opened;
    await tabTo(page, "Nästa steg: Sammanställ");
    await page.keyboard.press("Enter");
    await arrives("Sammanställ");
    await tabTo(page, "Sammanställ nu");
    await page.keyboard.press("Enter");
    await tells(page, /Sammanställningarna är uppdaterade/);
    await tabTo(page, "Stäng meddelandet", "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "Sammanställ nu", "Tab", 1);
  });

  it("shows and hides a sheet from its checkbox, and stays on it", async () => {
    const { page } = opened;
    await tabTo(page, "Begrepp");
    await page.keyboard.press("Space");
    const box = paneOf(page).getByRole("checkbox", { name: "Begrepp", checked: false });
    await box.waitFor();
    await hasFocus(box);
  });

  it("answers a point of the guidance with the arrows", async () => {
    const { page } = opened;
    await tabTo(page, "Nästa steg: Kontroller");
    await page.keyboard.press("Enter");
    await arrives("Kontroller");
    await tabTo(page, /^Tänk på det här/);
    await page.keyboard.press("Enter");
    await tabTo(page, "Ja", "Tab", 2);
    await page.keyboard.press("Space");
    await paneOf(page).getByRole("radio", { name: "Ja", checked: true }).waitFor();
    expect(await focused(page)).toBe("Ja");
  });

  it("comes to the last step, and back to all of them", async () => {
    const { page } = opened;
    await tabTo(page, "Nästa steg: Dela");
    await page.keyboard.press("Enter");
    await arrives("Dela");
    await tabTo(page, /Alla steg/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await arrives("Kanalmatris");
  });

  it("goes between ribbon, spreadsheet and pane by F6, past a pane that is folded, and through the ribbon by arrows", async () => {
    const { page } = opened;
    const part = (): Promise<string> =>
      page.evaluate(() =>
        ["ribbon", "workbook", "taskpane"]
          .filter((id) => document.getElementById(id)?.contains(document.activeElement) === true)
          .join(),
      );
    const id = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
    expect(await part()).toBe("taskpane");
    await page.keyboard.press("F6");
    expect(await part()).toBe("ribbon");
    await page.keyboard.press("Home");
    expect(await id()).toBe("action-open");
    await page.keyboard.press("ArrowRight");
    expect(await id()).toBe("action-save");
    await page.keyboard.press("Control+F1");
    await page.locator("#ribbon.folded").waitFor();
    await page.keyboard.press("End");
    expect(await id()).toBe("fold-ribbon");
    await page.keyboard.press("Enter");
    await page.locator("#ribbon:not(.folded)").waitFor();
    await page.keyboard.press("F6");
    expect(await part()).toBe("workbook");
    await page.locator("#fold-pane").click();
    await page.locator("#taskpane").waitFor({ state: "hidden" });
    await page.locator("#action-open").focus();
    await page.keyboard.press("Shift+F6");
    expect(await part()).toBe("workbook");
    // A command that has something to show in the pane opens it.
    await page.keyboard.press("Control+Alt+g");
    await hasFocus(paneOf(page).getByRole("heading", { level: 1 }));
    // Tab stays in the spreadsheet, as in Excel.
    await page.keyboard.press("Shift+F6");
    const box = page.locator('[data-u-comp="defined-name"] input');
    const before = await box.inputValue();
    await page.keyboard.press("Tab");
    await until(
      page,
      (earlier) =>
        document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value !==
        earlier,
      before,
    );
    expect(await part()).toBe("workbook");
  });

  it("shows the matrix in a small window and at a zoom of 200 %, with every button of the ribbon", async () => {
    const { page } = opened;
    const before = page.viewportSize();
    for (const [width, height, least] of [
      [1280, 720, 480],
      [640, 360, 180],
    ] as const) {
      await page.setViewportSize({ width, height });
      // The grid follows the window with its next drawing.
      await until(
        page,
        (wanted) => innerWidth === wanted && document.documentElement.scrollWidth <= innerWidth,
        width,
      );
      const cells = await page.locator("#workbook").boundingBox();
      expect(cells?.height ?? 0).toBeGreaterThan(least);
      for (const button of await page.locator("#ribbon .group button").all()) {
        await button.scrollIntoViewIfNeeded();
        expect((await button.boundingBox())?.width ?? 0).toBeGreaterThan(23);
      }
    }
    if (before !== null) await page.setViewportSize(before);
  });

  it("asks no other address for anything, and no script fails", () => {
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
