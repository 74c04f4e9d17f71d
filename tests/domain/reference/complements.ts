/** Step 3 of the classification: the complements, found by trying every set of candidates. */
import type { Model, Service } from "../../../src/domain/model/model";
import type { Candidate } from "./candidate";
import { atLeast, greatest, isHuman, kindOf, least, less } from "./known";
import { type Unit, acceptanceOf, isCounted, unitsOf } from "./units";

/** The channels that may be added as complements, in the order of their columns. */
function addable(
  model: Model,
  service: Service,
  candidates: readonly Candidate[],
  given: readonly Candidate[],
): Candidate[] {
  const { complementThreshold, complementVeto, primaryVeto } = model.settings;
  return candidates.filter((each) => {
    if (each.gate.class !== "free" || each.sides.score === null) return false;
    if (each.role === "chosen" || !each.usable || given.includes(each)) return false;
    if (each.mode === "paper" && kindOf(service) === "decide") return true;
    if (less(each.score, complementThreshold)) return false;
    const veto = isHuman(each.mode) ? complementVeto : primaryVeto;
    return less(each.shortage, veto) || each.carriesMuch;
  });
}

function allSubsets<T>(of: readonly T[]): T[][] {
  let subsets: T[][] = [[]];
  for (const one of of) subsets = [...subsets, ...subsets.map((subset) => [...subset, one])];
  return subsets;
}

function earlierColumns(left: readonly Candidate[], right: readonly Candidate[]): number {
  for (const [place, { column }] of left.entries()) {
    const difference = column - (right[place]?.column ?? Infinity);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How well each of the channels is accepted by each of the units. */
type Acceptances = ReadonlyMap<Candidate, readonly number[]>;

const bestOf = (chosen: readonly Candidate[], acceptances: Acceptances, unit: number): number =>
  Math.max(0, ...chosen.map((each) => acceptances.get(each)?.[unit] ?? 0));

/** The complements that are added to the primaries and the complements made by rule, and the counted units left. */
export function complementsOf(
  model: Model,
  service: Service,
  candidates: readonly Candidate[],
  given: readonly Candidate[],
): { added: readonly Candidate[]; uncovered: readonly Unit[] } {
  const { acceptanceThreshold, maximumComplements, minimumGain } = model.settings;
  const units = unitsOf(model, service);
  const counted = units.map((unit) => isCounted(model, service, unit));
  const acceptances: Acceptances = new Map(
    candidates.map((each) => [
      each,
      units.map((unit) => acceptanceOf(model, service, each.channel, unit)),
    ]),
  );
  const measured = (added: readonly Candidate[]) => {
    const chosen = [...given, ...added];
    let served = 0;
    let accepted = 0;
    let scores = 0;
    const uncovered: Unit[] = [];
    for (const [place, unit] of units.entries()) {
      const best = bestOf(chosen, acceptances, place);
      accepted += unit.weight * best;
      if (counted[place] !== true) continue;
      if (atLeast(best, acceptanceThreshold)) served += unit.weight;
      else uncovered.push(unit);
    }
    for (const each of added) scores += each.score;
    return { added, uncovered, served, gain: accepted - minimumGain * added.length, scores };
  };
  let left = allSubsets(addable(model, service, candidates, given))
    .filter((subset) => subset.length <= maximumComplements)
    .map(measured);
  left = greatest(left, (each) => each.served);
  left = greatest(left, (each) => each.gain);
  left = least(left, (each) => each.added.length);
  left = greatest(left, (each) => each.scores);
  left.sort((one, other) => earlierColumns(one.added, other.added));
  return left[0] ?? { added: [], uncovered: [] };
}
