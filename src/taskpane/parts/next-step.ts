/** The one next thing to do in a workbook, from what was read of it. */
import { reasonToAccept } from "../../commands/accept-finding";
import type { Overview } from "../../commands/overview";
import type { PaneView } from "../../commands/pane-view";
import { decisionCounts } from "../../domain/decisions/progress";
import { gapsOf, remembered, talksOf } from "./remembered";
import type { NextStepText } from "../texts/next-step";

export interface NextStep {
  readonly text: NextStepText;
  readonly values: Readonly<Record<string, number>>;
  /** The view where it is done. */
  readonly view: PaneView;
}

const step = (text: NextStepText, view: PaneView, values: NextStep["values"] = {}): NextStep => ({
  text,
  view,
  values,
});

/** The first of these that is not done: services, what is wrong in the inputs, the matrix, talks, decisions, errors. */
export const nextStep = remembered((overview: Overview): NextStep => {
  const { snapshot, inputs, problems, evaluated } = overview;
  if (snapshot.state === null) return step("begin", "guide");
  if (inputs.entries.services.length === 0) return step("addServices", "inputs");
  if (evaluated === null) return step("mend", "inputs", { count: problems.length });
  const { result } = evaluated;
  const gaps = gapsOf(overview);
  if (gaps.services + gaps.channels > 0) return step("update", "matrix");
  const talks = talksOf(result).length;
  if (talks > 0) return step("discuss", "matrix", { count: talks });
  const { services } = decisionCounts(result);
  const left = result.model.services.length - services.decided;
  if (left > 0) return step("decide", "matrix", { count: left });
  const errors = result.findings.filter(
    (one) => one.severity === "error" && reasonToAccept(inputs, one) === null,
  ).length;
  if (errors > 0) return step("check", "checks", { count: errors });
  return step("summarise", "summary");
});
