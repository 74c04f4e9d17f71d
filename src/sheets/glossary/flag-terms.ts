/** The flags of a suggestion, named as they are shown. */
import { FLAGS, type Flag } from "../../domain/classification/reasons";
import { FLAG_TEXTS } from "../../locale/flags";
import { term, type GlossaryTerm } from "./texts";

const MEANINGS: Readonly<Record<Flag, readonly [sv: string, en: string]>> = {
  "weak-primary": [
    "Den bästa kanalen har ändå få poäng. Leta efter en bättre.",
    "The best channel still has a low score. Look for a better one.",
  ],
  "near-tie": [
    "Poängen skiljer så lite att det som används i dag, eller kostnaden, har avgjort.",
    "The scores differ so little that what is used today, or the cost, has decided.",
  ],
  "short-of-complexity": [
    "Kanalen är inte gjord för så komplexa ärenden. Se till att en person kan hjälpa.",
    "The channel is not made for matters this complex. See to it that a person can help.",
  ],
  "assumed-richness": [
    "Rikheten är inte känd och antas efter mötessättet. Fyll i den.",
    "The richness is not known and is assumed by the mode. Fill it in.",
  ],
  "assumed-cost": [
    "Med andra kostnader där de inte är kända skulle en annan kanal föreslås. Fyll i dem.",
    "With other costs where they are not known another channel would be suggested. Fill them in.",
  ],
  "not-usable-today": [
    "Kanalen måste först införas för tjänsten.",
    "The channel has to be introduced for the service first.",
  ],
  "lacks-main": [
    "En regel gav klassen, eller ingen kanal uppfyller ett krav med styrkan huvudalternativ. Se över kravet.",
    "A rule gave the class, or no channel meets the requirement of severity main. Review the requirement.",
  ],
  "lacks-should": [
    "Alla andra kanaler har större hinder. Ge kanalen det som saknas.",
    "All other channels have greater obstacles. Give the channel what it lacks.",
  ],
  "no-primary": [
    "Ingen kanal är kvar att föreslå. Se över krav och regler.",
    "No channel is left to suggest. Review requirements and rules.",
  ],
  uncovered: [
    "Någon del av en målgrupp nås inte av de valda kanalerna.",
    "Some part of a target group is not reached by the chosen channels.",
  ],
  conflict: [
    "Huvudalternativet är bra för den ena sidan och dåligt för den andra.",
    "The primary is good for one side and bad for the other.",
  ],
};

export const FLAG_TERMS: readonly GlossaryTerm[] = FLAGS.map((flag) => {
  const { sv, en } = FLAG_TEXTS[flag];
  return term(
    "method",
    flag === "conflict" ? "channelGroups" : "method",
    [`flagga: ${sv}`, `flag: ${en}`],
    ...MEANINGS[flag],
  );
});
