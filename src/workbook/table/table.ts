/** Tables: rows with headers, from a file or a sheet, read into records by their fields, and back. */
import type { Bilingual, Language } from "../../locale/language";
import { trimmed, type Cell, type Content } from "../cell";
import { isErrorCell } from "../cell";
import { foldedHeader } from "../finding/folded";
import type { Field } from "../fields";
import { assumedNumber, columnNotation } from "../numbers/number-columns";
import { writtenNumber, type Notation } from "../numbers/numbers";
import type { Wording } from "../wording";
import { read, refuse, type Position, type Problem, type Reading } from "../problem";

/** Any fields: with `never` as written value each keeps its own type. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: Field<T[K]> };

/** A table of the workbook and of files: its fixed name, its sheet, and its columns. */
export interface TableDefinition<T> {
  /** Name in Excel, the same in every language. */
  readonly name: string;
  /** Name of the file option and key of the sheet. */
  readonly key: string;
  readonly title: Bilingual;
  readonly fields: FieldsOf<T>;
  /** Only runs add rows, one each: what their cells take is set once, for all that will come. */
  readonly byRuns?: boolean;
  /** Its rows are the same in every workbook, and are printed on one page. */
  readonly onePage?: boolean;
}

/** A table as it was found. */
export interface TableSource {
  /** File or sheet name. */
  readonly source: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The position of a cell; `row` counts in `rows`, null is the header row. */
  readonly position: (row: number | null, column: number | null) => Position;
  /** Whether unknown columns are allowed: in sheets they are, in files not. */
  readonly ownColumns: boolean;
  /** Whether columns of no field are kept with their rows, to the right of the table. */
  readonly keepsOwn?: boolean;
  /** Whether a number outside its range is kept, for a check to report; without it, it is a problem. */
  readonly keepsOutside?: boolean;
}

/** A record and the row of the source that it came from. */
export interface TableRow<T> {
  readonly record: T;
  readonly row: number;
  /** Cells of columns of no field, by header, where the source keeps them. */
  readonly own?: OwnCells;
}

/** Cells of a row in the planner's own columns, by header. */
export type OwnCells = Readonly<Record<string, Cell>>;

export interface TableReading<T> {
  readonly rows: readonly TableRow<T>[];
  /** Field → its column in the source. */
  readonly columns: ReadonlyMap<keyof T, number>;
  readonly problems: readonly Problem[];
  /** How texts were read that may be another number, where only custom decided. */
  readonly assumed: readonly Problem[];
}

/** The header of a field in files. */
export const nameInFiles = <T>(
  { fields }: Pick<TableDefinition<T>, "fields">,
  key: keyof T & string,
): string => fields[key].nameInFiles ?? key;

/** Fields by their folded names; a table has as many headers as a row has cells, and runs read them often. */
const fieldNames = new WeakMap<object, ReadonlyMap<string, string>>();

function namesOfFields<T>(definition: TableDefinition<T>): ReadonlyMap<string, string> {
  const known = fieldNames.get(definition.fields);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const key of Object.keys(definition.fields) as (keyof T & string)[]) {
    const { sv, en } = definition.fields[key].header;
    for (const name of [key, nameInFiles(definition, key), sv, en]) {
      const folded = foldedHeader(name);
      // Of fields with one name the first counts.
      if (!names.has(folded)) names.set(folded, key);
    }
  }
  fieldNames.set(definition.fields, names);
  return names;
}

/** The field that a header names, by field name or by its header in either language. */
export const fieldOfHeader = <T>(definition: TableDefinition<T>, header: string): keyof T | null =>
  (namesOfFields(definition).get(foldedHeader(header)) as (keyof T & string) | undefined) ?? null;

function columnsOf<T>(
  definition: TableDefinition<T>,
  source: TableSource,
  problems: Problem[],
): Map<keyof T, number> {
  const columns = new Map<keyof T, number>();
  const keys = Object.keys(definition.fields) as (keyof T & string)[];
  const choices = keys.map((key) => nameInFiles(definition, key)).join(", ");
  source.headers.forEach((header, column) => {
    if (header.trim() === "") return;
    const key = fieldOfHeader(definition, header);
    const position = source.position(null, column);
    if (key === null) {
      if (!source.ownColumns) {
        problems.push({ code: "column-unknown", position, values: { value: header, choices } });
      }
    } else if (columns.has(key)) {
      if (!source.ownColumns || source.keepsOwn === true)
        problems.push({ code: "column-twice", position, values: { value: header } });
    } else {
      columns.set(key, column);
    }
  });
  return columns;
}

