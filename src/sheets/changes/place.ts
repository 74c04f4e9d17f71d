/** Where the table `Changes` stands, for its own sheet and for links from others. */
import { TABLE_HEADER_ROW } from "../../workbook/layout/frame";
import { tableHeaderRow } from "../../workbook/layout/table-place";
import type { RunContext } from "../../workbook/run-context";
import { CHANGES_TABLE } from "./planned";

/** Rows of the figures above it. */
const FIGURE_ROWS = 12;

/** Row of its header, from 0. */
export const changesHeaderRow = (run: Pick<RunContext, "snapshot">): number =>
  tableHeaderRow(run, "changes", CHANGES_TABLE, TABLE_HEADER_ROW + FIGURE_ROWS);

/** Row of the change with this number, from 1, as people count rows. */
export const rowOfChange = (run: Pick<RunContext, "snapshot">, no: number): number =>
  changesHeaderRow(run) + 1 + no;
