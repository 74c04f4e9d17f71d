/** Sheet `settings`: every number of the method, with what it does; explanations that people changed are kept. */
import type { SettingKey, Settings } from "../../domain/model/settings";
import { trimmed, type Cell } from "../../workbook/cell";
import type { Entry } from "../../workbook/inputs";
import type { RunContext } from "../../workbook/run-context";
import { readSetting, sameSetting } from "../../workbook/setting-value";
import { tableSheet } from "../../workbook/sheet-module";
import { existingSettings, isFormerKey, settingRows, SETTINGS, type SettingRow } from "./table";
import { SHEET } from "./texts";

/** Whether a cell already has the value, however it is spelt. */
const states = (key: SettingKey, cell: Cell, value: Settings[SettingKey]): boolean => {
  if (trimmed(cell) === "") return false;
  const reading = readSetting(key, cell);
  return reading.ok && sameSetting(reading.value, value);
};

/** The settings as entries: the rows that exist keep their position and, where it is right, their spelling. */
function settingEntries(run: RunContext): Entry<SettingRow>[] {
  const { inputs, language, snapshot } = run;
  const existing = existingSettings(snapshot);
  return settingRows(inputs.settings, language).map((record) => {
    const key = record.key as SettingKey;
    const found = existing.get(key);
    if (found === undefined) return { record, row: null };
    const { value, name, meaning } = found.record;
    return {
      record: {
        key: found.record.key === "" || isFormerKey(found.record.key) ? key : found.record.key,
        name: name === "" ? record.name : name,
        value: states(key, value, inputs.settings[key]) ? value : record.value,
        meaning: isFormerKey(found.record.key) ? record.meaning : meaning,
      },
      row: found.row,
    };
  });
}

export default tableSheet({
  key: "settings",
  owner: "planner",
  texts: SHEET,
  contents: (run) => ({ definition: SETTINGS, entries: settingEntries(run) }),
});
