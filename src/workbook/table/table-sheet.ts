/** What a sheet with one table of inputs is asked to hold, and what lies over the cells of its columns. */
import type { Language } from "../../locale/language";
import { area, type Area } from "../../a1/address";
import type { Content } from "../cell";
import { textField, type Field, type ReferencedTable } from "../fields";
import { pageFooter, SPARE_ROWS, type SheetTexts, type Stamp } from "../layout/frame";
import { longestWord } from "../layout/column-width";
import { HEADER_HEIGHT } from "../layout/header-styles";
import type { Entry } from "../inputs";
import type { SheetPlan, StylePlan, ValidationPlan } from "../layout/plan";
import type { SheetKey, SheetSnapshot } from "../snapshot";
import type { Wording } from "../wording";
import type { TableDefinition } from "./table";

export interface TableSheet<T> {
  readonly key: SheetKey;
  readonly texts: SheetTexts;
  /** Name of the sheet, as it is or as it will be created. */
  readonly name: string;
  readonly definition: TableDefinition<T>;
  readonly entries: readonly Entry<T>[];
  readonly language: Language;
  /** In whose words codes and ids are written. */
  readonly wording: Wording;
  /** The cells with the names that a column can refer to, by the table that it refers to. */
  readonly names?: ReferenceLists;
  readonly stamp: Stamp;
  readonly sheet: SheetSnapshot | undefined;
  /** Columns that an older version did not have are added at the right end of the table. */
  readonly upgrade: boolean;
}

/** A field and its column of the sheet; of a column of no field the key is its header. */
export interface FieldColumn<T> {
  readonly key: (keyof T & string) | OwnKey;
  readonly field: Field<unknown>;
  readonly column: number;
}

/** The header of a column of no field. */
interface OwnKey {
  readonly own: string;
}

const isOwn = (key: string | OwnKey): key is OwnKey => typeof key !== "string";

/** Headers of the columns of no field that entries have, in the order in which they first come. */
export const ownHeaders = (entries: readonly Pick<Entry<unknown>, "own">[]): readonly string[] => [
  ...new Set(entries.flatMap(({ own }) => (own === undefined ? [] : Object.keys(own)))),
];

/** A column of no field: whatever a file has in it. */
export function ownColumn<T>(header: string, column: number): FieldColumn<T> {
  const name = { sv: header, en: header };
  const hint = {
    sv: "Er egen kolumn: körningar lämnar den i fred.",
    en: "Your own column: runs leave it alone.",
  };
  const field = textField({ header: name, hint, width: 24 }, "long-text");
  const write = (value: unknown): Content =>
    typeof value === "string" ? field.write(value) : (value as number | boolean);
  return { key: { own: header }, field: { ...field, write }, column };
}

/** The value of an entry in a column; undefined: the entry says nothing of it. */
export const valueIn = <T>({ record, own }: Entry<T>, { key }: FieldColumn<T>): unknown =>
  isOwn(key) ? own?.[key.own] : record[key];

/** What is written of an entry in a column. */
export function contentIn<T>(entry: Entry<T>, column: FieldColumn<T>, wording: Wording): Content {
  const value = valueIn(entry, column);
  return value === undefined ? null : column.field.write(value, wording);
}

/** Whether the cell says it in other words, which stay. */
export const isInOtherWords = <T>({ inOtherWords }: Entry<T>, { key }: FieldColumn<T>): boolean =>
  !isOwn(key) && inOtherWords?.includes(key) === true;

/** The fields of a table in their order, or some of them, from a column on. */
export const fieldColumns = <T>(
  { fields }: TableDefinition<T>,
  left: number,
  keys = Object.keys(fields) as (keyof T & string)[],
): readonly FieldColumn<T>[] =>
  keys.map((key, index) => ({
    key,
    field: fields[key] as Field<unknown>,
    column: left + index,
  }));

