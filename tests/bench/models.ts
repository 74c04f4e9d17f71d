/** Models of any size for measuring on: the same size gives the same model. */
import { channelId, requirementId, serviceId, targetGroupId } from "../../src/domain/model/ids";
import {
  CHANNEL_GROUPS,
  KINDS,
  type Channel,
  type Model,
  type Requirement,
  type Rule,
  type Service,
  type TargetGroup,
  type VolumeEntry,
} from "../../src/domain/model/model";
import { DEFAULT_SETTINGS } from "../../src/domain/model/settings";
import { Seeded } from "./seeded";

export interface ModelSize {
  readonly services: number;
  readonly channels: number;
  readonly groups: number;
}

const REQUIREMENTS: readonly Requirement[] = Array.from({ length: 8 }, (_, place) => ({
  id: requirementId(`R${place + 1}`),
  name: `Requirement ${place + 1}`,
  severity: place % 2 === 0 ? "must" : "should",
  legalBasis: `Act 2020:${place + 100} § ${place + 1}`,
}));

function channelAt(place: number, seeded: Seeded): Channel {
  const own = seeded.someOf(REQUIREMENTS, 6).map(({ id }) => id);
  return {
    id: channelId(`K${place + 1}`),
    name: `Channel ${place + 1}`,
    group: CHANNEL_GROUPS[place % CHANNEL_GROUPS.length] ?? "h2m",
    mode: null,
    role: null,
    electronic: null,
    kinds: seeded.chance(0.8) ? [] : seeded.someOf(KINDS, 4),
    richness: seeded.integer(1, 5),
    capacity: seeded.integer(1, 5),
    cost: seeded.integer(0, 300),
    avoidable: null,
    introduction: null,
    yearly: null,
    minutes: seeded.integer(1, 60),
    capabilities: own,
    direction: seeded.chance(0.05) ? "phase-out" : null,
    lastYear: null,
    source: "",
    asOf: "",
    owner: "",
    assurance: null,
    accessible: null,
    languages: null,
    readAloud: null,
    assistive: null,
    equipment: null,
  };
}

const groupAt = (place: number, seeded: Seeded): TargetGroup => ({
  id: targetGroupId(`G${place + 1}`),
  name: `Target group ${place + 1}`,
  parent: null,
  size: seeded.integer(100, 50_000),
  shares: { E: seeded.integer(10, 70), M: seeded.integer(10, 50), P: seeded.integer(5, 50) },
});

function serviceAt(place: number, groups: readonly TargetGroup[], seeded: Seeded): Service {
  return {
    id: serviceId(`S${place + 1}`),
    name: `Service number ${place + 1} of the authority`,
    department: `Department ${seeded.integer(1, 12)}`,
    kinds: seeded.chance(0.9) ? [seeded.oneOf(KINDS)] : [],
    case: "",
    step: "",
    lifeEvent: `Life event ${seeded.integer(1, 20)}`,
    process: "",
    targetGroups: seeded.someOf(groups, seeded.integer(0, 3)).map(({ id }) => id),
    volume: Math.floor(10 ** (seeded.next() * 5)),
    frequency: null,
    complexity: seeded.integer(1, 5),
    requirements: seeded.chance(0.3) ? [seeded.oneOf(REQUIREMENTS).id] : [],
    agent: null,
    freeChoice: null,
    visibility: "public",
    growth: seeded.integer(-5, 5) / 100,
    description: "",
    legalBasis: "",
    handlingTime: null,
    fee: "",
    code: "",
    source: "",
    asOf: "",
    assurance: null,
  };
}

/** A rule of its own for one service in fifty. */
function rulesOf(services: readonly Service[], channels: readonly Channel[], seeded: Seeded) {
  return services.flatMap(({ id }): Rule[] =>
    seeded.chance(0.02)
      ? [
          {
            service: id,
            channel: { id: seeded.oneOf(channels).id },
            class: seeded.oneOf(["primary", "complement", "discouraged", "forbidden"] as const),
            reason: "Decided by the board",
            legalBasis: "",
            exception: "",
            from: "",
            to: "",
          },
        ]
      : [],
  );
}

/** One volume in ten is of a channel that cannot be used, one in ten is not counted. */
const NO_NUMBERS = ["cannot-be-used", "not-counted", ...Array<null>(8).fill(null)] as const;

/** Volumes now in three channels of three services in five. */
function volumesOf(services: readonly Service[], channels: readonly Channel[], seeded: Seeded) {
  return services.flatMap(({ id, volume }): VolumeEntry[] =>
    seeded.chance(0.6)
      ? seeded.someOf(channels, 3).map((channel) => ({
          service: id,
          channel: channel.id,
          volume: seeded.oneOf(NO_NUMBERS) ?? Math.floor((volume ?? 0) / 3),
        }))
      : [],
  );
}

/** A model in which every number that a score is made of is known. */
export function generatedModel(size: ModelSize): Model {
  const seeded = new Seeded(size.services * 31 + size.channels * 7 + size.groups);
  const channels = Array.from({ length: size.channels }, (_, place) => channelAt(place, seeded));
  const groups = Array.from({ length: size.groups }, (_, place) => groupAt(place, seeded));
  const services = Array.from({ length: size.services }, (_, place) =>
    serviceAt(place, groups, seeded),
  );
  return {
    services,
    channels,
    groups,
    requirements: REQUIREMENTS,
    rules: rulesOf(services, channels, seeded),
    needs: groups.map(({ id }) => ({
      group: id,
      channel: seeded.oneOf(channels).id,
      acceptance: seeded.integer(0, 10) / 10,
    })),
    volumes: volumesOf(services, channels, seeded),
    contacts: [],
    settings: DEFAULT_SETTINGS,
    today: "2026-06-30",
  };
}

/** The same with every third figure of services and channels blank, so that much is assumed. */
export function withBlanks(model: Model): Model {
  const blank = <T>(value: T, place: number): T | null => (place % 3 === 0 ? null : value);
  return {
    ...model,
    services: model.services.map((service, place) => ({
      ...service,
      complexity: blank(service.complexity, place),
      volume: blank(service.volume, place + 1),
    })),
    channels: model.channels.map((channel, place) => ({
      ...channel,
      richness: blank(channel.richness, place),
      capacity: blank(channel.capacity, place + 1),
      cost: blank(channel.cost, place + 2),
      minutes: blank(channel.minutes, place),
    })),
  };
}
