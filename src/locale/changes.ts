/** The changes of the action plan in words: what is done, how soon, and what is missing first. */
import type { ChangeKind } from "../domain/changes/change-kinds";
import type { Missing, Term } from "../domain/changes/changes";
import { fill, type Bilingual, type Language } from "./language";

export const CHANGE_TEXTS: Readonly<Record<ChangeKind, Bilingual>> = {
  introduce: { sv: "inför", en: "introduce" },
  strengthen: { sv: "stärk", en: "strengthen" },
  "steer-away": { sv: "styr bort från", en: "steer away from" },
  withdraw: { sv: "avveckla", en: "withdraw" },
  measure: { sv: "mät", en: "measure" },
};

export const TERM_TEXTS: Readonly<Record<Term, Bilingual>> = {
  now: { sv: "nu", en: "now" },
  short: { sv: "kort", en: "short" },
  long: { sv: "lång", en: "long" },
};

const MISSING_TEXTS = {
  open: {
    sv: "Öppna {channel} för tjänsten, kanalen finns för andra",
    en: "Open {channel} for the service, others have it",
  },
  create: {
    sv: "Skaffa {channel}, ingen tjänst har kanalen i dag",
    en: "Acquire {channel}, no service has it today",
  },
  agreement: { sv: "Avtal om {channel}", en: "An agreement on {channel}" },
  capability: {
    sv: "{channel} behöver klara {requirement}",
    en: "{channel} has to get {requirement}",
  },
  taker: {
    sv: "Välj en kanal som tar över",
    en: "Choose a channel that takes over",
  },
} as const satisfies Record<string, Bilingual>;

/** Names of ids, for people. */
interface Names {
  readonly channel: (id: string) => string;
  readonly requirement: (id: string) => string;
}

/** What is missing, with the name of the channel that is to grow; without a full stop. */
export function missingText(missing: Missing, language: Language, names: Names): string {
  if (missing.kind === "taker") return MISSING_TEXTS.taker[language];
  const channel = names.channel(missing.channel);
  switch (missing.kind) {
    case "channel":
      return fill(MISSING_TEXTS[missing.exists ? "open" : "create"][language], { channel });
    case "agreement":
      return fill(MISSING_TEXTS.agreement[language], { channel });
    case "capability":
      return fill(MISSING_TEXTS.capability[language], {
        channel,
        requirement: names.requirement(missing.requirement),
      });
  }
}
