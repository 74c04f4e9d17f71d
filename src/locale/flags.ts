/** The flags of a service, in words. */
import type { Flag } from "../domain/classification/reasons";
import type { Bilingual } from "./language";

export const FLAG_TEXTS: Readonly<Record<Flag, Bilingual>> = {
  "weak-primary": { sv: "svagt huvudalternativ", en: "weak primary" },
  "no-primary": { sv: "inget huvudalternativ", en: "no primary" },
  uncovered: { sv: "alla nås inte", en: "not all are served" },
  conflict: { sv: "konflikt användare–myndighet", en: "conflict user–authority" },
};
