/** Columns of numbers: what the separators in their texts mean, decided by all cells of a column. */
import { isWithin, type NumberRange } from "../../domain/model/ranges";
import { trimmed, type Cell } from "../cell";
import { meantNumber, notationOf, writtenNumber, type Notation } from "./numbers";
import { isShownDay } from "./shown-days";
import { read, refuse, type Reading } from "../problem";

/** What the numbers of a column are. */
export interface NumbersOf {
  /** Counts have no decimals as a rule, measures such as costs and minutes have. */
  readonly kind: "count" | "measure";
  readonly range: NumberRange;
}

const isInRange = (value: number, range: NumberRange): boolean =>
  isWithin(value, range) && (range.integer !== true || Number.isInteger(value));

/** A measure's point is a decimal sign where nothing in its column says otherwise, as programs write it. */
const ASSUMED: Notation = { ".": "decimal" };

/** What separators mean in the column with these cells, as far as they tell. */
export const columnNotation = (cells: readonly Cell[], { range }: NumbersOf): Notation =>
  notationOf(
    cells.filter((cell) => typeof cell === "string"),
    (value) => isInRange(value, range),
  );

/**
 * How a text was read that may be another number: a measure where nothing but custom decides, a count that has
 * decimals since others of its column have; null: it is one number only, or none.
 */
export function assumedNumber(cell: Cell, { kind }: NumbersOf, notation: Notation): number | null {
  const written = typeof cell === "string" ? writtenNumber(cell) : null;
  const either = written?.either ?? null;
  if (written === null || either === null) return null;
  const meant = meantNumber(written, notation);
  if (kind === "count") return meant === either.decimal ? meant : null;
  return meant === null ? meantNumber(written, ASSUMED) : null;
}

/** The number of a text; refused where it is none, and where it may be either of two. */
function numberOfText(text: string, { kind, range }: NumbersOf, given?: Notation): Reading<number> {
  if (isShownDay(text)) return refuse("number-is-day", { value: text });
  const written = writtenNumber(text);
  if (written === null || (written.isPercent && kind === "count")) {
    return refuse("number-expected", { value: text });
  }
  const found = given ?? notationOf([text], (value) => isInRange(value, range));
  const notation = kind === "measure" ? { ...ASSUMED, ...found } : found;
  const value = meantNumber(written, notation);
  if (value !== null || written.either === null) return read(value ?? 0);
  const { separator, decimal, thousands } = written.either;
  return refuse("number-ambiguous", {
    value: text,
    thousands: String(thousands),
    decimal: String(Math.abs(decimal)).replace(".", separator),
    longer: decimal.toFixed(4).replace(".", separator),
  });
}

/**
 * A number, or text that is one, checked against its range; one outside it is `outside`.
 * @param notation of its column; left out: the text alone decides
 */
export function readNumber(cell: Cell, numbers: NumbersOf, notation?: Notation): Reading<number> {
  if (typeof cell === "boolean") return refuse("number-expected", { value: trimmed(cell) });
  const reading =
    typeof cell === "number" ? read(cell) : numberOfText(trimmed(cell), numbers, notation);
  if (!reading.ok) return reading;
  const { value } = reading;
  const { minimum, maximum, integer } = numbers.range;
  if (integer === true && !Number.isInteger(value)) {
    return { ...refuse("whole-number-expected", { value }), outside: value };
  }
  if (isWithin(value, numbers.range)) return reading;
  const refused =
    maximum < Number.MAX_SAFE_INTEGER
      ? refuse("number-out-of-range", { value, minimum, maximum })
      : value < minimum
        ? refuse("number-below", { value, minimum })
        : refuse("number-above", { value, maximum });
  return { ...refused, outside: value };
}
