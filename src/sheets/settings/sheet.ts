/** Sheet `settings`: every number of the method, with what it does; explanations that people changed are kept. */
import type { Entry } from "../../workbook/inputs";
import type { RunContext } from "../../workbook/run-context";
import { tableSheet } from "../../workbook/sheet-module";
import { tableOf, tableSource } from "../../workbook/snapshot";
import { readTable } from "../../workbook/table/table";
import { settingRows, SETTINGS, type SettingRow } from "./table";
import { SHEET } from "./texts";

/** The settings as entries: the rows that exist keep their position. */
function settingEntries({ snapshot, inputs, language }: RunContext): Entry<SettingRow>[] {
  const sheet = snapshot.sheets.get("settings");
  const table = tableOf(sheet, SETTINGS.name);
  const existing = new Map<string, { row: number; meaning: string }>();
  if (sheet !== undefined && table !== null) {
    for (const { record, row } of readTable(SETTINGS, tableSource(sheet, table)).rows) {
      existing.set(record.key.toLowerCase(), { row, meaning: record.meaning });
    }
  }
  return settingRows(inputs.settings, language).map((record) => {
    const found = existing.get(record.key.toLowerCase());
    return found === undefined
      ? { record, row: null }
      : { record: { ...record, meaning: found.meaning }, row: found.row };
  });
}

export default tableSheet({
  key: "settings",
  owner: "planner",
  texts: SHEET,
  contents: (run) => ({ definition: SETTINGS, entries: settingEntries(run) }),
});
