/** Shows one of our sheets, whatever it is called now. */
import type { SheetKey } from "../workbook/snapshot";
import { SHEET_PROPERTY } from "./properties";
import { runErrorOf, type RunError } from "./run-error";

/** Activates the sheet with that key; a workbook without it stays where it is (`found` false). */
export async function activateSheet(
  key: SheetKey,
): Promise<
  { readonly ok: true; readonly found: boolean } | { readonly ok: false; readonly error: RunError }
> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load(
        "items/id,items/customProperties/items/key,items/customProperties/items/value",
      );
      await context.sync();
      const sheet = worksheets.items.find(({ customProperties }) =>
        customProperties.items.some(
          (property) => property.key === SHEET_PROPERTY && property.value === key,
        ),
      );
      sheet?.activate();
      await context.sync();
      return { ok: true, found: sheet !== undefined };
    });
  } catch (error) {
    return { ok: false, error: runErrorOf(error) };
  }
}
