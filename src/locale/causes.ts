/** What changed suggestions since the last run, in words. */
import type { CauseGroup } from "../domain/changed-suggestions/cause-groups";
import type { Cause, ChangedTable } from "../domain/changed-suggestions/candidates";
import { type FieldValue, type RecordTable } from "../domain/changed-suggestions/differences";
import { KINDS, type Rule } from "../domain/model/model";
import { CHANNEL_GROUP_TEXTS } from "./channel-groups";
import { classLetter } from "./class-codes";
import { DIRECTION_WORDS } from "./coded-words";
import type { FindingNames } from "./findings";
import { KIND_TEXTS } from "./kinds";
import { fill, type Bilingual, type Language } from "./language";
import { numberText } from "./numbers";

const FIELD_TEXTS: Readonly<Record<string, Bilingual>> = {
  kinds: { sv: "slag", en: "kind" },
  targetGroups: { sv: "målgrupper", en: "target groups" },
  volume: { sv: "volym", en: "volume" },
  frequency: { sv: "frekvens", en: "frequency" },
  complexity: { sv: "komplexitet", en: "complexity" },
  requirements: { sv: "krav", en: "requirements" },
  agent: { sv: "ombud", en: "agent" },
  assurance: { sv: "tillitsnivå", en: "assurance" },
  group: { sv: "kanalgrupp", en: "channel group" },
  mode: { sv: "mötessätt", en: "mode" },
  role: { sv: "roll", en: "role" },
  electronic: { sv: "elektronisk", en: "electronic" },
  richness: { sv: "rikhet", en: "richness" },
  capacity: { sv: "kapacitet", en: "capacity" },
  cost: { sv: "kostnad", en: "cost" },
  avoidable: { sv: "påverkbar andel", en: "avoidable share" },
  introduction: { sv: "införandekostnad", en: "introduction cost" },
  yearly: { sv: "årskostnad", en: "yearly cost" },
  minutes: { sv: "minuter", en: "minutes" },
  capabilities: { sv: "förmågor", en: "capabilities" },
  direction: { sv: "inriktning", en: "direction" },
  lastYear: { sv: "sista år", en: "last year" },
  parent: { sv: "överordnad grupp", en: "parent group" },
  size: { sv: "storlek", en: "size" },
  shares: { sv: "andelar E, M, P", en: "shares E, M, P" },
  severity: { sv: "allvar", en: "severity" },
};

const RECORD_TEXTS: Readonly<Record<RecordTable, Bilingual>> = {
  channels: { sv: "kanalen {name}", en: "channel {name}" },
  groups: { sv: "målgruppen {name}", en: "target group {name}" },
  requirements: { sv: "kravet {name}", en: "requirement {name}" },
};

const TABLE_TEXTS: Readonly<Record<ChangedTable, Bilingual>> = {
  channels: { sv: "kanalerna", en: "the channels" },
  groups: { sv: "målgrupperna", en: "the target groups" },
  requirements: { sv: "kraven", en: "the requirements" },
  rules: { sv: "reglerna", en: "the rules" },
  needs: { sv: "behoven", en: "the needs" },
  settings: { sv: "inställningarna", en: "the settings" },
  volumes: { sv: "volymerna per kanal", en: "the volumes by channel" },
};

const TEXTS = {
  changed: { sv: "{what} {from} → {to}", en: "{what} {from} → {to}" },
  added: { sv: "{what} tillkom", en: "{what} added" },
  removed: { sv: "{what} togs bort", en: "{what} removed" },
  fields: { sv: "{what} ändrades: {fields}", en: "{what} changed: {fields}" },
  table: { sv: "{what} ändrades ({count})", en: "{what} changed ({count})" },
  recordField: { sv: "{record}: {field}", en: "{record}: {field}" },
  volumeNow: { sv: "volym nu i {channel}", en: "volume now in {channel}" },
  rule: { sv: "regel om {channel}", en: "rule on {channel}" },
  generalRule: {
    sv: "regel för alla tjänster om {channel}",
    en: "rule for all services on {channel}",
  },
  ruleChanged: { sv: "{what} ändrades", en: "{what} changed" },
  order: { sv: "kanalernas ordning ändrades", en: "order of the channels changed" },
  need: { sv: "behov {group} × {channel}", en: "need {group} × {channel}" },
  setting: { sv: "inställningen {key}", en: "setting {key}" },
  day: { sv: "körningens dag", en: "day of the run" },
  method: { sv: "metoden är en annan utgåva", en: "the method is another edition" },
  unknown: {
    sv: "underlaget för förra körningen är inte känt",
    en: "the inputs of the last run are not known",
  },
  ofService: { sv: "{service}: {cause}", en: "{service}: {cause}" },
  ofServices: {
    sv: "{field} för {count} {count|tjänst|tjänster}",
    en: "{field} of {count} {count|service|services}",
  },
  someVolumes: { sv: "volym nu", en: "volume now" },
  someRules: { sv: "regler", en: "rules" },
  blank: { sv: "tomt", en: "blank" },
  yes: { sv: "ja", en: "yes" },
  no: { sv: "nej", en: "no" },
  "not-counted": { sv: "x", en: "x" },
  "cannot-be-used": { sv: "–", en: "–" },
} as const satisfies Record<string, Bilingual>;

