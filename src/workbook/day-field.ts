/** A column of days: dates in Excel, ISO dates in records; other text is kept unchanged. */
import { textInTextCell, trimmed } from "./cell";
import { isoDate, serialOfDate } from "./dates";
import type { Field, Heading } from "./fields";
import { read } from "./problem";

export const day = (heading: Heading): Field<string> => ({
  ...heading,
  format: "date",
  read: (cell) => read(typeof cell === "number" ? isoDate(cell) : trimmed(cell)),
  write: (iso) => serialOfDate(iso) ?? textInTextCell(iso),
});
