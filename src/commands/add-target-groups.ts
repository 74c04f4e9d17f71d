/** The command that adds target groups of the catalogue. */
import type { TargetGroup } from "../domain/model/model";
import type { Bilingual, Language } from "../locale/language";
import { catalogueTargetGroups, TARGET_GROUP_SHARES } from "../example/catalogue/target-groups";
import { recordSource } from "../import/record-source";
import { GROUPS, rowOfTargetGroup } from "../sheets/groups/table";
import { build, type BuildOutcome } from "./build";
import { lacking } from "./lacking";
import type { RunOptions } from "./run-options";

/** Where the shares of the catalogue's target groups come from. */
export const SHARES_COME_FROM: Bilingual = TARGET_GROUP_SHARES;

/**
 * The target groups of the catalogue that the workbook does not have.
 * @param there ids of the workbook's target groups
 */
export const targetGroupsToAdd = (
  there: readonly string[],
  language: Language,
): readonly TargetGroup[] => lacking(catalogueTargetGroups(language), there);

/**
 * Adds the target groups and updates the workbook. A group whose parent is neither chosen nor in the workbook
 * comes without one.
 * @param ids those chosen
 * @param there ids of the workbook's target groups
 */
export function addTargetGroups(
  ids: readonly string[],
  there: readonly string[],
  run: RunOptions,
): Promise<BuildOutcome> {
  const { language } = run;
  const chosen = targetGroupsToAdd(there, language).filter(({ id }) => ids.includes(id));
  const absent = new Set(
    lacking(catalogueTargetGroups(language), [...there, ...chosen.map(({ id }) => id)]).map(
      ({ id }) => id,
    ),
  );
  const rows = chosen.map((group) =>
    rowOfTargetGroup(
      group.parent !== null && absent.has(group.parent) ? { ...group, parent: null } : group,
    ),
  );
  return build({
    imports: { groups: recordSource(GROUPS, rows, GROUPS.title[language]) },
    decide: false,
    ...run,
  });
}
