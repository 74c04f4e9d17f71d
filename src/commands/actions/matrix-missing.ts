/** Why commands on cells of the matrix cannot be run: there is no matrix. */
import type { Bilingual } from "../../locale/language";
import { RUN_ERRORS } from "../../locale/run-errors";
import type { KnownState } from "../command";

/** null: there is one, or nothing is known of the workbook. */
export const matrixMissing = ({ overview }: KnownState): Bilingual | null =>
  overview === null || overview.snapshot.sheets.has("matrix") ? null : RUN_ERRORS["no-matrix"];
