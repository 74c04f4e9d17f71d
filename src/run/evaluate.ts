/** Applies the method to the inputs: suggestions, decisions after the run, volumes, findings; the same for the sheets and for `--json`. */
import { changeRows } from "../domain/changes/change-rows";
import { changes } from "../domain/changes/changes";
import { checksSteps } from "../domain/checks/checks";
import { classifySteps, type Classification } from "../domain/classification/classification";
import { directions } from "../domain/money/direction";
import { commonDecision, keptDecisions, overriding } from "../domain/decisions/group-decisions";
import { effective, holdingClasses, type Adopting } from "../domain/decisions/effective";
import { adoptedCells, remainingAdopted, statusesOf } from "../domain/decisions/service-status";
import { serviceId, type ChannelId, type ServiceId } from "../domain/model/ids";
import { find, rowsOf, type Matrix } from "../domain/model/matrix";
import type { CellClass, Model } from "../domain/model/model";
import { serviceGroupsSteps } from "../domain/service-groups/service-groups";
import { atOnce, type Steps } from "../domain/steps";
import { volumesWantedSteps } from "../domain/volumes/volumes-wanted";
import { methodTables } from "../domain/units/method-tables";
import type { DecidedGroup, Result } from "../domain/result";
import type { Language } from "../locale/language";
import type { WorkbookInputs } from "../workbook/inputs";
import { modelOf } from "./read-inputs";

/** The groups of this run with the decisions that they keep and, with `decide`, those that their members have in common. */
function* decidedGroups(
  model: Model,
  classification: Classification,
  decided: Matrix<CellClass>,
  inputs: WorkbookInputs,
  decide: boolean,
): Steps<readonly DecidedGroup[]> {
  const groups = yield* serviceGroupsSteps(
    rowsOf(classification.suggested),
    methodTables(model).services.map(({ volume }) => volume),
    model.settings.maximumServiceGroups,
  );
  const idOf = (row: number) => model.services[row]?.id ?? serviceId("");
  const members = groups.map(({ services }) => services.map(idOf));
  const existing = (service: ServiceId, channel: ChannelId): CellClass =>
    find(decided, service, channel) ?? "open";
  const kept = keptDecisions(members, inputs.groupDecisions);
  return groups.map(({ classes, uniform }, index) => {
    const own = members[index] ?? [];
    const decisions = new Map(kept[index] ?? []);
    for (const { id } of decide ? model.channels : []) {
      const common = decisions.has(id) ? undefined : commonDecision(own, id, existing);
      if (common !== undefined) decisions.set(id, common);
    }
    return {
      members: own,
      classes,
      uniform,
      decisions,
      overriding: overriding(own, decisions, existing),
    };
  });
}

/** Whether amounts may be in another currency than kronor: only Swedish texts say which. */
export const isAnyCurrency = (language: Language): boolean => language !== "sv";

/**
 * Computes everything.
 * @param decide whether the suggestions count as decisions where the matrix is blank, or in the cells that it changes
 * @param anyCurrency amounts may be in another currency than kronor
 */
export const resultOf = (
  inputs: WorkbookInputs,
  decide: Adopting,
  today: string,
  anyCurrency = false,
): Result => atOnce(resultSteps(inputs, decide, today, anyCurrency));

/** The same in steps. */
export function* resultSteps(
  inputs: WorkbookInputs,
  decide: Adopting,
  today: string,
  anyCurrency: boolean,
): Steps<Result> {
  const model = modelOf(inputs, today);
  const classification = yield* classifySteps(model);
  yield;
  const { decisions, decided, inherited, adopted, cleared, changedCells } = effective(
    model,
    classification,
    inputs.decisions,
    inputs.groupDecisions,
    decide,
  );
  const statuses = statusesOf(decided.services, inputs.statuses);
  const put = remainingAdopted(decided, [...inputs.put, ...adopted]);
  const cells = adoptedCells(decided, put, statuses);
  yield;
  const { now } = methodTables(model);
  const wanted = yield* volumesWantedSteps(model, decided);
  yield;
  const groups = yield* decidedGroups(model, classification, decided, inputs, decide !== false);
  yield;
  const findings = yield* checksSteps(model, {
    decisions,
    adopted: cells,
    reasons: inputs.reasons.map(({ record }) => record),
    classification,
    wanted,
    answers: inputs.answers,
    anyCurrency,
  });
  yield;
  const holding = holdingClasses(classification.gates, decided);
  const suggestedDirections = directions(model, holding, now, wanted);
  yield;
  const found = changes({
    model,
    classes: holding,
    gates: classification.gates,
    wanted,
    reasons: inputs.reasons.map(({ record }) => record),
  });
  const groupOf = new Map(
    groups.flatMap(({ members }, index) => members.map((member) => [member, index + 1] as const)),
  );
  yield;
  return {
    model,
    classification,
    decisions,
    decided,
    statuses,
    put,
    adopted: cells,
    groups,
    changedCells,
    adoptedNow: adopted.length + cleared.length,
    cleared,
    inherited,
    now,
    wanted,
    directions: suggestedDirections,
    changes: found,
    changeRows: changeRows(found, (service) => groupOf.get(service) ?? null),
    findings,
  };
}
