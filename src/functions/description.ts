/** The description of a function for Excel: its name, its parameters and its texts. */
import type { Bilingual } from "../locale/language";

/** A parameter; each takes a range of anything, so that unsuitable values get an error message of ours. */
export interface FunctionParameter extends Bilingual {
  /** In formulas and messages, the same in every language. */
  readonly name: string;
  readonly optional?: true;
}

export interface FunctionDescription extends Bilingual {
  /** Its name without the namespace, the same in every language. */
  readonly id: string;
  /** Those that are optional come last. */
  readonly parameters: readonly FunctionParameter[];
  /** Left out: a matrix. */
  readonly result?: "value";
}

/** The ids of the functions, in the order of Excel's metadata. */
export const FUNCTION_IDS = [
  "FREQUENCY",
  "COMPLEXITY",
  "QUADRANT",
  "SCORE",
  "SCORES",
  "CLASSIFY",
  "PRIMARY",
  "COMPLEMENTS",
  "COVERAGE",
  "STABILITY",
  "EXPLAIN",
  "SAVING",
  "GROUPS",
  "DIFFERENCES",
  "CHECK",
] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];
