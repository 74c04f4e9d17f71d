/** Random models with odd data, for tests that must hold whatever a workbook contains. */
import * as fc from "fast-check";
import { channelId, requirementId, serviceId, targetGroupId } from "../../../src/domain/model/ids";
import type {
  ChannelId,
  RequirementId,
  ServiceId,
  TargetGroupId,
} from "../../../src/domain/model/ids";
import { MODES } from "../../../src/domain/model/mode";
import { CELL_CLASSES } from "../../../src/domain/model/model";
import type { CellClass, Model, Rule } from "../../../src/domain/model/model";
import {
  channelsOf,
  groupOf,
  needsFor,
  requirementOf,
  ruleFor,
  serviceOf,
  today,
  volumesFor,
} from "./records";
import { settings } from "./settings";

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

const someIds = <T>(
  ids: readonly string[],
  [minLength, maxLength]: readonly [number, number],
  brand: (text: string) => T,
) => fc.shuffledSubarray([...ids], { minLength, maxLength }).map((chosen) => chosen.map(brand));

/** Two rules with this alike are refused in files. */
const aboutAndPeriod = ({ service, channel, from, to }: Rule): string =>
  JSON.stringify([service, channel, from, to]);

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
    rules: fc.oneof(
      fc.constant([]),
      fc.uniqueArray(ruleFor(services, channels), { maxLength: 6, selector: aboutAndPeriod }),
    ),
    needs: fc.oneof(fc.constant([]), needsFor(groups, channels)),
    volumes: fc.oneof(fc.constant([]), volumesFor(services, channels)),
    contacts: fc.constant([]),
    settings,
    today,
  });

/** Models of the given numbers of services, channels and target groups; ids are unique, references resolve, numbers are in range. */
export const models = (bounds: ModelBounds = SMALL_MODELS): fc.Arbitrary<Model> =>
  fc
    .tuple(
      someIds(SERVICE_IDS, bounds.services, serviceId),
      someIds(CHANNEL_IDS, bounds.channels, channelId),
      someIds(GROUP_IDS, bounds.groups, targetGroupId),
      someIds(REQUIREMENT_IDS, [0, REQUIREMENT_IDS.length], requirementId),
    )
    .chain((ids) => modelOf(...ids));

/** A place in a model, by any number. */
const among = (records: readonly unknown[], place: number): number =>
  records.length === 0 ? -1 : place % records.length;

const changedAt = <T>(records: readonly T[], place: number, change: (record: T) => T): T[] =>
  records.map((record, index) => (index === among(records, place) ? change(record) : record));

/** Changes that put a number outside its range, or a target group under one that is under it. */
const OUT_OF_RANGE: readonly ((model: Model, place: number) => Model)[] = [
  ...(["volume", "frequency", "complexity"] as const).flatMap((field) =>
    [-1, 0.5, 6, NaN].map((value) => (model: Model, place: number) => ({
      ...model,
      services: changedAt(model.services, place, (service) => ({ ...service, [field]: value })),
    })),
  ),
  ...(["richness", "capacity", "cost", "minutes", "lastYear"] as const).flatMap((field) =>
    [-1, 0, 6, Infinity].map((value) => (model: Model, place: number) => ({
      ...model,
      channels: changedAt(model.channels, place, (channel) => ({ ...channel, [field]: value })),
    })),
  ),
  (model, place) => ({
    ...model,
    groups: changedAt(model.groups, place, (group) => ({ ...group, size: -5 })),
  }),
  (model, place) => ({
    ...model,
    groups: changedAt(model.groups, place, (group) => ({
      ...group,
      shares: { ...group.shares, M: -1 },
    })),
  }),
  (model) => ({
    ...model,
    groups: model.groups.map((group) => ({ ...group, parent: model.groups.at(-1)?.id ?? null })),
  }),
  (model, place) => ({
    ...model,
    needs: changedAt(model.needs, place, (need) => ({ ...need, acceptance: 1.5 })),
  }),
  (model, place) => ({
    ...model,
    volumes: changedAt(model.volumes, place, (entry) => ({ ...entry, volume: -10 })),
  }),
];

/** Models in which some numbers are outside their ranges. */
export const oddModels: fc.Arbitrary<Model> = fc
  .tuple(
    models(),
    fc.array(fc.tuple(fc.constantFrom(...OUT_OF_RANGE), fc.nat()), { minLength: 1, maxLength: 4 }),
  )
  .map(([model, changes]) =>
    changes.reduce((changed, [change, place]) => change(changed, place), model),
  );

/** Models in which a channel is accepted by few target groups and nearly all are free, so that sets of complements must be weighed. */
export const contestedModels: fc.Arbitrary<Model> = models(CONTESTED_MODELS).chain((model) => {
  const pairs = model.groups.flatMap((group) =>
    model.channels.map((channel) => ({ group: group.id, channel: channel.id })),
  );
  return fc
    .record({
      accepted: fc.tuple(...pairs.map(() => fc.constantFrom(0, 0, 0, 0.3, 0.3, 0.6, 1, null))),
      modes: fc.tuple(...model.channels.map(() => fc.constantFrom(...MODES))),
      complements: fc.tuple(...model.channels.map(() => fc.boolean())),
      maximumComplements: fc.integer({ min: 0, max: 4 }),
      complementThreshold: fc.constantFrom(0, 20, 40),
      minimumShare: fc.constantFrom(0, 0.1, 0.3),
      minimumGain: fc.constantFrom(0, 0.01, 0.05),
    })
    .map(({ accepted, modes, complements, ...changed }) => ({
      ...model,
      channels: model.channels.map((channel, column) => ({
        ...channel,
        kinds: [],
        mode: modes[column] ?? null,
        role: complements[column] === true ? ("complement" as const) : ("any" as const),
        direction: null,
        lastYear: null,
        richness: channel.richness ?? 3,
      })),
      services: model.services.map((service) => ({
        ...service,
        kinds: [],
        complexity: service.complexity ?? 3,
        requirements: [],
        agent: true,
      })),
      rules: model.rules.slice(0, 1),
      needs: pairs.flatMap((pair, place) => {
        const acceptance = accepted[place] ?? null;
        return acceptance === null ? [] : [{ ...pair, acceptance }];
      }),
      settings: { ...model.settings, ...changed, acceptanceThreshold: 0.6 },
    }));
});

/** A matrix of letters of a model, row by row; many are blank, and in many rows something is primary. */
export const lettersOf = (model: Model): fc.Arbitrary<CellClass[][]> => {
  const letter = fc.constantFrom<CellClass>(...CELL_CLASSES, "primary", "complement", "open");
  const row = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(...model.channels.map(() => letter)) },
    { weight: 1, arbitrary: fc.constant(model.channels.map((): CellClass => "open")) },
  );
  return fc.tuple(...model.services.map(() => row));
};
