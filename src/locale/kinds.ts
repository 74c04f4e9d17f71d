/** What a service does, in words. */
import type { Kind } from "../domain/model/model";
import type { CodedWords } from "./coded-words";

export const KIND_TEXTS: CodedWords<Kind> = {
  inform: { sv: "Informera", en: "Inform", also: ["information"] },
  advise: { sv: "Ge råd", en: "Advise", also: ["råd", "rådgivning", "advice"] },
  apply: {
    sv: "Ta emot ansökan",
    en: "Receive applications",
    // The first three stand in workbooks that were made earlier, or as a list's column calls it.
    also: ["ta emot", "take in", "ansökan", "ansöka", "anmälan", "application"],
  },
  dialogue: { sv: "Föra dialog", en: "Hold a dialogue", also: ["dialog"] },
  decide: { sv: "Besluta", en: "Decide", also: ["beslut", "decision"] },
};