/** The value of a cell, or the number outside its range where `source` keeps it. */
function keptReading<T>(reading: Reading<T>, { keepsOutside }: TableSource): Reading<T> {
  return reading.ok || reading.outside === undefined || keepsOutside !== true
    ? reading
    : read(reading.outside);
}

/** What the separators in each field's numbers mean, decided by the whole column. */
function notationsOf<T>(
  entries: readonly (readonly [keyof T & string, Field<unknown>])[],
  columns: ReadonlyMap<keyof T, number>,
  { rows }: TableSource,
): ReadonlyMap<keyof T, Notation> {
  const notations = new Map<keyof T, Notation>();
  for (const [key, { numbers }] of entries) {
    const column = columns.get(key);
    if (numbers === undefined || column === undefined) continue;
    notations.set(
      key,
      columnNotation(
        rows.map((cells) => cells[column] ?? ""),
        numbers,
      ),
    );
  }
  return notations;
}

/** How a text was read that may be another number; null: it may not. */
function assumption(
  cell: Cell,
  { numbers }: Field<unknown>,
  notation: Notation,
  position: Position,
): Problem | null {
  const number = numbers === undefined ? null : assumedNumber(cell, numbers, notation);
  if (number === null) return null;
  const thousands = writtenNumber(String(cell))?.either?.thousands ?? number;
  return { code: "number-assumed", position, values: { value: trimmed(cell), number, thousands } };
}

/** The columns of no field that a source keeps, by header; of two with one header the first. */
function ownColumnsOf<T>(
  { headers, keepsOwn }: TableSource,
  columns: ReadonlyMap<keyof T, number>,
): ReadonlyMap<string, number> {
  const taken = new Set(columns.values());
  const own = new Map<string, number>();
  headers.forEach((header, column) => {
    if (keepsOwn !== true || header.trim() === "" || taken.has(column) || own.has(header)) return;
    own.set(header, column);
  });
  return own;
}

/**
 * Reads the rows of `source` by the fields of `definition`. Blank rows are ignored; an absent column reads as
 * blank; every problem is reported with its position, and its row is left out.
 */
export function readTable<T>(definition: TableDefinition<T>, source: TableSource): TableReading<T> {
  const problems: Problem[] = [];
  const columns = columnsOf(definition, source, problems);
  const entries = Object.entries(definition.fields) as [keyof T & string, Field<unknown>][];
  const rows: TableRow<T>[] = [];
  const notations = notationsOf(entries, columns, source);
  const assumed: Problem[] = [];
  const own = [...ownColumnsOf<T>(source, columns)];
  source.rows.forEach((cells, row) => {
    const ours = [...columns.values()].some((column) => trimmed(cells[column] ?? "") !== "");
    if (!ours) return;
    const record: Record<string, unknown> = {};
    let sound = true;
    for (const [key, field] of entries) {
      const column = columns.get(key);
      const cell = column === undefined ? "" : (cells[column] ?? "");
      const notation = notations.get(key);
      const found = isErrorCell(cell)
        ? refuse("error-cell", { value: trimmed(cell) })
        : field.read(cell, notation);
      const reading = keptReading(found, source);
      if (reading.ok) {
        record[key] = reading.value;
        const position = source.position(row, column ?? null);
        const assumedHere = notation && assumption(cell, field, notation, position);
        if (assumedHere) assumed.push(assumedHere);
      } else {
        sound = false;
        const { code, values } = reading;
        problems.push({ code, values, position: source.position(row, column ?? null) });
      }
    }
    if (!sound) return;
    const beside =
      own.length === 0
        ? {}
        : { own: Object.fromEntries(own.map(([header, column]) => [header, cells[column] ?? ""])) };
    rows.push({ record: record as T, row, ...beside });
  });
  return { rows, columns, problems, assumed };
}

/** The header cells of a table in the workbook's language. */
export function headersOf<T>(definition: TableDefinition<T>, language: Language): string[] {
  return (Object.values(definition.fields) as Field<unknown>[]).map(
    (field) => field.header[language],
  );
}

/** A record as cells, in the order of the fields; without wording in codes and ids, as files have it. */
export function writeRow<T>(
  definition: TableDefinition<T>,
  record: T,
  wording?: Wording,
): Content[] {
  return (Object.entries(definition.fields) as [keyof T & string, Field<unknown>][]).map(
    ([key, field]) => field.write(record[key], wording),
  );
}
