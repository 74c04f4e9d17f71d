/** The parameters that several functions share, as a person sees them while writing a formula. */
import type { FunctionParameter } from "../description";

export const SERVICES_PARAMETER: FunctionParameter = {
  name: "services",
  sv: "Tabellen med tjänster och dess rubriker: Services[#All].",
  en: "Table of services with its headers: Services[#All].",
};

export const CHANNELS_PARAMETER: FunctionParameter = {
  name: "channels",
  sv: "Tabellen med kanaler och dess rubriker: Channels[#All].",
  en: "Table of channels with its headers: Channels[#All].",
};

export const GROUPS_PARAMETER: FunctionParameter = {
  name: "groups",
  optional: true,
  sv: "Tabellen med målgrupper och dess rubriker: TargetGroups[#All]. Utelämnad: alla är en enda målgrupp.",
  en: "Table of target groups with its headers: TargetGroups[#All]. Left out: everyone is one target group.",
};

export const REQUIREMENTS_PARAMETER: FunctionParameter = {
  name: "requirements",
  optional: true,
  sv: "Tabellen med krav och dess rubriker: Requirements[#All]. Utelämnad: kraven räknas inte med.",
  en: "Table of requirements with its headers: Requirements[#All]. Left out: requirements are not taken into account.",
};

export const RULES_PARAMETER: FunctionParameter = {
  name: "rules",
  optional: true,
  sv: "Tabellen med regler och dess rubriker: Rules[#All]. Utelämnad: det finns inga regler.",
  en: "Table of rules with its headers: Rules[#All]. Left out: there are no rules.",
};

export const NEEDS_PARAMETER: FunctionParameter = {
  name: "needs",
  optional: true,
  sv: "Tabellen med behov och dess rubriker: Needs[#All]. Utelämnad: förvald acceptans.",
  en: "Table of needs with its headers: Needs[#All]. Left out: acceptance is by the default.",
};

export const SETTINGS_PARAMETER: FunctionParameter = {
  name: "settings",
  optional: true,
  sv: "Tabellen med inställningar och dess rubriker: Settings[#All]. Utelämnad: förvalen.",
  en: "Table of settings with its headers: Settings[#All]. Left out: the defaults.",
};

export const VOLUMES_PARAMETER: FunctionParameter = {
  name: "volumes",
  optional: true,
  sv: "Tabellen med dagens volymer och dess rubriker: Current[#All]. Utelämnad: inget är mätt.",
  en: "Table of current volumes with its headers: Current[#All]. Left out: nothing is measured.",
};

export const CODES_PARAMETER: FunctionParameter = {
  name: "codes",
  sv: "Klassbokstäver, tjänster × kanaler.",
  en: "Class letters, services × channels.",
};

export const COLUMNS_PARAMETER: FunctionParameter = {
  name: "channels",
  sv: "Vad kolumnerna står för: Channels[#All], eller en rad eller kolumn med namn.",
  en: "What the columns stand for: Channels[#All], or a row or column of names.",
};

/** The tables of a model, in the order in which they are passed. */
export const MODEL_PARAMETERS: readonly FunctionParameter[] = [
  SERVICES_PARAMETER,
  CHANNELS_PARAMETER,
  GROUPS_PARAMETER,
  REQUIREMENTS_PARAMETER,
  RULES_PARAMETER,
  NEEDS_PARAMETER,
  SETTINGS_PARAMETER,
  VOLUMES_PARAMETER,
];
