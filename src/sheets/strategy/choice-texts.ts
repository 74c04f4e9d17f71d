/** The strategy draft's last five headings: channels, priorities, partners and communication, with figures in braces. */
import type { SectionText } from "./section";

export const STRATEGY_CHOICES = {
  channels: {
    heading: {
      sv: "6. Kanaler under de kommande åren",
      en: "6. Channels in the coming years",
    },
    paragraphs: [
      [
        {
          sv: "För de kommande åren är det beslutat att satsa på {invest}, behålla {keep}, minska {reduce} och avveckla {phaseOut} av de {channels} kanalerna.",
          en: "For the coming years it is decided to invest in {invest}, keep {keep}, reduce {reduce} and phase out {phaseOut} of the {channels} {channels|channel|channels}.",
          when: "directed",
        },
        {
          sv: "För {undirected} {undirected|kanal|kanaler} är inriktningen inte beslutad; där visar tabellen bara metodens förslag.",
          en: "For {undirected} {undirected|channel|channels} the direction has not been decided; there the table shows only what the method suggests.",
          when: "undirected",
        },
        {
          sv: "Förslaget följer av hur volymerna flyttar när besluten i kanalmatrisen genomförs, som de var vid senaste körningen.",
          en: "The suggestion follows from how volumes move when the decisions in the channel matrix are carried out, as they stood at the last run.",
        },
        {
          sv: "I {unknownUse} {unknownUse|kanal|kanaler} är inga kontakter mätta: föreslås {unknownUse|den|de} att avvecklas betyder det att ingen tjänst här har valt {unknownUse|den|dem}. Ta först reda på vad {unknownUse|den|de} används till.",
          en: "In {unknownUse} {unknownUse|channel|channels} no contacts are measured: a suggestion to phase {unknownUse|it|them} out means that no service here has chosen {unknownUse|it|them}. Find out first what {unknownUse|it is|they are} used for.",
          when: "unknownUse",
        },
      ],
      [
        {
          sv: "Det finns en plan för de kanaler som ska avvecklas.",
          en: "There is a plan for the channels that are to be phased out.",
          when: "phase-out-plan=yes",
        },
        {
          sv: "En plan för de kanaler som ska avvecklas saknas ännu.",
          en: "A plan for the channels that are to be phased out is still missing.",
          when: "phase-out-plan=no",
        },
        {
          sv: "Frågan om en avvecklingsplan är inte besvarad (bladet {sheetChecks}).",
          en: "The question of a plan for phasing out has not been answered (sheet {sheetChecks}).",
          when: "phase-out-plan=",
        },
      ],
    ],
  },
  channelPriorities: {
    heading: {
      sv: "7. Övergripande prioritering mellan kanaler",
      en: "7. Overall priorities between channels",
    },
    paragraphs: [
      [
        {
          sv: "{electronicPrimaries} av {primaries} huvudalternativ är elektroniska.",
          en: "{electronicPrimaries} of {primaries} primaries are electronic.",
          when: "primaries",
        },
        {
          sv: "Av de kontakter som är uppmätta i dag tas {electronicNow} procent emot elektroniskt.",
          en: "Of the contacts measured today, {electronicNow} per cent come in electronically.",
          when: "nowTotal",
        },
        {
          sv: "Med besluten går {electronicWanted} procent av tjänsternas kända volym till elektroniska kanaler.",
          en: "With the decisions, {electronicWanted} per cent of the services' known volume goes to electronic channels.",
          when: "wantedTotal",
        },
        {
          sv: "Dagens volymer är inte uppmätta för {unmeasured} {unmeasured|tjänst|tjänster}, som därför inte ingår i dagens andel.",
          en: "Today's volumes have not been measured for {unmeasured} {unmeasured|service|services}, which are therefore not part of today's share.",
          when: "unmeasured",
        },
      ],
      [
        {
          sv: "Nytta och kostnader, för myndigheten och för användarna var för sig, redovisas i bladet {sheetBusinessCase}.",
          en: "Benefits and costs, for the authority and for the users apart, are set out on the sheet {sheetBusinessCase}.",
        },
      ],
    ],
  },
  servicePriorities: {
    heading: {
      sv: "8. Prioritering av kanaler per tjänst",
      en: "8. Priorities of channels by service",
    },
    paragraphs: [
      [
        {
          sv: "Alla tjänster med huvudalternativ, komplement och de kanaler som inte ska användas finns i bladet {sheetByService}.",
          en: "All services, with primary, complements and the channels that are not to be used, are on the sheet {sheetByService}.",
        },
        {
          sv: "Tabellerna nedan visar vad som gäller för de tjänster som har flest kontakter, och hur de vanligaste huvudalternativen fördelar sig.",
          en: "The tables below show what holds for the services with the most contacts, and how the most common primaries are spread.",
          when: "primaries",
        },
        {
          sv: "Beslut är fattade för {decidedShare} procent av matrisens {cells} {cells|cell|celler}, och {adoptedShare} procent är {adoptedShare|övertagen|övertagna} från förslaget utan beslut; övriga är föreslagna eller öppna.",
          en: "Decisions stand in {decidedShare} per cent of the matrix's {cells} {cells|cell|cells}, and {adoptedShare} per cent {adoptedShare|is|are} adopted from the suggestion without a decision; the others are proposed or open.",
        },
        {
          sv: "Senaste kontrollen fann {errors} fel och {warnings} {warnings|varning|varningar} att ta ställning till.",
          en: "The last check found {errors} {errors|error|errors} and {warnings} {warnings|warning|warnings} to look into.",
          when: "found",
        },
      ],
    ],
  },
  partners: {
    heading: { sv: "9. Externa kanaler och samarbeten", en: "9. External channels and partners" },
    paragraphs: [
      [
        {
          sv: "{partnerChannels} {partnerChannels|kanal|kanaler} drivs av eller tillsammans med andra. De är huvudalternativ i {partnerPrimaries} fall och komplement i {partnerComplements}.",
          en: "{partnerChannels} {partnerChannels|channel is|channels are} run by or together with others. They are the primary in {partnerPrimaries} cases and a complement in {partnerComplements}.",
          when: "partnerChannels",
        },
        {
          sv: "Ingen av kanalerna i katalogen för externa parter är inlagd.",
          en: "None of the catalogue's channels for external parties has been entered.",
          unless: "partnerChannels",
        },
        {
          sv: "Ett ombud får agera i {agents} {agents|tjänst|tjänster} och får det inte i {noAgents}; för {agentUnknown} är det inte angivet.",
          en: "An agent may act in {agents} {agents|service|services} and may not in {noAgents}; for {agentUnknown} it is not stated.",
          when: "agentStated",
        },
        {
          sv: "Om ett ombud får agera är inte angivet för någon tjänst.",
          en: "Whether an agent may act is not stated for any service.",
          unless: "agentStated",
        },
      ],
      [
        {
          sv: "Externa samarbetspartner har övervägts för att nå alla målgrupper.",
          en: "External partners have been considered to reach all target groups.",
          when: "external-partners=yes",
        },
        {
          sv: "Externa samarbetspartner har ännu inte övervägts.",
          en: "External partners have not been considered yet.",
          when: "external-partners=no",
        },
        {
          sv: "Det finns en plan för fullmakter och ombud.",
          en: "There is a plan for powers of attorney and agents.",
          when: "powers-of-attorney=yes",
        },
        {
          sv: "En plan för fullmakter och ombud saknas.",
          en: "A plan for powers of attorney and agents is missing.",
          when: "powers-of-attorney=no",
        },
        {
          sv: "Andra kan återanvända informationen och bygga in e-tjänsterna säkert.",
          en: "Others can reuse the information and build in the e-services safely.",
          when: "reuse-by-others=yes",
        },
        {
          sv: "Andra kan ännu inte återanvända informationen och bygga in e-tjänsterna säkert.",
          en: "Others cannot yet reuse the information and build in the e-services safely.",
          when: "reuse-by-others=no",
        },
        {
          sv: "{openPartnerPoints} {openPartnerPoints|fråga|frågor} om samarbeten är inte besvarade i bladet {sheetChecks}.",
          en: "{openPartnerPoints} {openPartnerPoints|question|questions} on partners have not been answered on the sheet {sheetChecks}.",
          when: "openPartnerPoints",
        },
      ],
    ],
  },
  communication: {
    heading: {
      sv: "10. Hur kanalstrategin ska kommuniceras",
      en: "10. How the channel strategy is communicated",
    },
    paragraphs: [
      [
        {
          sv: "Medarbetarna har bladet {sheetByService} som uppslagskort. Det som får publiceras finns i bladet {sheetPublicExtract}; där ingår de {publicServices} tjänsterna som är offentliga.",
          en: "Staff have the sheet {sheetByService} as a look-up card. What may be published is on the sheet {sheetPublicExtract}; it holds the {publicServices} {publicServices|service that is|services that are} public.",
        },
      ],
      [
        {
          sv: "Det är bestämt hur strategin berättas internt.",
          en: "It is settled how the strategy is told inside the authority.",
          when: "internal-communication=yes",
        },
        {
          sv: "Hur strategin berättas internt är inte bestämt.",
          en: "How the strategy is told inside the authority has not been settled.",
          when: "internal-communication=no",
        },
        {
          sv: "Det är bestämt vilka delar som berättas utåt, och hur.",
          en: "It is settled which parts are told outside, and how.",
          when: "external-communication=yes",
        },
        {
          sv: "Vilka delar som berättas utåt är inte bestämt.",
          en: "Which parts are told outside has not been settled.",
          when: "external-communication=no",
        },
        {
          sv: "Strategin ingår i myndighetens övriga planering.",
          en: "The strategy is part of the authority's other planning.",
          when: "part-of-other-planning=yes",
        },
        {
          sv: "Strategin ingår ännu inte i myndighetens övriga planering.",
          en: "The strategy is not yet part of the authority's other planning.",
          when: "part-of-other-planning=no",
        },
        {
          sv: "{openCommunicationPoints} {openCommunicationPoints|fråga|frågor} om kommunikationen är inte besvarade i bladet {sheetChecks}.",
          en: "{openCommunicationPoints} {openCommunicationPoints|question|questions} on communication have not been answered on the sheet {sheetChecks}.",
          when: "openCommunicationPoints",
        },
      ],
    ],
  },
} as const satisfies Record<string, SectionText>;
