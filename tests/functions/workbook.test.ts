/** The functions over the tables of a workbook that the add-in made say what its run said. */
import { rowsOf } from "../../src/domain/model/matrix";
import { built, FILES } from "../commands/small-workbook";
import { hostedFunctions } from "../../src/functions/hosted";
import { startHost } from "../../src/host/host";
import type { Language } from "../../src/locale/language";
import { classLetter } from "../../src/locale/class-codes";

test.each<Language>(["sv", "en"])("CLASSIFY agrees with the run, in %s", async (language) => {
  const host = await startHost({ functions: hostedFunctions() });
  try {
    const { result } = await built(FILES, { language });
    const { suggested } = result.classification;
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mine");
      sheet.getRange("A1").formulas = [
        [
          "=CHANNEL.CLASSIFY(Services[#All],Channels[#All],TargetGroups[#All],Requirements[#All],Rules[#All],Needs[#All],Settings[#All],Current[#All])",
        ],
      ];
      const range = sheet
        .getRangeByIndexes(0, 0, result.model.services.length, result.model.channels.length)
        .load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(found).toEqual(
      rowsOf(suggested).map((classes) => classes.map((each) => classLetter(each, language))),
    );
    expect(result.model.needs.length).toBeGreaterThan(0);
  } finally {
    host.dispose();
  }
});
