/** What a custom function says of its error is kept for the cell of the formula, until the cell has none. */
import { hostedFunctions } from "../../src/functions/hosted";
import { onSheet, valuesOf } from "./session";

test("the text of an error is that of its cell, and goes with the error", () =>
  onSheet(
    async (sheet, _context, host) => {
      sheet.getRange("B2").formulas = [["=CHANNEL.SCORES(1,2)"]];
      sheet.getRange("C3").formulas = [["=CHANNEL.QUADRANT(3,5)"]];
      expect(await valuesOf(sheet, "B2")).toEqual([["#VALUE!"]]);
      const id = host.book.sheets[0]?.id ?? "";
      const at = (row: number, column: number) =>
        host.book.engine.functions.messageAt(id, row, column);
      expect(at(1, 1)).toMatch(/column “Id” is missing/);
      expect(at(2, 2)).toBeUndefined();
      sheet.getRange("B2").formulas = [["=CHANNEL.QUADRANT(3,5)"]];
      await valuesOf(sheet, "B2");
      expect(at(1, 1)).toBeUndefined();
    },
    { functions: hostedFunctions() },
  ));
