/** What the inspector says besides the reasons: flags, what the service states of itself, whom the suggestion does not reach, what is assumed in the score, and what another weight would change. */
import type { CellInspection, PrimaryStability } from "../../commands/inspection";
import { contactLine } from "../../domain/contacts/contact-lines";
import { FLAG_TEXTS } from "../../locale/flags";
import { fill } from "../../locale/language";
import { sentence } from "../../locale/reasons";
import { unitsText } from "../../locale/unit-texts";
import { INSPECTOR_TEXTS } from "../texts/inspector";
import type { Translator } from "../translator";

/** What each component of the score rests on, of what may be assumed. */
const RESTS_ON = {
  need: ["complexity", "richness"],
  fitComplexity: ["complexity", "richness"],
  effort: ["minutes"],
  fitFrequency: ["frequency", "capacity"],
  economy: ["cost"],
} as const;

export type ScorePart = keyof typeof RESTS_ON;

/** The name of a component, marked where what it rests on is assumed. */
export function partLabel(
  part: ScorePart,
  { reasons }: Pick<CellInspection, "reasons">,
  translator: Translator,
): string {
  const label = translator.t(INSPECTOR_TEXTS[part]);
  const isAssumed = reasons.some(
    (reason) => reason.kind === "assumed" && RESTS_ON[part].some((what) => what === reason.what),
  );
  return isAssumed ? translator.t(INSPECTOR_TEXTS.assumed, { label }) : label;
}

/** The flags of the service as sentences, and whom its suggestion does not reach. */
export const flagSentences = (
  { flags, uncovered, names }: Pick<CellInspection, "flags" | "uncovered" | "names">,
  { language }: Translator,
): readonly string[] =>
  flags.map((flag) =>
    flag === "uncovered"
      ? fill(INSPECTOR_TEXTS.notReached[language], {
          units: unitsText(uncovered, language, names.group),
        })
      : sentence(FLAG_TEXTS[flag][language]),
  );

/**
 * What another weight of the user's side would change, or why there is nothing to say of it.
 * @param weight in force, 0–1
 * @param nameOf the name of a channel
 */
export function stabilitySentences(
  stability: PrimaryStability,
  weight: number,
  nameOf: (channel: string) => string,
  translator: Translator,
): readonly string[] {
  if (stability.kind !== "interval") return [translator.t(INSPECTOR_TEXTS[stability.kind])];
  const {
    next: { below, above },
    interval: [low, high],
  } = stability;
  const channel = nameOf(stability.primary);
  if (below === null && above === null) {
    return [translator.t(INSPECTOR_TEXTS.stableAlways, { channel })];
  }
  const change = (
    text: "changesBelow" | "changesAbove",
    other: string | null,
    end: number,
  ): readonly string[] =>
    other === null
      ? []
      : [
          translator.t(INSPECTOR_TEXTS[text], {
            channel: nameOf(other),
            weight: translator.number(end, 2),
          }),
        ];
  return [
    translator.t(INSPECTOR_TEXTS.stable, { channel, now: translator.number(weight, 2) }),
    ...change("changesBelow", below, low),
    ...change("changesAbove", above, high),
  ];
}

/** Where the service is found in the channel, and what it states of itself, one line each. */
export function statedSentences(
  { stated, contacts, channelName }: CellInspection,
  translator: Translator,
): readonly string[] {
  const { description, legalBasis, handlingTime, fee, code } = stated;
  const named = (key: "restsOn" | "fee" | "code", text: string): string =>
    text === "" ? "" : translator.t(INSPECTOR_TEXTS[key], { text });
  const time =
    handlingTime === null
      ? ""
      : translator.t(INSPECTOR_TEXTS.handlingTime, { days: translator.number(handlingTime, 1) });
  return [
    contactLine(channelName, contacts),
    description,
    time,
    named("fee", fee),
    named("restsOn", legalBasis),
    named("code", code),
  ].filter((sentence) => sentence !== "");
}
