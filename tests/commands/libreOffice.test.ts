/** Every value stored beside a formula is what LibreOffice calculates, in the example and in a small odd workbook. */
import { isDeepStrictEqual } from "node:util";
import type { CellValue } from "../../src/host/content";
import { openXlsx } from "../../src/host/xlsx/open";
import { saveXlsx } from "../../src/host/xlsx/save";
import { exampleModel } from "../../src/sheets/example/example-model";
import { convert, program } from "../libre-office";
import { built, onHost, smallFile } from "./small-workbook";

const close = (one: CellValue | null, other: CellValue | null): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : isDeepStrictEqual(one ?? "", other ?? "");

async function expectSameValues(bytes: Uint8Array, command: string): Promise<void> {
  const ours = await openXlsx(bytes);
  const theirs = await openXlsx(convert(command, bytes, "xlsx"));
  let formulas = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { formula, value }] of cells) {
        if (formula === undefined) continue;
        formulas += 1;
        const found = other?.cells.get(row)?.get(column)?.value ?? null;
        if (!close(value, found)) {
          throw new Error(
            `${sheet.name} ${row}:${column} ${formula}: ${JSON.stringify([value, found])}`,
          );
        }
      }
    }
  }
  expect(formulas).toBeGreaterThan(50);
}

if (program === undefined) {
  it("is not checked against LibreOffice, which is absent here", () => {
    expect(process.env["CI"]).toBeUndefined();
  });
} else {
  const command = program;

  it("agrees on a small workbook", async () => {
    await expectSameValues(await smallFile(), command);
  });

  it.each(["sv", "en"] as const)("agrees on the example, decided (%s)", async (language) => {
    const bytes = await onHost(async (host) => {
      await built({}, { language, model: exampleModel(language), decide: true });
      return saveXlsx(await host.content());
    });
    await expectSameValues(bytes, command);
  });
}
