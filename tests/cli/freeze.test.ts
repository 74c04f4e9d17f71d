/** `freeze` on the command line: values that Excel left in the file stand, missing ones are calculated, and what cannot be is told. */
import "../commands/own-realm";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { blankWorkbook } from "../../src/host/engine/snapshot";
import { startHost } from "../../src/host/host";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { calls } from "./calls";

const folder = mkdtempSync(join(tmpdir(), "channel-matrix-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file with formulas, calculated by these functions where they are known. */
async function workbookWith(
  formulas: Readonly<Record<string, string>>,
  functions: Readonly<Record<string, () => unknown>> = {},
): Promise<Uint8Array> {
  const host = await startHost({ content: blankWorkbook(), functions });
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (const [address, formula] of Object.entries(formulas)) {
        sheet.getRange(address).formulas = [[formula]];
      }
      await context.sync();
    });
    return await saveXlsx(await host.content());
  } finally {
    host.dispose();
  }
}

async function cellOf(path: string, row: number, column: number) {
  const { sheets } = await openXlsx(readFileSync(path));
  const cell = sheets[0]?.cells.get(row)?.get(column);
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
}

test("formulas become the values in the file, or what our functions give; others are told", async () => {
  const stored = await workbookWith(
    { A1: "=CHANNEL.FREQUENCY(5)", A2: "=SUM(1,2)" },
    { "CHANNEL.FREQUENCY": () => 42 },
  );
  writeFileSync(at("stored.xlsx"), stored);
  writeFileSync(at("unknown.xlsx"), await workbookWith({ A1: "=CHANNEL.FREQUENCY(500)" }));
  writeFileSync(at("odd.xlsx"), await workbookWith({ B2: "=CHANNEL.NOSUCH(1)" }));
  const [kept, calculated, odd, nothing, nowhere] = await calls(
    ["freeze", at("stored.xlsx"), "--out", at("kept.xlsx")],
    ["freeze", at("unknown.xlsx"), "--out", at("calculated.xlsx"), "--quiet"],
    ["freeze", at("odd.xlsx"), "--out", at("still.xlsx"), "--language", "sv"],
    ["freeze", "--out", at("nothing.xlsx")],
    ["freeze", at("stored.xlsx")],
  );

  expect(kept).toMatchObject({ code: 0, stdout: "" });
  expect(kept?.stderr).toMatch(/values now: 1/);
  expect(await cellOf(at("kept.xlsx"), 0, 0)).toEqual({ value: 42, formula: null });
  expect(await cellOf(at("kept.xlsx"), 1, 0)).toEqual({ value: 3, formula: "=SUM(1,2)" });

  expect(calculated).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(await cellOf(at("calculated.xlsx"), 0, 0)).toEqual({ value: 3, formula: null });

  expect(odd?.code).toBe(1);
  expect(odd?.stdout).toMatch(/^Sheet1!B2: formeln är inte beräknad/);
  expect((await cellOf(at("still.xlsx"), 1, 1)).formula).toBe("=CHANNEL.NOSUCH(1)");

  expect(nothing?.code).toBe(2);
  expect(nowhere?.stderr).toMatch(/--out/);
});
