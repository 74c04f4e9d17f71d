/** Random services, channels, target groups, requirements, rules, needs and volumes, with odd texts and round numbers that tie. */
import * as fc from "fast-check";
import type {
  ChannelId,
  RequirementId,
  ServiceId,
  TargetGroupId,
} from "../../../src/domain/model/ids";
import { MODES } from "../../../src/domain/model/mode";
import {
  ASSURANCES,
  CHANNEL_GROUPS,
  DIRECTIONS,
  KINDS,
  ROLES,
  SEVERITIES,
} from "../../../src/domain/model/model";
import type {
  Channel,
  Kind,
  Need,
  Requirement,
  Rule,
  Service,
  TargetGroup,
  VolumeEntry,
} from "../../../src/domain/model/model";

const oddNames = [
  "",
  " ",
  "=1+1",
  '=HYPERLINK("x")',
  "+46",
  "-",
  "@SUM(A1)",
  "'quoted'",
  'say "no"',
  "first line\nsecond line",
  "tab\there",
  "a,b;c|d",
  "👩‍💻 på nätet",
  "Ansökan om bygglov",
  "å".repeat(200),
];

const names = fc.oneof(
  fc.constantFrom(...oddNames),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

const orNull = <T>(values: fc.Arbitrary<T>, freq = 4): fc.Arbitrary<T | null> =>
  fc.option(values, { freq });

const levels = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(1.5, 2.25, 3.7) },
);

const amounts = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(0, 1, 9, 10, 11, 99, 100, 101, 500, 1000, 9999, 10000, 1e6),
  },
  {
    weight: 1,
    arbitrary: fc.double({ min: 0, max: 20000, noNaN: true, noDefaultInfinity: true }),
  },
);

const shares = fc.constantFrom(0, 0, 1, 1, 2, 5, 10, 10, 20, 33, 80, 0.1, 1 / 3, null);

/** The days around those of the runs, and none. */
const days = fc.constantFrom("", "", "2026-02-28", "2026-03-01", "2026-03-02", "2029-12-31");

/** The day of the run. */
export const today = fc.constantFrom("2026-03-01", "2026-03-01", "2027-12-31", "2030-01-01");

/** A list without doublets of some of the ids, in any order. */
const some = <T>(ids: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...ids]);

const kindsOfService: fc.Arbitrary<readonly Kind[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...KINDS).map((kind) => [kind]) },
  { weight: 2, arbitrary: some(KINDS) },
  { weight: 1, arbitrary: fc.constant([]) },
);

export const serviceOf = (
  id: ServiceId,
  groups: readonly TargetGroupId[],
  requirements: readonly RequirementId[],
): fc.Arbitrary<Service> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    department: names,
    kinds: kindsOfService,
    case: names,
    step: names,
    lifeEvent: names,
    process: names,
    targetGroups: fc.oneof(fc.constant([]), some(groups)),
    volume: orNull(amounts, 2),
    frequency: orNull(levels, 1),
    complexity: orNull(levels),
    requirements: fc.oneof(fc.constant([]), some(requirements)),
    agent: orNull(fc.boolean()),
    freeChoice: orNull(fc.boolean()),
    visibility: fc.constantFrom("public", "internal"),
    growth: orNull(fc.constantFrom(0, 0.05, -0.1, 1)),
    description: names,
    legalBasis: names,
    handlingTime: orNull(amounts),
    fee: names,
    code: names,
    source: names,
    asOf: days,
    assurance: orNull(fc.constantFrom(...ASSURANCES)),
  });

