/** What the method makes of the inputs: suggestions, decisions after the run, volumes, findings; the same for the sheets and for `--json`. */
import { acceptanceProfiles, type AcceptanceProfiles } from "../domain/acceptance-profiles";
import { checks } from "../domain/checks/checks";
import type { Finding } from "../domain/checks/finding";
import { classify, type ClassMatrix, type Classification } from "../domain/classification";
import { directions, type SuggestedDirection } from "../domain/direction";
import type { CellClass, Decision, Model } from "../domain/model";
import { volumesNow, type NowVolumes } from "../domain/volumes-now";
import { volumesWanted, type WantedVolumes } from "../domain/volumes-wanted";
import { modelOf, type WorkbookInputs } from "./workbook-inputs";

export interface Result {
  readonly model: Model;
  readonly classification: Classification;
  /** The decisions that stand after the run. */
  readonly decisions: readonly Decision[];
  /** The matrix after the run: decided, else open. */
  readonly decided: ClassMatrix;
  readonly now: NowVolumes;
  readonly wanted: WantedVolumes;
  readonly directions: readonly SuggestedDirection[];
  readonly profiles: AcceptanceProfiles;
  readonly findings: readonly Finding[];
  /** The suggested class of a cell, open where there is none. */
  readonly suggestion: (service: string, channel: string) => CellClass;
}

const cellKey = (service: string, channel: string): string => `${service}\n${channel}`;

/** Works everything out; with `decide` the suggestions count as decisions where the matrix is blank. */
export function resultOf(inputs: WorkbookInputs, decide: boolean, today: string): Result {
  const model = modelOf(inputs);
  const classification = classify(model);
  const rowOf = new Map(model.services.map(({ id }, row) => [id as string, row]));
  const columnOf = new Map(model.channels.map(({ id }, column) => [id as string, column]));
  const suggestion = (service: string, channel: string): CellClass => {
    const classes = classification.services[rowOf.get(service) ?? -1]?.classes;
    return classes?.[columnOf.get(channel) ?? -1] ?? "open";
  };

  const standing = new Map(
    inputs.decisions.map((decision) => [cellKey(decision.service, decision.channel), decision]),
  );
  const decisions = [...inputs.decisions];
  const decided = model.services.map(({ id: service }, row) =>
    model.channels.map(({ id: channel }, column): CellClass => {
      const stands = standing.get(cellKey(service, channel));
      if (stands !== undefined) return stands.class;
      const suggested = classification.services[row]?.classes[column] ?? "open";
      if (!decide || suggested === "open") return "open";
      decisions.push({ service, channel, class: suggested });
      return suggested;
    }),
  );
  const now = volumesNow(model);
  const wanted = volumesWanted(model, classification.scores, decided);
  return {
    model,
    classification,
    decisions,
    decided,
    now,
    wanted,
    directions: directions(model, decided, now, wanted),
    profiles: acceptanceProfiles(model),
    findings: checks(model, {
      decisions,
      reasons: inputs.reasons.map(({ record }) => record),
      classification,
      today,
      answers: inputs.written.answers,
    }),
    suggestion,
  };
}
