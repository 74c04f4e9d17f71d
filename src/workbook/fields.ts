/** Kinds of columns: how their cells are read into the domain, written back, formatted and validated. */
import type { NumberRange } from "../domain/model/ranges";
import { codeOfWord, YES_NO_WORDS, type CodedWords } from "../locale/coded-words";
import type { Bilingual, Language } from "../locale/language";
import { BLANK, textInTextCell, trimmed, type Cell, type Content } from "./cell";
import { isErrorCell } from "./cell";
import { partsOf, type KnownIds } from "./known-ids";
import { readNumber, type NumbersOf } from "./numbers/number-columns";
import type { Notation } from "./numbers/numbers";
import { read, refuse, type Reading } from "./problem";
import { choicesOf, chosenWrongly } from "./table/choices";
import { codeShown, idShown, idsShown, type Wording } from "./wording";

/** The format of a column's cells; `excel/writing/styles.ts` has the number formats of these names. */
export type CellFormat =
  | "text"
  | "long-text"
  | "integer"
  | "level"
  | "decimal"
  | "money"
  | "percent"
  | "year"
  | "date"
  | "setting";

/** One column of a table: its header, width in characters, and how its cells are read and written. */
export interface Field<T> {
  readonly header: Bilingual;
  /** The hint shown when the cell is selected, as a validation's message. */
  readonly hint: Bilingual;
  readonly width: number;
  /** A code that people need not see: its column is hidden in a new table. */
  readonly isCode?: boolean;
  readonly format: CellFormat;
  /** A drop-down list's choices, as codes. */
  readonly choices?: readonly string[];
  /** The same in words; left out: the codes are what people see. */
  readonly choiceWords?: (language: Language) => readonly string[];
  /** The header in files, where it is not the record's member. */
  readonly nameInFiles?: string;
  /** Least and greatest number, for the sheet's own validation. */
  readonly range?: { readonly minimum: number; readonly maximum: number };
  /** The table whose ids the values name, and how a cell's are found among those that it has. */
  readonly references?: {
    readonly table: ReferencedTable;
    readonly find: (cell: Cell, known: KnownIds) => Reading<T>;
  };
  /** How text in the cells is written when it is a number; left out: they hold no numbers. */
  readonly numbers?: NumbersOf;
  /** @param notation what the separators of the column's numbers mean, where more of it was read */
  readonly read: (cell: Cell, notation?: Notation) => Reading<T>;
  /** @param wording left out: as files have it, in codes and ids */
  readonly write: (value: T, wording?: Wording) => Content;
}

/** Tables whose ids other tables refer to. */
export type ReferencedTable = "services" | "channels" | "groups" | "requirements";

export type Heading = Pick<Field<unknown>, "header" | "hint" | "width">;

type Reader<T> = (cell: Cell, notation?: Notation) => Reading<T>;

/** A reader that refuses the error values of Excel. */
export function guarded<T>(reading: Reader<T>): Reader<T> {
  return (cell, notation) =>
    isErrorCell(cell)
      ? refuse("error-cell", { value: trimmed(cell) })
      : notation === undefined
        ? reading(cell)
        : reading(cell, notation);
}

/** Separators of a list inside a cell. */
const LIST = /[|,;]/;

export const listOf = (cell: Cell): string[] => partsOf(trimmed(cell), LIST);

/** Free text. */
export function textField(heading: Heading, format: "text" | "long-text" = "text"): Field<string> {
  return {
    ...heading,
    format,
    read: guarded((cell) => read(trimmed(cell))),
    write: (value) => textInTextCell(value),
  };
}

const malformed = (id: string): boolean => LIST.test(id) || id === "*";

/** An identifier; "" where the row has none yet. With `table` it refers to a row there, by id or name. */
export function idField<Id extends string>(heading: Heading, table?: ReferencedTable): Field<Id> {
  return {
    ...heading,
    format: "text",
    ...(table === undefined
      ? { isCode: true }
      : { references: { table, find: (cell, known) => known.find<Id>(trimmed(cell)) } }),
    read: guarded((cell) => {
      const id = trimmed(cell);
      return table === undefined && malformed(id)
        ? refuse("id-malformed", { value: id })
        : read(id as Id);
    }),
    write: (id, wording) => textInTextCell(idShown(id, table, wording)),
  };
}

