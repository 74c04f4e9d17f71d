/** The example's target groups: most of the catalogue's, and three of its own. Sizes and shares are assumptions. */
import type { TargetGroup } from "../domain/model/model";
import type { Language } from "../locale/language";
import { GROUPS, targetGroupOfRow } from "../sheets/groups/table";
import { catalogueTargetGroups } from "./catalogue/target-groups";
import { exampleRecords } from "./csv-table";

/** A row without a name has its name and shares from the catalogue. */
const CSV = `
id,name:sv,name:en,parent,size,E,M,P
residents,,,,42000,,,
families,,,residents,9800,,,
elderly,,,residents,4900,,,
disabled,,,residents,2600,,,
newcomers,,,residents,1100,,,
representatives,"Gode män, förvaltare och andra ombud","Guardians, administrators and other agents",residents,620,0.4,0.4,0.2
businesses,,,,3900,,,
associations,,,,310,,,
employees,Kommunens medarbetare,The municipality's employees,,3100,0.65,0.3,0.05
`;

/** The example's target groups in one language. */
export function exampleGroups(language: Language): TargetGroup[] {
  const known = new Map(catalogueTargetGroups(language).map((group) => [group.id, group]));
  return exampleRecords(GROUPS, CSV, language).map((row) => {
    const group = row.name === "" ? known.get(row.id) : undefined;
    return group === undefined ? targetGroupOfRow(row) : { ...group, size: row.size };
  });
}
