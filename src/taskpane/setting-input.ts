/** Reads a person's input for a setting, as the settings sheet reads it. */
import { SETTING_RANGES, type SettingKey, type Settings } from "../domain/model/settings";
import { listOf, readNumber } from "../workbook/fields";

/** The step and the end of a setting's slider. */
export interface SliderScale {
  readonly maximum: number;
  readonly step: number;
}

/** Weights and shares are moved between 0 and 1, scores between 0 and 100; the others have no slider. */
export function sliderOf(key: SettingKey): SliderScale | null {
  const { minimum, maximum, integer } = SETTING_RANGES[key];
  if (minimum !== 0 || key === "frequencyBreakpoints" || key === "hourlyValue") return null;
  if (integer) return maximum <= 20 ? { maximum, step: 1 } : null;
  return maximum === 100 ? { maximum: 100, step: 1 } : { maximum: 1, step: 0.05 };
}

/** The setting that a text states; null: it states none. */
export function readSettingText(key: SettingKey, text: string): Settings[SettingKey] | null {
  if (key !== "frequencyBreakpoints") {
    if (text.trim() === "") return null;
    const reading = readNumber(text, SETTING_RANGES[key]);
    return reading.ok ? reading.value : null;
  }
  const points: number[] = [];
  for (const part of listOf(text)) {
    const reading = readNumber(part, SETTING_RANGES[key]);
    if (!reading.ok || reading.value < (points.at(-1) ?? 0)) return null;
    points.push(reading.value);
  }
  return points.length === 0 ? null : points;
}
