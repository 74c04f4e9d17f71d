/** Contacts and money of the action plan are what LibreOffice calculates, also after an edit of the matrix. */
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { convert, program } from "../libre-office";
import { sheetTexts } from "../sheet-texts";
import { PLAN_FILES } from "./action-plan-workbook";
import { expectSameValues } from "./same-values";
import { built, onHost, writeCell } from "./small-workbook";

test.each(["as it was made", "after an edit"])("agrees %s", async (when) => {
  if (program === undefined) {
    expect(process.env["CI"]).toBeUndefined();
    return;
  }
  const bytes = await onHost(async (host) => {
    await built(PLAN_FILES, { decide: true });
    if (when === "after an edit") await writeCell("Matrix", "b", "letter", "F");
    return saveXlsx(await host.content());
  });
  const formulas = expectSameValues(
    await openXlsx(bytes),
    await openXlsx(convert(program, bytes, "xlsx")),
    [sheetTexts("changes").name.sv, sheetTexts("changesByService").name.sv],
  );
  expect(formulas).toBeGreaterThan(80);
});
