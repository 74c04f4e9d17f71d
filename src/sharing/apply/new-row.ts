/** A row that a merge adds to the workbook. */
import type { Fields } from "../content/content";

/** A row that the workbook does not have. */
export interface NewRow {
  readonly table: string;
  readonly key: string;
  readonly fields: Fields;
}
