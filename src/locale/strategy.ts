/** The draft of the channel strategy: the guidance's ten headings and the paragraphs under them, with figures in braces. */
import type { Bilingual } from "./language";

/**
 * A sentence of a paragraph. `{figure}` shows a figure, `{figure|one|many}` the word that suits it.
 * `when` names a figure that must be above 0, or `figure=answer` for an answer on the sheet of checks.
 */
export interface Sentence extends Bilingual {
  readonly when?: string;
  readonly unless?: string;
}

export interface SectionText {
  readonly heading: Bilingual;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

export const STRATEGY_SECTIONS = {
  summary: {
    heading: { sv: "1. Sammanfattning och bakgrund", en: "1. Summary and background" },
    paragraphs: [
      [
        {
          sv: "Det här är ett utkast till kanalstrategi. Det omfattar {services} {services|tjänst|tjänster} och {channels} {channels|kanal|kanaler}, varav {electronicChannels} {electronicChannels|är elektronisk|är elektroniska}.",
          en: "This is a draft of a channel strategy. It covers {services} {services|service|services} and {channels} {channels|channel|channels}, of which {electronicChannels} {electronicChannels|is electronic|are electronic}.",
        },
        {
          sv: "Strategin visar vilken kanal som är huvudalternativet in till varje tjänst, vilka kanaler som kompletterar den och vilka som inte bör eller får användas.",
          en: "The strategy shows which channel is the main way into each service, which channels complement it and which should not or must not be used.",
        },
      ],
      [
        {
          sv: "{withPrimary} av {services} tjänster har ett beslutat huvudalternativ, och {electronicShare} procent av huvudalternativen är elektroniska. Vanligast är {topChannel}, som är huvudalternativ för {topCount} {topCount|tjänst|tjänster}.",
          en: "{withPrimary} of {services} services have a decided primary, and {electronicShare} per cent of the primaries are electronic. The most common is {topChannel}, which is the primary for {topCount} {topCount|service|services}.",
          when: "primaries",
        },
        {
          sv: "Inget huvudalternativ är beslutat än; texten fylls på efter hand som besluten skrivs i kanalmatrisen.",
          en: "No primary has been decided yet; the text fills up as decisions are written in the channel matrix.",
          unless: "primaries",
        },
        {
          sv: "{withoutPrimary} {withoutPrimary|tjänst|tjänster} återstår att besluta om.",
          en: "{withoutPrimary} {withoutPrimary|service remains|services remain} to be decided on.",
          when: "withoutPrimary",
        },
        {
          sv: "Tjänsternas kända volym är {volume} kontakter om året.",
          en: "The known volume of the services is {volume} contacts a year.",
          when: "volume",
        },
        {
          sv: "Volymen är okänd för {withoutVolume} {withoutVolume|tjänst|tjänster}.",
          en: "The volume is not known for {withoutVolume} {withoutVolume|service|services}.",
          when: "withoutVolume",
        },
      ],
    ],
  },
  purpose: {
    heading: { sv: "2. Syfte med kanalstrategin", en: "2. Purpose of the channel strategy" },
    paragraphs: [
      [
        {
          sv: "Kanalstrategin ska vara ett stöd på tre sätt: när myndigheten prioriterar vad som ska utvecklas, när den planerar gemensamma insatser med sina samarbetspartner, och i vardagen, så att varje medarbetare vet vart en person ska hänvisas.",
          en: "The channel strategy is meant to help in three ways: when the authority decides what to develop, when it plans joint work with its partners, and in everyday work, so that every member of staff knows where to send a person.",
        },
      ],
      [
        {
          sv: "Kanalerna ska vara enkla för den som behöver tjänsten och effektiva för myndigheten. I förslagen som besluten bygger på väger användarens sida {userWeight} procent och myndighetens {authorityWeight} procent. Förslagen är ett underlag; det är besluten i kanalmatrisen som gäller.",
          en: "The channels are to be simple for those who need the service and effective for the authority. In the suggestions that the decisions build on, the user's side weighs {userWeight} per cent and the authority's {authorityWeight} per cent. Suggestions are a basis only; what counts is what is decided in the channel matrix.",
        },
      ],
    ],
  },
  positions: {
    heading: {
      sv: "3. Övergripande strategiska ställningstaganden",
      en: "3. Overall strategic positions",
    },
    paragraphs: [
      [
        {
          sv: "Varje tjänst ska ha precis så många kanaler som målgrupperna behöver.",
          en: "Each service is to have exactly as many channels as its target groups need.",
        },
        {
          sv: "I snitt har en tjänst {chosenPerService} valda kanaler: ett huvudalternativ och de komplement som krävs för att alla ska nås.",
          en: "On average a service has {chosenPerService} chosen channels: a primary and the complements that it takes to reach everyone.",
          when: "primaries",
        },
        {
          sv: "Som komplement är kanaler valda i {complements} fall.",
          en: "Channels are chosen as complements in {complements} cases.",
          when: "complements",
        },
      ],
      [
        {
          sv: "Lagar, säkerhetskrav och tidigare beslut sätter ramarna genom {rules} {rules|regel|regler} och {requirements} {requirements|krav|krav}.",
          en: "Laws, security and earlier decisions set the frame through {rules} {rules|rule|rules} and {requirements} {requirements|requirement|requirements}.",
          when: "framed",
        },
        {
          sv: "Inga regler eller krav är inlagda som sätter ramar för valen.",
          en: "No rules or requirements have been entered that set a frame for the choices.",
          unless: "framed",
        },
        {
          sv: "I {forbidden} fall får en kanal inte användas för en tjänst, och i {discouraged} fall bör den inte användas. Skälen finns i bladet {sheetReasons}.",
          en: "In {forbidden} cases a channel must not be used for a service, and in {discouraged} cases it should not be used. The reasons stand on the sheet {sheetReasons}.",
          when: "closed",
        },
        {
          sv: "I {differing} fall har beslutet blivit ett annat än metodens förslag.",
          en: "In {differing} cases the decision differs from what the method suggests.",
          when: "differing",
        },
        {
          sv: "Av vägledningens {points} frågor om bland annat likabehandling, tillgänglighet och säkerhet är {settledPoints} avklarade.",
          en: "Of the guidance's {points} questions, on equal treatment, accessibility, security and more, {settledPoints} are settled.",
        },
      ],
    ],
  },
  groups: {
    heading: { sv: "4. Målgrupper och deras behov", en: "4. Target groups and their needs" },
    paragraphs: [
      [
        {
          sv: "Inga målgrupper är inlagda än. Utan dem kan strategin inte visa vilka behov kanalerna svarar mot.",
          en: "No target groups have been entered yet. Without them the strategy cannot show which needs the channels answer to.",
          unless: "groups",
        },
        {
          sv: "Strategin utgår från {groups} {groups|målgrupp|målgrupper}.",
          en: "The strategy builds on {groups} {groups|target group|target groups}.",
          when: "groups",
        },
        {
          sv: "Sammantaget föredrar {shareE} procent att klara sig elektroniskt och {shareP} procent andra vägar, som telefon och möten; {shareM} procent finns däremellan.",
          en: "Taken together, {shareE} per cent prefer electronic ways and {shareP} per cent other ways, such as telephone and meetings; {shareM} per cent are in between.",
          when: "groups",
        },
        {
          sv: "För {uncovered} {uncovered|tjänst|tjänster} når de valda kanalerna inte alla; de står i bladet {sheetChecks}.",
          en: "For {uncovered} {uncovered|service|services} the chosen channels do not reach everyone; they are listed on the sheet {sheetChecks}.",
          when: "uncovered",
        },
      ],
      [
        {
          sv: "Användaren får välja kanal fritt i {freeChoice} {freeChoice|tjänst|tjänster} och får det inte i {boundChoice}.",
          en: "The user may choose channel freely in {freeChoice} {freeChoice|service|services} and may not in {boundChoice}.",
          when: "choiceStated",
        },
        {
          sv: "För {choiceUnknown} {choiceUnknown|tjänst|tjänster} är det inte angivet om användaren får välja kanal fritt.",
          en: "For {choiceUnknown} {choiceUnknown|service|services} it is not stated whether the user may choose channel freely.",
          when: "choiceUnknown",
        },
      ],
    ],
  },
  services: {
    heading: { sv: "5. Myndighetens tjänster", en: "5. The authority's services" },
    paragraphs: [
      [
        {
          sv: "Tjänsterna är {services} till antalet och fördelar sig på {departments} {departments|förvaltning|förvaltningar}. {publicServices} är riktade till allmänheten eller företag och {internalServices} är interna.",
          en: "There {services|is|are} {services} {services|service|services} in {departments} {departments|department|departments}. {publicServices} are directed to the public or to companies and {internalServices} are internal.",
        },
        {
          sv: "De är steg i {cases} {cases|ärende|ärenden}.",
          en: "They are steps in {cases} {cases|case|cases}.",
          when: "cases",
        },
        {
          sv: "{withLifeEvent} av dem är knutna till en livshändelse eller en verksamhetsprocess.",
          en: "{withLifeEvent} of them are tied to a life event or a business process.",
          when: "withLifeEvent",
        },
      ],
    ],
  },
  channels: {
    heading: {
      sv: "6. Kanaler under de kommande åren",
      en: "6. Channels in the coming years",
    },
    paragraphs: [
      [
        {
          sv: "För de kommande åren är det beslutat att satsa på {invest}, behålla {keep}, minska {reduce} och avveckla {phaseOut} av de {channels} kanalerna.",
          en: "For the coming years it is decided to invest in {invest}, keep {keep}, reduce {reduce} and phase out {phaseOut} of the {channels} channels.",
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
          sv: "Tabellen nedan visar hur de vanligaste huvudalternativen fördelar sig.",
          en: "The table below shows how the most common primaries are spread.",
          when: "primaries",
        },
        {
          sv: "Beslut är fattade för {decidedShare} procent av matrisens {cells} celler; övriga är öppna.",
          en: "Decisions stand in {decidedShare} per cent of the matrix's {cells} cells; the others are open.",
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
          en: "Staff have the sheet {sheetByService} as a look-up card. What may be published is on the sheet {sheetPublicExtract}; it holds the {publicServices} services that are public.",
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

/** A heading of the strategy. */
export type StrategySection = keyof typeof STRATEGY_SECTIONS;
export const STRATEGY_SECTION_KEYS = Object.keys(STRATEGY_SECTIONS) as StrategySection[];
