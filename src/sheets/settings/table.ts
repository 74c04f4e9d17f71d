/** Sheet `settings`: the numbers of the method that planners may change, each with its effect and value. */
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
} from "../../domain/model/settings";
import { idKey, isSameId, nameKey } from "../../domain/model/same-id";
import { SETTING_NAMES, SETTING_TEXTS } from "../../locale/settings";
import { LANGUAGES, type Language } from "../../locale/language";
import { textInTextCell, trimmed, type Cell } from "../../workbook/cell";
import { textField, type Field } from "../../workbook/fields";
import { read, type Problem } from "../../workbook/problem";
import { readSetting, settingCell } from "../../workbook/setting-value";
import { tableOf, tableSource, type WorkbookSnapshot } from "../../workbook/snapshot";
import {
  readTable,
  type TableDefinition,
  type TableRow,
  type TableSource,
} from "../../workbook/table/table";

/** A setting as a row; its value is a number, or numbers or yes and no as text. */
export interface SettingRow {
  readonly key: string;
  readonly name: string;
  readonly value: Cell;
  readonly meaning: string;
}

const value: Field<Cell> = {
  header: { sv: "Värde", en: "Value" },
  hint: {
    sv: "Ändra värdet och kör igen. Flera tal skiljs med | eller ;. Tomt: förvalet.",
    en: "Change the value and run again. Several numbers are separated by | or ;. Blank: the default.",
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
  onePage: true,
  fields: {
    key: {
      ...textField({
        header: { sv: "Nyckel", en: "Key" },
        hint: {
          sv: "Inställningens nyckel, samma på alla språk. Ändra den inte.",
          en: "The setting's key, the same in every language. Do not change it.",
        },
        width: 22,
      }),
      isCode: true,
    },
    name: textField({
      header: { sv: "Namn", en: "Name" },
      hint: { sv: "Inställningens namn.", en: "The setting's name." },
      width: 34,
    }),
    value,
    meaning: textField(
      {
        header: { sv: "Vad den gör", en: "What it does" },
        hint: { sv: "Förklaring.", en: "Explanation." },
        width: 96,
      },
      "long-text",
    ),
  },
};

/** Names that settings had in an earlier edition of the method. */
const FORMER_KEYS: Readonly<Record<string, SettingKey>> = { excess: "frequencyExcess" };

/** The setting of a key, or of a name in either language, in any case; null: there is none. */
export function settingOfKey(name: string): SettingKey | null {
  const key = SETTING_KEYS.find((known) => isSameId(known, name)) ?? FORMER_KEYS[idKey(name)];
  if (key !== undefined) return key;
  const isName = (known: SettingKey): boolean =>
    LANGUAGES.some((language) => nameKey(SETTING_NAMES[known][language]) === nameKey(name));
  return SETTING_KEYS.find(isName) ?? null;
}

/** The setting of a row, by its key, else by its name. */
const settingOf = ({ key, name }: SettingRow): SettingKey | null =>
  settingOfKey(key === "" ? name : key);

/** Whether a name is one that its setting no longer has. */
export const isFormerKey = (name: string): boolean => idKey(name) in FORMER_KEYS;

/** `base` updated with the settings in `source`; blank values change nothing, one given twice is a problem. */
export function readSettings(
  source: TableSource,
  base: Settings = DEFAULT_SETTINGS,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const table = readTable(SETTINGS, source);
  const problems = [...table.problems];
  const settings: Record<string, unknown> = { ...base };
  const keyColumn = table.columns.get("key") ?? null;
  const valueColumn = table.columns.get("value") ?? null;
  // A row with the present name counts before one with the former.
  const rows = [...table.rows].sort(
    (one, other) => Number(isFormerKey(other.record.key)) - Number(isFormerKey(one.record.key)),
  );
  const first = new Map<string, number | null>();
  for (const { record, row } of rows) {
    const key = settingOf(record);
    const named = `${key ?? ""} ${isFormerKey(record.key)}`;
    const before = first.get(named);
    if (key !== null && before !== undefined && trimmed(record.value) !== "") {
      problems.push({
        code: "setting-twice",
        position: source.position(row, keyColumn),
        values: { value: record.key, first: before ?? "" },
      });
      continue;
    }
    if (trimmed(record.value) !== "") first.set(named, source.position(row, keyColumn).row);
    if (key === null) {
      problems.push({
        code: "setting-unknown",
        position: source.position(row, keyColumn),
        values: {
          value: record.key === "" ? record.name : record.key,
          choices: SETTING_KEYS.join(", "),
        },
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
  SETTING_KEYS.map((key) => ({
    key,
    name: SETTING_NAMES[key][language],
    value: settingCell(settings[key], language),
    meaning: SETTING_TEXTS[key][language],
  }));

/** The rows of the sheet by setting; a row with a former name where no other has the present one. */
export function existingSettings({
  sheets,
}: Pick<WorkbookSnapshot, "sheets">): ReadonlyMap<SettingKey, TableRow<SettingRow>> {
  const sheet = sheets.get("settings");
  const table = tableOf(sheet, SETTINGS.name);
  const existing = new Map<SettingKey, TableRow<SettingRow>>();
  if (sheet === undefined || table === null) return existing;
  for (const found of readTable(SETTINGS, tableSource(sheet, table)).rows) {
    const key = settingOf(found.record);
    if (key === null || (existing.has(key) && isFormerKey(found.record.key))) continue;
    existing.set(key, found);
  }
  return existing;
}
