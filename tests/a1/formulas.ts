/** Formulas with references of every kind, for properties. */
import fc from "fast-check";
import { formatArea, quoteSheetName } from "../../src/a1/reference";

const areas = fc.record({
  row: fc.nat(1_000),
  column: fc.nat(200),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

const references = fc
  .tuple(areas, fc.constantFrom("" as const, "$" as const))
  .map(([area, mark]) => formatArea(area, mark));

const sheetNames = fc.constantFrom("Data", "My sheet", "Åtgärd", "it's", "A1", "2024");

const operands = fc.oneof(
  references,
  fc.tuple(sheetNames, references).map(([sheet, text]) => `${quoteSheetName(sheet)}!${text}`),
  fc.constantFrom("A:C", "$B:$B", "3:5", '"A1 ""B2"""', "Services[[#This Row],[Volume]]"),
  fc.constantFrom("[@Volume]", "volumes", "1.5e3", "TRUE", "#N/A", "{1,2;3,4}", "B2#"),
);

/** Without `=`. */
export const formulas = fc
  .array(fc.tuple(operands, fc.constantFrom("+", "*", "&", "<>", " - ", "^")), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `SUM(${parts.map(([operand, operator]) => operand + operator).join("")}1)`);
