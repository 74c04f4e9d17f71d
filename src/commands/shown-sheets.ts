/** Which of our sheets are shown, and the command that shows or hides one. */
import { inExcel } from "../excel/capabilities";
import { RunError } from "../excel/run-error";
import { attempted, type CommandOutcome, type Outcome } from "./outcome";

/** The ids of the sheets that can be seen. */
export function shownSheets(): Promise<Outcome<{ readonly ids: ReadonlySet<string> }>> {
  return attempted(() =>
    inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/visibility");
      await context.sync();
      const shown = worksheets.items.filter(({ visibility }) => visibility === "Visible");
      return { ok: true as const, ids: new Set(shown.map(({ id }) => id)) };
    }),
  );
}

/** Shows or hides a sheet without changing its content. Fails as `not-there` when it does not exist. */
export function showSheet(id: string, shown: boolean): Promise<CommandOutcome> {
  return attempted(() =>
    inExcel(async (context): Promise<CommandOutcome> => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("id");
      await context.sync();
      if (sheet.isNullObject) throw new RunError("not-there");
      sheet.visibility = shown ? "Visible" : "Hidden";
      await context.sync();
      return { ok: true, changed: 0 };
    }),
  );
}
