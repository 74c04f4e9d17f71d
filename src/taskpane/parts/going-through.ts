/** The way to the services that are worth a talk: the view of the matrix begins with the first of them. */
import type { OpenWorkbook } from "../../commands/open-workbook";

const asked = new WeakSet<OpenWorkbook>();

/** Shows the view of the matrix, which goes through the services at once. */
export function goThrough(workbook: OpenWorkbook): void {
  asked.add(workbook);
  workbook.show("matrix");
}

/** Whether the view of the matrix was opened to go through the services, and nobody has gone on since. */
export const isToGoThrough = (workbook: OpenWorkbook): boolean => asked.has(workbook);

/** Somebody has gone on, or has left the view. */
export function wentThrough(workbook: OpenWorkbook): void {
  asked.delete(workbook);
}
