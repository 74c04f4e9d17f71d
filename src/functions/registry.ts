/** The custom functions, in the order of Excel's metadata; a new one is a file and a line in each list. */
import * as check from "./check";
import * as classify from "./classify";
import * as complements from "./complements";
import * as complexity from "./complexity";
import * as coverage from "./coverage";
import * as differences from "./differences";
import * as explain from "./explain";
import * as frequency from "./frequency";
import * as groups from "./groups";
import * as primary from "./primary";
import * as quadrant from "./quadrant";
import * as saving from "./saving";
import * as score from "./score";
import * as scores from "./scores";
import * as stability from "./stability";
import type { FunctionDescription, FunctionId } from "./description";
import { answer } from "./function-error";

/** The namespace before the names in a formula. */
export const NAMESPACE = "CHANNEL";

/** A function as Excel calls it: any number of arguments, then its own invocation. */
export type CellFunction = (...args: never[]) => unknown;

const answering =
  <Args extends unknown[], Result>(run: (...args: Args) => Result) =>
  (...args: Args): Result =>
    answer(() => run(...args));

/** The implementations, by the function's id. */
export const FUNCTIONS = {
  FREQUENCY: answering(frequency.run),
  COMPLEXITY: answering(complexity.run),
  QUADRANT: answering(quadrant.run),
  SCORE: answering(score.run),
  SCORES: answering(scores.run),
  CLASSIFY: answering(classify.run),
  PRIMARY: answering(primary.run),
  COMPLEMENTS: answering(complements.run),
  COVERAGE: answering(coverage.run),
  STABILITY: answering(stability.run),
  EXPLAIN: answering(explain.run),
  SAVING: answering(saving.run),
  GROUPS: answering(groups.run),
  DIFFERENCES: answering(differences.run),
  CHECK: answering(check.run),
} as const satisfies Record<FunctionId, CellFunction>;

/** The descriptions for Excel; separate from the implementations, so that the texts stay out of the script that Excel loads. */
export const DESCRIPTIONS: readonly FunctionDescription[] = [
  frequency.description,
  complexity.description,
  quadrant.description,
  score.description,
  scores.description,
  classify.description,
  primary.description,
  complements.description,
  coverage.description,
  stability.description,
  explain.description,
  saving.description,
  groups.description,
  differences.description,
  check.description,
];
