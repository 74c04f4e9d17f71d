/** The table `Log`: a row for each run that changed something. */
import { COUNT } from "../../domain/model/ranges";
import type { Bilingual } from "../../locale/language";
import { LOG_TEXTS } from "./texts";
import { day } from "../../workbook/day-field";
import { numberField, textField, type Heading } from "../../workbook/fields";
import type { TableDefinition } from "../../workbook/table/table";

/** A run that changed something. */
export interface LoggedRun {
  readonly revision: number | null;
  /** ISO date. */
  readonly created: string;
  /** The department whose workbook it is, "" when not stated. */
  readonly department: string;
  readonly what: string;
  /** Decisions on groups that services inherited in the run, and suggestions that it put into blank cells. */
  readonly decisions: number | null;
  readonly adopted: number | null;
  /** Cells that the run wrote on the planner's own sheets, and on those that are rebuilt. */
  readonly ownCells: number | null;
  readonly rebuiltCells: number | null;
}

const heading = (key: keyof typeof LOG_TEXTS, hint: Bilingual, width: number): Heading => ({
  header: LOG_TEXTS[key],
  hint,
  width,
});
const count = (key: keyof typeof LOG_TEXTS, width: number) =>
  numberField(heading(key, LOG_TEXTS.hint, width), COUNT, "integer");

export const LOG: TableDefinition<LoggedRun> = {
  name: "Log",
  key: "log",
  title: LOG_TEXTS.title,
  byRuns: true,
  fields: {
    revision: count("revision", 10),
    created: day(heading("created", LOG_TEXTS.hint, 13)),
    department: textField(heading("department", LOG_TEXTS.hint, 23)),
    what: textField(heading("what", LOG_TEXTS.hint, 44), "long-text"),
    decisions: count("decisions", 16),
    adopted: count("adopted", 18),
    ownCells: count("ownCells", 20),
    rebuiltCells: count("rebuiltCells", 20),
  },
};
