/** The starter set of requirements, with the Swedish or EU law that each rests on. */
import type { Requirement } from "../../domain/model/model";
import type { Language } from "../../locale/language";
import { REQUIREMENTS } from "../../sheets/requirements/table";
import { exampleRecords } from "../csv-table";

/**
 * The severity is a starting point that the planner can change. What cannot wait (`immediate-answer`) asks for a
 * way in that answers at once; it closes no other channel.
 */
const CSV = `
id,name:sv,name:en,severity,legalBasis:sv,legalBasis:en
e-identification,E-legitimation eller annan säker identifiering,E-identification or another secure identification,should,Förordning (EU) nr 910/2014 (eIDAS) om elektronisk identifiering; dataskyddsförordningen (EU) 2016/679 artikel 32,"Regulation (EU) No 910/2014 (eIDAS) on electronic identification; General Data Protection Regulation (EU) 2016/679, Article 32"
signature,Underskrift,Signature,must,Formkrav i den lag som styr ärendet; om elektronisk underskrift: förordning (EU) nr 910/2014 (eIDAS) artikel 25,"Form required by the law that governs the matter; on electronic signatures: Regulation (EU) No 910/2014 (eIDAS), Article 25"
personal-appearance,Personlig inställelse,Personal appearance,must,"Den lag som styr ärendet, t.ex. äktenskapsbalken (1987:230) 4 kap. 2 § (vigsel) eller passlagen (1978:302) 6 § (pass)","The law that governs the matter, e.g. the Marriage Code (1987:230), Chapter 4, Section 2 (wedding) or the Passport Act (1978:302), Section 6"
secrecy,Sekretess,Secrecy,must,"Offentlighets- och sekretesslagen (2009:400), t.ex. 23 kap. (utbildning) och 26 kap. (socialtjänst); dataskyddsförordningen (EU) 2016/679 artikel 32","Public Access to Information and Secrecy Act (2009:400), e.g. Chapter 23 (education) and Chapter 26 (social services); GDPR (EU) 2016/679, Article 32"
original-document,Originalhandling,Original document,should,"Den lag som styr ärendet, eller behovet av att pröva handlingens äkthet; förvaltningslagen (2017:900) 23 § (utredningsansvar)","The law that governs the matter, or the need to prove that the document is genuine; Administrative Procedure Act (2017:900), Section 23 (duty to investigate)"
written-form,Skriftlighet,Written form,must,"Formkrav i den lag som styr ärendet, t.ex. plan- och bygglagen (2010:900) 9 kap.; om underrättelse om beslut: förvaltningslagen (2017:900) 33 §","Form required by the law that governs the matter, e.g. Planning and Building Act (2010:900), Chapter 9; on notifying decisions: Administrative Procedure Act (2017:900), Section 33"
accessibility,Tillgänglighet,Accessibility,should,Lag (2018:1937) om tillgänglighet till digital offentlig service; förvaltningslagen (2017:900) 13 § (funktionsnedsättning),"Act (2018:1937) on the Accessibility of Digital Public Services; Administrative Procedure Act (2017:900), Section 13 (disability)"
interpreter,Tolk,Interpreter,should,Förvaltningslagen (2017:900) 13 §; språklagen (2009:600),"Administrative Procedure Act (2017:900), Section 13; Language Act (2009:600)"
immediate-answer,Svar direkt,Immediate answer,main,"Förvaltningslagen (2017:900) 6 § (hjälp utan onödigt dröjsmål), eller den lag som styr akut hjälp, t.ex. socialtjänstlagen (2025:400)","Administrative Procedure Act (2017:900), Section 6 (help without undue delay), or the law that governs urgent help, e.g. the Social Services Act (2025:400)"
`;

/** The starter set in one language, ready for a model. */
export const catalogueRequirements = (language: Language): readonly Requirement[] =>
  exampleRecords(REQUIREMENTS, CSV, language);