/** Formulas of the cells with the names of each table's records, where a grid has them. */
export type ReferenceLists = Partial<Readonly<Record<ReferencedTable, string>>>;

/** The input that a field's cells take, with its hint. What a list does not have is taken too: codes and ids, other cases. */
export function validationOf(
  field: Pick<
    Field<unknown>,
    "header" | "hint" | "format" | "choices" | "choiceWords" | "range" | "references"
  >,
  cells: Area,
  language: Language,
  names: ReferenceLists = {},
): ValidationPlan {
  const { range, references } = field;
  const from = references === undefined ? undefined : names[references.table];
  const choices = field.choiceWords?.(language) ?? field.choices;
  const numeric = range !== undefined && field.format !== "percent";
  return {
    area: cells,
    rule:
      choices !== undefined
        ? { choices }
        : from !== undefined
          ? { from }
          : numeric
            ? { ...range, integer: field.format === "year" }
            : "anything",
    title: field.header[language],
    message: field.hint[language],
    strict: choices !== undefined || from !== undefined ? "silent" : numeric,
  };
}

/** How the cells of the columns look, and what they take, from a row on. */
export function cellPlans<T>(
  columns: readonly FieldColumn<T>[],
  row: number,
  rows: number,
  language: Language,
  names: ReferenceLists = {},
): { readonly styles: readonly StylePlan[]; readonly validations: readonly ValidationPlan[] } {
  const cells = (column: number): Area => area(row, column, rows, 1);
  return {
    styles: columns.map(({ field, column }) => ({ area: cells(column), style: field.format })),
    validations: columns.map(({ field, column }) =>
      validationOf(field, cells(column), language, names),
    ),
  };
}

/** Characters beside a header's longest word: its padding, and the indent of texts. */
const AROUND = 1;
const INDENTED = 2;

/** Widths of the columns; no word of a header is broken in its middle, and no choice is cut. */
export const columnWidths = <T>(
  columns: readonly FieldColumn<T>[],
  language: Language,
): SheetPlan["widths"] =>
  columns.map(({ field: { width, header, format, choiceWords }, column }) => {
    const isText = format === "text" || format === "long-text";
    const choices = format === "text" ? (choiceWords?.(language) ?? []) : [];
    const longest = Math.max(longestWord(header[language]), ...choices.map(({ length }) => length));
    return { column, width: Math.max(width, longest + (isText ? INDENTED : AROUND)) };
  });

/** Columns whose codes nobody needs to see. Only a new sheet hides them: who shows them again wants to see them. */
export const codeColumns = <T>(columns: readonly FieldColumn<T>[]): readonly number[] =>
  columns.flatMap(({ field: { isCode }, column }) => (isCode === true ? [column] : []));

/** Rows of a table that only runs add to, which no workbook will have. */
const MOST_RUNS = 10_000;

/** What lies over the cells of the whole table. */
export function finishing<T>(
  { name, language, definition, names: lists }: TableSheet<T>,
  columns: readonly FieldColumn<T>[],
  headerRow: number,
  rows: number,
): Pick<SheetPlan, "validations" | "widths" | "hidden" | "heights" | "frozen" | "fitted" | "page"> {
  const names = Math.min(2, columns.length - 1);
  const spare = definition.byRuns === true ? MOST_RUNS : SPARE_ROWS;
  return {
    validations: cellPlans(columns, headerRow + 1, rows + spare, language, lists).validations,
    widths: columnWidths(columns, language),
    hidden: codeColumns(columns),
    frozen: { rows: headerRow + 1, columns: names },
    heights: [{ row: headerRow, points: HEADER_HEIGHT }],
    fitted: [{ row: headerRow + 1, rows }],
    page: {
      orientation: "landscape",
      titleRows: { first: headerRow, count: 1 },
      titleColumns: names,
      footer: pageFooter(name),
      ...(definition.onePage === true ? { onePage: true } : {}),
    },
  };
}
