/** Columns of days: dates in Excel, ISO dates in records. */
import { textInTextCell, trimmed } from "./cell";
import { isoDate, serialOfDate } from "./dates";
import { guarded, type Field, type Heading } from "./fields";
import { read, refuse } from "./problem";

/** A day that nothing is computed from: other text is kept unchanged. */
export const day = (heading: Heading): Field<string> => ({
  ...heading,
  format: "date",
  read: guarded((cell) => read(typeof cell === "number" ? isoDate(cell) : trimmed(cell))),
  write: (iso) => serialOfDate(iso) ?? textInTextCell(iso),
});

/** A day that the method compares: an ISO date, "" where the cell is blank; anything else is a problem. */
export const comparedDay = (heading: Heading): Field<string> => {
  const field = day(heading);
  return {
    ...field,
    read: (cell) => {
      const reading = field.read(cell);
      if (!reading.ok || reading.value === "") return reading;
      return serialOfDate(reading.value) === null
        ? refuse("date-expected", { value: trimmed(cell) })
        : reading;
    },
  };
};
