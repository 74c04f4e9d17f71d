/** What is known of the workbook that lists are read for, and what reading them asks and reports. */
import type { Kind } from "../domain/model/model";
import type { Language } from "../locale/language";
import type { NamedId } from "../workbook/known-ids";

export interface ImportContext {
  readonly language: Language;
  /** The workbook's services: rows without an id that have the name of one are that one. */
  readonly services: readonly NamedId[];
  /** The kinds of those that have any, by the key of their id. */
  readonly kinds: ReadonlyMap<string, readonly Kind[]>;
  /** The workbook's channels, else those of a file, else the catalogue's. */
  readonly channels: readonly NamedId[];
  /** The workbook's target groups, and those of the catalogue that can be made. */
  readonly groups: readonly NamedId[];
  readonly offeredGroups: readonly NamedId[];
  readonly requirements: readonly NamedId[];
  /** The field of services that a header is by its own names; null: none. */
  readonly fieldOfHeader: (header: string) => string | null;
  /** Whether the workbook has a table of where channels are found. */
  readonly takesContacts: boolean;
  /** Fields of services that the model has. */
  readonly fields: ReadonlySet<string>;
  /** The header of each field in files. */
  readonly nameInFiles: (field: string) => string;
}

export const QUESTION_CODES = [
  "name-column",
  "volume-column",
  "channel-column",
  "no-channel",
  "number-ambiguous",
  "number-unknown",
  "ones",
  "channel-unknown",
  "channels-unknown",
  "kind-unknown",
  "kinds-unknown",
  "group-unknown",
  "groups-unknown",
  "heading-rows",
  "id-differs",
  "date-order",
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** Something that only a person can settle: one a column, or one a value. */
export interface Question {
  readonly code: QuestionCode;
  readonly source: string;
  readonly header: string;
  /** null: it is of the column. */
  readonly value: string | null;
  /** Rows that it is about. */
  readonly count: number;
  /** Values for the text. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What can be answered, the likeliest first. */
  readonly options: readonly string[];
}

export const NOTE_CODES = [
  "blanks",
  "decimals",
  "rows-skipped",
  "no-header",
  "names-twice",
  "ids-made",
  "ids-long",
  "span",
  "other-years",
  "left-out-values",
  "kinds-not-known",
  "column-kept",
  "contacts-only",
  "all-channels",
  "groups-made",
  "channels-made",
  "differs",
  "list-unused",
  "kinds-of-names",
  "kinds-of-log",
  "kinds-open",
  "few-decide",
  "merged",
  "addresses",
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** What was done with a list and is reported. */
export interface Note {
  readonly code: NoteCode;
  readonly source: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export const FAULT_CODES = [
  "no-name",
  "services-beyond",
  "id-malformed",
  "value-open",
  "date-unknown",
  "service-unknown",
] as const;

/** A row that cannot be taken, and why. */
export interface RowFault {
  readonly code: (typeof FAULT_CODES)[number];
  readonly list: number;
  /** Index among the list's rows. */
  readonly row: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What is collected while lists are read. */
export interface Findings {
  readonly questions: Question[];
  readonly notes: Note[];
  readonly faults: RowFault[];
}
