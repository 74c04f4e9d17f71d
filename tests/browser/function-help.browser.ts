/** Our functions are completed while they are typed, their arguments are explained, and an error says what is wrong, in the page's language. */
import { DESCRIPTIONS } from "../../src/functions/registry";
import { LANGUAGES, type Language } from "../../src/locale/language";
import { openPage, ready, type OpenPage } from "./page";
import { goTo } from "./spreadsheet";
import { until } from "./until";

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
});

afterAll(async () => {
  await opened.close();
});

const scores = DESCRIPTIONS.find(({ id }) => id === "SCORES");

/** As a person types. */
const PACE = { delay: 60 };

/** What the function says when it gets a cell that is no table. */
const WRONG: Readonly<Record<Language, RegExp>> = {
  sv: /#VALUE!.*kolumnen ”Id” saknas/s,
  en: /#VALUE!.*column “Id” is missing/s,
};

describe.each(LANGUAGES)("functions in a cell (%s)", (language) => {
  const text = (part: string | RegExp) => opened.page.getByText(part).first();

  beforeAll(async () => {
    await ready(opened, `?language=${language}`);
  });

  it("are completed after the first letters, with what each gives", async () => {
    const { page } = opened;
    await goTo(page, "B2");
    await page.keyboard.type("=CHANNEL.S", PACE);
    await text("CHANNEL.SCORES").waitFor();
    await text(scores?.[language] ?? "?").waitFor();
    await text("CHANNEL.SAVING").waitFor();
  });

  it("have their arguments explained while these are typed", async () => {
    const { page } = opened;
    await page.keyboard.type("CORES(", PACE);
    for (const parameter of scores?.parameters ?? []) {
      await text(new RegExp(`^${parameter.name}$`)).waitFor();
      await text(parameter[language]).waitFor();
    }
  });

  it("are entered as typed when Enter follows before the list of completions does", async () => {
    const { page } = opened;
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await goTo(page, "B2");
    await page.keyboard.type("=CHANNEL.SCO", PACE);
    await text("CHANNEL.SCORE").waitFor();
    // The list is still there, and would give the first of its names for Enter.
    await page.keyboard.type("RES(1,2)");
    await page.keyboard.press("Enter");
    await until(
      page,
      (typed) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getFirst().getRange("B2").load("formulas");
          await context.sync();
          return cell.formulas[0]?.[0] === typed;
        }),
      "=CHANNEL.SCORES(1,2)",
    );
  });

  it("say in a note what is wrong", async () => {
    const { page } = opened;
    await goTo(page, "B2");
    await page.locator(".input-message").filter({ hasText: WRONG[language] }).waitFor();
    await goTo(page, "B5");
    await page.locator(".input-message").waitFor({ state: "hidden" });
    expect(opened.errors).toEqual([]);
  });
});
