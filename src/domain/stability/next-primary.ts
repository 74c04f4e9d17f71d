/** Which channel would be the primary beyond the weights for which the suggested one stays (docs/method.md, Stability). */
import { classify } from "../classification/classification";
import type { ChannelId } from "../model/ids";
import type { Model } from "../model/model";
import type { StabilityInterval } from "./stability";

/** The primary below and above the interval; null: the interval ends at 0, or at 1. */
export interface NextPrimaries {
  readonly below: ChannelId | null;
  readonly above: ChannelId | null;
}

/** First step beyond the end of the interval; it is doubled until another channel is named. */
const STEP = 1e-7;

/** The primary of the model's only service at another weight of the user's side; null: none. */
function primaryAt(model: Model, userWeight: number): ChannelId | null {
  const { suggested } = classify({ ...model, settings: { ...model.settings, userWeight } });
  return model.channels[suggested.cells.indexOf("primary")]?.id ?? null;
}

/**
 * The channels that take over from the primary beyond either end.
 * @param row of the service
 * @param interval its stability
 * @throws RangeError when the model has no such row
 */
export function nextPrimaries(
  model: Model,
  row: number,
  [low, high]: StabilityInterval,
): NextPrimaries {
  const service = model.services[row];
  if (service === undefined) throw new RangeError(`There is no service in row ${row}.`);
  const alone: Model = {
    ...model,
    services: [service],
    volumes: model.volumes.filter((volume) => volume.service === service.id),
  };
  const own = primaryAt(alone, model.settings.userWeight);
  const beyond = (end: number, direction: 1 | -1): ChannelId | null => {
    const last = direction === 1 ? 1 : 0;
    for (let step = STEP; step < Math.abs(last - end); step *= 2) {
      const found = primaryAt(alone, end + direction * step);
      if (found !== own) return found;
    }
    return end === last ? null : primaryAt(alone, last);
  };
  return { below: beyond(low, -1), above: beyond(high, 1) };
}
