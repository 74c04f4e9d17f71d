/** What commands get from Office. */
import { OpenWorkbook } from "../../src/commands/open-workbook";
import { officeEnvironment } from "../../src/taskpane/environment";

let before: ReadonlyMap<string, unknown>;

beforeEach(() => {
  before = new Map(["Excel", "Office"].map((name) => [name, Reflect.get(globalThis, name)]));
});

afterEach(() => {
  for (const [name, value] of before) Reflect.set(globalThis, name, value);
});

test("a file for a department is opened in Excel as a new workbook", async () => {
  const opened: string[] = [];
  Reflect.set(globalThis, "Office", { context: { displayLanguage: "sv-SE" } });
  Reflect.set(globalThis, "Excel", {
    createWorkbook: (base64: string) => {
      opened.push(base64);
      return Promise.resolve();
    },
  });
  const { openWorkbook, language } = officeEnvironment(new OpenWorkbook());
  await openWorkbook?.("UEsDBA==");
  expect([language, opened]).toEqual(["sv", ["UEsDBA=="]]);
});
