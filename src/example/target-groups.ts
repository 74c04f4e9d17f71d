/** The example's target groups: sizes and shares of E, M and P are assumptions. */
import type { TargetGroup } from "../domain/model/model";
import type { Language } from "../locale/language";
import { GROUPS, targetGroupOfRow } from "../sheets/groups/table";
import { exampleRecords } from "./csv-table";

const CSV = `
id,name:sv,name:en,parent,size,E,M,P
residents,Invånare,Residents,,42000,0.5,0.33,0.17
guardians,Vårdnadshavare,Parents and custodians,residents,9800,0.65,0.25,0.1
older,Äldre (75 år och äldre),Older persons (75 and over),residents,4900,0.15,0.35,0.5
disability,Personer med funktionsnedsättning,Persons with disabilities,residents,2600,0.3,0.3,0.4
newcomers,Nyanlända,Newly arrived persons,residents,1100,0.2,0.4,0.4
representatives,"Gode män, förvaltare och andra ombud","Guardians, administrators and other agents",residents,620,0.35,0.4,0.25
companies,Företag,Companies,,3900,0.65,0.27,0.08
associations,Föreningar,Associations,,310,0.4,0.4,0.2
employees,Kommunens medarbetare,The municipality's employees,,3100,0.65,0.3,0.05
`;

/** The example's target groups in one language. */
export const exampleGroups = (language: Language): TargetGroup[] =>
  exampleRecords(GROUPS, CSV, language).map(targetGroupOfRow);
