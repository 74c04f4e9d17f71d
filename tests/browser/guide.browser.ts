/** The guided start: from an empty workbook to a suggested matrix of pasted services, and through those worth a talk. */
import axe from "axe-core";
import { openPage, ready, type OpenPage } from "./page";
import { button, paneOf, tells } from "./pane";
import { saved, sheetOf, valueAt } from "./saved-file";
import { settled } from "./until";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
  await ready(opened, "?language=en");
});

afterAll(async () => {
  await opened.close();
});

const KINDS = ["apply", "inform", "advise", "decide"];
const SERVICES = Array.from({ length: 20 }, (_, n) => `Service ${n + 1}`);
/** As it comes from a sheet. */
const PASTED = [
  "Service\tKind\tContacts a year\tOld system",
  ...SERVICES.map((name, n) =>
    [name, KINDS[n % 4], String(300 * (n + 1)), `Register ${n % 3}`].join("\t"),
  ),
].join("\n");

/** The most clicks from Start to the suggested matrix. */
const MOST_CLICKS = 12;

const heading = (name: string) => paneOf(opened.page).getByRole("heading", { level: 2, name });

describe("the guided start", () => {
  it("leads to a suggested matrix of 20 pasted services in few clicks and without typing", async () => {
    const { page } = opened;
    await page.evaluate(() => {
      const counted = window as unknown as { clicks: number };
      counted.clicks = 0;
      document.addEventListener("click", () => (counted.clicks += 1), true);
    });
    await button(page, "Start").click();
    await heading("Which channels do you have?").waitFor();
    await button(page, "Next").click();
    await heading("Who uses your services?").waitFor();
    await button(page, "Next").click();
    await heading("What are your services?").waitFor();
    await paneOf(page).getByLabel("Paste or type your services").fill(PASTED);
    await button(page, "Suggest").click();
    await tells(page, /A first suggestion is ready: 20 services and 7 channels/);
    await heading("A first suggestion").waitFor();
    const clicks = await page.evaluate(() => (window as unknown as { clicks: number }).clicks);
    expect(clicks).toBeGreaterThan(3);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    await paneOf(page).getByText("services have a primary").waitFor();

    const matrix = sheetOf(await saved(page), "matrix");
    const names = SERVICES.map((_, n) => valueAt(matrix, 5 + n, 1));
    expect(names).toEqual(SERVICES);
    for (const [n] of SERVICES.entries()) {
      const letters = Array.from({ length: 7 }, (_, place) => valueAt(matrix, 5 + n, 3 + place));
      expect(letters).toContain("P");
    }
  });

  it("keeps what the list had besides, and nothing is decided", async () => {
    const services = sheetOf(await saved(opened.page), "services");
    const headers = [...(services.cells.get(3)?.values() ?? [])].map(({ value }) => value);
    const all = [...services.cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => value),
    );
    expect([...headers, ...all]).toContain("Old system");
    expect(all).toContain("Register 2");
    expect(all).toContain(6000);
    const matrix = sheetOf(await saved(opened.page), "matrix");
    const words = [...matrix.cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => value),
    );
    expect(words).not.toContain("decided");
  });

  it("asks three plain questions for the complexity, and suggests again with the answers", async () => {
    const { page } = opened;
    await button(page, /^Complexity of 20 services/).click();
    const group = paneOf(page).getByRole("group", { name: "Service 1", exact: true });
    await group.waitFor();
    for (const answer of ["often", "much", "yes"]) {
      await group.getByRole("radio", { name: answer, exact: true }).click();
    }
    await paneOf(page).getByRole("group", { name: "Service 2", exact: true }).waitFor();
    await button(page, "Suggest again with 1 answer").click();
    await tells(page, /made again with the answers: 1/);
    const services = sheetOf(await saved(page), "services");
    const row = [...services.cells.values()].find((cells) =>
      [...cells.values()].some(({ value }) => value === "Service 1"),
    );
    expect([...(row?.values() ?? [])].map(({ value }) => value)).toContain(5);
  });

  it("has no fault that axe finds, and goes on to the matrix", async () => {
    const { page } = opened;
    await page.evaluate(axe.source);
    await settled(page);
    const found = await page.evaluate(async () => {
      const { axe: rules } = window as unknown as { axe: typeof axe };
      const { violations } = await rules.run("#taskpane");
      return violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    await button(page, "Show the matrix").click();
    await paneOf(page).getByRole("heading", { level: 1, name: "Matrix" }).waitFor();
  });

  it("shows the first of the services to discuss at once where it is asked to go through them", async () => {
    const { page } = opened;
    await ready(opened, "?language=en");
    await button(page, "Start").click();
    await button(page, "Next").click();
    await heading("Who uses your services?").waitFor();
    await button(page, "Next").click();
    const names = ["Parking permit", "Library card", "Home care"];
    await paneOf(page).getByLabel("Paste or type your services").fill(names.join("\n"));
    await button(page, "Suggest").click();
    await heading("A first suggestion").waitFor();
    await button(page, /^Go through them \(\d\)/).click();
    await paneOf(page)
      .getByText(/^1 of \d$/)
      .waitFor();
    await button(page, "Next to discuss").waitFor();
  });

  it("shows which step it is, gone to from the foot of a long one", async () => {
    const { page } = opened;
    await ready(opened, "?language=en");
    await button(page, "Start").click();
    await paneOf(page)
      .getByRole("checkbox", { name: /^Open data/ })
      .scrollIntoViewIfNeeded();
    await button(page, "Next").focus();
    await page.keyboard.press("Enter");
    await heading("Who uses your services?").waitFor();
    const [pane, step] = await Promise.all([
      paneOf(page).boundingBox(),
      paneOf(page).getByText("2 of 4", { exact: true }).boundingBox(),
    ]);
    expect(step?.y).toBeGreaterThanOrEqual(pane?.y ?? Infinity);
  });

  it("keeps what was chosen when the view is left, and does not go on without a channel", async () => {
    const { page } = opened;
    await ready(opened, "?language=en");
    await button(page, "Start").click();
    const website = paneOf(page).getByRole("checkbox", { name: "Website", exact: true });
    await website.uncheck();
    await button(page, "All steps").click();
    await button(page, "Start").click();
    await website.waitFor();
    expect(await website.isChecked()).toBe(false);
    for (const name of ["E-service", "Digital mailbox", "E-mail", "Telephone", "Letter"]) {
      await paneOf(page).getByRole("checkbox", { name, exact: true }).uncheck();
    }
    await paneOf(page)
      .getByRole("checkbox", { name: /^Personal meeting/ })
      .uncheck();
    await paneOf(page).getByText("Tick at least one channel.").waitFor();
    await button(page, "Next").click({ force: true });
    expect(await heading("Which channels do you have?").isVisible()).toBe(true);
  });

  it("takes the kinds of a list of names from these, asks for the others, and has both in the workbook", async () => {
    const { page } = opened;
    await ready(opened, "?language=en");
    await button(page, "Start").click();
    await button(page, "Next").click();
    await button(page, "Next").click();
    const names = ["Permit application", "Swimming hall", "Ice rink", "Debt advice"];
    await paneOf(page)
      .getByLabel("Paste or type your services")
      .fill(["Service", ...names].join("\n"));
    const kinds = paneOf(page).locator("summary", { hasText: "Kinds: missing for 2 of 4" });
    await kinds.click();
    await paneOf(page).getByLabel("All that are left").waitFor();
    const asked = paneOf(page).locator("details select");
    expect(
      await asked.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(["", "", "", "apply", "advise"]);
    await paneOf(page).getByLabel("Swimming hall").selectOption("inform");
    await paneOf(page).getByLabel("All that are left").selectOption("apply");
    await paneOf(page).getByText("Kinds: given for 4 services").waitFor();
    await button(page, "Suggest").click();
    await tells(page, /A first suggestion is ready: 4 services/);
    const services = sheetOf(await saved(page), "services");
    const rows = names.map((name) =>
      [...services.cells.values()]
        .map((cells) => [...cells.values()].map(({ value }) => value))
        .find((values) => values.includes(name)),
    );
    expect(
      rows.map((values) =>
        values?.filter(
          (value) => typeof value === "string" && /^(receive|inform|advise)/.test(value),
        ),
      ),
    ).toEqual([["receive applications"], ["inform"], ["receive applications"], ["advise"]]);
  });
});
