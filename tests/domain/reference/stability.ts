/** Between which weights of the user's side the primary stays (docs/method.md, Stability). */
import type { Model } from "../../../src/domain/model/model";
import type { Candidate } from "./candidate";
import { TOLERANCE } from "./known";
import { type PrimarySet, primaryOf } from "./primary";
import { mean } from "./score";

/** The score at another weight of the user's side; a channel that lacks a side keeps its score. */
function scoreAt(each: Candidate, userWeight: number): number {
  const { user, authority } = each.sides;
  if (user === null || authority === null) return each.score;
  return (
    mean([
      { weight: userWeight, value: user },
      { weight: 1 - userWeight, value: authority },
    ]) ?? -Infinity
  );
}

/** The weights inside (0, 1) at which two scores of the set differ by 0 or by the tie margin, sorted. */
function turns(model: Model, members: readonly Candidate[]): number[] {
  const found: number[] = [];
  for (const one of members) {
    for (const other of members) {
      const at0 = scoreAt(one, 0) - scoreAt(other, 0);
      const at1 = scoreAt(one, 1) - scoreAt(other, 1);
      if (Math.abs(at1 - at0) < TOLERANCE) continue;
      for (const difference of [0, model.settings.tieMargin]) {
        const weight = (difference - at0) / (at1 - at0);
        if (weight > 0 && weight < 1) found.push(weight);
      }
    }
  }
  return found.sort((left, right) => left - right);
}

/** The interval of the user's weight around the one in force in which the set has the same primary. */
export function stabilityOf(
  model: Model,
  set: PrimarySet,
  primary: Candidate,
): readonly [number, number] | null {
  if (primary.sides.user === null || primary.sides.authority === null) return null;
  const inForce = model.settings.userWeight;
  const names = (userWeight: number): Candidate | null =>
    primaryOf(model, set.members, (each) => scoreAt(each, userWeight));
  const found = turns(model, set.members);
  const endTowards = (ends: readonly number[]): number => {
    let from = inForce;
    for (const to of ends) {
      if (Math.abs(to - from) < TOLERANCE) continue;
      if (names((from + to) / 2) !== primary) return from;
      from = to;
    }
    return from;
  };
  const below = found.filter((weight) => weight < inForce).reverse();
  const above = found.filter((weight) => weight > inForce);
  return [endTowards([...below, 0]), endTowards([...above, 1])];
}