/** Several identifiers, separated by `|`, `,` or `;`; a repeated one counts once. */
export function idListField<Id extends string>(
  heading: Heading,
  table: ReferencedTable,
): Field<readonly Id[]> {
  return {
    ...heading,
    format: "long-text",
    references: { table, find: (cell, known) => known.list<Id>(trimmed(cell)) },
    read: guarded((cell) => read([...new Set(listOf(cell))] as Id[])),
    write: (ids, wording) => textInTextCell(idsShown(ids, table, wording)),
  };
}

/** A reference to one identifier, or null. */
export function optionalIdField<Id extends string>(
  heading: Heading,
  table: ReferencedTable,
): Field<Id | null> {
  return {
    ...heading,
    format: "text",
    references: {
      table,
      find: (cell, known) => (trimmed(cell) === "" ? read(null) : known.find<Id>(trimmed(cell))),
    },
    read: guarded((cell) => read(trimmed(cell) === "" ? null : (trimmed(cell) as Id))),
    write: (id, wording) => (id === null ? BLANK : textInTextCell(idShown(id, table, wording))),
  };
}

/** One of `codes`, by itself or by its word, whatever its case; `absent` is the value of a blank cell; without it a blank is a problem. */
export function codeField<Code extends string, Absent>(
  heading: Heading,
  codes: readonly Code[],
  absent: { readonly value: Absent } | "required",
  words: CodedWords<Code> | null = null,
): Field<Code | Absent> {
  return {
    ...heading,
    format: "text",
    choices: codes,
    ...choicesOf(codes, words),
    read: guarded<Code | Absent>((cell) => {
      if (trimmed(cell) === "") {
        return absent === "required" ? refuse("value-missing") : read(absent.value);
      }
      const code = codeOfWord(codes, words, trimmed(cell));
      return code === null ? chosenWrongly(trimmed(cell), codes, words) : read(code);
    }),
    write: (value, wording) =>
      (codes as readonly unknown[]).includes(value)
        ? textInTextCell(codeShown(value as Code, words, wording))
        : BLANK,
  };
}

/** Several of `codes`, in the order in which they are written; the drop-down offers them one by one. */
export function codeListField<Code extends string>(
  heading: Heading,
  codes: readonly Code[],
  words: CodedWords<Code> | null = null,
): Field<readonly Code[]> {
  return {
    ...heading,
    format: "long-text",
    choices: codes,
    ...choicesOf(codes, words),
    read: guarded((cell) => {
      const chosen: Code[] = [];
      for (const part of listOf(cell)) {
        const code = codeOfWord(codes, words, part);
        if (code === null) {
          return chosenWrongly(part, codes, words);
        }
        if (!chosen.includes(code)) chosen.push(code);
      }
      return read(chosen);
    }),
    write: (chosen, wording) =>
      textInTextCell(chosen.map((code) => codeShown(code, words, wording)).join(", ")),
  };
}

const YES_NO_CODES = ["yes", "no"] as const;
const YES = new Set(["yes", "ja", "true", "sant", "1", "y", "j", "x"]);
const NO = new Set(["no", "nej", "false", "falskt", "0", "n"]);

/** Yes or no in either language; null where the cell is blank. */
export const readYesNo = guarded((cell): Reading<boolean | null> => {
  const userInput = trimmed(cell).toLowerCase();
  if (userInput === "") return read(null);
  if (YES.has(userInput)) return read(true);
  if (NO.has(userInput)) return read(false);
  return chosenWrongly(trimmed(cell), YES_NO_CODES, YES_NO_WORDS);
});

/** Yes, no, or null where neither is stated. */
export function yesNoField(heading: Heading): Field<boolean | null> {
  return {
    ...heading,
    format: "text",
    choices: YES_NO_CODES,
    ...choicesOf(YES_NO_CODES, YES_NO_WORDS),
    read: readYesNo,
    write: (value, wording) =>
      value === null
        ? BLANK
        : textInTextCell(codeShown(value ? "yes" : "no", YES_NO_WORDS, wording)),
  };
}

/** Formats of numbers that have no decimals as a rule. */
const COUNTED: readonly CellFormat[] = ["integer", "year"];

/** A number in a range, or null where the cell is blank. */
export function numberField(
  heading: Heading,
  range: NumberRange,
  format: CellFormat,
): Field<number | null> {
  const numbers: NumbersOf = { kind: COUNTED.includes(format) ? "count" : "measure", range };
  return {
    ...heading,
    format,
    range,
    numbers,
    read: guarded((cell, notation) =>
      trimmed(cell) === "" ? read(null) : readNumber(cell, numbers, notation),
    ),
    write: (value) => value ?? BLANK,
  };
}
