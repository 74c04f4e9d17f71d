/** The value of the users' time that nobody has chosen is in kronor, and is said to be so wherever it is seen. */
import "./own-realm";
import { built, FILES, onHost, type Files } from "./small-workbook";

const DOLLARS: Files = { ...FILES, settings: "key;value\nhourlyValue;30\n" };

/** All texts of a sheet, one after the other. */
const textsOf = (name: string): Promise<string> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange().load("values");
    await context.sync();
    return (used.values as unknown[][]).flat().join("\n");
  });

describe("a workbook in English, whose amounts may be in any currency", () => {
  it("is advised to set its own value, on Checks, Start, Settings and beside the figures", () =>
    onHost(async () => {
      const { result } = await built(FILES, { language: "en" });
      const found = result.findings.filter(({ code }) => code === "hourly-value-default");
      expect(found).toMatchObject([
        { severity: "advice", cells: [{ sheet: "settings", field: "hourlyValue" }] },
      ]);
      expect(await textsOf("Checks")).toContain("valued at 250 an hour");
      expect(await textsOf("Start")).toContain("a default in Swedish kronor");
      expect(await textsOf("Settings")).toContain("The default, 250, is in Swedish kronor");
      expect(await textsOf("Business case")).toContain("250, is in Swedish kronor");
    }));

  it("is not once it has its own", () =>
    onHost(async () => {
      const { result } = await built(DOLLARS, { language: "en" });
      expect(result.findings.map(({ code }) => code)).not.toContain("hourly-value-default");
      expect(await textsOf("Start")).not.toContain("kronor");
    }));
});

test("a workbook in Swedish is in kronor: it is told that the value is a default, without a finding", () =>
  onHost(async () => {
    const { result } = await built(FILES);
    expect(result.findings.map(({ code }) => code)).not.toContain("hourly-value-default");
    expect(await textsOf("Start")).toContain("250 kronor i timmen, ett förval");
  }));
