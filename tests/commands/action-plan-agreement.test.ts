/** Contacts and money of the action plan are what LibreOffice calculates, also after an edit of the matrix. */
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { program, recalculated } from "../libre-office";
import { sheetTexts } from "../sheet-texts";
import { onPlan, PLAN_FILES } from "./action-plan-workbook";
import { expectSameValues } from "./same-values";
import { builtFile, writeCell } from "./small-workbook";

test("agrees as it was made and after an edit", async () => {
  if (program === undefined) {
    expect(process.env["CI"]).toBeUndefined();
    return;
  }
  const edited = await onPlan(async (host) => {
    await writeCell("Matrix", "b", "letter", "F");
    return saveXlsx(await host.content());
  });
  const files = [await builtFile({ decide: true }, PLAN_FILES), edited];
  const theirs = recalculated(program, files);
  for (const [index, bytes] of files.entries()) {
    const formulas = expectSameValues(
      await openXlsx(bytes),
      await openXlsx(theirs[index] ?? bytes),
      [sheetTexts("changes").name.sv, sheetTexts("changesByService").name.sv],
    );
    expect(formulas).toBeGreaterThan(80);
  }
});
