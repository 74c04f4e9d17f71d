/** Sheet `channels`: the ways of contact that the authority offers or could offer (guidance, Kanalgrupper). */
import { CHANNEL_RANGES } from "../../domain/model/ranges";
import type { ChannelId, RequirementId } from "../../domain/model/ids";
import { MODES } from "../../domain/model/mode";
import {
  ASSURANCES,
  CHANNEL_GROUPS,
  DIRECTIONS,
  KINDS,
  ROLES,
  type Channel,
} from "../../domain/model/model";
import { CHANNEL_GROUP_TEXTS } from "../../locale/channel-groups";
import { ASSURANCE_WORDS, MODE_WORDS, ROLE_WORDS } from "../../locale/coded-words";
import { DIRECTION_WORDS } from "../../locale/coded-words";
import { KIND_TEXTS } from "../../locale/kinds";
import {
  codeField,
  codeListField,
  idField,
  idListField,
  numberField,
  textField,
  yesNoField,
} from "../../workbook/fields";
import { day } from "../../workbook/day-field";
import { INCLUSION_FIELDS } from "./inclusion";
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
    name: textField(
      {
        header: { sv: "Kanal", en: "Channel" },
        hint: { sv: "Kanalens namn.", en: "The channel's name." },
        width: 28,
      },
      "long-text",
    ),
    group: codeField(
      {
        header: { sv: "Kanalgrupp", en: "Channel group" },
        hint: {
          sv: "Vem som möter vem: maskin–maskin, människa–maskin, maskin–människa eller människa–människa.",
          en: "Who meets whom: machine–machine, human–machine, machine–human or human–human.",
        },
        width: 18,
      },
      CHANNEL_GROUPS,
      { value: null },
      CHANNEL_GROUP_TEXTS,
    ),
    mode: codeField(
      {
        header: { sv: "Mötessätt", en: "Mode" },
        hint: {
          sv: "Hur man möts: på egen hand, utskick, skriftligt (med en person), samtal, papper, besök, ombud (genom någon annan) eller mellan system. Tomt: efter kanalgruppen.",
          en: "How people meet: by themselves, sent out, in writing (with a person), spoken, on paper, on site, through someone else or between systems. Blank: by the channel group.",
        },
        width: 15,
      },
      MODES,
      { value: null },
      MODE_WORDS,
    ),
    role: codeField(
      {
        header: { sv: "Roll", en: "Role" },
        hint: {
          sv: "Vad som helst: får föreslås som allt. Komplement: aldrig som huvudalternativ. Vald: föreslås aldrig, bara en regel eller en person väljer den. Tomt: efter mötessättet.",
          en: "Anything: may be suggested as anything. Complement: never as primary. Chosen: never suggested, only a rule or a person chooses it. Blank: by the mode.",
        },
        width: 12,
      },
      ROLES,
      { value: null },
      ROLE_WORDS,
    ),
    electronic: yesNoField({
      header: { sv: "Elektronisk", en: "Electronic" },
      hint: {
        sv: "Tomt: efter kanalgruppen (alla utom människa–människa är elektroniska).",
        en: "Blank: by the channel group (all but human–human are electronic).",
      },
      width: 11,
    }),
    kinds: codeListField(
      {
        header: { sv: "Klarar slag", en: "Carries kinds" },
        hint: {
          sv: "Informera, ge råd, ta emot ansökan, föra dialog, besluta; skilda med komma. Tomt: efter mötessättet.",
          en: "Inform, advise, receive applications, hold a dialogue, decide; separated by commas. Blank: by the mode.",
        },
        width: 22,
      },
      KINDS,
      KIND_TEXTS,
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
    avoidable: numberField(
      {
        header: { sv: "Påverkbar andel", en: "Avoidable share" },
        hint: {
          sv: "0–1: den del av kostnaden som försvinner när kontakten uteblir. Tomt: hela.",
          en: "0–1: the part of the cost that falls away with a contact. Blank: all of it.",
        },
        width: 11,
      },
      CHANNEL_RANGES.avoidable,
      "decimal",
    ),
    introduction: numberField(
      {
        header: { sv: "Införandekostnad", en: "Introduction cost" },
        hint: {
          sv: "Vad det kostar, en gång, att införa kanalen för en tjänst. Tomt: inget känt.",
          en: "What it costs, once, to introduce the channel for a service. Blank: none known.",
        },
        width: 13,
      },
      CHANNEL_RANGES.introduction,
      "money",
    ),
    yearly: numberField(
      {
        header: { sv: "Kostnad per år", en: "Yearly cost" },
        hint: {
          sv: "Kostnad per år oavsett volymen. Tomt: inget känt.",
          en: "Cost a year whatever the volume. Blank: none known.",
        },
        width: 11,
      },
      CHANNEL_RANGES.yearly,
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
          sv: "Namn från bladet Krav, på det som kanalen uppfyller, skilda med semikolon.",
          en: "Names from the sheet Requirements of what the channel meets, separated by semicolons.",
        },
        width: 30,
      },
      "requirements",
    ),
    direction: codeField(
      {
        header: { sv: "Inriktning", en: "Direction" },
        hint: {
          sv: "Satsa, behåll, minska eller avveckla.",
          en: "Invest, keep, reduce or phase out.",
        },
        width: 11,
      },
      DIRECTIONS,
      { value: null },
      DIRECTION_WORDS,
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
    source: textField(
      {
        header: { sv: "Källa", en: "Source" },
        hint: {
          sv: "Var kanalens siffror kommer från.",
          en: "Where the channel's figures come from.",
        },
        width: 24,
      },
      "long-text",
    ),
    asOf: day({
      header: { sv: "Uppgiftens datum", en: "As of" },
      hint: { sv: "Dagen som siffrorna gäller.", en: "The day of these figures." },
      width: 12,
    }),
    owner: textField({
      header: { sv: "Ägare", en: "Owner" },
      hint: {
        sv: "Vem som driver kanalen, när det inte är ni själva.",
        en: "Who runs the channel, where it is not you.",
      },
      width: 20,
    }),
    assurance: codeField(
      {
        header: { sv: "Tillitsnivå", en: "Assurance" },
        hint: {
          sv: "Hur säkert kanalen identifierar användaren: låg, väsentlig eller hög. Tomt: inte känt.",
          en: "How surely the channel identifies the user: low, substantial or high. Blank: not known.",
        },
        width: 12,
      },
      ASSURANCES,
      { value: null },
      ASSURANCE_WORDS,
    ),
    ...INCLUSION_FIELDS,
  },
};
