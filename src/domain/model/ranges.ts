/** The range of each number of the inputs, used by the sheets' fields, the functions' arguments and the checks. */
import { isAtLeast } from "../score/tolerance";

/** Limits of a number, both included. */
export interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly integer?: boolean;
}

/** Frequency, complexity, richness, capacity. */
export const LEVEL: NumberRange = { minimum: 1, maximum: 5 };
/** Volumes, sizes, costs, minutes. */
export const COUNT: NumberRange = { minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
export const SHARE: NumberRange = { minimum: 0, maximum: 1 };
/** Growth a year: a year keeps at least a hundredth of the volume. */
export const GROWTH: NumberRange = { minimum: -0.99, maximum: 10 };
export const YEAR: NumberRange = { minimum: 1900, maximum: 2200, integer: true };

/** By field of a service. */
export const SERVICE_RANGES = {
  volume: COUNT,
  frequency: LEVEL,
  complexity: LEVEL,
  growth: GROWTH,
  handlingTime: COUNT,
} as const;

/** By field of a channel. */
export const CHANNEL_RANGES = {
  richness: LEVEL,
  capacity: LEVEL,
  cost: COUNT,
  avoidable: SHARE,
  introduction: COUNT,
  yearly: COUNT,
  minutes: COUNT,
  lastYear: YEAR,
} as const;

/** Whether a number lies between the limits; a sum of shares may exceed 1 by a rounding error. */
export const isWithin = (value: number, { minimum, maximum }: NumberRange): boolean =>
  isAtLeast(value, minimum) && isAtLeast(maximum, value);
