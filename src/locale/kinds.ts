/** What a service does, in words. */
import type { Kind } from "../domain/model/model";
import type { Bilingual } from "./language";

export const KIND_TEXTS: Readonly<Record<Kind, Bilingual>> = {
  inform: { sv: "Informera", en: "Inform" },
  advise: { sv: "Ge råd", en: "Advise" },
  apply: { sv: "Ta emot", en: "Take in" },
  dialogue: { sv: "Föra dialog", en: "Hold a dialogue" },
  decide: { sv: "Besluta", en: "Decide" },
};
