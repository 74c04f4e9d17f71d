/** Problems of inputs with their positions: data here, texts in `src/locale/problems/texts.ts`. */
import type { ProblemCode } from "../locale/problems/lines";

/** The position of an input: a file or a sheet, the row as a person counts it, the column by its header. */
export interface Position {
  /** File name or sheet name. */
  readonly source: string;
  /** From 1; null: the whole source. */
  readonly row: number | null;
  readonly column: string | null;
  /** Address on the sheet, `"C12"`; absent in files. */
  readonly cell?: string;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly position: Position;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A value that was read, or the problem that prevented it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ProblemCode;
      readonly values: Readonly<Record<string, string | number>>;
      /** The number that is outside its range; a sheet keeps it, and a check reports it. */
      readonly outside?: T;
    };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });

/** Why a value cannot be read. */
export type Unreadable = Extract<Reading<never>, { readonly ok: false }>;

export const refuse = (
  code: ProblemCode,
  values: Readonly<Record<string, string | number>> = {},
): Unreadable => ({ ok: false, code, values });
