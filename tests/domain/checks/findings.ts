/** Runs the checks on small models, and a model that has nothing to warn about. */
import { checks } from "../../../src/domain/checks/checks";
import type { ChecksContext } from "../../../src/domain/checks/context";
import type { Finding, FindingCode, FindingOf } from "../../../src/domain/checks/finding";
import { classify } from "../../../src/domain/classification/classification";
import type { Model } from "../../../src/domain/model/model";
import { channel, model, service, targetGroup } from "../small-models";

/** The findings about a model; decisions, reasons and answers are none unless given. */
export const run = (
  stated: Partial<Model>,
  context: Partial<ChecksContext> = {},
): readonly Finding[] => {
  const any = model(stated);
  return checks(any, {
    decisions: [],
    reasons: [],
    classification: classify(any),
    today: "2026-06-01",
    answers: {},
    ...context,
  });
};

/** The findings of one code. */
export const found = <Code extends FindingCode>(
  code: Code,
  stated: Partial<Model>,
  context: Partial<ChecksContext> = {},
): readonly FindingOf<Code>[] =>
  run(stated, context).filter((each): each is FindingOf<Code> & Finding => each.code === code);

export const web = channel("web", { richness: 2, capacity: 5, cost: 10 });
export const office = channel("office", { group: "h2h", richness: 5, capacity: 2, cost: 200 });
export const people = targetGroup("people", [50, 30, 20], 1000);
export const permit = service("permit", { volume: 500, complexity: 3, agent: false });
/** web 71 is primary, office 62.25 its complement (classification.test.ts). */
export const sound = { services: [permit], channels: [web, office], groups: [people] };
