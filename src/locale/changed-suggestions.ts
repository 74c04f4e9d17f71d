/** What became otherwise since the last run, in a few lines. */
import { causeGroups } from "../domain/changed-suggestions/cause-groups";
import type { ChangedSuggestion } from "../domain/changed-suggestions/changed-suggestions";
import { causeGroupText } from "./causes";
import type { FindingNames } from "./findings";
import { fill, type Bilingual, type Language } from "./language";

export const CHANGED_TEXTS = {
  count: {
    sv: "Förslag som ändrats sedan förra körningen: {count}.",
    en: "Suggestions that changed since the last run: {count}.",
  },
  group: { sv: "{count}: {cause}", en: "{count}: {cause}" },
  more: { sv: "… och {count} av andra orsaker", en: "… and {count} for other causes" },
  storeLost: {
    sv: "Arbetsbokens dolda minne (bladet _ChannelMatrix) var borta eller skadat, och med det vad förra körningen byggde på. Varför förslag ändrats sedan dess kan därför inte sägas. Allt annat finns kvar.",
    en: "The workbook's hidden store (the sheet _ChannelMatrix) was gone or damaged, and with it what the last run rested on. Why suggestions changed since then cannot be said. All else is kept.",
  },
} as const satisfies Record<string, Bilingual>;

/**
 * The number of changed suggestions, then how many each cause changed, the most first; none where nothing changed.
 * @param most how many causes are named; the suggestions of the others are counted
 */
export function changedLines(
  changed: readonly ChangedSuggestion[],
  language: Language,
  names: FindingNames,
  most: number,
): readonly string[] {
  if (changed.length === 0) return [];
  const line = (
    key: keyof typeof CHANGED_TEXTS,
    values: Readonly<Record<string, string | number>>,
  ): string => fill(CHANGED_TEXTS[key][language], values);
  const groups = causeGroups(changed);
  const named = groups.slice(0, most);
  const others = groups.slice(most).reduce((sum, group) => sum + group.changed.length, 0);
  return [
    line("count", { count: changed.length }),
    ...named.map((group) =>
      line("group", {
        count: group.changed.length,
        cause: causeGroupText(group, language, names),
      }),
    ),
    ...(others > 0 ? [line("more", { count: others })] : []),
  ];
}
