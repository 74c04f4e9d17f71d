/** Random models with odd data, for tests that must hold whatever a workbook contains. */
import * as fc from "fast-check";
import { channelId, requirementId, serviceId, targetGroupId } from "../../../src/domain/model/ids";
import type {
  ChannelId,
  RequirementId,
  ServiceId,
  TargetGroupId,
} from "../../../src/domain/model/ids";
import { CHANNEL_GROUPS, DIRECTIONS, KINDS, SEVERITIES } from "../../../src/domain/model/model";
import type {
  Channel,
  Model,
  Need,
  Requirement,
  Rule,
  Service,
  TargetGroup,
  VolumeEntry,
} from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../../src/domain/model/settings";
import type { Settings } from "../../../src/domain/model/settings";

/** Least and greatest number of each. */
export interface ModelBounds {
  readonly services: readonly [number, number];
  readonly channels: readonly [number, number];
  readonly groups: readonly [number, number];
}

export const SMALL_MODELS: ModelBounds = { services: [1, 6], channels: [1, 7], groups: [0, 4] };

const CONTESTED_MODELS: ModelBounds = { services: [1, 6], channels: [5, 7], groups: [2, 4] };

/** Ids that collide when they are joined with a separator, or that plain objects already know. */
const SERVICE_IDS = ["s", "s|k", "s:1", "constructor", "åäö", "=1", "10", "2", "s 1"];
const CHANNEL_IDS = ["k", "k|s", "1:k", "toString", "kanal ö", "k=2", "10", "2", "k 1", "k\tk"];
const GROUP_IDS = ["g", "g|k", "k:g", "hasOwnProperty", "7", "g g"];
const REQUIREMENT_IDS = ["r", "r,r2", "valueOf"];

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
  "å".repeat(225),
];

const names = fc.oneof(
  fc.constantFrom(...oddNames),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { freq: 4 });

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

/** A list without doublets of some of the ids, in any order. */
const some = <T>(ids: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...ids]);

const someIds = <T>(
  ids: readonly string[],
  [minLength, maxLength]: readonly [number, number],
  brand: (text: string) => T,
) => fc.shuffledSubarray([...ids], { minLength, maxLength }).map((chosen) => chosen.map(brand));

const serviceOf = (
  id: ServiceId,
  groups: readonly TargetGroupId[],
  requirements: readonly RequirementId[],
): fc.Arbitrary<Service> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    department: names,
    kind: orNull(fc.constantFrom(...KINDS)),
    case: names,
    step: names,
    lifeEvent: names,
    process: names,
    targetGroups: fc.oneof(fc.constant([]), some(groups)),
    volume: orNull(amounts),
    frequency: fc.option(levels, { freq: 1 }),
    complexity: orNull(levels),
    requirements: fc.oneof(fc.constant([]), some(requirements)),
    agent: orNull(fc.boolean()),
    freeChoice: orNull(fc.boolean()),
    visibility: fc.constantFrom("public", "internal"),
    growth: orNull(fc.constantFrom(0, 0.05, -0.1, 1)),
  });

const channelOf = (id: ChannelId, requirements: readonly RequirementId[]): fc.Arbitrary<Channel> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    group: orNull(fc.constantFrom(...CHANNEL_GROUPS)),
    electronic: fc.option(fc.boolean(), { freq: 1 }),
    kinds: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: some(KINDS) },
    ),
    richness: orNull(levels),
    capacity: orNull(levels),
    cost: orNull(fc.constantFrom(0, 10, 10, 50, 100, 100, 33.3)),
    minutes: orNull(fc.constantFrom(0, 5, 10, 60)),
    capabilities: fc.oneof(fc.constant([...requirements]), some(requirements)),
    direction: fc.option(
      fc.oneof(fc.constantFrom(...DIRECTIONS), fc.constantFrom("keep" as const)),
      { freq: 1 },
    ),
    lastYear: orNull(fc.constantFrom(2027, 2030)),
  });

/** Channels of which some are alike in all that scores and costs come from, so that only the column parts them. */
const channelsOf = (
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

const groupOf = (id: TargetGroupId, groups: readonly TargetGroupId[]): fc.Arbitrary<TargetGroup> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    parent: fc.constantFrom(null, ...groups.slice(0, groups.indexOf(id))),
    size: fc.option(fc.constantFrom(0, 1, 1, 2, 100, 100, 250, 7.5), { freq: 8 }),
    shares: fc.record({ E: shares, M: shares, P: shares }),
  });

const requirementOf = (id: RequirementId): fc.Arbitrary<Requirement> =>
  fc.record({
    id: fc.constant(id),
    name: names,
    severity: fc.constantFrom(...SEVERITIES),
    legalBasis: names,
  });

const ruleFor = (
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
  });

const needsFor = (
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
    maxLength: 24,
    selector: (each) => JSON.stringify([each.group, each.channel]),
  });
};

