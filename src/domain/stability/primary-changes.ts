/** The effect of other settings on the primaries: which services get another one. */
import { classifySteps, type Classification } from "../classification/classification";
import type { Steps } from "../steps";
import { atIndex, rowAt } from "../model/matrix";
import type { ChannelId, ServiceId } from "../model/ids";
import type { Model } from "../model/model";
import type { Settings } from "../model/settings";

/** A service whose suggested primaries differ. */
export interface PrimaryChange {
  readonly service: ServiceId;
  readonly from: readonly ChannelId[];
  readonly to: readonly ChannelId[];
}

/** The effect of other settings. */
export interface SettingsEffect {
  /** In the order of the services. */
  readonly primaries: readonly PrimaryChange[];
  /** Cells whose suggested class differs, those of primaries included. */
  readonly cells: number;
}

function primariesOf(
  { suggested }: Classification,
  row: number,
  channels: Model["channels"],
): ChannelId[] {
  return channels.flatMap(({ id }, column) =>
    atIndex(suggested, row, column) === "primary" ? [id] : [],
  );
}

/**
 * Computes what `settings` would change.
 * @param before the classification of `model` as it is
 */
export function* effectOfSettings(
  model: Model,
  before: Classification,
  settings: Settings,
): Steps<SettingsEffect> {
  const after = yield* classifySteps({ ...model, settings });
  let cells = 0;
  const primaries = model.services.flatMap(({ id }, row): PrimaryChange[] => {
    const old = rowAt(before.suggested, row);
    const now = rowAt(after.suggested, row);
    const differing = now.filter((cellClass, column) => cellClass !== old[column]).length;
    if (differing === 0) return [];
    cells += differing;
    const from = primariesOf(before, row, model.channels);
    const to = primariesOf(after, row, model.channels);
    return from.join("\n") === to.join("\n") ? [] : [{ service: id, from, to }];
  });
  return { primaries, cells };
}