const channelOf = (id: ChannelId, requirements: readonly RequirementId[]): fc.Arbitrary<Channel> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    group: orNull(fc.constantFrom(...CHANNEL_GROUPS)),
    mode: orNull(fc.constantFrom(...MODES), 2),
    role: orNull(fc.constantFrom("any" as const, ...ROLES), 1),
    electronic: orNull(fc.boolean(), 1),
    kinds: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.constant([...KINDS]) },
      { weight: 1, arbitrary: some(KINDS) },
    ),
    richness: orNull(levels),
    capacity: orNull(levels),
    cost: orNull(fc.constantFrom(0, 4, 10, 10, 50, 80, 100, 100, 240, 33.3), 2),
    avoidable: orNull(fc.constantFrom(0, 0.5, 1), 1),
    introduction: orNull(fc.constantFrom(0, 1000, 250000), 1),
    yearly: orNull(fc.constantFrom(0, 500, 90000), 1),
    minutes: orNull(fc.constantFrom(0, 5, 10, 10, 12, 60), 2),
    capabilities: fc.oneof(fc.constant([...requirements]), some(requirements)),
    direction: orNull(
      fc.oneof(fc.constantFrom(...DIRECTIONS), fc.constantFrom("keep" as const)),
      1,
    ),
    lastYear: orNull(fc.constantFrom(2024, 2026, 2027, 2028, 2029, 2030, 2031), 1),
    source: names,
    asOf: days,
    owner: names,
    assurance: orNull(fc.constantFrom(...ASSURANCES)),
    accessible: orNull(fc.boolean()),
    languages: orNull(fc.boolean()),
    readAloud: orNull(fc.boolean()),
    assistive: orNull(fc.boolean()),
    equipment: orNull(fc.boolean()),
  });

/** Channels of which some are alike in all that scores and costs come from, so that only the column parts them. */
export const channelsOf = (
  ids: readonly ChannelId[],
  requirements: readonly RequirementId[],
): fc.Arbitrary<Channel[]> =>
  fc
    .tuple(
      fc.tuple(...ids.map((id) => channelOf(id, requirements))),
      fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
      fc.boolean(),
    )
    .map(([channels, alike, anyAlike]) => {
      const [first] = channels;
      if (first === undefined || !anyAlike) return channels;
      return channels.map((channel, column) =>
        alike[column] === true ? { ...first, id: channel.id, name: channel.name } : channel,
      );
    });

/** Groups whose parents stand before them. */
export const groupOf = (
  id: TargetGroupId,
  groups: readonly TargetGroupId[],
): fc.Arbitrary<TargetGroup> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    parent: fc.constantFrom(null, ...groups.slice(0, groups.indexOf(id))),
    size: orNull(fc.constantFrom(0, 1, 1, 2, 100, 100, 250, 7.5), 4),
    shares: fc.oneof(
      { weight: 5, arbitrary: fc.record({ E: shares, M: shares, P: shares }) },
      { weight: 1, arbitrary: fc.constant({ E: null, M: null, P: null }) },
    ),
  });

export const requirementOf = (id: RequirementId): fc.Arbitrary<Requirement> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    severity: fc.constantFrom(...SEVERITIES),
    legalBasis: names,
  });

export const ruleFor = (
  services: readonly ServiceId[],
  channels: readonly ChannelId[],
): fc.Arbitrary<Rule> =>
  fc.record({
    service: fc.constantFrom(null, ...services),
    channel: fc.oneof(
      fc.constantFrom(...channels).map((id) => ({ id })),
      fc.constantFrom(...CHANNEL_GROUPS).map((group) => ({ group })),
    ),
    class: fc.constantFrom("primary", "complement", "discouraged", "forbidden"),
    reason: names,
    legalBasis: names,
    exception: names,
    from: days,
    to: days,
  });

export const needsFor = (
  groups: readonly TargetGroupId[],
  channels: readonly ChannelId[],
): fc.Arbitrary<Need[]> => {
  if (groups.length === 0) return fc.constant([]);
  const need = fc.record({
    group: fc.constantFrom(...groups),
    channel: fc.constantFrom(...channels),
    acceptance: fc.constantFrom(0, 0.25, 0.5, 0.6, 0.6, 0.75, 0.9, 1),
  });
  return fc.uniqueArray(need, {
    maxLength: 12,
    selector: (each) => JSON.stringify([each.group, each.channel]),
  });
};

export const volumesFor = (
  services: readonly ServiceId[],
  channels: readonly ChannelId[],
): fc.Arbitrary<VolumeEntry[]> => {
  const entry = fc.record({
    service: fc.constantFrom(...services),
    channel: fc.constantFrom(...channels),
    volume: fc.oneof(
      { weight: 4, arbitrary: amounts },
      { weight: 1, arbitrary: fc.constant("not-counted" as const) },
      { weight: 1, arbitrary: fc.constant("cannot-be-used" as const) },
    ),
  });
  return fc.uniqueArray(entry, {
    maxLength: Math.min(20, services.length * channels.length),
    selector: (each) => JSON.stringify([each.service, each.channel]),
  });
};
