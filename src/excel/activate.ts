/** Shows one of our sheets, whatever it is called now. */
import type { KnownSheet } from "../workbook/finding/known-sheet";
import type { SheetKey } from "../workbook/snapshot";
import { leaveHiddenCell } from "./leave-hidden-cell";
import { readOwnSheets } from "./own-sheets";
import { runErrorOf, type RunError } from "./run-error";

/** Activates the sheet with that key; a workbook without it stays where it is (`found` false). */
export async function activateSheet(
  key: SheetKey,
  known: readonly KnownSheet[],
): Promise<
  { readonly ok: true; readonly found: boolean } | { readonly ok: false; readonly error: RunError }
> {
  try {
    return await Excel.run(async (context) => {
      const sheet = (await readOwnSheets(context, known)).own.get(key)?.sheet;
      if (sheet === undefined) return { ok: true, found: false };
      sheet.activate();
      await leaveHiddenCell(context, sheet);
      return { ok: true, found: true };
    });
  } catch (error) {
    return { ok: false, error: runErrorOf(error) };
  }
}
