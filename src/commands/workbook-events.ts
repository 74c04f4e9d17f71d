/** Reports what happens in the workbook while the task pane is open. */
import { subscribe, type WorkbookListener } from "../excel/events";

/**
 * Calls the listener for selections and edits until the returned function is called; null where Excel
 * reports no events: the pane works all the same, and reads the workbook after each run.
 */
export async function listenToWorkbook(
  listener: WorkbookListener,
): Promise<(() => Promise<void>) | null> {
  try {
    return await subscribe(listener);
  } catch {
    return null;
  }
}
