/** Kinds of columns: how their cells are read into the domain, written back, formatted and validated. */
import { isWithin, type NumberRange } from "../domain/model/ranges";
import type { Bilingual } from "../locale/language";
import { parseNumber } from "./numbers";
import { BLANK, textInTextCell, trimmed, type Cell, type Content } from "./cell";
import { read, refuse, type Reading } from "./problem";

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
  readonly format: CellFormat;
  /** A drop-down list's choices. */
  readonly choices?: readonly string[];
  /** A cell may have several of the choices, so other input than one of them is taken. */
  readonly several?: true;
  /** The header in files, where it is not the record's member. */
  readonly nameInFiles?: string;
  /** Least and greatest number, for the sheet's own validation. */
  readonly range?: { readonly minimum: number; readonly maximum: number };
  /** The table whose ids the values name. */
  readonly references?: {
    readonly table: ReferencedTable;
    readonly ids: (value: T) => readonly string[];
  };
  readonly read: (cell: Cell) => Reading<T>;
  readonly write: (value: T) => Content;
}

/** Tables whose ids other tables refer to. */
export type ReferencedTable = "services" | "channels" | "groups" | "requirements";

export type Heading = Pick<Field<unknown>, "header" | "hint" | "width">;

/** Error values come from Excel as their text. */
const ERROR_CELL = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!)$/;

function guarded<T>(reading: (cell: Cell) => Reading<T>): (cell: Cell) => Reading<T> {
  return (cell) =>
    typeof cell === "string" && ERROR_CELL.test(cell)
      ? refuse("error-cell", { value: cell })
      : reading(cell);
}

/** Separators of a list inside a cell. */
const LIST = /[|,;]/;

export const listOf = (cell: Cell): string[] =>
  trimmed(cell)
    .split(LIST)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Free text. */
export function textField(heading: Heading, format: "text" | "long-text" = "text"): Field<string> {
  return {
    ...heading,
    format,
    read: guarded((cell) => read(trimmed(cell))),
    write: textInTextCell,
  };
}

const malformed = (id: string): boolean => LIST.test(id) || id === "*";

/** An identifier; "" where the row has none yet. */
export function idField<Id extends string>(heading: Heading, table?: ReferencedTable): Field<Id> {
  return {
    ...heading,
    format: "text",
    ...(table === undefined ? {} : { references: { table, ids: (id) => [id] } }),
    read: guarded((cell) => {
      const id = trimmed(cell);
      return malformed(id) ? refuse("id-malformed", { value: id }) : read(id as Id);
    }),
    write: textInTextCell,
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
    references: { table, ids: (ids) => ids },
    read: guarded((cell) => read([...new Set(listOf(cell))] as Id[])),
    write: (ids) => textInTextCell(ids.join(", ")),
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
    references: { table, ids: (id) => (id === null ? [] : [id]) },
    read: guarded((cell) => read(trimmed(cell) === "" ? null : (trimmed(cell) as Id))),
    write: (id) => (id === null ? BLANK : textInTextCell(id)),
  };
}

/** One of `codes`, whatever its case; `absent` is the value of a blank cell; without it a blank is a problem. */
export function codeField<Code extends string, Absent>(
  heading: Heading,
  codes: readonly Code[],
  absent: { readonly value: Absent } | "required",
  aliases: Readonly<Record<string, Code>> = {},
): Field<Code | Absent> {
  return {
    ...heading,
    format: "text",
    choices: codes,
    read: guarded<Code | Absent>((cell) => {
      const userInput = trimmed(cell).toLowerCase();
      if (userInput === "") {
        return absent === "required" ? refuse("value-missing") : read(absent.value);
      }
      const code = codes.find((choice) => choice.toLowerCase() === userInput) ?? aliases[userInput];
      return code === undefined
        ? refuse("code-unknown", { value: trimmed(cell), choices: codes.join(", ") })
        : read(code);
    }),
    write: (value) =>
      (codes as readonly unknown[]).includes(value) ? textInTextCell(value as Code) : BLANK,
  };
}

/** Several of `codes`, in the order in which they are written; the drop-down offers them one by one. */
export function codeListField<Code extends string>(
  heading: Heading,
  codes: readonly Code[],
): Field<readonly Code[]> {
  return {
    ...heading,
    format: "long-text",
    choices: codes,
    several: true,
    read: guarded((cell) => {
      const chosen: Code[] = [];
      for (const part of listOf(cell)) {
        const code = codes.find((choice) => choice.toLowerCase() === part.toLowerCase());
        if (code === undefined) {
          return refuse("code-unknown", { value: part, choices: codes.join(", ") });
        }
        if (!chosen.includes(code)) chosen.push(code);
      }
      return read(chosen);
    }),
    write: (chosen) => textInTextCell(chosen.join(", ")),
  };
}

const YES = new Set(["yes", "ja", "true", "sant", "1", "y", "j", "x"]);
const NO = new Set(["no", "nej", "false", "falskt", "0", "n"]);

/** Yes or no in either language; null where the cell is blank. */
export const readYesNo = guarded((cell): Reading<boolean | null> => {
  const userInput = trimmed(cell).toLowerCase();
  if (userInput === "") return read(null);
  if (YES.has(userInput)) return read(true);
  if (NO.has(userInput)) return read(false);
  return refuse("code-unknown", { value: trimmed(cell), choices: "yes, no" });
});

/** Yes, no, or null where neither is stated. */
export function yesNoField(heading: Heading): Field<boolean | null> {
  return {
    ...heading,
    format: "text",
    choices: ["yes", "no"],
    read: readYesNo,
    write: (value) => (value === null ? BLANK : textInTextCell(value ? "yes" : "no")),
  };
}

/** A number, or text that is one, checked against its range; one outside it is `outside`. */
export function readNumber(cell: Cell, range: NumberRange): Reading<number> {
  const value = typeof cell === "number" ? cell : parseNumber(trimmed(cell));
  if (value === null || typeof cell === "boolean") {
    return refuse("number-expected", { value: trimmed(cell) });
  }
  if (range.integer === true && !Number.isInteger(value)) {
    return { ...refuse("whole-number-expected", { value }), outside: value };
  }
  const { minimum, maximum } = range;
  if (isWithin(value, range)) return read(value);
  const refused =
    maximum >= Number.MAX_SAFE_INTEGER
      ? refuse("number-below", { value, minimum })
      : refuse("number-out-of-range", { value, minimum, maximum });
  return { ...refused, outside: value };
}

/** A number in a range, or null where the cell is blank. */
export function numberField(
  heading: Heading,
  range: NumberRange,
  format: CellFormat,
): Field<number | null> {
  return {
    ...heading,
    format,
    range,
    read: guarded((cell) => (trimmed(cell) === "" ? read(null) : readNumber(cell, range))),
    write: (value) => value ?? BLANK,
  };
}
