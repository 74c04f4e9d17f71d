/** Reads a person's input for a setting, as the settings sheet reads it. */
import { SETTING_SHAPES, type SettingKey, type Settings } from "../../domain/model/settings";
import { readSetting } from "../../workbook/setting-value";

/** The step and the end of a setting's slider. */
export interface SliderScale {
  readonly maximum: number;
  readonly step: number;
}

/** Weights and shares are moved between 0 and 1, levels and scores to their end; the others have no slider. */
export function sliderOf(key: SettingKey): SliderScale | null {
  const shape = SETTING_SHAPES[key];
  if (shape.kind !== "number" || key === "hourlyValue" || key === "primaryPull") return null;
  const { minimum, maximum, integer } = shape.range;
  if (minimum !== 0) return null;
  if (integer) return maximum <= 20 ? { maximum, step: 1 } : null;
  if (maximum === 5) return { maximum, step: 0.5 };
  return maximum === 100 ? { maximum, step: 1 } : { maximum: 1, step: 0.05 };
}

/** The setting that a text states; null: it states none. */
export function readSettingText(key: SettingKey, text: string): Settings[SettingKey] | null {
  if (text.trim() === "") return null;
  const reading = readSetting(key, text);
  return reading.ok ? reading.value : null;
}
