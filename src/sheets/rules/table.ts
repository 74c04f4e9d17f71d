/** Sheet `rules`: classes that are set in advance, for one service or all (docs/method.md, Classification 1). */
import { channelId, serviceId, type ChannelId, type ServiceId } from "../../domain/model/ids";
import {
  CHANNEL_GROUPS,
  type ChannelGroup,
  type Rule,
  type RuleClass,
} from "../../domain/model/model";
import { CHANNEL_GROUP_TEXTS } from "../../locale/channel-groups";
import { classLetter, classOf } from "../../locale/class-codes";
import { codeOfWord, shownWord } from "../../locale/coded-words";
import { textInTextCell, trimmed } from "../../workbook/cell";
import { comparedDay } from "../../workbook/day-field";
import { textField, type Field } from "../../workbook/fields";
import { read, refuse, type Reading } from "../../workbook/problem";
import { chosenWrongly } from "../../workbook/table/choices";
import type { TableDefinition } from "../../workbook/table/table";
import { idShown, type Wording } from "../../workbook/wording";
import type { Language } from "../../locale/language";

const GROUP_PREFIX = { sv: "Kanalgrupp", en: "Channel group" } as const;
const GROUP = /^(?:group|grupp|channel group|kanalgrupp):\s*(.*)$/i;

/** Every service, in either language; a service of that id or name is meant before. */
const isAll = (written: string): boolean => /^(?:\*|all|alla)$/i.test(written);

/** A channel group after its prefix, else a channel. */
function targetOf(written: string): Reading<Rule["channel"]> {
  const named = GROUP.exec(written)?.[1];
  if (named === undefined) return read({ id: channelId(written) });
  const group = codeOfWord(CHANNEL_GROUPS, CHANNEL_GROUP_TEXTS, named);
  return group === null
    ? chosenWrongly(written, CHANNEL_GROUPS, CHANNEL_GROUP_TEXTS)
    : read<{ group: ChannelGroup }>({ group });
}

/** A channel by its name, or a channel group in words after its prefix. */
function targetShown(target: Rule["channel"], wording: Wording | undefined): string {
  if ("id" in target) return idShown(target.id, "channels", wording);
  if (wording === undefined) return `group:${target.group}`;
  const group = shownWord(CHANNEL_GROUP_TEXTS, target.group, wording.language);
  return `${GROUP_PREFIX[wording.language]}: ${group}`;
}

const service: Field<Rule["service"]> = {
  header: { sv: "Tjänst", en: "Service" },
  hint: {
    sv: "Tjänstens namn, eller * för alla.",
    en: "The service's name, or * for all.",
  },
  width: 21,
  format: "text",
  references: {
    table: "services",
    find: (cell, known) => {
      const found = known.find<ServiceId>(trimmed(cell));
      return !found.ok && isAll(trimmed(cell)) ? read(null) : found;
    },
  },
  read: (cell) => {
    const userInput = trimmed(cell);
    if (userInput === "") return refuse("value-missing");
    return read(isAll(userInput) ? null : serviceId(userInput));
  },
  write: (id, wording) => textInTextCell(id === null ? "*" : idShown(id, "services", wording)),
};

const channel: Field<Rule["channel"]> = {
  header: { sv: "Kanal", en: "Channel" },
  hint: {
    sv: "Kanalens namn, eller Kanalgrupp: och gruppens, till exempel Kanalgrupp: människa–människa.",
    en: "The channel's name, or Channel group: and the group's, for example Channel group: human–human.",
  },
  width: 20,
  format: "text",
  references: {
    table: "channels",
    find: (cell, known) => {
      const found = known.find<ChannelId>(trimmed(cell));
      if (found.ok) return read({ id: found.value });
      const target = targetOf(trimmed(cell));
      return target.ok && "id" in target.value ? found : target;
    },
  },
  read: (cell) => {
    const userInput = trimmed(cell);
    if (userInput === "") return refuse("value-missing");
    return targetOf(userInput);
  },
  write: (target, wording) => textInTextCell(targetShown(target, wording)),
};

const RULE_CLASSES: readonly RuleClass[] = ["primary", "complement", "discouraged", "forbidden"];

const forcedClass = (language: Language): Field<RuleClass> => ({
  header: { sv: "Klass", en: "Class" },
  hint: {
    sv: "H = huvudalternativ, K = komplement, B = bör inte, F = får inte.",
    en: "P = primary, C = complement, D = discouraged, F = forbidden.",
  },
  width: 7,
  format: "text",
  choices: RULE_CLASSES.map((cellClass) => classLetter(cellClass, language)),
  read: (cell) => {
    const found = RULE_CLASSES.find((cellClass) => cellClass === classOf(trimmed(cell)));
    return found === undefined
      ? refuse("code-unknown", { value: trimmed(cell), choices: "H, K, B, F (P, C, D, F)" })
      : read(found);
  },
  write: (cellClass) => textInTextCell(classLetter(cellClass, language)),
});

/** The table, with the class codes of the workbook's language; codes of both languages are read. */
export const rulesTable = (language: Language): TableDefinition<Rule> => ({
  name: "Rules",
  key: "rules",
  title: { sv: "Regler", en: "Rules" },
  fields: {
    service,
    channel,
    class: forcedClass(language),
    reason: textField(
      {
        header: { sv: "Skäl", en: "Reason" },
        hint: { sv: "Varför regeln finns.", en: "Why the rule exists." },
        width: 36,
      },
      "long-text",
    ),
    legalBasis: textField(
      {
        header: { sv: "Rättslig grund", en: "Legal basis" },
        hint: { sv: "Lag, förordning eller beslut.", en: "Act, ordinance or decision." },
        width: 30,
      },
      "long-text",
    ),
    exception: textField(
      {
        header: { sv: "Undantag", en: "Exception" },
        hint: { sv: "När regeln inte gäller.", en: "When the rule does not apply." },
        width: 27,
      },
      "long-text",
    ),
    from: comparedDay({
      header: { sv: "Gäller från", en: "Valid from" },
      hint: {
        sv: "Första dagen som regeln gäller. Tomt: ingen gräns.",
        en: "The first day that the rule is in force. Blank: no bound.",
      },
      width: 12,
    }),
    to: comparedDay({
      header: { sv: "Gäller till", en: "Valid to" },
      hint: {
        sv: "Sista dagen som regeln gäller. Tomt: ingen gräns.",
        en: "The last day that the rule is in force. Blank: no bound.",
      },
      width: 12,
    }),
  },
});
