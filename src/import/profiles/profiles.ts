/** The profiles, and which one the headers of a list are of. */
import type { Target } from "../columns/target";
import { phraseOf } from "../vocabulary/words";
import { shownKey } from "../../domain/model/same-id";
import { CANADA } from "./canada";
import { CPSV_AP } from "./cpsv-ap";
import { GOVBR } from "./govbr";
import { KOMMUN } from "./kommun";
import { LEIKA } from "./leika";
import { LGSL } from "./lgsl";
import type { Profile, ProfileId, ValueWords } from "./profile";
import { PTV } from "./ptv";
import { REQUEST_LOG } from "./request-log";
import { UPL } from "./upl";

/** In the order in which they are tried: the most particular headers first. */
export const PROFILES: readonly Profile[] = [
  CANADA,
  LEIKA,
  UPL,
  LGSL,
  GOVBR,
  PTV,
  CPSV_AP,
  REQUEST_LOG,
  KOMMUN,
];

export const profileOf = (id: ProfileId): Profile => {
  const found = PROFILES.find((profile) => profile.id === id);
  if (found === undefined) throw new TypeError(`There is no profile ${id}.`);
  return found;
};

/** The spellings of a header as they are compared. */
export const spellings = (list: string): readonly string[] => list.split("|").map(phraseOf);

/** The profile whose signs are among the headers; null: none. */
export function foundProfile(headers: readonly string[]): Profile | null {
  const phrases = new Set(headers.map(phraseOf));
  return (
    PROFILES.find(({ signs }) =>
      signs.some((sign) => sign.every((list) => spellings(list).some((one) => phrases.has(one)))),
    ) ?? null
  );
}

/** What the profile takes a header for; null: it does not know it. */
export function profileTarget(profile: Profile | null, header: string): Target | null {
  const phrase = phraseOf(header);
  for (const [list, target] of Object.entries(profile?.columns ?? {})) {
    if (spellings(list).includes(phrase)) return target;
  }
  return null;
}

/** What a value is by the vocabulary's words: undefined where they do not have it. */
export function ofWords(words: ValueWords | undefined, value: string): string | null | undefined {
  if (words === undefined) return undefined;
  const keys = [value, value.split(/[/#]/).at(-1) ?? value].map(shownKey);
  for (const key of keys) {
    for (const [word, ours] of Object.entries(words)) {
      if (!word.endsWith("*") && shownKey(word) === key) return ours;
    }
  }
  for (const [word, ours] of Object.entries(words)) {
    if (word.endsWith("*") && keys[0]?.startsWith(shownKey(word.slice(0, -1))) === true) return ours;
  }
  return undefined;
}
