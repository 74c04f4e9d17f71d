/** The strategy draft's first five headings: background, purpose, positions, target groups and services, with figures in braces. */
import type { SectionText } from "./section";

export const STRATEGY_FOUNDATIONS = {
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
          sv: "{withPrimary} av {services} {services|tjänst|tjänster} har ett huvudalternativ, och {electronicShare} procent av huvudalternativen är elektroniska. Vanligast är {topChannel}, som är huvudalternativ för {topCount} {topCount|tjänst|tjänster}.",
          en: "{withPrimary} of {services} {services|service has|services have} a primary, and {electronicShare} per cent of the primaries are electronic. The most common is {topChannel}, which is the primary for {topCount} {topCount|service|services}.",
          when: "primaries",
        },
        {
          sv: "Inget huvudalternativ är valt än; texten fylls på efter hand som bokstäverna skrivs i kanalmatrisen.",
          en: "No primary has been chosen yet; the text fills up as letters are written in the channel matrix.",
          unless: "primaries",
        },
        {
          sv: "{adoptedServices} {adoptedServices|tjänst har|tjänster har} bokstäver som är övertagna från förslaget och ännu inte beslutade.",
          en: "{adoptedServices} {adoptedServices|service has|services have} letters that are adopted from the suggestion and not yet decided.",
          when: "adoptedServices",
        },
        {
          sv: "{withoutPrimary} {withoutPrimary|tjänst|tjänster} återstår att besluta om.",
          en: "{withoutPrimary} {withoutPrimary|service remains|services remain} to be decided on.",
          when: "withoutPrimary",
        },
        {
          sv: "Tjänsternas kända volym är {volume} {volume|kontakt|kontakter} om året.",
          en: "The known volume of the services is {volume} {volume|contact|contacts} a year.",
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
          sv: "I {differing} fall har matrisen en annan bokstav än metodens förslag.",
          en: "In {differing} cases the letter of the matrix differs from what the method suggests.",
          when: "differing",
        },
        {
          sv: "Av vägledningens {points} {points|fråga|frågor} om bland annat likabehandling, tillgänglighet och säkerhet är {settledPoints} {settledPoints|avklarad|avklarade}.",
          en: "Of the guidance's {points} {points|question|questions}, on equal treatment, accessibility, security and more, {settledPoints} {settledPoints|is|are} settled.",
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
          sv: "Tjänsterna är {services} till antalet och fördelar sig på {departments} {departments|förvaltning|förvaltningar}. {publicServices} är {publicServices|riktad|riktade} till allmänheten eller företag och {internalServices} är {internalServices|intern|interna}.",
          en: "There {services|is|are} {services} {services|service|services} in {departments} {departments|department|departments}. {publicServices} {publicServices|is|are} directed to the public or to companies and {internalServices} {internalServices|is|are} internal.",
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
} as const satisfies Record<string, SectionText>;