/** Decimals of a value that changed. */
const DECIMALS = 6;

/** Names of the ids and codes that a field holds; others are shown as they are. */
function wordOf(value: string, field: string, language: Language, names: FindingNames): string {
  switch (field) {
    case "kinds": {
      const kind = KINDS.find((known) => known === value);
      return kind === undefined ? value : KIND_TEXTS[kind][language].toLowerCase();
    }
    case "requirements":
    case "capabilities":
      return names.requirement(value);
    case "targetGroups":
    case "parent":
      return names.group(value);
    case "direction":
      return new Map(Object.entries(DIRECTION_WORDS)).get(value)?.[language] ?? value;
    case "group":
      return new Map(Object.entries(CHANNEL_GROUP_TEXTS)).get(value)?.[language] ?? value;
    default:
      return value;
  }
}

function valueText(
  value: FieldValue,
  field: string,
  language: Language,
  names: FindingNames,
): string {
  if (value === null || value === "") return TEXTS.blank[language];
  if (typeof value === "boolean") return TEXTS[value ? "yes" : "no"][language];
  // A year is no quantity.
  if (typeof value === "number") {
    return field === "lastYear" ? String(value) : numberText(value, language, DECIMALS);
  }
  if (typeof value === "string") return wordOf(value, field, language, names);
  const texts = value.map((one) => valueText(one, field, language, names));
  return texts.length === 0 ? TEXTS.blank[language] : texts.join(" | ");
}

/** A cause in the workbook's language, such as “volume 100 → 12 000”. */
export function causeText(cause: Cause, language: Language, names: FindingNames): string {
  const phrase = (
    key: Exclude<keyof typeof TEXTS, "blank">,
    values: Readonly<Record<string, string | number>> = {},
  ): string => fill(TEXTS[key][language], values);
  const fieldName = (field: string): string => FIELD_TEXTS[field]?.[language] ?? field;
  const record = (table: RecordTable, name: string): string =>
    fill(RECORD_TEXTS[table][language], { name });
  const changed = (what: string, from: FieldValue, to: FieldValue, field: string): string =>
    phrase("changed", {
      what,
      from: valueText(from, field, language, names),
      to: valueText(to, field, language, names),
    });
  const channelName = (channel: Rule["channel"]): string =>
    "id" in channel ? names.channel(channel.id) : CHANNEL_GROUP_TEXTS[channel.group][language];
  switch (cause.kind) {
    case "service-field":
      return changed(fieldName(cause.field), cause.from, cause.to, cause.field);
    case "volume-now": {
      const word = (volume: typeof cause.from): FieldValue =>
        typeof volume === "string" ? phrase(volume) : volume;
      const what = phrase("volumeNow", { channel: names.channel(cause.channel) });
      return changed(what, word(cause.from), word(cause.to), "volume");
    }
    case "rule": {
      const channel = channelName(cause.channel);
      const what = phrase(cause.service === null ? "generalRule" : "rule", { channel });
      const codes = (classes: typeof cause.from): readonly string[] =>
        classes.map((one) => classLetter(one, language));
      const [from, to] = [codes(cause.from), codes(cause.to)];
      return from.join() === to.join()
        ? phrase("ruleChanged", { what })
        : changed(what, from, to, "class");
    }
    case "record":
      return phrase(cause.change, { what: record(cause.table, cause.name) });
    case "record-field": {
      const what = phrase("recordField", {
        record: record(cause.table, cause.name),
        field: fieldName(cause.field),
      });
      return changed(what, cause.from, cause.to, cause.field);
    }
    case "record-fields": {
      const fields = cause.fields.map(fieldName).join(", ");
      return phrase("fields", { what: record(cause.table, cause.name), fields });
    }
    case "table":
      return phrase("table", { what: TABLE_TEXTS[cause.table][language], count: cause.count });
    case "channel-order":
      return phrase("order");
    case "need": {
      const [group, channel] = [names.group(cause.group), names.channel(cause.channel)];
      return changed(phrase("need", { group, channel }), cause.from, cause.to, "acceptance");
    }
    case "setting":
      return changed(phrase("setting", { key: cause.key }), cause.from, cause.to, cause.key);
    case "day":
      return changed(phrase("day"), cause.from, cause.to, "day");
    case "method":
    case "unknown":
      return phrase(cause.kind);
  }
}

/** What a cause is about where it is each service's own, such as “volume”. */
function ownText(cause: Cause, language: Language): string {
  if (cause.kind === "service-field") return FIELD_TEXTS[cause.field]?.[language] ?? cause.field;
  if (cause.kind === "rule") return TEXTS.someRules[language];
  return TEXTS.someVolumes[language];
}

/** The causes of a group of changed suggestions; of many services' own inputs only which they are. */
export const causeGroupText = (
  { causes, services }: CauseGroup,
  language: Language,
  names: FindingNames,
): string =>
  causes
    .map((cause) => {
      const service = "service" in cause ? cause.service : null;
      const text = causeText(cause, language, names);
      if (service === null) return text;
      return services === 1
        ? fill(TEXTS.ofService[language], { service: names.service(service), cause: text })
        : fill(TEXTS.ofServices[language], { field: ownText(cause, language), count: services });
    })
    .join("; ");
