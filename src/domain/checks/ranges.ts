/** Errors: a number outside its range, and frequency breakpoints that do not ascend. */
import { SEGMENTS, type Channel, type Service } from "../model/model";
import { SETTING_KEYS, SETTING_RANGES, type SettingRange, type Settings } from "../model/settings";
import type { Checked } from "./context";
import { finding, type CellReference, type Finding } from "./finding";

/** A range whose minimum may itself be outside. */
interface Range extends SettingRange {
  readonly above?: boolean;
}

const LEVEL: Range = { minimum: 1, maximum: 5, integer: false };
const AMOUNT: Range = { minimum: 0, maximum: Number.MAX_VALUE, integer: false };
const SHARE: Range = { minimum: 0, maximum: 1, integer: false };
const GROWTH: Range = { minimum: -1, maximum: Number.MAX_VALUE, integer: false, above: true };
const YEAR: Range = { minimum: 1, maximum: 9999, integer: true };

const SERVICE_RANGES = {
  volume: AMOUNT,
  frequency: LEVEL,
  complexity: LEVEL,
  growth: GROWTH,
} satisfies Partial<Record<keyof Service, Range>>;

const CHANNEL_RANGES = {
  richness: LEVEL,
  capacity: LEVEL,
  cost: AMOUNT,
  minutes: AMOUNT,
  lastYear: YEAR,
} satisfies Partial<Record<keyof Channel, Range>>;

function outside(
  cell: CellReference & { readonly field: string },
  value: number | null,
  { minimum, maximum, integer, above = false }: Range,
): readonly Finding[] {
  if (value === null) return [];
  const inside =
    value >= minimum &&
    value <= maximum &&
    !(above && value === minimum) &&
    !(integer && !Number.isInteger(value));
  const parameters = { field: cell.field, value, minimum, maximum, above, integer };
  return inside ? [] : [finding("number-outside-range", [cell], parameters)];
}

const settingsOutside = (settings: Settings): readonly Finding[] =>
  SETTING_KEYS.flatMap((field) => {
    const value = settings[field];
    const numbers = typeof value === "number" ? [value] : value;
    return numbers.flatMap((number) =>
      outside({ sheet: "settings", field }, number, SETTING_RANGES[field]),
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
      ...outside({ sheet: "groups", row, field: "size" }, group.size, AMOUNT),
      ...SEGMENTS.flatMap((segment) =>
        outside({ sheet: "groups", row, field: segment }, group.shares[segment], AMOUNT),
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
      volume === "cannot-be-used"
        ? []
        : outside({ sheet: "current", service, channel, field: "volume" }, volume, AMOUNT),
    ),
    ...settingsOutside(model.settings),
    ...breakpoints(model.settings),
  ];
}
