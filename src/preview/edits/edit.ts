/** What an edit is to the host. */
import type { Workbook } from "../../host/objects/book/workbook";

/** Does one thing to the host's workbook. */
export type Edit = (workbook: Workbook) => void;
