/** What the checks look at besides the model. */
import type { Classification } from "../classification/classification";
import { effectiveClasses } from "../decisions/effective";
import { methodTables, type MethodTables } from "../units/method-tables";
import type { Matrix } from "../model/matrix";
import type { CellClass, Decision, Model, Reason } from "../model/model";
import type { Answers } from "./points";

/** What a caller hands over. */
export interface ChecksContext {
  readonly decisions: readonly Decision[];
  readonly reasons: readonly Reason[];
  /** Of the same model. */
  readonly classification: Classification;
  /** ISO date (YYYY-MM-DD). */
  readonly today: string;
  readonly answers: Answers;
}

/** What every family of checks gets. */
export interface Checked extends ChecksContext {
  readonly model: Model;
  /** The classes that stand: decided, else suggested. */
  readonly classes: Matrix<CellClass>;
  readonly tables: MethodTables;
}

/** Works out the classes that stand. */
export const checked = (model: Model, context: ChecksContext): Checked => ({
  ...context,
  model,
  classes: effectiveClasses(model, context.classification, context.decisions),
  tables: methodTables(model),
});
