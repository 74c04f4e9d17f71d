/** Settings are read as people write them: numbers, lists with any separator, yes and no. */
import fc from "fast-check";
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  SETTING_SHAPES,
  type SettingKey,
  type Settings,
} from "../../src/domain/model/settings";
import { LANGUAGES } from "../../src/locale/language";
import { problemText } from "../../src/locale/problems/lines";
import type { Cell } from "../../src/workbook/cell";
import { readSetting, settingCell, settingText } from "../../src/workbook/setting-value";

const value = (key: SettingKey, cell: Cell): unknown => {
  const reading = readSetting(key, cell);
  return reading.ok ? reading.value : reading.code;
};

test.each([
  ["0,5; 0,3; 0,2", [0.5, 0.3, 0.2]],
  ["0.5;0.3;0.2", [0.5, 0.3, 0.2]],
  ["0,5|0,3|0,2", [0.5, 0.3, 0.2]],
  ["0.5, 0.3, 0.2", [0.5, 0.3, 0.2]],
  ["0,5, 0,3, 0,2", [0.5, 0.3, 0.2]],
  ["0.5,0.3,0.2", [0.5, 0.3, 0.2]],
  ["50 % | 30 % | 20 %", [0.5, 0.3, 0.2]],
  ["5|3|2|", [5, 3, 2]],
  ["0,5,0,3,0,2", "list-length"],
  ["0,5; 0,3", "list-length"],
  ["0,5", "list-length"],
  [0.5, "list-length"],
  ["0,5; a; 0,2", "number-expected"],
  ["-1; 0; 1", "number-out-of-range"],
  [";", "number-expected"],
])("the list %j is %j", (cell, wanted) => {
  expect(value("population", cell)).toEqual(wanted);
});

test.each([
  ["10, 100, 1 000, 10 000", [10, 100, 1000, 10000]],
  ["10,100,1000", [10, 100, 1000]],
  ["2,5; 10", [2.5, 10]],
  ["10, 100", [10, 100]],
  [100, [100]],
  ["10,100", "list-ambiguous"],
  ["1,5", "list-ambiguous"],
  ["10; 5", "breakpoints-not-ascending"],
])("the breakpoints %j are %j", (cell, wanted) => {
  expect(value("frequencyBreakpoints", cell)).toEqual(wanted);
});

test("yes and no are read in both languages, and nothing else", () => {
  for (const yes of ["ja", "Yes", true, 1]) expect(value("introduceChannels", yes)).toBe(true);
  for (const no of ["nej", "NO", false, 0]) expect(value("introduceChannels", no)).toBe(false);
  expect(value("introduceChannels", "kanske")).toBe("code-unknown");
});

test("a number outside its range is refused, with no value at hand", () => {
  expect(value("userWeight", 1.2)).toBe("number-out-of-range");
  expect(value("horizonYears", 2.5)).toBe("whole-number-expected");
  expect(readSetting("help", "0|0|0|0|2")).not.toHaveProperty("outside");
});

test.each(LANGUAGES)("a list that is wrong tells how to write it, in %s", (language) => {
  const reading = readSetting("help", "0,1; 0,2");
  expect(reading.ok ? "" : problemText(reading.code, reading.values, language)).toMatch(
    language === "sv" ? /har 2 tal.*Skriv 5 tal med \|/ : /has 2 numbers.*Write 5 numbers with \|/,
  );
});

/** Any value that a setting may have. */
const valueOf = (key: SettingKey): fc.Arbitrary<Settings[SettingKey]> => {
  const shape = SETTING_SHAPES[key];
  if (shape.kind === "yes-no") return fc.boolean();
  const { minimum: min, maximum: max, integer } = shape.range;
  const any = integer === true ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  const number = any.map((drawn) => (drawn === 0 ? 0 : drawn));
  if (shape.kind === "number") return number;
  const { length } = shape;
  const list = fc.array(number, { minLength: length ?? 1, maxLength: length ?? 6 });
  return key === "frequencyBreakpoints"
    ? list.map((numbers) => [...numbers].sort((one, other) => one - other))
    : list;
};

test("what is written in either language is read back as the same", () => {
  for (const key of SETTING_KEYS) {
    fc.assert(
      fc.property(valueOf(key), fc.constantFrom(...LANGUAGES), (setting, language) => {
        expect(value(key, settingCell(setting, language))).toEqual(setting);
      }),
      { numRuns: 20 },
    );
  }
});

test("texts have the language's decimal sign", () => {
  expect(settingText(DEFAULT_SETTINGS.population, "sv")).toBe("0,5; 0,3; 0,2");
  expect(settingText(DEFAULT_SETTINGS.population, "en")).toBe("0.5; 0.3; 0.2");
  expect(settingText(0.25, "sv")).toBe("0,25");
  expect([settingText(true, "sv"), settingText(false, "en")]).toEqual(["ja", "no"]);
  expect(settingCell(0.25, "sv")).toBe(0.25);
});
