/** All checks of the method, in the order in which a planner meets them (method.md, Checks). */
import { rowAt } from "../model/matrix";
import type { Model } from "../model/model";
import { atOnce, type Steps } from "../steps";
import { checked, type Checked, type ChecksContext } from "./context";
import { closedCells, missingReasons, reviewDates } from "./decisions";
import { duplicateIds, unknownIds } from "./ids";
import { FINDING_SEVERITIES, type Finding } from "./finding";
import {
  agents,
  balance,
  incompleteCases,
  kindsAbsent,
  phaseOutYears,
  questions,
} from "./guidance";
import { assumptions } from "./assumptions";
import { channelVolumes, electronicFalls, staying } from "./plausibility";
import { channelJumps, rulesWithoutEffect } from "./rules-and-cases";
import { services } from "./services";
import { againstUse, twoPrimaries } from "./use";
import { growths, missingValues, ranges, volumesWhereUnusable, weights } from "./values";

const FAMILIES: readonly ((checked: Checked) => readonly Finding[])[] = [
  duplicateIds,
  unknownIds,
  ranges,
  weights,
  closedCells,
  services,
  twoPrimaries,
  againstUse,
  channelVolumes,
  electronicFalls,
  staying,
  channelJumps,
  rulesWithoutEffect,
  growths,
  missingReasons,
  reviewDates,
  assumptions,
  missingValues,
  volumesWhereUnusable,
  balance,
  kindsAbsent,
  incompleteCases,
  agents,
  phaseOutYears,
  questions,
];

/** Whether a finding is about a service's cells in the matrix, where the service has a letter: then its classes are decided ones. */
function aboutDecisions({ letters }: Checked): (found: Finding) => boolean {
  const decided = new Set<string | undefined>(
    letters.services.filter((_, row) => rowAt(letters, row).some((letter) => letter !== "open")),
  );
  return ({ cells }) =>
    cells.some(({ sheet, service }) => sheet === "matrix" && decided.has(service));
}

/**
 * Runs every check.
 * @param model as it was read, with unknown and duplicate ids still in it
 * @returns errors first, then warnings, then advice; within each by family and row
 */
export const checks = (model: Model, context: ChecksContext): readonly Finding[] =>
  atOnce(checksSteps(model, context));

/** The same in steps, a family of checks in each. */
export function* checksSteps(model: Model, given: ChecksContext): Steps<readonly Finding[]> {
  const context = checked(model, given);
  const isDecided = aboutDecisions(context);
  const findings: Finding[] = [];
  for (const family of FAMILIES) {
    yield;
    for (const found of family(context)) {
      findings.push(isDecided(found) ? { ...found, decided: true } : found);
    }
  }
  return FINDING_SEVERITIES.flatMap((severity) =>
    findings.filter((found) => found.severity === severity),
  );
}
