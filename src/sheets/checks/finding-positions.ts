/** Positions of the cells of findings, for links on the sheet and for the list of the command line. */
import type { CellReference } from "../../domain/checks/finding";
import type { Language } from "../../locale/language";
import type { WorkbookInputs } from "../../workbook/inputs";
import {
  positions,
  tableRows,
  type LinkedPosition,
  type PositionsRequest,
} from "../../workbook/positions";
import { CHANNELS } from "../channels/table";
import { GROUPS } from "../groups/table";
import { reasonsTable } from "../reasons/table";
import { REQUIREMENTS } from "../requirements/table";
import { rulesTable } from "../rules/table";
import { SERVICES } from "../services/table";

export interface FindingPositionsRequest extends Omit<PositionsRequest, "tables"> {
  readonly inputs: WorkbookInputs;
  readonly language: Language;
}

/** Returns the position of a cell; without its row or column, the sheet's first cell. */
export const findingPositions = ({
  inputs: { entries, reasons },
  language,
  ...request
}: FindingPositionsRequest): ((reference: CellReference) => LinkedPosition) =>
  positions({
    ...request,
    tables: {
      services: tableRows(SERVICES, entries.services),
      channels: tableRows(CHANNELS, entries.channels),
      groups: tableRows(GROUPS, entries.groups),
      requirements: tableRows(REQUIREMENTS, entries.requirements),
      rules: tableRows(rulesTable(language), entries.rules),
      reasons: tableRows(reasonsTable(language), reasons),
    },
  });
