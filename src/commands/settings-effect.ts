/** What other settings would change, worked out between a person's keys; nothing is written. */
import type { Classification } from "../domain/classification/classification";
import type { Model } from "../domain/model/model";
import type { Settings } from "../domain/model/settings";
import { effectOfSettings, type SettingsEffect } from "../domain/stability/primary-changes";
import { whileWanted, withRests } from "../domain/steps";
import { rest } from "../excel/rest";

/** @returns null once it is no longer wanted */
export const settingsEffect = (
  { model, classification }: { readonly model: Model; readonly classification: Classification },
  settings: Settings,
  isWanted: () => boolean,
): Promise<SettingsEffect | null> =>
  withRests(whileWanted(effectOfSettings(model, classification, settings), isWanted), rest);
