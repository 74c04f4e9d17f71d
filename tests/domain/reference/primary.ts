/** Step 2 of the classification: the primary, and how sure it is. */
import type { Model, Service } from "../../../src/domain/model/model";
import type { Candidate } from "./candidate";
import { atLeast, greatest, kindOf, least, less } from "./known";
import { type AssumedCosts, costOf, scoreOf } from "./score";

/** The set of step 2 that the primary is taken from, and its number 1–6. */
export interface PrimarySet {
  readonly number: number;
  readonly members: readonly Candidate[];
}

/** The first of the six sets that is not empty; null when all are. */
export function primarySet(
  model: Model,
  service: Service,
  candidates: readonly Candidate[],
): PrimarySet | null {
  const kind = kindOf(service);
  const veto = model.settings.primaryVeto + (kind === "decide" ? 1 : 0);
  const scored = candidates.filter((each) => each.sides.score !== null);
  const free = scored.filter((each) => each.gate.class === "free");
  const any = free.filter((each) => each.role === "any");
  const suggestible = free.filter((each) => each.role !== "chosen");
  const carriesTheMatter = (each: Candidate): boolean =>
    less(each.shortage, veto) || each.carriesMuch || (each.mode === "self" && kind === "inform");
  const sets = [
    any.filter((each) => each.usable && carriesTheMatter(each)),
    any.filter((each) => each.usable),
    suggestible.filter((each) => each.usable),
    any,
    suggestible,
    scored.filter((each) => each.gate.byShouldAlone && each.role !== "chosen" && each.usable),
  ];
  const first = sets.findIndex((members) => members.length > 0);
  const members = sets[first];
  return members === undefined ? null : { number: first + 1, members };
}

/** Which of a set is the primary, with the scores and costs that are given. */
export function primaryOf(
  model: Model,
  members: readonly Candidate[],
  score: (each: Candidate) => number = (each) => each.score,
  cost: (each: Candidate) => number = (each) => each.cost,
): Candidate | null {
  const best = Math.max(...members.map(score));
  let left = members.filter((each) => atLeast(score(each), best - model.settings.tieMargin));
  left = greatest(left, (each) => each.contacts);
  left = greatest(left, (each) => Number(each.offered));
  left = greatest(left, (each) => Number(each.richnessWritten));
  left = least(left, cost);
  left = greatest(left, score);
  left = least(left, (each) => each.column);
  return left[0] ?? null;
}

/** Whether other costs in place of the assumed ones would make another channel the primary. */
function restsOnAssumedCost(
  model: Model,
  service: Service,
  members: readonly Candidate[],
  primary: Candidate,
): boolean {
  if (!members.some((each) => each.costAssumed)) return false;
  const extremes: readonly AssumedCosts[] = ["lowest-known", "highest-known"];
  return extremes.some((costs) => {
    const other = primaryOf(
      model,
      members,
      (each) => scoreOf(model, service, each.channel, costs).score ?? -Infinity,
      (each) => costOf(model, each.channel, costs) ?? 0,
    );
    return other !== primary;
  });
}

/** The flags of a primary that its score made. */
export function flagsByScore(
  model: Model,
  service: Service,
  set: PrimarySet,
  primary: Candidate,
): string[] {
  const { primaryThreshold, primaryVeto, tieMargin } = model.settings;
  const flags: string[] = [];
  if (less(primary.score, primaryThreshold)) flags.push("weak-primary");
  const best = Math.max(...set.members.map((each) => each.score));
  const even = set.members.filter((each) => atLeast(each.score, best - tieMargin));
  if (even.length > 1) flags.push("near-tie");
  if (atLeast(primary.shortage, primaryVeto)) flags.push("short-of-complexity");
  if (primary.richnessAssumed) flags.push("assumed-richness");
  if (restsOnAssumedCost(model, service, set.members, primary)) flags.push("assumed-cost");
  if (set.number === 6) flags.push("lacks-should");
  return flags;
}
