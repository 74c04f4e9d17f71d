/** What findings of one cause have in common, as the heading of their group. */
import type { FindingCode } from "../../domain/checks/finding";
import type { Bilingual } from "../../locale/language";

export const FINDING_NAMES: Readonly<Record<Exclude<FindingCode, "point">, Bilingual>> = {
  "unknown-id": { sv: "Namn eller id som inte finns", en: "Names or ids that do not exist" },
  "duplicate-id": { sv: "Samma id på flera rader", en: "The same id in several rows" },
  "number-outside-range": { sv: "Tal utanför sina gränser", en: "Numbers outside their range" },
  "breakpoints-not-ascending": {
    sv: "Brytpunkter som inte stiger",
    en: "Breakpoints that do not ascend",
  },
  "no-weights": { sv: "Vikter som alla är 0", en: "Weights that are all 0" },
  "decision-on-closed-cell": {
    sv: "Beslut mot regler och krav",
    en: "Decisions against rules and requirements",
  },
  "no-primary": { sv: "Inget huvudalternativ", en: "No primary" },
  "two-primaries": { sv: "Flera huvudalternativ", en: "Several primaries" },
  "reason-missing": { sv: "Skäl saknas", en: "No reason given" },
  "legal-basis-missing": { sv: "Lagrum saknas", en: "No legal basis given" },
  "assurance-below": { sv: "För låg tillitsnivå", en: "Assurance too low" },
  "inclusion-lacking": { sv: "Inte tillgängligt för alla", en: "Not accessible to all" },
  "against-use": { sv: "Mot hur tjänsten används", en: "Against how the service is used" },
  "weak-primary": { sv: "Svagt huvudalternativ", en: "Weak primary" },
  "not-usable-today": { sv: "Kanalen finns inte i dag", en: "The channel cannot be used today" },
  "short-of-complexity": {
    sv: "Klarar inte komplexiteten",
    en: "Cannot carry the complexity",
  },
  "lacks-main": { sv: "Uppfyller inte ett krav", en: "Lacks a requirement" },
  "system-primary": { sv: "System som huvudalternativ", en: "Systems as the primary" },
  "assumed-cost": { sv: "Antagen kostnad avgör", en: "An assumed cost decides" },
  uncovered: { sv: "Användare som inte nås", en: "Users that are not reached" },
  "complement-not-needed": {
    sv: "Komplement som inte behövs",
    en: "Complements that are not needed",
  },
  "primary-on-phase-out": {
    sv: "Huvudalternativ som avvecklas",
    en: "Primaries that are phased out",
  },
  "phase-out-leaves-none": {
    sv: "Avveckling lämnar ingen kanal",
    en: "A phase-out leaves no channel",
  },
  "single-electronic-channel": {
    sv: "Bara en elektronisk kanal",
    en: "Only one electronic channel",
  },
  "free-choice-one-way": { sv: "Fritt val, men en enda väg", en: "Free choice, but a single way" },
  "routine-not-electronic": {
    sv: "Rutinärende utan elektronisk kanal",
    en: "Routine matter without an electronic channel",
  },
  conflict: { sv: "Sidorna drar isär", en: "The sides pull apart" },
  "grows-threefold": { sv: "Volymen blir mycket större", en: "The volume becomes much larger" },
  "electronic-falls": { sv: "Färre elektroniska kontakter", en: "Fewer electronic contacts" },
  "reduced-grows": { sv: "Växer fast den ska minska", en: "Grows though it is to be reduced" },
  "stays-after-last-year": { sv: "Kvar efter sista året", en: "Stays after its last year" },
  "channel-jump": { sv: "Kanalbyte mitt i ärendet", en: "A change of channel within a case" },
  "rule-without-effect": { sv: "Regler utan verkan", en: "Rules without effect" },
  "growth-above-one": { sv: "Tillväxt över 100 %", en: "Growth above 100 %" },
  "volume-missing": { sv: "Volym saknas", en: "No volume given" },
  "rests-on-assumptions": { sv: "Vilar på antaganden", en: "Rests on assumptions" },
  "hourly-value-default": { sv: "Användarnas tid i kronor", en: "The users' time in kronor" },
  "handling-time-hint": {
    sv: "Handläggningstid mot komplexitet",
    en: "Handling time against complexity",
  },
  "channel-value-missing": { sv: "Uppgifter om kanaler saknas", en: "Values of channels missing" },
  "volume-where-unusable": {
    sv: "Kontakter där kanalen är stängd",
    en: "Contacts where the channel is closed",
  },
  "review-date-passed": { sv: "Dags att ompröva", en: "Due for review" },
  "one-sided-department": {
    sv: "Ensidigt val i en förvaltning",
    en: "One-sided choice of a department",
  },
  "kinds-absent": { sv: "Slag av tjänster som saknas", en: "Kinds of services that are missing" },
  "case-incomplete": { sv: "Ärenden som saknar steg", en: "Cases that lack steps" },
  "agent-not-stated": { sv: "Om ombud är inte angivet", en: "Agents not stated" },
  "phase-out-without-year": { sv: "Avveckling utan sista år", en: "Phase-out without a last year" },
};
