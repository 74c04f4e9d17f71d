/** A permit on the web, by telephone and in an office: scores 84.25, 79.9 and 53.47 (reference-by-hand.test.ts). */
import { classify } from "../../../src/domain/classification/classification";
import { serviceId, channelId } from "../../../src/domain/model/ids";
import { rowAt } from "../../../src/domain/model/matrix";
import type { Channel, Model, Service, VolumeNow } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/model/settings";
import { channel, model, service, targetGroup } from "../small-models";

export const web = channel("web", { richness: 3, capacity: 5, cost: 4, minutes: 10 });
export const phone = channel("phone", {
  group: "h2h",
  richness: 3,
  capacity: 4,
  cost: 80,
  minutes: 12,
});
export const office = channel("office", {
  group: "h2h",
  richness: 5,
  capacity: 2,
  cost: 240,
  minutes: 60,
});

export interface Stated {
  readonly service?: Partial<Service>;
  readonly channels?: readonly Channel[];
  readonly now?: Readonly<Record<string, VolumeNow>>;
  readonly settings?: Partial<Settings>;
  readonly groups?: Model["groups"];
  readonly rules?: Model["rules"];
  readonly requirements?: Model["requirements"];
}

/** The permit with what a test changes. */
export const permits = (stated: Stated = {}): Model =>
  model({
    services: [
      service("permit", { kinds: ["apply"], volume: 1000, complexity: 3, ...stated.service }),
    ],
    channels: stated.channels ?? [web, phone, office],
    groups: stated.groups ?? [targetGroup("all", [50, 30, 20], 100)],
    volumes: Object.entries(stated.now ?? {}).map(([id, volume]) => ({
      service: serviceId("permit"),
      channel: channelId(id),
      volume,
    })),
    settings: { ...DEFAULT_SETTINGS, ...stated.settings },
    rules: stated.rules ?? [],
    requirements: stated.requirements ?? [],
  });

/** What is suggested for the permit. */
export const suggestedFor = (stated: Stated = {}) => {
  const { services, suggested } = classify(permits(stated));
  const [first] = services;
  if (first === undefined) throw new Error("There is no service.");
  return { ...first, classes: rowAt(suggested, 0) };
};
