/** Numbers outside their range, values that are missing, volumes where the channel cannot be used. */
import { SEGMENTS, type Channel } from "../model/model";
import {
  CHANNEL_RANGES,
  COUNT,
  isWithin,
  SERVICE_RANGES,
  SHARE,
  type NumberRange,
} from "../model/ranges";
import { SETTING_KEYS, SETTING_SHAPES, type Settings } from "../model/settings";
import type { Checked } from "./context";
import { finding, type CellReference, type Finding } from "./finding";
import { find } from "../model/matrix";

function outside(
  cell: CellReference & { readonly field: string },
  value: number | null,
  range: NumberRange,
): readonly Finding[] {
  if (value === null) return [];
  const { minimum, maximum, integer = false } = range;
  const inside = isWithin(value, range) && !(integer && !Number.isInteger(value));
  const parameters = { field: cell.field, value, minimum, maximum, integer };
  return inside ? [] : [finding("number-outside-range", [cell], parameters)];
}

const settingsOutside = (settings: Settings): readonly Finding[] =>
  SETTING_KEYS.flatMap((field) => {
    const shape = SETTING_SHAPES[field];
    const value = settings[field];
    if (shape.kind === "yes-no" || typeof value === "boolean") return [];
    return (typeof value === "number" ? [value] : value).flatMap((number) =>
      outside({ sheet: "settings", field }, number, shape.range),
    );
  });

function breakpoints({ frequencyBreakpoints }: Settings): readonly Finding[] {
  const ascending = frequencyBreakpoints.every(
    (breakpoint, index) => index === 0 || breakpoint > (frequencyBreakpoints[index - 1] ?? 0),
  );
  if (ascending) return [];
  const cell = { sheet: "settings", field: "frequencyBreakpoints" } as const;
  return [finding("breakpoints-not-ascending", [cell], { breakpoints: frequencyBreakpoints })];
}

/** One finding for each number that is outside its range or is not a number. */
export function ranges({ model }: Checked): readonly Finding[] {
  return [
    ...model.services.flatMap((service, row) =>
      (Object.keys(SERVICE_RANGES) as (keyof typeof SERVICE_RANGES)[]).flatMap((field) =>
        outside(
          { sheet: "services", service: service.id, row, field },
          service[field],
          SERVICE_RANGES[field],
        ),
      ),
    ),
    ...model.channels.flatMap((channel, row) =>
      (Object.keys(CHANNEL_RANGES) as (keyof typeof CHANNEL_RANGES)[]).flatMap((field) =>
        outside(
          { sheet: "channels", channel: channel.id, row, field },
          channel[field],
          CHANNEL_RANGES[field],
        ),
      ),
    ),
    ...model.groups.flatMap((group, row) => [
      ...outside({ sheet: "groups", row, field: "size" }, group.size, COUNT),
      ...SEGMENTS.flatMap((segment) =>
        outside({ sheet: "groups", row, field: segment }, group.shares[segment], COUNT),
      ),
    ]),
    ...model.needs.flatMap((need, row) =>
      outside(
        { sheet: "needs", channel: need.channel, row, field: "acceptance" },
        need.acceptance,
        SHARE,
      ),
    ),
    ...model.volumes.flatMap(({ service, channel, volume }) =>
      typeof volume === "number"
        ? outside({ sheet: "current", service, channel, field: "volume" }, volume, COUNT)
        : [],
    ),
    ...settingsOutside(model.settings),
    ...breakpoints(model.settings),
  ];
}

function volumesMissing({ model, tables }: Checked): readonly Finding[] {
  const rows = [...model.services.entries()].filter(
    ([row]) => (tables.services[row]?.volume ?? null) === null,
  );
  if (rows.length === 0) return [];
  return [
    finding(
      "volume-missing",
      rows.map(([row, { id }]) => ({ sheet: "services", service: id, row, field: "volume" })),
      { services: rows.map(([, { id }]) => id) },
    ),
  ];
}

/** Error: weights that add up to 0 leave every cell without a score. */
export function weights({ model, classification, tables }: Checked): readonly Finding[] {
  const { richness, capacity } = tables.channels;
  const { scores } = classification;
  if (scores.score.cells.length === 0 || !(richness.present || capacity.present)) return [];
  if (scores.score.cells.some((score) => !Number.isNaN(score))) return [];
  const keys = SETTING_KEYS.filter((key) => key.endsWith("Weight") && model.settings[key] === 0);
  if (keys.length === 0) return [];
  const cells = keys.map((field) => ({ sheet: "settings", field }) as const);
  return [finding("no-weights", cells, { keys })];
}

/** Warnings: a growth above 100 % a year is more often a slip of the pen than a forecast. One outside its range is an error already. */
export const growths = ({ model }: Checked): readonly Finding[] =>
  [...model.services.entries()].flatMap(([row, { id, growth }]) =>
    growth === null || growth <= 1 || !isWithin(growth, SERVICE_RANGES.growth)
      ? []
      : [
          finding("growth-above-one", [{ sheet: "services", service: id, row, field: "growth" }], {
            service: id,
            growth,
          }),
        ],
  );

function ofChannels(
  channels: readonly Channel[],
  field: "cost" | "richness" | "capacity",
): readonly Finding[] {
  const rows = [...channels.entries()].filter(([, channel]) => channel[field] === null);
  if (rows.length === 0 || rows.length === channels.length) return [];
  return [
    finding(
      "channel-value-missing",
      rows.map(([row, { id }]) => ({ sheet: "channels", channel: id, row, field })),
      { field, channels: rows.map(([, { id }]) => id) },
    ),
  ];
}

/** One finding for each field, about all the services or channels that lack it; of channels only when others have it. */
export const missingValues = (checked: Checked): readonly Finding[] => [
  ...volumesMissing(checked),
  ...ofChannels(checked.model.channels, "cost"),
  ...ofChannels(checked.model.channels, "richness"),
  ...ofChannels(checked.model.channels, "capacity"),
];

/** One finding for each measured cell, 0 included, that is forbidden or not applicable. */
export function volumesWhereUnusable({ model, classes }: Checked): readonly Finding[] {
  return model.volumes.flatMap(({ service, channel, volume }) => {
    const cellClass = find(classes, service, channel);
    if (typeof volume !== "number") return [];
    if (cellClass !== "forbidden" && cellClass !== "not-applicable") return [];
    const cell = { sheet: "current", service, channel } as const;
    const parameters = { service, channel, volume, class: cellClass };
    return [finding("volume-where-unusable", [cell], parameters)];
  });
}
