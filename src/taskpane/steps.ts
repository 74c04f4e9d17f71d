/** The state of each step, from the workbook as it was read. */
import { reasonToAccept } from "../commands/accept-finding";
import { POINTS } from "../domain/checks/points";
import { decisionCounts } from "../domain/decisions/progress";
import { rowsOf } from "../domain/model/matrix";
import { SETTING_KEYS, DEFAULT_SETTINGS } from "../domain/model/settings";
import type { Overview } from "../commands/overview";
import { gapsOf, remembered } from "./parts/remembered";
import type { StepKey, StepStateText } from "./texts/pane";

export interface StepState {
  readonly step: StepKey;
  readonly mark: "done" | "attention" | "open" | null;
  readonly text: StepStateText;
  readonly values: Readonly<Record<string, string | number>>;
}

const state = (
  step: StepKey,
  mark: StepState["mark"],
  text: StepStateText,
  values: StepState["values"] = {},
): StepState => ({ step, mark, text, values });

function inputsState({ problems, evaluated, inputs: { entries } }: Overview): StepState {
  const wrong = problems.filter(({ code }) => code !== "no-services");
  const outside = (evaluated?.result.findings ?? []).filter(
    ({ code }) => code === "number-outside-range",
  );
  const count = wrong.length + outside.length;
  if (count > 0) return state("inputs", "attention", "problems", { count });
  if (entries.services.length === 0) return state("inputs", "open", "noServices");
  const of = entries.services.map(({ record }) => record);
  const volume = of.filter((one) => one.volume === null).length;
  const complexity = of.filter((one) => one.complexity === null).length;
  const counts = {
    services: of.length,
    channels: entries.channels.length,
    groups: entries.groups.length,
  };
  // What is assumed is not done.
  return volume + complexity === 0
    ? state("inputs", "done", "counted", counts)
    : state("inputs", "open", "lacking", { ...counts, volume, complexity });
}

function weightsState({ inputs: { settings } }: Overview): StepState {
  const count = SETTING_KEYS.filter(
    (key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key]),
  ).length;
  return count === 0
    ? state("weights", null, "defaults")
    : state("weights", null, "changed", { count });
}

function checksState({ evaluated, inputs }: Overview): StepState {
  if (evaluated === null) return state("checks", null, "unknown");
  const of = (severity: string): number =>
    evaluated.result.findings.filter(
      (found) => found.severity === severity && reasonToAccept(inputs, found) === null,
    ).length;
  const [errors, warnings] = [of("error"), of("warning")];
  const left = POINTS.filter((point) => inputs.answers[point] === undefined).length;
  if (errors + warnings === 0) {
    return left === 0
      ? state("checks", "done", "nothingFound")
      : state("checks", "open", "pointsLeft", { left });
  }
  return state("checks", errors > 0 ? "attention" : "open", "findings", { errors, warnings });
}

function matrixState(overview: Overview): StepState {
  const { evaluated } = overview;
  if (evaluated === null) return state("matrix", null, "unknown");
  const gaps = gapsOf(overview);
  if (gaps.services + gaps.channels > 0) return state("matrix", "attention", "gaps");
  const { decided } = evaluated.result;
  const { services } = decisionCounts(evaluated.result);
  const done = rowsOf(decided).filter((classes) => classes.includes("primary")).length;
  const of = decided.services.length;
  const mark = done === of && services.adopted + services.proposed === 0 ? "done" : "open";
  const counts = { done, of, decided: services.decided, adopted: services.adopted };
  return state("matrix", mark, "primaries", counts);
}

/** The steps in their order. */
export const stepStates = remembered((overview: Overview): readonly StepState[] => {
  const { state: kept, sheets } = overview.snapshot;
  return [
    inputsState(overview),
    matrixState(overview),
    weightsState(overview),
    kept !== null && sheets.has("summary")
      ? state("summary", null, "summarised", { created: kept.created })
      : state("summary", null, "unknown"),
    checksState(overview),
    kept === null || kept.department === ""
      ? state("share", null, "whole")
      : state("share", null, "department", { department: kept.department }),
  ];
});
