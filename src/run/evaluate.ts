/** What the method makes of the inputs: suggestions, decisions after the run, volumes, findings; the same for the sheets and for `--json`. */
import { acceptanceProfiles } from "../domain/units/acceptance-profiles";
import { checksSteps } from "../domain/checks/checks";
import {
  classifySteps,
  type ClassMatrix,
  type Classification,
} from "../domain/classification/classification";
import { directions } from "../domain/money/direction";
import {
  commonDecision,
  inherit,
  keptDecisions,
  overriding,
} from "../domain/decisions/group-decisions";
import { serviceId, type ChannelId, type ServiceId } from "../domain/model/ids";
import type { CellClass, Decision, Model } from "../domain/model/model";
import { serviceGroupsSteps } from "../domain/service-groups/service-groups";
import { atOnce, type Steps } from "../domain/steps";
import { volumesNow } from "../domain/volumes/volumes-now";
import { volumesWantedSteps } from "../domain/volumes/volumes-wanted";
import type { DecidedGroup, Result } from "../domain/result";
import { modelOf, type WorkbookInputs } from "./read-inputs";

const cellKey = (service: string, channel: string): string => `${service}\n${channel}`;

/** The groups of this run, with the decisions that they keep; with `decide` also those that their members have in common. */
function* decidedGroups(
  model: Model,
  classification: Classification,
  decided: ClassMatrix,
  inputs: WorkbookInputs,
  decide: boolean,
): Steps<readonly DecidedGroup[]> {
  const groups = yield* serviceGroupsSteps(
    classification.services.map(({ classes }) => classes),
    model.settings.maximumServiceGroups,
  );
  const idOf = (row: number) => model.services[row]?.id ?? serviceId("");
  const members = groups.map(({ services }) => services.map(idOf));
  const rowOf = new Map(model.services.map(({ id }, row) => [id, row]));
  const columnOf = new Map(model.channels.map(({ id }, column) => [id, column]));
  const existing = (service: ServiceId, channel: ChannelId): CellClass =>
    decided[rowOf.get(service) ?? -1]?.[columnOf.get(channel) ?? -1] ?? "open";
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

/** Cells whose decision is another, new or gone. */
function changedCells(before: readonly Decision[], after: readonly Decision[]): number {
  const classes = (decisions: readonly Decision[]) =>
    new Map(decisions.map((one) => [cellKey(one.service, one.channel), one.class]));
  const [old, now] = [classes(before), classes(after)];
  const other = [...now].filter(([key, decided]) => old.get(key) !== decided).length;
  return other + [...old.keys()].filter((key) => !now.has(key)).length;
}

/** Works everything out; with `decide` the suggestions count as decisions where the matrix is blank. */
export const resultOf = (inputs: WorkbookInputs, decide: boolean, today: string): Result =>
  atOnce(resultSteps(inputs, decide, today));

/** The same in steps. */
export function* resultSteps(
  inputs: WorkbookInputs,
  decide: boolean,
  today: string,
): Steps<Result> {
  const model = modelOf(inputs);
  const classification = yield* classifySteps(model);
  yield;
  const rowOf = new Map(model.services.map(({ id }, row) => [id as string, row]));
  const columnOf = new Map(model.channels.map(({ id }, column) => [id as string, column]));
  const suggestion = (service: string, channel: string): CellClass => {
    const classes = classification.services[rowOf.get(service) ?? -1]?.classes;
    return classes?.[columnOf.get(channel) ?? -1] ?? "open";
  };

  const inheritance = inherit(inputs.decisions, inputs.groupDecisions);
  const existing = new Map(
    inheritance.decisions.map((one) => [cellKey(one.service, one.channel), one]),
  );
  const inherited = new Map(
    inheritance.changed.map((one) => [cellKey(one.service, one.channel), one.class]),
  );
  const decisions = [...inheritance.decisions];
  const decided = model.services.map(({ id: service }, row) =>
    model.channels.map(({ id: channel }, column): CellClass => {
      const current = existing.get(cellKey(service, channel));
      if (current !== undefined) return current.class;
      const suggested = classification.services[row]?.classes[column] ?? "open";
      if (!decide || suggested === "open") return "open";
      decisions.push({ service, channel, class: suggested });
      return suggested;
    }),
  );
  yield;
  const now = volumesNow(model);
  const wanted = yield* volumesWantedSteps(model, classification.scores, decided);
  yield;
  const groups = yield* decidedGroups(model, classification, decided, inputs, decide);
  yield;
  const findings = yield* checksSteps(model, {
    decisions,
    reasons: inputs.reasons.map(({ record }) => record),
    classification,
    today,
    answers: inputs.userInput.answers,
  });
  yield;
  const profiles = acceptanceProfiles(model);
  yield;
  const suggestedDirections = directions(model, decided, now, wanted);
  yield;
  return {
    model,
    classification,
    decisions,
    decided,
    groups,
    changedCells: changedCells(inputs.decisions, decisions),
    inherited: (service, channel) => inherited.get(cellKey(service, channel)),
    now,
    wanted,
    directions: suggestedDirections,
    profiles,
    findings,
    suggestion,
  };
}
