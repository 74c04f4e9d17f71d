/** The classification of method.md worked out plainly and slowly, as a yardstick for src/domain/classification. */
import type { ChannelId, ServiceId, TargetGroupId } from "../../../src/domain/model/ids";
import type {
  Channel,
  Model,
  Rule,
  RuleClass,
  Segment,
  Service,
} from "../../../src/domain/model/model";
import { TOLERANCE, atLeast, less } from "./score";
import { referenceAcceptance, referenceFrequency, referenceScores, segmentsServed } from "./score";
import type { ReferenceScore, SegmentOfGroup } from "./score";

export type ClassCode = "H" | "K" | "B" | "F" | "-" | "";

export interface ReferenceCell extends ReferenceScore {
  readonly class: ClassCode;
}

/** What the method says of one service; the same form as `build --json`. */
export interface ReferenceService {
  readonly id: ServiceId;
  readonly frequency: number | null;
  readonly complexity: number | null;
  /** Sorted. */
  readonly flags: readonly string[];
  /** Units that nothing serves, in the order of the model's groups, then E, M, P. */
  readonly uncovered: readonly { readonly group: TargetGroupId; readonly segment: Segment }[];
  readonly stability: readonly [number, number] | null;
  readonly channels: Readonly<Record<ChannelId, ReferenceCell>>;
}

/** A channel with all that the steps find out about it for one service. */
interface Candidate extends ReferenceScore {
  readonly channel: Channel;
  readonly column: number;
  readonly gate: ClassCode | "free";
  readonly byRule: boolean;
}

interface ScoredCandidate extends Candidate {
  readonly score: number;
}

const CODE_OF_RULE: Readonly<Record<RuleClass, ClassCode>> = {
  primary: "H",
  complement: "K",
  discouraged: "B",
  forbidden: "F",
};
const STRICTEST_FIRST: readonly RuleClass[] = ["forbidden", "discouraged", "primary", "complement"];

function matches(rule: Rule, service: Service, channel: Channel): boolean {
  if (rule.service !== null && rule.service !== service.id) return false;
  return "id" in rule.channel
    ? rule.channel.id === channel.id
    : rule.channel.group === channel.group;
}

function rank(rule: Rule): number {
  if (rule.service !== null) return "id" in rule.channel ? 1 : 2;
  return "id" in rule.channel ? 3 : 4;
}

function classByRule(model: Model, service: Service, channel: Channel): ClassCode | null {
  for (const wanted of [1, 2, 3, 4]) {
    for (const ruleClass of STRICTEST_FIRST) {
      for (const rule of model.rules) {
        if (rule.class !== ruleClass || rank(rule) !== wanted) continue;
        if (matches(rule, service, channel)) return CODE_OF_RULE[ruleClass];
      }
    }
  }
  return null;
}

function lacks(
  model: Model,
  service: Service,
  channel: Channel,
  severity: "must" | "should",
): boolean {
  return model.requirements.some(
    (requirement) =>
      requirement.severity === severity &&
      service.requirements.includes(requirement.id) &&
      !channel.capabilities.includes(requirement.id),
  );
}

function gateOf(
  model: Model,
  service: Service,
  channel: Channel,
): Pick<Candidate, "gate" | "byRule"> {
  const carries =
    service.kind === null || channel.kinds.length === 0 || channel.kinds.includes(service.kind);
  if (!carries) return { gate: "-", byRule: false };
  const forced = classByRule(model, service, channel);
  if (forced !== null) return { gate: forced, byRule: true };
  if (lacks(model, service, channel, "must")) return { gate: "F", byRule: false };
  if (lacks(model, service, channel, "should") || channel.direction === "phase-out") {
    return { gate: "B", byRule: false };
  }
  return { gate: "free", byRule: false };
}

const hasScore = (candidate: Candidate): candidate is ScoredCandidate => candidate.score !== null;

/** The free channel with the highest score; ties to the lower cost, then to the earlier column. */
function bestFree(free: readonly ScoredCandidate[]): ScoredCandidate | null {
  let highest = -Infinity;
  for (const each of free) highest = Math.max(highest, each.score);
  const tied = free.filter((each) => atLeast(each.score, highest));
  let lowest = Infinity;
  for (const each of tied) lowest = Math.min(lowest, each.channel.cost ?? Infinity);
  return tied.find((each) => (each.channel.cost ?? Infinity) === lowest) ?? null;
}

function serves(model: Model, candidate: Candidate, unit: SegmentOfGroup): boolean {
  const acceptance = referenceAcceptance(model, unit.group, unit.segment, candidate.channel);
  return atLeast(acceptance, model.settings.acceptanceThreshold);
}

function allSubsets<T>(items: readonly T[]): T[][] {
  let subsets: T[][] = [[]];
  for (const item of items) subsets = [...subsets, ...subsets.map((subset) => [...subset, item])];
  return subsets;
}

