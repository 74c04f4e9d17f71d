/** The starter set of requirements, with the Swedish or EU law that each rests on. */
import { requirementId } from "../../domain/model/ids";
import type { Requirement } from "../../domain/model/model";
import type { Bilingual, Language } from "../../locale/language";

/** A requirement with its texts in both languages. */
export type CatalogueRequirement = Omit<Requirement, "name" | "legalBasis"> & {
  readonly name: Bilingual;
  readonly legalBasis: Bilingual;
};

/** Ids, names, severities and legal bases; the severity is a starting point that the planner can change. */
export const CATALOGUE_REQUIREMENTS: readonly CatalogueRequirement[] = [
  {
    id: requirementId("e-identification"),
    name: {
      sv: "E-legitimation eller annan säker identifiering",
      en: "E-identification or another secure identification",
    },
    severity: "should",
    legalBasis: {
      sv: "Förordning (EU) nr 910/2014 (eIDAS) om elektronisk identifiering; dataskyddsförordningen (EU) 2016/679 artikel 32",
      en: "Regulation (EU) No 910/2014 (eIDAS) on electronic identification; General Data Protection Regulation (EU) 2016/679, Article 32",
    },
  },
  {
    id: requirementId("signature"),
    name: { sv: "Underskrift", en: "Signature" },
    severity: "must",
    legalBasis: {
      sv: "Formkrav i den lag som styr ärendet; om elektronisk underskrift: förordning (EU) nr 910/2014 (eIDAS) artikel 25",
      en: "Form required by the law that governs the matter; on electronic signatures: Regulation (EU) No 910/2014 (eIDAS), Article 25",
    },
  },
  {
    id: requirementId("personal-appearance"),
    name: { sv: "Personlig inställelse", en: "Personal appearance" },
    severity: "must",
    legalBasis: {
      sv: "Den lag som styr ärendet, t.ex. äktenskapsbalken (1987:230) 4 kap. 2 § (vigsel) eller passlagen (1978:302) 6 § (pass)",
      en: "The law that governs the matter, e.g. the Marriage Code (1987:230), Chapter 4, Section 2 (wedding) or the Passport Act (1978:302), Section 6",
    },
  },
  {
    id: requirementId("secrecy"),
    name: { sv: "Sekretess", en: "Secrecy" },
    severity: "must",
    legalBasis: {
      sv: "Offentlighets- och sekretesslagen (2009:400), t.ex. 23 kap. (utbildning) och 26 kap. (socialtjänst); dataskyddsförordningen (EU) 2016/679 artikel 32",
      en: "Public Access to Information and Secrecy Act (2009:400), e.g. Chapter 23 (education) and Chapter 26 (social services); GDPR (EU) 2016/679, Article 32",
    },
  },
  {
    id: requirementId("original-document"),
    name: { sv: "Originalhandling", en: "Original document" },
    severity: "should",
    legalBasis: {
      sv: "Den lag som styr ärendet, eller behovet av att pröva handlingens äkthet; förvaltningslagen (2017:900) 23 § (utredningsansvar)",
      en: "The law that governs the matter, or the need to prove that the document is genuine; Administrative Procedure Act (2017:900), Section 23 (duty to investigate)",
    },
  },
  {
    id: requirementId("written-form"),
    name: { sv: "Skriftlighet", en: "Written form" },
    severity: "must",
    legalBasis: {
      sv: "Formkrav i den lag som styr ärendet, t.ex. plan- och bygglagen (2010:900) 9 kap.; om underrättelse om beslut: förvaltningslagen (2017:900) 33 §",
      en: "Form required by the law that governs the matter, e.g. Planning and Building Act (2010:900), Chapter 9; on notifying decisions: Administrative Procedure Act (2017:900), Section 33",
    },
  },
  {
    id: requirementId("accessibility"),
    name: { sv: "Tillgänglighet", en: "Accessibility" },
    severity: "should",
    legalBasis: {
      sv: "Lag (2018:1937) om tillgänglighet till digital offentlig service; förvaltningslagen (2017:900) 13 § (funktionsnedsättning)",
      en: "Act (2018:1937) on the Accessibility of Digital Public Services; Administrative Procedure Act (2017:900), Section 13 (disability)",
    },
  },
  {
    id: requirementId("interpreter"),
    name: { sv: "Tolk", en: "Interpreter" },
    severity: "should",
    legalBasis: {
      sv: "Förvaltningslagen (2017:900) 13 §; språklagen (2009:600)",
      en: "Administrative Procedure Act (2017:900), Section 13; Language Act (2009:600)",
    },
  },
];

/** The starter set in one language, ready for a model. */
export function catalogueRequirements(language: Language): Requirement[] {
  return CATALOGUE_REQUIREMENTS.map((requirement) => ({
    ...requirement,
    name: requirement.name[language],
    legalBasis: requirement.legalBasis[language],
  }));
}
