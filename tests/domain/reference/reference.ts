/** The classification of docs/method.md worked out plainly and slowly, as a yardstick for src/domain/classification. */
import type { ChannelId, ServiceId, TargetGroupId } from "../../../src/domain/model/ids";
import type { CellClass, Model, Segment, Service } from "../../../src/domain/model/model";
import { complexityOf, frequencyOf } from "./assumed";
import { type Candidate, candidatesOf } from "./candidate";
import { complementsOf } from "./complements";
import { atLeast, knownModel, less } from "./known";
import { flagsByScore, primaryOf, primarySet } from "./primary";
import { type ReferenceScore, scoreOf } from "./score";
import { stabilityOf } from "./stability";

export interface ReferenceUnit {
  /** null: everyone, where the model has no target groups. */
  readonly group: TargetGroupId | null;
  readonly segment: Segment;
  readonly help: boolean;
}

export interface ReferenceCell extends ReferenceScore {
  readonly class: CellClass;
}

/** What the method says of one service. */
export interface ReferenceService {
  readonly id: ServiceId;
  /** The level that is used, assumed where `assumed` says so. */
  readonly frequency: number;
  readonly complexity: number;
  readonly assumed: ReadonlySet<"complexity" | "frequency">;
  readonly flags: ReadonlySet<string>;
  /** Counted units that nothing serves, in the order of the model's groups, then E, M, P. */
  readonly uncovered: readonly ReferenceUnit[];
  readonly stability: readonly [number, number] | null;
  readonly primaries: readonly ChannelId[];
  readonly channels: Readonly<Record<ChannelId, ReferenceCell>>;
}

const NOTHING_ADDED = { added: [], uncovered: [] };

/** Whether the score, at any cost that could stand in for an assumed one, is below what a channel should have. */
function isPoor(model: Model, service: Service, candidate: Candidate): boolean {
  const threshold = model.settings.discouragedThreshold;
  const atLowest = scoreOf(model, service, candidate.channel, "lowest-known").score;
  return (
    candidate.sides.score !== null &&
    less(candidate.score, threshold) &&
    less(atLowest ?? Infinity, threshold)
  );
}

function classifyService(model: Model, service: Service): ReferenceService {
  const candidates = candidatesOf(model, service);
  const flags = new Set<string>();

  const byRule = candidates.filter((each) => each.gate.byRule && each.gate.class === "primary");
  const set = byRule.length > 0 ? null : primarySet(model, service, candidates);
  const byScore = set === null ? null : primaryOf(model, set.members);
  const primaries = byScore === null ? byRule : [byScore];
  if (set !== null && byScore !== null) {
    for (const flag of flagsByScore(model, service, set, byScore)) flags.add(flag);
  }
  if (primaries.some((each) => each.lacksMain)) flags.add("lacks-main");
  if (primaries.some((each) => !each.usable)) flags.add("not-usable-today");

  const [first] = primaries;
  const complementsByRule = candidates.filter(
    (each) => each.gate.byRule && each.gate.class === "complement",
  );
  const { added, uncovered } =
    first === undefined
      ? NOTHING_ADDED
      : complementsOf(model, service, candidates, [...primaries, ...complementsByRule]);
  if (first === undefined) flags.add("no-primary");
  if (uncovered.length > 0) flags.add("uncovered");
  const { user, authority } = first?.sides ?? { user: null, authority: null };
  if (user !== null && authority !== null) {
    if (atLeast(Math.abs(user - authority), model.settings.conflictGap)) flags.add("conflict");
  }

  const classOf = (each: Candidate): CellClass => {
    if (primaries.includes(each)) return "primary";
    if (each.gate.class !== "free") return each.gate.class;
    if (added.includes(each)) return "complement";
    if (each.role === "chosen" || !each.usable || each.carriesMuch) return "open";
    return isPoor(model, service, each) ? "discouraged" : "open";
  };
  const complexity = complexityOf(model, service);
  const frequency = frequencyOf(model, service);
  const assumed = new Set<"complexity" | "frequency">();
  if (complexity.assumed) assumed.add("complexity");
  if (frequency.assumed) assumed.add("frequency");
  return {
    id: service.id,
    frequency: frequency.value,
    complexity: complexity.value,
    assumed,
    flags,
    uncovered: uncovered.map(({ group, segment, help }) => ({ group, segment, help })),
    stability: set === null || byScore === null ? null : stabilityOf(model, set, byScore),
    primaries: primaries.map(({ channel }) => channel.id),
    channels: Object.fromEntries(
      candidates.map((each) => [each.channel.id, { ...each.sides, class: classOf(each) }]),
    ),
  };
}

/** The suggestions for every service of the model, in its order. */
export function referenceClassify(model: Model): ReferenceService[] {
  const known = knownModel(model);
  return known.services.map((service) => classifyService(known, service));
}
