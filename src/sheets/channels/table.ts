/** Sheet `channels`: the ways of contact that the authority offers or could offer (guidance, Kanalgrupper). */
import { CHANNEL_RANGES } from "../../domain/model/ranges";
import type { ChannelId, RequirementId } from "../../domain/model/ids";
import { CHANNEL_GROUPS, DIRECTIONS, KINDS, type Channel } from "../../domain/model/model";
import {
  codeField,
  codeListField,
  idField,
  idListField,
  numberField,
  textField,
  yesNoField,
} from "../../workbook/fields";
import type { TableDefinition } from "../../workbook/table/table";

export const CHANNELS: TableDefinition<Channel> = {
  name: "Channels",
  key: "channels",
  title: { sv: "Kanaler", en: "Channels" },
  fields: {
    id: idField<ChannelId>({
      header: { sv: "Id", en: "Id" },
      hint: {
        sv: "Kort och fast: ändra det inte när namnet ändras.",
        en: "Short and fixed: do not change it when the name changes.",
      },
      width: 18,
    }),
    name: textField({
      header: { sv: "Kanal", en: "Channel" },
      hint: { sv: "Kanalens namn.", en: "The channel's name." },
      width: 28,
    }),
    group: codeField(
      {
        header: { sv: "Kanalgrupp", en: "Channel group" },
        hint: {
          sv: "m2m = maskin–maskin, h2m = människa–maskin, m2h = maskin–människa, h2h = människa–människa.",
          en: "m2m = machine–machine, h2m = human–machine, m2h = machine–human, h2h = human–human.",
        },
        width: 10,
      },
      CHANNEL_GROUPS,
      { value: null },
    ),
    electronic: yesNoField({
      header: { sv: "Elektronisk", en: "Electronic" },
      hint: {
        sv: "Tomt: efter kanalgruppen (alla utom h2h är elektroniska).",
        en: "Blank: by the channel group (all but h2h are electronic).",
      },
      width: 11,
    }),
    kinds: codeListField(
      {
        header: { sv: "Klarar slag", en: "Carries kinds" },
        hint: {
          sv: `Skilda med komma: ${KINDS.join(", ")}. Tomt: alla.`,
          en: `Separated by commas: ${KINDS.join(", ")}. Blank: all.`,
        },
        width: 22,
      },
      KINDS,
    ),
    richness: numberField(
      {
        header: { sv: "Rikhet", en: "Richness" },
        hint: {
          sv: "1–5: hur komplexa ärenden kanalen klarar.",
          en: "1–5: how complex a matter the channel can carry.",
        },
        width: 9,
      },
      CHANNEL_RANGES.richness,
      "level",
    ),
    capacity: numberField(
      {
        header: { sv: "Kapacitet", en: "Capacity" },
        hint: {
          sv: "1–5: hur stora volymer kanalen är gjord för.",
          en: "1–5: how large a volume the channel is made for.",
        },
        width: 10,
      },
      CHANNEL_RANGES.capacity,
      "level",
    ),
    cost: numberField(
      {
        header: { sv: "Kostnad per kontakt", en: "Cost per contact" },
        hint: {
          sv: "Egen kostnad. Tomt: inte känd.",
          en: "The authority's cost. Blank: not known.",
        },
        width: 12,
      },
      CHANNEL_RANGES.cost,
      "money",
    ),
    minutes: numberField(
      {
        header: { sv: "Användarens minuter", en: "User's minutes" },
        hint: {
          sv: "Användarens tid per kontakt, i minuter.",
          en: "The user's time per contact, in minutes.",
        },
        width: 12,
      },
      CHANNEL_RANGES.minutes,
      "decimal",
    ),
    capabilities: idListField<RequirementId>(
      {
        header: { sv: "Uppfyller krav", en: "Capabilities" },
        hint: {
          sv: "Id från bladet Krav som kanalen uppfyller, skilda med komma.",
          en: "Ids from the sheet Requirements that the channel meets, separated by commas.",
        },
        width: 30,
      },
      "requirements",
    ),
    direction: codeField(
      {
        header: { sv: "Inriktning", en: "Direction" },
        hint: {
          sv: "invest = satsa, keep = behåll, reduce = minska, phase-out = avveckla.",
          en: "invest, keep, reduce or phase-out.",
        },
        width: 11,
      },
      DIRECTIONS,
      { value: null },
    ),
    lastYear: numberField(
      {
        header: { sv: "Sista år", en: "Last year" },
        hint: { sv: "Sista året kanalen erbjuds.", en: "The last year the channel is offered." },
        width: 9,
      },
      CHANNEL_RANGES.lastYear,
      "year",
    ),
  },
};
