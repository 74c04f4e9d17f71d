/** Numbers in sentences, as the workbook's language writes them and not the reader's Excel. */
import { asContent, type Formula } from "../../src/workbook/formula";
import { hundredsText, millionsText, wholeText } from "../../src/workbook/numbers/number-formulas";
import { onSheet, valuesOf } from "../host/session";

async function shown(number: number, text: (cell: Formula) => Formula): Promise<unknown> {
  let value: unknown;
  await onSheet(async (sheet) => {
    sheet.getRange("A1").values = [[number]];
    sheet.getRange("B1").formulas = [[asContent(text("$A$1" as Formula))]];
    [[value]] = (await valuesOf(sheet, "B1")) as [[unknown]];
  });
  return value;
}

test.each([
  [0, "0"],
  [0.4, "0"],
  [-0.4, "0"],
  [999.4, "999"],
  [999.5, "1 000"],
  [-1234, "-1 234"],
  [1_000_005, "1 000 005"],
  [987_654_321, "987 654 321"],
])("%s in whole numbers is %s, and in English with commas", async (number, text) => {
  const swedish = await shown(number, (cell) => wholeText(cell, "sv"));
  expect(swedish).toBe(text.replaceAll(" ", "\u00a0"));
  expect(await shown(number, (cell) => wholeText(cell, "en"))).toBe(text.replaceAll(" ", ","));
});

test.each([
  [149, "100"],
  [-150, "-200"],
  [1_249_951, "1,250,000"],
])("%s to hundreds is %s", async (number, text) => {
  expect(await shown(number, (cell) => hundredsText(cell, "en"))).toBe(text);
});

test.each([
  [1_250_000, "1.3"],
  [-2_000_000, "-2.0"],
  [12_345_600_000, "12,345.6"],
  [960_000, "1.0"],
])("%s in millions is %s, in Swedish with a comma", async (number, text) => {
  expect(await shown(number, (cell) => millionsText(cell, "en"))).toBe(text);
  const swedish = text.replace(",", "\u00a0").replace(".", ",");
  expect(await shown(number, (cell) => millionsText(cell, "sv"))).toBe(swedish);
});
