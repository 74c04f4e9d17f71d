/** What the grid shows. */
import type { BookCopy } from "../../thread/book-copy";

/** A workbook in the grid. */
export interface Shown {
  readonly book: BookCopy;
  readonly unitId: string;
}
