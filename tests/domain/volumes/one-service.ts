/** The wanted volumes of one service, by the channels that it has and their letters. */
import { channelId, serviceId } from "../../../src/domain/model/ids";
import type { CellClass, Channel, Model, VolumeNow } from "../../../src/domain/model/model";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/model/settings";
import { volumesWanted } from "../../../src/domain/volumes/volumes-wanted";
import { channel, classMatrix, model, service } from "../small-models";

/** A channel, what it has now and its letter. */
export interface Column {
  readonly now?: VolumeNow;
  readonly class: CellClass;
  readonly of?: Partial<Channel>;
}

export const web = { mode: "self", cost: 4 } as const;
export const phone = { group: "h2h", mode: "call", cost: 80 } as const;
export const office = { group: "h2h", mode: "visit", cost: 240 } as const;
export const chat = { group: "h2h", mode: "message", electronic: true, cost: 60 } as const;

interface Stated {
  readonly settings?: Partial<Settings>;
  readonly volume?: number | null;
  readonly rules?: Model["rules"];
}

/** Contacts wanted by column, rounded to a millionth; the channels are k0, k1 … */
export function wanted(columns: readonly Column[], stated: Stated = {}): readonly number[] {
  const any = model({
    services: [service("s", { complexity: 1, volume: stated.volume ?? null })],
    channels: columns.map(({ of }, place) => channel(`k${place}`, of)),
    volumes: columns.flatMap(({ now }, place) =>
      now === undefined
        ? []
        : [{ service: serviceId("s"), channel: channelId(`k${place}`), volume: now }],
    ),
    settings: { ...DEFAULT_SETTINGS, ...stated.settings },
    rules: stated.rules ?? [],
  });
  const classes = classMatrix(any, [columns.map((column) => column.class)]);
  return [...volumesWanted(any, classes).volumes.cells].map(
    (contacts) => Math.round(contacts * 1e6) / 1e6,
  );
}

export const primary = (now: VolumeNow, of: Partial<Channel> = web): Column => ({
  now,
  class: "primary",
  of,
});
