/** Who is reached or missed, in words: units of target groups that prefer alike, and those who need help from a person. */
import { SEGMENTS, type Segment } from "../domain/model/model";
import type { Unit } from "../domain/units/units";
import type { Bilingual, Language } from "./language";

/** How many names a text lists before it counts the rest. */
const LISTED = 5;

const AND: Bilingual = { sv: "och", en: "and" };
const OR: Bilingual = { sv: "eller", en: "or" };

const PREFERENCES: Readonly<Record<Segment, Bilingual>> = {
  E: { sv: "föredrar elektroniskt", en: "prefer electronic ways" },
  M: { sv: "är mitt emellan", en: "are in between" },
  P: { sv: "föredrar andra sätt", en: "prefer other ways" },
};

const TEXTS = {
  everyone: { sv: "alla", en: "everyone" },
  those: { sv: "dem som", en: "those who" },
  alone: { sv: "klarar sig utan hjälp", en: "manage without help" },
  helped: { sv: "behöver hjälp av en person", en: "need help from a person" },
  more: { sv: "till", en: "more" },
} as const satisfies Record<string, Bilingual>;

/** Names in a row, the first ones and how many more. */
export function listText(
  names: readonly string[],
  language: Language,
  most: number = LISTED,
): string {
  const shown = names.slice(0, most).join(", ");
  const more = names.length - most;
  return more <= 0 ? shown : `${shown} ${AND[language]} ${more} ${TEXTS.more[language]}`;
}

/** All phrases in a row, the last one after "and". */
export const andText = (phrases: readonly string[], language: Language): string =>
  joined(phrases, AND[language]);

/** Phrases with a word before the last one. */
function joined(phrases: readonly string[], before: string): string {
  const last = phrases.at(-1) ?? "";
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(", ")} ${before} ${last}`;
}

/** What the units of one target group have in common, without the group's name. */
function groupText(units: readonly Unit[], language: Language): string {
  const segmentsOf = (help: boolean): readonly Segment[] =>
    SEGMENTS.filter((segment) =>
      units.some((unit) => unit.help === help && unit.segment === segment),
    );
  const isAll = (segments: readonly Segment[]): boolean => segments.length === SEGMENTS.length;
  const preferences = (segments: readonly Segment[]): readonly string[] =>
    segments.map((segment) => PREFERENCES[segment][language]);
  const alone = segmentsOf(false);
  const helped = segmentsOf(true);
  if (isAll(alone) && isAll(helped)) return TEXTS.everyone[language];
  const needHelp = TEXTS.helped[language];
  const phrases = [
    ...(isAll(alone) ? [TEXTS.alone[language]] : preferences(alone)),
    ...(helped.length === 0
      ? []
      : isAll(helped)
        ? [needHelp]
        : [`${needHelp} ${AND[language]} ${joined(preferences(helped), OR[language])}`]),
  ];
  return `${TEXTS.those[language]} ${joined(phrases, OR[language])}`;
}

/**
 * The units, after “for” or as the object of a verb: “those who prefer other ways (Elderly)”.
 * @param nameOf the name of a target group
 */
export function unitsText(
  units: readonly Unit[],
  language: Language,
  nameOf: (group: string) => string,
): string {
  const byGroup = new Map<string | null, Unit[]>();
  for (const unit of units) {
    byGroup.set(unit.group, [...(byGroup.get(unit.group) ?? []), unit]);
  }
  const groupsBy = new Map<string, string[]>();
  for (const [group, own] of byGroup) {
    const alike = groupText(own, language);
    const names = groupsBy.get(alike) ?? [];
    groupsBy.set(alike, group === null ? names : [...names, nameOf(group)]);
  }
  const phrases = [...groupsBy].map(([alike, names]) =>
    names.length === 0 ? alike : `${alike} (${listText(names, language)})`,
  );
  return joined(phrases, AND[language]);
}
