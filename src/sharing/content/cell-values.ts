/** Cells of fields and of the planner's own columns, as values and back. */
import {
  BLANK,
  formula,
  text,
  textInTextCell,
  trimmed,
  type Cell,
  type Content,
} from "../../workbook/cell";
import type { Field } from "../../workbook/fields";
import { writtenNumber } from "../../workbook/numbers/numbers";
import { classLetter, classOf, fileCode } from "../../locale/class-codes";
import type { Language } from "../../locale/language";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { cellAt } from "../../workbook/snapshot";
import type { Reading } from "../../workbook/problem";
import type { Wording } from "../../workbook/wording";
import type { Knows } from "./located";
import { readVolume, writeVolume } from "../../sheets/current/table";
import { BLANK_VALUE, plainValue, type Value } from "./value";

/** The formula of a cell; null: it has none, or formulas were not read. */
export function formulaAt(
  { formulas, used }: SheetSnapshot,
  row: number,
  column: number,
): string | null {
  const found = formulas?.[row - used.row]?.[column - used.column];
  return typeof found === "string" && found.startsWith("=") ? found : null;
}

/** The value with the formula that it comes from. */
function ofCell(sheet: SheetSnapshot, row: number, column: number, value: Value): Value {
  const found = formulaAt(sheet, row, column);
  const shown = typeof value === "object" ? value.value : value;
  // A text that begins with = is a constant: there the formula is the value itself.
  return found === null || found === cellAt(sheet, row, column)
    ? value
    : { formula: found, value: shown };
}

const plain = (cell: Cell): string | number =>
  typeof cell === "number" ? cell : typeof cell === "boolean" ? String(cell) : cell.trim();

/** What a record holds, as a value that is the same in both languages. */
function plainOf(field: Field<never>, value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.join(", ");
  if (value === null || value === undefined) return "";
  const written = field.write(value as never);
  return typeof written === "string" ? written.replace(/^'/, "") : "";
}

/** What a cell holds: of one that names records their ids; undefined: it cannot be read. */
function recordValue(field: Field<never>, cell: Cell, knows: Knows | null): unknown {
  const { references } = field;
  if (references !== undefined && knows !== null && trimmed(cell) !== "") {
    const named: Reading<unknown> = references.find(cell, knows(references.table));
    if (named.ok) return named.value;
  }
  const reading: Reading<unknown> = field.read(cell);
  return reading.ok ? reading.value : reading.outside;
}

/**
 * The value of a field's cell; one that cannot be read is its text.
 * @param knows the ids and names that the workbook's tables have; null: the field names no records
 */
export function fieldValue(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  field: Field<never>,
  isClass: boolean,
  knows: Knows | null = null,
): Value {
  const cell = cellAt(sheet, row, column);
  const found = recordValue(field, cell, knows);
  const value =
    found === undefined
      ? trimmed(cell)
      : isClass
        ? fileCode(found as Parameters<typeof fileCode>[0])
        : plainOf(field, found);
  return ofCell(sheet, row, column, value);
}

/** The value of a cell that no field describes: a number where it is one, however it is written. */
export function ownValue(sheet: SheetSnapshot, row: number, column: number): Value {
  const cell = cellAt(sheet, row, column);
  const value =
    typeof cell === "string" ? (writtenNumber(cell)?.value ?? plain(cell)) : plain(cell);
  return ofCell(sheet, row, column, value);
}

/** The content for a cell of the planner's own. */
export function ownContent(value: Value): Content {
  if (typeof value === "object") return formula(value.formula);
  return typeof value === "number" ? value : text(value);
}

/** The class of a cell of the matrix; what is none is its text. */
export function classValue(sheet: SheetSnapshot, row: number, column: number): Value {
  const cell = trimmed(cellAt(sheet, row, column));
  const found = classOf(cell);
  return ofCell(sheet, row, column, found === null ? cell : fileCode(found));
}

/** The content for a class, or a text that is none. */
export function classContent(value: Value, language: Language): Content {
  const code = String(typeof value === "object" ? value.value : value);
  const found = classOf(code);
  return textInTextCell(found === null ? code : classLetter(found, language));
}

/** The content for a value of a field: as the field writes what it reads. */
export function fieldContent(field: Field<never>, value: Value, wording?: Wording): Content {
  const cell = typeof value === "object" ? value.value : value;
  const reading = field.read(cell);
  const found: unknown = reading.ok ? reading.value : reading.outside;
  if (found !== undefined) return field.write(found as never, wording);
  return typeof cell === "number" ? cell : text(cell);
}

export const isNothing = (value: Value): boolean => value === BLANK_VALUE;

/** A field of which only how it is read counts. */
export const cellsOf = <T>(read: (cell: string | number | boolean) => Reading<T>): Field<never> =>
  ({ read }) as unknown as Field<never>;

/** A volume as files have it: a number, x where it is not counted, - where the channel cannot be used. */
export function volumeValue(sheet: SheetSnapshot, row: number, column: number): Value {
  const value = fieldValue(sheet, row, column, cellsOf(readVolume), false);
  if (value === "not-counted") return "x";
  return value === "cannot-be-used" ? "-" : value;
}

/** The content for a volume; what is none leaves the cell blank. */
export function volumeContent(value: Value): Content {
  const reading = readVolume(plainValue(value));
  const volume = reading.ok ? reading.value : (reading.outside ?? null);
  return volume === null ? BLANK : writeVolume(volume);
}
