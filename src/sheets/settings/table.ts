/** Sheet `settings`: the numbers of the method that planners may change, each with its effect and value. */
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  SETTING_RANGES,
  type SettingKey,
  type Settings,
} from "../../domain/model/settings";
import { SETTING_TEXTS } from "../../locale/settings";
import type { Language } from "../../locale/language";
import { textInTextCell, trimmed, type Cell } from "../../workbook/cell";
import { listOf, readNumber, textField, type Field } from "../../workbook/fields";
import { read, refuse, type Problem, type Reading } from "../../workbook/problem";
import { readTable, type TableDefinition, type TableSource } from "../../workbook/table/table";

/** A setting as a row; its value is a number, or a list of numbers as text. */
export interface SettingRow {
  readonly key: string;
  readonly value: Cell;
  readonly meaning: string;
}

const value: Field<Cell> = {
  header: { sv: "Värde", en: "Value" },
  hint: {
    sv: "Ändra värdet och kör igen. Tomt: förvalet.",
    en: "Change the value and run again. Blank: the default.",
  },
  width: 24,
  format: "setting",
  read,
  write: (cell) => (typeof cell === "string" ? textInTextCell(cell) : cell),
};

export const SETTINGS: TableDefinition<SettingRow> = {
  name: "Settings",
  key: "settings",
  title: { sv: "Inställningar", en: "Settings" },
  fields: {
    key: textField({
      header: { sv: "Nyckel", en: "Key" },
      hint: { sv: "Inställningens namn.", en: "The setting's name." },
      width: 24,
    }),
    value,
    meaning: textField(
      {
        header: { sv: "Vad den gör", en: "What it does" },
        hint: { sv: "Förklaring.", en: "Explanation." },
        width: 84,
      },
      "long-text",
    ),
  },
};

function readBreakpoints(cell: Cell): Reading<readonly number[]> {
  const breakpoints: number[] = [];
  for (const part of listOf(cell)) {
    const reading = readNumber(part, SETTING_RANGES.frequencyBreakpoints);
    if (!reading.ok) return reading;
    breakpoints.push(reading.value);
  }
  const ascending = breakpoints.every(
    (point, index) => index === 0 || point >= (breakpoints[index - 1] ?? 0),
  );
  return ascending
    ? read(breakpoints)
    : refuse("breakpoints-not-ascending", { value: trimmed(cell) });
}

const readSetting = (key: SettingKey, cell: Cell): Reading<number | readonly number[]> =>
  key === "frequencyBreakpoints" ? readBreakpoints(cell) : readNumber(cell, SETTING_RANGES[key]);

/** `base` updated with the settings in `source`; blank values change nothing. */
export function readSettings(
  source: TableSource,
  base: Settings = DEFAULT_SETTINGS,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const table = readTable(SETTINGS, source);
  const problems = [...table.problems];
  const settings: Record<string, unknown> = { ...base };
  const keyColumn = table.columns.get("key") ?? null;
  const valueColumn = table.columns.get("value") ?? null;
  for (const { record, row } of table.rows) {
    const key = SETTING_KEYS.find((known) => known.toLowerCase() === record.key.toLowerCase());
    if (key === undefined) {
      problems.push({
        code: "setting-unknown",
        position: source.position(row, keyColumn),
        values: { value: record.key, choices: SETTING_KEYS.join(", ") },
      });
    } else if (trimmed(record.value) !== "") {
      const reading = readSetting(key, record.value);
      if (reading.ok) {
        settings[key] = reading.value;
      } else {
        const { code, values } = reading;
        problems.push({ code, values, position: source.position(row, valueColumn) });
      }
    }
  }
  return { settings: settings as unknown as Settings, problems };
}

/** The settings as rows, in the order of the method. */
export const settingRows = (settings: Settings, language: Language): SettingRow[] =>
  SETTING_KEYS.map((key) => {
    const setting = settings[key];
    return {
      key,
      value: typeof setting === "number" ? setting : setting.join("; "),
      meaning: SETTING_TEXTS[key][language],
    };
  });