const volumesFor = (
  services: readonly ServiceId[],
  channels: readonly ChannelId[],
): fc.Arbitrary<VolumeEntry[]> => {
  const entry = fc.record({
    service: fc.constantFrom(...services),
    channel: fc.constantFrom(...channels),
    volume: fc.oneof(amounts, fc.constant("cannot-be-used" as const)),
  });
  return fc.uniqueArray(entry, {
    maxLength: 12,
    selector: (each) => JSON.stringify([each.service, each.channel]),
  });
};

/** The defaults, or other numbers in their ranges. */
export const settings: fc.Arbitrary<Settings> = fc.oneof(
  fc.constant(DEFAULT_SETTINGS),
  fc
    .record(
      {
        userWeight: fc.constantFrom(0, 0.25, 0.5, 0.7, 1),
        complexityWeight: fc.constantFrom(0, 0.6, 1, 3),
        needWeight: fc.constantFrom(0, 0.4, 1),
        frequencyWeight: fc.constantFrom(0, 0.7, 1, 1000),
        economyWeight: fc.constantFrom(0, 0.3, 1),
        complexityShortage: fc.constantFrom(0, 0.25, 0.5, 1),
        frequencyShortage: fc.constantFrom(0, 0.25, 0.5),
        excess: fc.constantFrom(0, 0.125, 0.5),
        frequencyBreakpoints: fc.constantFrom(
          [10, 100, 1000, 10000],
          [0, 1, 500, 500],
          [100, 101, 9999, 1e6],
        ),
        primaryThreshold: fc.constantFrom(0, 40, 50, 62.5, 75, 100),
        complementThreshold: fc.constantFrom(0, 20, 40, 50, 75),
        discouragedThreshold: fc.constantFrom(0, 30, 50, 75, 100),
        acceptanceThreshold: fc.constantFrom(0, 0.5, 0.6, 0.75, 1),
        minimumShare: fc.constantFrom(0, 0.1, 1 / 3, 0.5, 1),
        maximumComplements: fc.integer({ min: 0, max: 4 }),
        conflictGap: fc.constantFrom(0, 12.5, 25, 30, 100),
        horizonYears: fc.integer({ min: 1, max: 5 }),
        hourlyValue: fc.constantFrom(0, 250),
      },
      { requiredKeys: [] },
    )
    .map((changed) => ({ ...DEFAULT_SETTINGS, ...changed })),
);

const modelOf = (
  services: readonly ServiceId[],
  channels: readonly ChannelId[],
  groups: readonly TargetGroupId[],
  requirements: readonly RequirementId[],
): fc.Arbitrary<Model> =>
  fc.record({
    services: fc.tuple(...services.map((id) => serviceOf(id, groups, requirements))),
    channels: channelsOf(channels, requirements),
    groups: fc.tuple(...groups.map((id) => groupOf(id, groups))),
    requirements: fc.tuple(...requirements.map(requirementOf)),
    rules: fc.oneof(fc.constant([]), fc.array(ruleFor(services, channels), { maxLength: 6 })),
    needs: needsFor(groups, channels),
    volumes: volumesFor(services, channels),
    settings,
  });

/** Models of the given numbers of services, channels and target groups; ids are unique and references resolve. */
export const models = (bounds: ModelBounds = SMALL_MODELS): fc.Arbitrary<Model> =>
  fc
    .tuple(
      someIds(SERVICE_IDS, bounds.services, serviceId),
      someIds(CHANNEL_IDS, bounds.channels, channelId),
      someIds(GROUP_IDS, bounds.groups, targetGroupId),
      someIds(REQUIREMENT_IDS, [0, REQUIREMENT_IDS.length], requirementId),
    )
    .chain((ids) => modelOf(...ids));

/** Models in which a channel is accepted by few target groups and nearly all are free, so that sets of complements must be weighed. */
export const contestedModels: fc.Arbitrary<Model> = models(CONTESTED_MODELS).chain((model) => {
  const pairs = model.groups.flatMap((group) =>
    model.channels.map((channel) => ({ group: group.id, channel: channel.id })),
  );
  return fc
    .record({
      accepted: fc.tuple(...pairs.map(() => fc.constantFrom(0, 0, 0, 0.3, 0.3, 0.6, 1, null))),
      maximumComplements: fc.integer({ min: 0, max: 4 }),
      complementThreshold: fc.constantFrom(0, 20, 40),
      minimumShare: fc.constantFrom(0, 0.1, 0.3),
    })
    .map(({ accepted, ...changed }) => ({
      ...model,
      channels: model.channels.map((channel) => ({
        ...channel,
        kinds: [],
        direction: null,
        richness: channel.richness ?? 3,
      })),
      services: model.services.map((service) => ({
        ...service,
        complexity: service.complexity ?? 3,
        requirements: [],
      })),
      rules: model.rules.slice(0, 1),
      needs: pairs.flatMap((pair, place) => {
        const acceptance = accepted[place] ?? null;
        return acceptance === null ? [] : [{ ...pair, acceptance }];
      }),
      settings: { ...model.settings, ...changed, acceptanceThreshold: 0.6 },
    }));
});
