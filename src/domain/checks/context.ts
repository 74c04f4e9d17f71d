/** The input of the checks besides the model. */
import type { Classification } from "../classification/classification";
import { effectiveClasses, lettersOf } from "../decisions/effective";
import type { Matrix } from "../model/matrix";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { WantedVolumes } from "../volumes/volumes-wanted";
import type { CellClass, Decision, Model, Reason } from "../model/model";
import type { Answers } from "./points";

/** The input that a caller gives. */
export interface ChecksContext {
  readonly decisions: readonly Decision[];
  /** Which of them a run put in, and nobody has decided; absent: none. */
  readonly adopted?: Matrix<boolean>;
  readonly reasons: readonly Reason[];
  /** Classification of the same model. */
  readonly classification: Classification;
  /** By the decisions. */
  readonly wanted: WantedVolumes;
  readonly answers: Answers;
  /** The workbook's amounts may be in another currency than kronor. */
  readonly anyCurrency?: boolean;
}

/** The context that every family of checks receives. */
export interface Checked extends ChecksContext {
  readonly model: Model;
  /** The effective classes: decided, else suggested. */
  readonly classes: Matrix<CellClass>;
  /** The decisions as they stand in the matrix, open where it is blank. */
  readonly letters: Matrix<CellClass>;
  readonly tables: MethodTables;
}

/** Builds the context, with the effective classes. */
export function checked(model: Model, context: ChecksContext): Checked {
  const letters = lettersOf(model, context.decisions);
  return {
    ...context,
    model,
    letters,
    classes: effectiveClasses(context.classification, letters),
    tables: methodTables(model),
  };
}
