/** What a header alone is taken for: by an answer, the profile, our own names, or the words of eleven languages. */
import { columnAnswer, type Answers } from "../answers";
import type { ImportContext } from "../context";
import type { Profile } from "../profiles/profile";
import { profileTarget } from "../profiles/profiles";
import { channelOfHeader, channelTypeOf } from "../vocabulary/channel-words";
import { FIELD_WORDS, meaningOf, meaningOfHeader } from "../vocabulary/field-words";
import { phraseOf } from "../vocabulary/words";
import type { Target } from "./target";

/** Why a header was taken for what it is. */
export type Because = "answer" | "profile" | "own-name" | "words" | "channel" | "none";

export interface KnownHeader {
  readonly target: Target;
  readonly because: Because;
}

const ROLES: readonly string[] = Object.keys(FIELD_WORDS);
const PLAIN: readonly string[] = ["own", "-", "events", "apart", "services"];

/** The target that a person names; null: there is none of that name. */
export function namedTarget(name: string, context: ImportContext): Target | null {
  if (PLAIN.includes(name) || ROLES.includes(name) || /^(?:channel|group|kind):./.test(name)) {
    return name as Target;
  }
  const field = context.fieldOfHeader(name);
  if (field !== null) return (ROLES.includes(field) ? field : `field:${field}`) as Target;
  const channel = context.channels.find(
    ({ id, name: called }) =>
      phraseOf(id) === phraseOf(name) || phraseOf(called) === phraseOf(name),
  );
  if (channel !== undefined) return `channel:${channel.id}`;
  const meaning = meaningOf(phraseOf(name));
  if (meaning !== null) return meaning;
  const type = channelTypeOf(name);
  return type === null ? null : `channel:${type}`;
}

/** What a header is taken for, before what stands in its column is known. */
export function knownHeader(
  header: string,
  profile: Profile | null,
  context: ImportContext,
  answers: Answers,
): KnownHeader {
  const answer = columnAnswer(answers, header);
  const named = answer === null ? null : namedTarget(answer, context);
  if (named !== null) return { target: named, because: "answer" };
  const ofProfile = profileTarget(profile, header);
  if (ofProfile !== null) return { target: ofProfile, because: "profile" };
  const field = context.fieldOfHeader(header);
  if (field !== null) {
    const target = (ROLES.includes(field) ? field : `field:${field}`) as Target;
    return { target, because: "own-name" };
  }
  const own = context.channels.find(
    ({ id, name }) => phraseOf(id) === phraseOf(header) || phraseOf(name) === phraseOf(header),
  );
  if (own !== undefined) return { target: `channel:${own.id}`, because: "channel" };
  // A channel's name as a whole is surer than a field's among words that add nothing: *E-tjänst* is no *tjänst*.
  const whole = meaningOf(phraseOf(header)) === null ? channelTypeOf(header) : null;
  const meaning = whole === null ? meaningOfHeader(header) : null;
  if (meaning !== null) return { target: meaning, because: "words" };
  const type = whole ?? channelOfHeader(header);
  return type === null
    ? { target: "own", because: "none" }
    : { target: `channel:${type}`, because: "channel" };
}