function earlierColumns(left: readonly Candidate[], right: readonly Candidate[]): number {
  for (const [place, candidate] of left.entries()) {
    const difference = candidate.column - (right[place]?.column ?? Infinity);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The optimum of step 3, found by trying every set. */
function bestComplements(
  model: Model,
  unserved: readonly SegmentOfGroup[],
  candidates: readonly ScoredCandidate[],
): ScoredCandidate[] {
  const tried = allSubsets(candidates)
    .filter((subset) => subset.length <= model.settings.maximumComplements)
    .map((subset) => {
      let weight = 0;
      for (const unit of unserved) {
        if (subset.some((candidate) => serves(model, candidate, unit))) weight += unit.weight;
      }
      let score = 0;
      for (const candidate of subset) score += candidate.score;
      return { subset, weight, score };
    });
  const greatest = Math.max(...tried.map((each) => each.weight));
  const heaviest = tried.filter((each) => atLeast(each.weight, greatest));
  const fewest = Math.min(...heaviest.map((each) => each.subset.length));
  const smallest = heaviest.filter((each) => each.subset.length === fewest);
  const highest = Math.max(...smallest.map((each) => each.score));
  const best = smallest.filter((each) => atLeast(each.score, highest));
  best.sort((left, right) => earlierColumns(left.subset, right.subset));
  return best[0]?.subset ?? [];
}

/** The user weights for which the primary stays ahead; null when it lacks a side. */
function stabilityOf(
  primary: Candidate,
  candidates: readonly Candidate[],
): readonly [number, number] | null {
  if (primary.user === null || primary.authority === null) return null;
  let lowest = 0;
  let highest = 1;
  for (const other of candidates) {
    if (other === primary || other.gate !== "free" || other.score === null) continue;
    if (other.user === null || other.authority === null) continue;
    const byAuthority = primary.authority - other.authority;
    const byUser = primary.user - other.user;
    if (Math.abs(byAuthority - byUser) < TOLERANCE) continue;
    const crossing = byAuthority / (byAuthority - byUser);
    if (byUser > byAuthority) lowest = Math.max(lowest, crossing);
    else highest = Math.min(highest, crossing);
  }
  return [Math.min(1, lowest), Math.max(0, highest)];
}

function classifyService(model: Model, service: Service): ReferenceService {
  const settings = model.settings;
  const scores = referenceScores(model, service);
  const candidates = model.channels.map((channel, column): Candidate => {
    const none = { user: null, authority: null, score: null };
    const score = scores.get(channel.id) ?? none;
    return { channel, column, ...score, ...gateOf(model, service, channel) };
  });
  const free = candidates.filter((each) => each.gate === "free").filter(hasScore);
  const primariesByRule = candidates.filter((each) => each.byRule && each.gate === "H");
  const byScore = primariesByRule.length > 0 ? null : bestFree(free);
  const primaries = byScore === null ? primariesByRule : [byScore];

  const flags: string[] = [];
  if (byScore !== null && less(byScore.score, settings.primaryThreshold)) {
    flags.push("weak-primary");
  }
  const first = primaries[0];
  let complements: Candidate[] = [];
  let uncovered: SegmentOfGroup[] = [];
  if (first === undefined) {
    flags.push("no-primary");
  } else {
    const standing = [
      ...primaries,
      ...candidates.filter((each) => each.byRule && each.gate === "K"),
    ];
    const unserved = segmentsServed(model, service)
      .filter((unit) => atLeast(unit.share, settings.minimumShare))
      .filter((unit) => !standing.some((each) => serves(model, each, unit)));
    complements = bestComplements(
      model,
      unserved,
      free.filter((each) => each !== byScore && atLeast(each.score, settings.complementThreshold)),
    );
    uncovered = unserved.filter((unit) => !complements.some((each) => serves(model, each, unit)));
    if (uncovered.length > 0) flags.push("uncovered");
    const apart =
      first.user === null || first.authority === null
        ? -Infinity
        : Math.abs(first.user - first.authority);
    if (atLeast(apart, settings.conflictGap)) flags.push("conflict");
  }

  const classOf = (candidate: Candidate): ClassCode => {
    if (candidate.gate !== "free") return candidate.gate;
    if (primaries.includes(candidate)) return "H";
    if (complements.includes(candidate)) return "K";
    if (candidate.score === null) return "";
    return less(candidate.score, settings.discouragedThreshold) ? "B" : "";
  };
  return {
    id: service.id,
    frequency: referenceFrequency(model, service),
    complexity: service.complexity,
    flags: flags.sort(),
    uncovered: uncovered.map((unit) => ({ group: unit.group.id, segment: unit.segment })),
    stability: byScore === null ? null : stabilityOf(byScore, candidates),
    channels: Object.fromEntries(
      candidates.map((each) => [
        each.channel.id,
        {
          class: classOf(each),
          score: each.score,
          user: each.user,
          authority: each.authority,
        },
      ]),
    ),
  };
}

/** The suggestions for every service of the model, in its order. */
export function referenceClassify(model: Model): ReferenceService[] {
  return model.services.map((service) => classifyService(model, service));
}
