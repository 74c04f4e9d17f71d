/** Error values of spreadsheets, as cells and files have them: never a name, an id or a number. */
import type { Cell } from "./cell";

/** Of Excel in any language, such as `#N/A`, `#SAKNAS!`, `#NAMN?`; of other programs; of a column too narrow to be saved. */
const ERRORS = [
  /^#[\p{Lu}\d/_.ÄÅÖ ]*[\p{Lu}\d][!?]$/u,
  /^#(?:N\/A|N\/D|N\/V|NV|I\/T|SAKNAS|GETTING_DATA|HÄMTAR_DATA)$/u,
  /^(?:Err|Fel):\d{3}$/u,
  /^#{3,}$/u,
] as const;

/** Whether a cell holds an error value, or its text. */
export function isErrorCell(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const text = cell.trim().normalize("NFC");
  return ERRORS.some((pattern) => pattern.test(text));
}
