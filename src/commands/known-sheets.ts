/** What our sheets are found by, which is loaded when it is first needed: it knows every sheet's columns. */
import type { KnownSheet } from "../workbook/finding/known-sheet";
import { loaded } from "./loaded";

/** @throws RunError where it cannot be loaded */
export const knownSheets = async (): Promise<readonly KnownSheet[]> =>
  (await loaded(() => import("../sheets/known-sheets"))).KNOWN_SHEETS;
