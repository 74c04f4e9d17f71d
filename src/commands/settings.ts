/** The command that writes settings into the workbook and evaluates it again. */
import { SETTING_KEYS, type Settings } from "../domain/model/settings";
import type { Language } from "../locale/language";
import { SETTINGS, settingRows } from "../sheets/settings/table";
import type { TableSource } from "../workbook/table/table";
import { build, type BuildOutcome } from "./build";
import type { RunOptions } from "./run-options";

/** The settings that differ from those of the workbook, as a table to import. */
function sourceOf(settings: Settings, before: Settings, language: Language): TableSource {
  const changed = new Set<string>(
    SETTING_KEYS.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(before[key])),
  );
  const source = SETTINGS.title[language];
  return {
    source,
    headers: ["key", "value"],
    rows: settingRows(settings, language)
      .filter(({ key }) => changed.has(key))
      .map(({ key, value }) => [key, value]),
    position: (row, column) => ({
      source,
      row,
      column: column === null ? null : (["key", "value"][column] ?? null),
    }),
    ownColumns: false,
  };
}

/**
 * Writes the settings that differ from `before`, and updates the workbook.
 */
export const applySettings = (
  settings: Settings,
  before: Settings,
  run: RunOptions,
): Promise<BuildOutcome> =>
  build({
    imports: { settings: sourceOf(settings, before, run.language) },
    decide: false,
    ...run,
  });
