/** What is different after the upgrade of a workbook of an older version, in sentences. */
import { fill, type Bilingual, type Language } from "../locale/language";
import type { Upgrade } from "../workbook/inputs";
import { settingText } from "../workbook/setting-value";

const TEXTS = {
  method: {
    sv: "Förslagen räknas ut på ett nytt sätt, så många kan ha blivit andra. Besluten i matrisen, behoven och egna inställningar är kvar. Inställningen excess heter nu frequencyExcess.",
    en: "Suggestions are worked out in a new way, so many may be others. The decisions in the matrix, the needs and settings of your own are kept. The setting excess is now called frequencyExcess.",
  },
  settings: {
    sv: "Inställningar som hade sitt gamla förval har fått det nya: {list}.",
    en: "Settings that had their old default have the new one: {list}.",
  },
  channels: {
    sv: "Kanaler med den gamla katalogens siffror har fått den nya katalogens: {list}.",
    en: "Channels with the figures of the old catalogue have those of the new one: {list}.",
  },
  modes: {
    sv: "Kanaler ur katalogen med egna siffror har kvar dem och har fått mötessätt och roll: {list}.",
    en: "Channels of the catalogue with figures of your own keep them, and have a mode and a role: {list}.",
  },
} as const satisfies Record<string, Bilingual>;

const inBoth = (text: Bilingual, list: (language: Language) => readonly string[]): Bilingual => ({
  sv: fill(text.sv, { list: list("sv").join(", ") }),
  en: fill(text.en, { list: list("en").join(", ") }),
});

/**
 * Sentences in both languages; none where nothing was upgraded.
 * @param channelName the name of a channel by its id
 */
export function upgradeTexts(
  upgrade: Upgrade | null,
  channelName: (id: string) => string,
): readonly Bilingual[] {
  if (upgrade === null) return [];
  const { settings, channels, modes } = upgrade;
  const changes = (language: Language) =>
    settings.map(
      ({ key, from, to }) => `${key} ${settingText(from, language)} → ${settingText(to, language)}`,
    );
  return [
    TEXTS.method,
    ...(settings.length === 0 ? [] : [inBoth(TEXTS.settings, changes)]),
    ...(channels.length === 0 ? [] : [inBoth(TEXTS.channels, () => channels.map(channelName))]),
    ...(modes.length === 0 ? [] : [inBoth(TEXTS.modes, () => modes.map(channelName))]),
  ];
}
