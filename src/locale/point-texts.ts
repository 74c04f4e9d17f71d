/** The questions of the guidance that only a person can answer. */
import type { Point } from "../domain/checks/points";
import type { Bilingual } from "./language";

export const POINT_TEXTS: Readonly<Record<Point, Bilingual>> = {
  "channel-transparency": {
    sv: "Kan användaren byta kanal under ett ärendes gång (kanaltransparens)?",
    en: "Can the user move between channels while a case is under way (channel transparency)?",
  },
  "external-partners": {
    sv: "Har externa samarbetspartner övervägts för att nå alla målgrupper?",
    en: "Have external partners been considered to reach all target groups?",
  },
  "sustainability-and-equal-treatment": {
    sv: "Är hållbarhet, likabehandling och andra övergripande mål vägda in?",
    en: "Have sustainability, equal treatment and other overall goals been weighed in?",
  },
  "powers-of-attorney": {
    sv: "Finns en plan för fullmakter och ombud?",
    en: "Is there a plan for powers of attorney and agents?",
  },
  "other-languages": {
    sv: "Finns information och e-tjänster på andra språk än svenska?",
    en: "Are information and e-services available in other languages?",
  },
  "reading-aloud": { sv: "Går det att få texterna upplästa?", en: "Can the texts be read aloud?" },
  "assistive-technology": {
    sv: "Fungerar kanalerna med hjälpmedel?",
    en: "Do the channels work with assistive technology?",
  },
  "equipment-on-site": {
    sv: "Finns utrustning där målgruppen befinner sig?",
    en: "Is there equipment where the target group is?",
  },
  security: {
    sv: "Är säkerheten bestämd för varje kanal och tjänst?",
    en: "Has security been settled for each channel and service?",
  },
  "e-identification": {
    sv: "Är det bestämt var e-legitimation krävs, och på vilken nivå?",
    en: "Is it settled where e-identification is required, and at what level?",
  },
  standards: {
    sv: "Följer de elektroniska kanalerna standarder?",
    en: "Do the electronic channels follow standards?",
  },
  "reuse-by-others": {
    sv: "Kan andra vidareutnyttja information och bygga in e-tjänsterna säkert?",
    en: "Can others reuse the information and include the e-services safely?",
  },
  "terms-defined": {
    sv: "Är begreppen definierade och gemensamma?",
    en: "Are the terms defined and shared?",
  },
  "phase-out-plan": {
    sv: "Finns en plan för kanaler som ska avvecklas?",
    en: "Is there a plan for the channels that shall be phased out?",
  },
  "external-communication": {
    sv: "Är det bestämt hur strategin berättas utåt, i valda delar?",
    en: "Is it settled how the strategy is told outside, in selected parts?",
  },
  "internal-communication": {
    sv: "Är det bestämt hur strategin berättas internt?",
    en: "Is it settled how the strategy is told inside?",
  },
  "part-of-other-planning": {
    sv: "Är strategin en del av annan planering och verksamhetsutveckling?",
    en: "Is the strategy part of other planning and development?",
  },
  "policy-or-checklist": {
    sv: "Behövs en policy eller checklista för vardagen?",
    en: "Is a policy or a checklist needed for everyday work?",
  },
};
