/**
 * Every value stored beside a formula is what LibreOffice calculates: in the example, in English as it is made and in
 * Swedish after a decision was changed, and in a small odd workbook.
 */
import { resultJson, type CasesJson } from "../../src/commands/result-json";
import type { SheetContent, WorkbookContent } from "../../src/xlsx/content";
import { FIGURE_TEXTS } from "../../src/sheets/business-case/texts";
import { SUMMARY_TEXTS } from "../../src/sheets/summary/texts";
import { sheetTexts, type SheetKey } from "../sheet-texts";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { convert, program, recalculated } from "../libre-office";
import { expectSameValues } from "./same-values";
import {
  built,
  decidedExampleFile,
  onDecidedExample,
  smallFile,
  writeCell,
} from "./small-workbook";

/** @returns what LibreOffice calculated */
async function expectAgreement(bytes: Uint8Array, converted: Uint8Array): Promise<WorkbookContent> {
  const theirs = await openXlsx(converted);
  expect(expectSameValues(await openXlsx(bytes), theirs)).toBeGreaterThan(50);
  return theirs;
}

/** The number to the right of a label, as LibreOffice calculated it. */
function figureBeside(sheet: SheetContent | undefined, label: string, to: number): number {
  for (const cells of sheet?.cells.values() ?? []) {
    for (const [column, { value }] of cells) {
      if (value === label) return Number(cells.get(column + to)?.value);
    }
  }
  throw new Error(`No figure ${label}`);
}

if (program === undefined) {
  it("is not checked against LibreOffice, which is absent here", () => {
    expect(process.env["CI"]).toBeUndefined();
  });
} else {
  const command = program;

  it("agrees on a small workbook", async () => {
    // The file as it is saved, pages and all; the others are given for their values.
    const bytes = await smallFile();
    await expectAgreement(bytes, convert(command, bytes, "xlsx"));
  });

  it("agrees on the example, decided, and after a decision was changed, and gives the key figures of --json", async () => {
    const { edited, totals } = await onDecidedExample(async (host, { result: { model } }) => {
      await writeCell("Matrix", model.services[4]?.id ?? "", model.channels[9]?.id ?? "", "H");
      const file = await saveXlsx(await host.content());
      return { edited: file, totals: resultJson((await built()).result).totals };
    });
    const made = await decidedExampleFile("en");
    const [ofMade = made, ofEdited = edited] = recalculated(command, [made, edited]);
    await expectAgreement(made, ofMade);
    const { sheets } = await expectAgreement(edited, ofEdited);
    const sheetOf = (key: SheetKey): SheetContent | undefined =>
      sheets.find(({ name }) => name === sheetTexts(key).name.sv);
    const summary = (key: keyof typeof SUMMARY_TEXTS): number =>
      figureBeside(sheetOf("summary"), SUMMARY_TEXTS[key].sv, 1);
    const money = (key: keyof typeof FIGURE_TEXTS, column: number): number =>
      figureBeside(sheetOf("businessCase"), FIGURE_TEXTS[key].sv, column);
    const cases = (of: CasesJson | null): readonly (string | undefined)[] =>
      [of?.low, of?.base, of?.high].map((one) => one?.toFixed(0));
    expect({
      decided: summary("decided"),
      adopted: summary("adoptedServices"),
      internalNow: money("now", 1).toFixed(0),
      externalNow: money("now", 2).toFixed(0),
      saving: [1, 2, 3].map((column) => money("internalSaving", column).toFixed(0)),
      externalSaving: [1, 2, 3].map((column) => money("externalSaving", column).toFixed(0)),
    }).toEqual({
      decided: 0,
      adopted: totals.services,
      internalNow: totals.compared.internalCostNow.toFixed(0),
      externalNow: totals.compared.externalCostNow.toFixed(0),
      saving: cases(totals.saving),
      externalSaving: cases(totals.externalSaving),
    });
  });
}
