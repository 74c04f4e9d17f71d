/** Texts of the tables in the strategy draft, and of the fields for the planner's own text. */
import type { Kind } from "../../domain/model/model";
import type { Bilingual } from "../../locale/language";

export const STRATEGY_TEXTS = {
  freeLabel: { sv: "Egen text", en: "Own text" },
  freeHint: {
    sv: "Skriv det som ska stå under rubriken utöver utkastet. Texten står kvar vid varje körning.",
    en: "Write what is to stand under the heading beside the draft. The text stays through every run.",
  },
  group: { sv: "Målgrupp", en: "Target group" },
  size: { sv: "Storlek", en: "Size" },
  electronic: { sv: "Elektroniskt, %", en: "Electronic, %" },
  between: { sv: "Mellan, %", en: "Between, %" },
  personal: { sv: "Annat sätt, %", en: "Other ways, %" },
  moreGroups: {
    sv: "och {count} till, se bladet {sheet}",
    en: "and {count} more, see the sheet {sheet}",
  },
  largestServices: { sv: "De största tjänsterna", en: "The largest services" },
  moreServices: {
    sv: "och {count} till med färre eller okända kontakter, se bladet {sheet}",
    en: "and {count} more with fewer or unknown contacts, see the sheet {sheet}",
  },
  kind: { sv: "Tjänster efter slag", en: "Services by kind" },
  noKind: { sv: "slag inte angivet", en: "kind not stated" },
  count: { sv: "Antal", en: "Number" },
  volume: { sv: "Volym per år", en: "Volume a year" },
  withoutVolume: { sv: "Utan känd volym", en: "Without known volume" },
  channel: { sv: "Kanal", en: "Channel" },
  suggested: { sv: "Föreslagen", en: "Suggested" },
  decided: { sv: "Beslutad", en: "Decided" },
  lastYear: { sv: "Sista år", en: "Last year" },
  isElectronic: { sv: "E-kanal", en: "E-channel" },
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
  noDepartment: { sv: "Utan angiven förvaltning", en: "Without a department" },
  services: { sv: "Tjänster", en: "Services" },
  all: { sv: "Alla", en: "All" },
  owner: { sv: "Ägare", en: "Owner" },
  partner: { sv: "Extern kanal", en: "External channel" },
} as const satisfies Record<string, Bilingual>;

export const KIND_WORDS: Readonly<Record<Kind, Bilingual>> = {
  inform: { sv: "Informera", en: "Inform" },
  advise: { sv: "Ge råd och stöd", en: "Advise and support" },
  apply: { sv: "Ta emot ansökningar och uppgifter", en: "Receive applications" },
  dialogue: { sv: "Föra dialog i ärenden", en: "Hold a dialogue in cases" },
  decide: { sv: "Meddela beslut", en: "Give decisions" },
};
