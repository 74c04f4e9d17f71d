/** Who a service has to reach, and how well a channel reaches them (docs/method.md, Units). */
import type { TargetGroupId } from "../../../src/domain/model/ids";
import { SEGMENTS } from "../../../src/domain/model/model";
import type {
  Channel,
  Model,
  Segment,
  Service,
  TargetGroup,
} from "../../../src/domain/model/model";
import { complexityOf, figureOf, median } from "./assumed";
import { atLeast, isHuman, kindOf, modeOf } from "./known";

export interface Unit {
  /** null: everyone, where the model has no target groups. */
  readonly group: TargetGroupId | null;
  readonly segment: Segment;
  /** Whether these are the ones who need help from a person. */
  readonly help: boolean;
  /** The part of its target group, 0–1. */
  readonly share: number;
  /** The part of all that the service serves, 0–1. */
  readonly weight: number;
}

/** The share of people who need help from a person with a matter of a complexity 1–5. */
export function helpAt(model: Model, complexity: number): number {
  const help = model.settings.help;
  const below = Math.floor(complexity);
  const left = help[below - 1] ?? 0;
  const right = help[below] ?? left;
  return left + (complexity - below) * (right - left);
}

type Shares = readonly [E: number, M: number, P: number];

/** Shares scaled to a sum of 1; null when they add up to 0. */
function scaled(shares: readonly (number | null | undefined)[]): Shares | null {
  const [E, M, P] = [shares[0] ?? 0, shares[1] ?? 0, shares[2] ?? 0];
  const sum = E + M + P;
  return sum > 0 ? [E / sum, M / sum, P / sum] : null;
}

function sharesOf(model: Model, group: TargetGroup | null): Shares {
  const own = group === null ? null : scaled([group.shares.E, group.shares.M, group.shares.P]);
  return own ?? scaled(model.settings.population) ?? [0, 0, 0];
}

/** The target groups that the service serves, each with its part of them all; null is everyone. */
function groupsServed(model: Model, service: Service): [TargetGroup | null, number][] {
  if (model.groups.length === 0) return [[null, 1]];
  const served = model.groups.filter((group) =>
    service.targetGroups.length === 0
      ? group.parent === null
      : service.targetGroups.includes(group.id),
  );
  const usual = median(served.flatMap(({ size }) => (size === null ? [] : [size])));
  const sizes = served.map(({ size }) => size ?? usual ?? 0);
  let sum = 0;
  for (const size of sizes) sum += size;
  return served.map((group, place) => [
    group,
    sum > 0 ? (sizes[place] ?? 0) / sum : 1 / served.length,
  ]);
}

/** Every unit of the service that has a weight, in the order of the model's groups, then E, M, P. */
export function unitsOf(model: Model, service: Service): Unit[] {
  const h = helpAt(model, complexityOf(model, service).value);
  const units: Unit[] = [];
  for (const [group, part] of groupsServed(model, service)) {
    const shares = sharesOf(model, group);
    for (const [place, segment] of SEGMENTS.entries()) {
      for (const help of [false, true]) {
        const share = (shares[place] ?? 0) * (help ? h : 1 - h);
        const weight = part * share;
        if (!atLeast(0, weight)) {
          units.push({ group: group?.id ?? null, segment, help, share, weight });
        }
      }
    }
  }
  return units;
}

/** Whether the unit is so large that it has to be served. */
export function isCounted(model: Model, service: Service, unit: Unit): boolean {
  const part = unit.help ? helpAt(model, complexityOf(model, service).value) : unit.share;
  return atLeast(part, model.settings.minimumShare);
}

/** `fit` of step 2 of Score, at least 0. */
export function fit(demand: number, supply: number, shortage: number, excess: number): number {
  const d = demand - supply;
  return d > 0 ? Math.max(0, 1 - shortage * d) : Math.max(0, 1 + excess * d);
}

/** `fit` of the service's complexity and the channel's richness; null when no channel's richness is known. */
export function fitComplexityOf(model: Model, service: Service, channel: Channel): number | null {
  const richness = figureOf(model, channel, "richness");
  if (richness === null) return null;
  const complexity = complexityOf(model, service).value;
  return fit(complexity, richness.value, model.settings.complexityShortage, 0);
}

/** Acceptance 0–1 of a channel by a unit. */
export function acceptanceOf(model: Model, service: Service, channel: Channel, unit: Unit): number {
  const mode = modeOf(channel);
  const stated = model.needs.find(
    (need) => need.group === unit.group && need.channel === channel.id,
  );
  const usual = model.settings[`acceptance.${mode}`][SEGMENTS.indexOf(unit.segment)] ?? 0;
  if (unit.help) {
    if (!isHuman(mode)) return 0;
    const manages = fitComplexityOf(model, service, channel) ?? 1;
    return manages * (stated?.acceptance ?? Math.max(usual, model.settings.helpAcceptance));
  }
  if (kindOf(service) === "decide" && (mode === "call" || mode === "visit")) return 0;
  return stated?.acceptance ?? usual;
}
