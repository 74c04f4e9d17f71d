/** What the tests of the host share: a fresh host for each test, a sheet to work on, and the code of an error. */
import { startHost } from "../../src/host/host";
import { HARSHEST } from "../../src/host/behaviour";
import type { Host, HostOptions } from "../../src/host/host";

export type Context = Excel.RequestContext;

/** Starts a host that does the harshest of everything, runs a test's batch on its first sheet, and ends the host. */
export async function onSheet(
  batch: (sheet: Excel.Worksheet, context: Context, host: Host) => Promise<void>,
  options: HostOptions = {},
): Promise<void> {
  const behaviour = { ...HARSHEST, ...options.behaviour };
  const host = await startHost({ ...options, behaviour });
  try {
    await Excel.run(async (context) => {
      await batch(context.workbook.worksheets.getItem("Sheet1"), context, host);
    });
  } finally {
    host.dispose();
  }
}

/** Code of the error that a batch ends with; "none" where it does not. */
export async function errorCode(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
    return "none";
  } catch (error) {
    return error instanceof Error && "code" in error
      ? String(error.code)
      : `not Excel's: ${String(error)}`;
  }
}

/** Values of an address after everything that is pending was carried out. */
export async function valuesOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address);
  range.load("values");
  await sheet.context.sync();
  return range.values as unknown[][];
}

/** Formulas of an address after everything that is pending was carried out. */
export async function formulasOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address);
  range.load("formulas");
  await sheet.context.sync();
  return range.formulas as unknown[][];
}
