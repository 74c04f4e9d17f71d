/** Sheet `services`: what the authority offers (guidance, Myndighetens tjänster). */
import { SERVICE_RANGES } from "../../domain/model/ranges";
import type { RequirementId, ServiceId, TargetGroupId } from "../../domain/model/ids";
import { ASSURANCES, KINDS, VISIBILITIES, type Service } from "../../domain/model/model";
import { ASSURANCE_WORDS, VISIBILITY_WORDS } from "../../locale/coded-words";
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
import type { TableDefinition } from "../../workbook/table/table";

export const SERVICES: TableDefinition<Service> = {
  name: "Services",
  key: "services",
  title: { sv: "Tjänster", en: "Services" },
  fields: {
    id: idField<ServiceId>({
      header: { sv: "Id", en: "Id" },
      hint: {
        sv: "Kort och fast: ändra det inte när namnet ändras. Lämnas det tomt sätts ett.",
        en: "Short and fixed: do not change it when the name changes. Left blank, one is given.",
      },
      width: 26,
    }),
    name: textField(
      {
        header: { sv: "Tjänst", en: "Service" },
        hint: { sv: "Tjänstens namn.", en: "The service's name." },
        width: 40,
      },
      "long-text",
    ),
    department: textField(
      {
        header: { sv: "Förvaltning", en: "Department" },
        hint: { sv: "Vem som ansvarar.", en: "Who is responsible." },
        width: 22,
      },
      "long-text",
    ),
    kinds: {
      ...codeListField(
        {
          header: { sv: "Slag", en: "Kind" },
          hint: {
            sv: "Vad tjänsten gör: informera, ge råd, ta emot ansökan (också anmälan, bokning), föra dialog, besluta. Flera: det viktigaste först, skilda med komma. Tomt: alla kanaler klarar tjänsten.",
            en: "What the service does: inform, advise, receive applications (reports and bookings too), hold a dialogue, decide. Several: the main one first, separated by commas. Blank: every channel can carry it.",
          },
          width: 20,
        },
        KINDS,
        KIND_TEXTS,
      ),
      nameInFiles: "kind",
    },
    case: textField(
      {
        header: { sv: "Ärende", en: "Case" },
        hint: { sv: "Ärendet som tjänsten hör till.", en: "The case that the service belongs to." },
        width: 17,
      },
      "long-text",
    ),
    step: textField(
      {
        header: { sv: "Steg", en: "Step" },
        hint: { sv: "Steget i ärendet.", en: "The step in the case." },
        width: 12,
      },
      "long-text",
    ),
    lifeEvent: textField(
      {
        header: { sv: "Livshändelse", en: "Life event" },
        hint: {
          sv: "Privatpersonens livshändelse. Flera: skilda med semikolon.",
          en: "The person's life event. Several: separated by semicolons.",
        },
        width: 20,
      },
      "long-text",
    ),
    process: textField(
      {
        header: { sv: "Verksamhetsprocess", en: "Business process" },
        hint: {
          sv: "Företagets verksamhetsprocess. Flera: skilda med semikolon.",
          en: "The company's business process. Several: separated by semicolons.",
        },
        width: 16,
      },
      "long-text",
    ),
    targetGroups: idListField<TargetGroupId>(
      {
        header: { sv: "Målgrupper", en: "Target groups" },
        hint: {
          sv: "Namn från bladet Målgrupper, skilda med semikolon. Tomt: alla.",
          en: "Names from the sheet Target groups, separated by semicolons. Blank: all of them.",
        },
        width: 22,
      },
      "groups",
    ),
    volume: numberField(
      {
        header: { sv: "Volym per år", en: "Volume per year" },
        hint: {
          sv: "Kontakter per år. Tomt: inte känt.",
          en: "Contacts per year. Blank: not known.",
        },
        // Thousands of millions.
        width: 12,
      },
      SERVICE_RANGES.volume,
      "integer",
    ),
    frequency: numberField(
      {
        header: { sv: "Frekvensnivå", en: "Frequency level" },
        hint: {
          sv: "1–5, i stället för den nivå som volymen ger.",
          en: "1–5, in place of the level that the volume gives.",
        },
        width: 14,
      },
      SERVICE_RANGES.frequency,
      "level",
    ),
    complexity: numberField(
      {
        header: { sv: "Komplexitet", en: "Complexity" },
        hint: { sv: "1 (enkel) till 5 (mycket komplex).", en: "1 (simple) to 5 (very complex)." },
        width: 12,
      },
      SERVICE_RANGES.complexity,
      "level",
    ),
    requirements: idListField<RequirementId>(
      {
        header: { sv: "Krav", en: "Requirements" },
        hint: {
          sv: "Namn från bladet Krav, skilda med semikolon.",
          en: "Names from the sheet Requirements, separated by semicolons.",
        },
        width: 24,
      },
      "requirements",
    ),
    agent: yesNoField({
      header: { sv: "Ombud", en: "Agent" },
      hint: { sv: "Kan ett ombud sköta ärendet?", en: "Can an agent act in the matter?" },
      width: 8,
    }),
    freeChoice: yesNoField({
      header: { sv: "Fritt kanalval", en: "Free choice" },
      hint: { sv: "Får användaren själv välja kanal?", en: "May the user choose the channel?" },
      width: 10,
    }),
    visibility: codeField(
      {
        header: { sv: "Synlighet", en: "Visibility" },
        hint: {
          sv: "Offentlig: får publiceras. Intern: bara internt. Tomt: offentlig.",
          en: "Public: may be published. Internal: for internal use. Blank: public.",
        },
        width: 10,
      },
      VISIBILITIES,
      { value: "public" as const },
      VISIBILITY_WORDS,
    ),
    growth: numberField(
      {
        header: { sv: "Tillväxt per år", en: "Growth per year" },
        hint: {
          sv: "Väntad förändring av volymen per år, 5 % eller 0,05.",
          en: "Expected change of the volume per year, 5 % or 0.05.",
        },
        width: 11,
      },
      SERVICE_RANGES.growth,
      "percent",
    ),
    description: textField(
      {
        header: { sv: "Beskrivning", en: "Description" },
        hint: { sv: "Vad tjänsten är, i ett par meningar.", en: "What it is, in a few sentences." },
        width: 22,
      },
      "long-text",
    ),
    legalBasis: textField(
      {
        header: { sv: "Rättslig grund", en: "Legal basis" },
        hint: {
          sv: "Lag, förordning eller beslut som tjänsten vilar på.",
          en: "The act, ordinance or decision that the service rests on.",
        },
        width: 20,
      },
      "long-text",
    ),
    handlingTime: numberField(
      {
        header: { sv: "Handläggningstid (dagar)", en: "Handling time (days)" },
        hint: {
          sv: "Dagar från komplett ärende till besked. En ledtråd om komplexiteten: den räknas aldrig in.",
          en: "Days from a complete matter to an answer. A hint on the complexity: it is never counted in.",
        },
        width: 18,
      },
      SERVICE_RANGES.handlingTime,
      "decimal",
    ),
    fee: textField(
      {
        header: { sv: "Avgift", en: "Fee" },
        hint: {
          sv: "Vad tjänsten kostar användaren, till exempel 350 kr. Text går bra.",
          en: "What it costs the user, for example SEK 350. Text is fine.",
        },
        width: 12,
      },
      "long-text",
    ),
    code: textField({
      header: { sv: "Kod", en: "Code" },
      hint: {
        sv: "Tjänstens kod i er förteckning eller i ett register.",
        en: "The service's code in your inventory or in a register.",
      },
      width: 10,
    }),
    source: textField(
      {
        header: { sv: "Källa", en: "Source" },
        hint: {
          sv: "Var volymen och komplexiteten kommer från.",
          en: "Where the volume and the complexity come from.",
        },
        width: 18,
      },
      "long-text",
    ),
    asOf: day({
      header: { sv: "Uppgiftens datum", en: "As of" },
      hint: { sv: "Dagen som uppgifterna gäller.", en: "The day of these figures." },
      width: 12,
    }),
    assurance: codeField(
      {
        header: { sv: "Tillitsnivå", en: "Assurance" },
        hint: {
          sv: "Hur säkert användaren måste identifieras: låg, väsentlig eller hög. Tomt: inget krav.",
          en: "How surely the user has to be identified: low, substantial or high. Blank: not required.",
        },
        width: 12,
      },
      ASSURANCES,
      { value: null },
      ASSURANCE_WORDS,
    ),
  },
};
