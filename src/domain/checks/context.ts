/** The input of the checks besides the model. */
import type { Classification } from "../classification/classification";
import { effectiveClasses } from "../decisions/effective";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { Matrix } from "../model/matrix";
import type { CellClass, Decision, Model, Reason } from "../model/model";
import type { Answers } from "./points";

/** The input that a caller gives. */
export interface ChecksContext {
  readonly decisions: readonly Decision[];
  readonly reasons: readonly Reason[];
  /** Classification of the same model. */
  readonly classification: Classification;
  /** ISO date (YYYY-MM-DD). */
  readonly today: string;
  readonly answers: Answers;
}

/** The context that every family of checks receives. */
export interface Checked extends ChecksContext {
  readonly model: Model;
  /** The effective classes: decided, else suggested. */
  readonly classes: Matrix<CellClass>;
  readonly tables: MethodTables;
}

/** Builds the context, with the effective classes. */
export const checked = (model: Model, context: ChecksContext): Checked => ({
  ...context,
  model,
  classes: effectiveClasses(model, context.classification, context.decisions),
  tables: methodTables(model),
});
