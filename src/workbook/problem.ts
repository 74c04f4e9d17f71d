/** What is wrong with an input, where it stands, and what to do: data here, words in `src/locale/problems.ts`. */
import type { ProblemCode } from "../locale/problems";

/** Where an input stands: a file or a sheet, the row as a person counts it, the column by its header. */
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

/** A value that was read, or why it could not be. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: ProblemCode;
      readonly values: Readonly<Record<string, string | number>>;
    };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });

export const refuse = (
  code: ProblemCode,
  values: Readonly<Record<string, string | number>> = {},
): Reading<never> => ({ ok: false, code, values });
