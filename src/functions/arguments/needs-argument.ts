/** The needs as an argument: one row a need as in files, or the workbook's grid of target groups × channels. */
import { targetGroupId } from "../../domain/model/ids";
import type { Need } from "../../domain/model/model";
import { MATRIX_TEXTS } from "../../locale/matrix";
import { NEEDS, readAcceptance } from "../../sheets/needs/table";
import type { CellsKind } from "./grid-argument";

export const NEEDS_CELLS: CellsKind<Need> = {
  argument: "needs",
  definition: NEEDS,
  row: "group",
  value: "acceptance",
  labels: MATRIX_TEXTS.targetGroup,
  rows: "groups",
  read: readAcceptance,
  record: (group, channel, acceptance) => ({
    group: targetGroupId(group),
    channel,
    acceptance: acceptance as number,
  }),
};
