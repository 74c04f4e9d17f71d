/** The descriptions of the custom functions in Swedish, laid over the English ones when the build makes their metadata. */

/** A function's description and those of its arguments by their names, which are the same in both languages. */
export interface FunctionDescription {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Arguments that several functions share. */
const TABLES = {
  services: "Tabellen med tjänster och dess rubriker: Services[#All].",
  channels: "Tabellen med kanaler och dess rubriker: Channels[#All].",
  groups:
    "Tabellen med målgrupper och dess rubriker: TargetGroups[#All]. Utelämnad: målgrupperna räknas inte med.",
  requirements:
    "Tabellen med krav och dess rubriker: Requirements[#All]. Utelämnad: kraven räknas inte med.",
  rules: "Tabellen med regler och dess rubriker: Rules[#All]. Utelämnad: det finns inga regler.",
  needs: "Tabellen med behov och dess rubriker: Needs[#All]. Utelämnad: förvald acceptans.",
  settings: "Tabellen med inställningar och dess rubriker: Settings[#All]. Utelämnad: förvalen.",
};
const { services, channels, groups, needs, settings } = TABLES;
const codes = "Klassbokstäver, tjänster × kanaler.";

/** By the function's id. */
export const FUNCTIONS_SV: Readonly<Record<string, FunctionDescription>> = {
  FREQUENCY: {
    description: "Frekvensnivån för volymer: 1 plus antalet brytpunkter som volymen når.",
    parameters: {
      volume: "Kontakter per år: en cell eller ett område.",
      breakpoints: "Stigande volymer där nivån höjs. Utelämnat: 10, 100, 1 000, 10 000.",
    },
  },
  COMPLEXITY: {
    description:
      "Komplexitetsnivån för tjänster: medelvärdet av bedömningarna på varje rad; tomma räknas inte med.",
    parameters: {
      ratings: "Bedömningar 1–5, en rad per tjänst.",
    },
  },
  QUADRANT: {
    description:
      "Kvadrant efter frekvens och komplexitet: frequent-simple, frequent-complex, rare-simple eller rare-complex. Nivåer från 3 räknas som höga.",
    parameters: {
      frequency: "Frekvensnivå 1–5: en cell eller ett område.",
      complexity: "Komplexitetsnivå 1–5: en cell eller ett område.",
    },
  },
  SCORE: {
    description: "Poängen 0–100 för en tjänst i en kanal, efter deras nivåer.",
    parameters: {
      frequency: "Tjänstens frekvensnivå 1–5.",
      complexity: "Tjänstens komplexitetsnivå 1–5.",
      richness: "Kanalens rikhet 1–5.",
      capacity: "Kanalens kapacitet 1–5.",
      need: "Hur väl användarna tar emot kanalen, 0–1. Utelämnat: inte känt.",
      economy: "Hur billig kanalen är, 0–1. Utelämnat: inte känt.",
      settings,
    },
  },
  SCORES: {
    description: "Poängen 0–100 för alla tjänster i alla kanaler, i tabellernas ordning.",
    parameters: {
      services,
      channels,
      groups,
      needs,
      settings,
    },
  },
  CLASSIFY: {
    description: "Föreslagen klass för varje tjänst i varje kanal, i tabellernas ordning.",
    parameters: {
      ...TABLES,
    },
  },
  PRIMARY: {
    description: "Huvudalternativet för varje tjänst.",
    parameters: {
      codes,
      channels: "Vad kolumnerna står för: Channels[#All], eller en rad eller kolumn med namn.",
    },
  },
  COMPLEMENTS: {
    description: "Komplementen för varje tjänst, åtskilda med komma.",
    parameters: {
      codes,
      channels: "Vad kolumnerna står för: Channels[#All], eller en rad eller kolumn med namn.",
    },
  },
  COVERAGE: {
    description:
      "Andelen av målgrupperna, 0–1, som varje tjänst når genom sina huvudalternativ och komplement.",
    parameters: {
      codes,
      channels,
      groups: "Tabellen med målgrupper och dess rubriker: TargetGroups[#All].",
      needs,
      settings,
    },
  },
  STABILITY: {
    description:
      "Lägsta och högsta vikt för användarens sida, 0–1, som varje tjänsts huvudalternativ behåller ledningen mellan.",
    parameters: {
      ...TABLES,
    },
  },
  EXPLAIN: {
    description: "Varför en tjänst har sin föreslagna klass i en kanal, i ord.",
    parameters: {
      service: "Tjänstens id, eller ett område med id.",
      channel: "Kanalens id, eller ett område med id.",
      ...TABLES,
    },
  },
  SAVING: {
    description:
      "Intern kostnad i dag minus önskad intern kostnad, för de tjänster vars volymer är kända i båda.",
    parameters: {
      volumesNow:
        "Kontakter per år i dag, tjänster × kanaler. Tomt: inte mätt. –: kan inte användas.",
      volumesWanted: "Önskade kontakter per år, samma tjänster och kanaler.",
      costs: "Kostnad per kontakt för varje kanal: en rad, en kolumn eller Channels[#All].",
    },
  },
  GROUPS: {
    description: "Numret på den grupp av tjänster med samma kanaler som varje tjänst hör till.",
    parameters: {
      codes,
      count: "Högst så här många grupper; fler slås ihop. Utelämnat: 12.",
    },
  },
  DIFFERENCES: {
    description: "Var två områden med klasser skiljer sig, som H→K; tomt där de är lika.",
    parameters: {
      codesA: "Klassbokstäver, tjänster × kanaler.",
      codesB: "Klassbokstäver för samma tjänster och kanaler.",
    },
  },
  CHECK: {
    description: "Vad kontrollerna finner: allvar, kod, tjänst och vad som kan göras.",
    parameters: {
      ...TABLES,
    },
  },
};
