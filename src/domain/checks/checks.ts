/** All checks of the method, in the order in which a planner meets them (docs/method.md, Checks). */
import type { Model } from "../model/model";
import { atOnce, type Steps } from "../steps";
import { checked, type Checked, type ChecksContext } from "./context";
import { closedCells, missingReasons, reviewDates } from "./decisions";
import { duplicateIds, unknownIds } from "./ids";
import { FINDING_SEVERITIES, type Finding, type FindingState } from "./finding";
import {
  agents,
  balance,
  incompleteCases,
  kindsAbsent,
  phaseOutYears,
  questions,
} from "./guidance";
import { assurances } from "./assurance";
import { inclusions } from "./inclusion";
import { legalBases } from "./legal-basis";
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
  legalBases,
  assurances,
  reviewDates,
  assumptions,
  missingValues,
  volumesWhereUnusable,
  balance,
  kindsAbsent,
  incompleteCases,
  agents,
  phaseOutYears,
  inclusions,
  questions,
];

/**
 * What a finding about a service's cells in the matrix is about: where the service has no letter, suggestions;
 * where one of the letters that it names is adopted, or of the service's if it names none, adopted ones.
 */
function stateIn({ letters, adopted }: Checked): (found: Finding) => FindingState {
  const rows = new Map<string, number>(letters.services.map((service, row) => [service, row]));
  const columns = new Map<string, number>(letters.channels.map((id, column) => [id, column]));
  return ({ cells }) => {
    const named = new Set<number>();
    const all = new Set<number>();
    for (const { sheet, service, channel } of cells) {
      const row = sheet === "matrix" && service !== undefined ? rows.get(service) : undefined;
      if (row === undefined) continue;
      letters.channels.forEach((_, column) => {
        const cell = row * letters.channels.length + column;
        if (letters.cells[cell] === "open") return;
        all.add(cell);
        if (channel !== undefined && columns.get(channel) === column) named.add(cell);
      });
    }
    if (all.size === 0) return "suggested";
    const isAdopted = (cell: number): boolean => adopted?.cells[cell] === true;
    return [...(named.size > 0 ? named : all)].some(isAdopted) ? "adopted" : "decided";
  };
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
  const stateOf = stateIn(context);
  const findings: Finding[] = [];
  for (const family of FAMILIES) {
    yield;
    for (const found of family(context)) {
      findings.push({ ...found, state: stateOf(found) });
    }
  }
  return FINDING_SEVERITIES.flatMap((severity) =>
    findings.filter((found) => found.severity === severity),
  );
}
