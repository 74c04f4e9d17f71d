/** Positions of the cells of findings, for links on the sheet and for the list of the command line. */
import type { CellReference } from "../../domain/checks/finding";
import { serviceId } from "../../domain/model/ids";
import { SETTING_KEYS } from "../../domain/model/settings";
import type { Language } from "../../locale/language";
import type { WorkbookInputs } from "../../workbook/inputs";
import {
  positions,
  tableRows,
  type LinkedPosition,
  type PositionsRequest,
  type TableRows,
} from "../../workbook/positions";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { CHANNELS } from "../channels/table";
import { GROUPS } from "../groups/table";
import { reasonsTable } from "../reasons/table";
import { REQUIREMENTS } from "../requirements/table";
import { rulesTable } from "../rules/table";
import { SERVICES } from "../services/table";
import { existingSettings, SETTINGS } from "../settings/table";

export interface FindingPositionsRequest extends Omit<PositionsRequest, "tables"> {
  readonly inputs: WorkbookInputs;
  readonly language: Language;
}

/** The settings, a row each in the order of the method. */
function settingsTable(snapshot: WorkbookSnapshot): TableRows {
  const existing = existingSettings(snapshot);
  const entries = SETTING_KEYS.map((key) => ({
    record: { key, name: "", value: "", meaning: "" },
    row: existing.get(key)?.row ?? null,
  }));
  return tableRows(SETTINGS, entries);
}

/**
 * A reference as the positions know it: a setting is a row of its table with its value, a need's target group
 * is a row of the grid.
 */
function inRows(reference: CellReference, { needs }: WorkbookInputs): CellReference {
  const { sheet, field, row } = reference;
  if (sheet === "settings" && field !== undefined) {
    const key = SETTING_KEYS.findIndex((known) => known === field);
    return key < 0 ? { sheet } : { sheet, row: key, field: "value" };
  }
  const need = sheet === "needs" && row !== undefined ? needs[row] : undefined;
  return need === undefined
    ? reference
    : { sheet, service: serviceId(need.group), channel: need.channel };
}

/** Returns the position of a cell; without its row or column, the sheet's first cell. */
export function findingPositions({
  inputs,
  language,
  ...request
}: FindingPositionsRequest): (reference: CellReference) => LinkedPosition {
  const { entries, reasons } = inputs;
  const locate = positions({
    ...request,
    tables: {
      services: tableRows(SERVICES, entries.services),
      channels: tableRows(CHANNELS, entries.channels),
      groups: tableRows(GROUPS, entries.groups),
      requirements: tableRows(REQUIREMENTS, entries.requirements),
      rules: tableRows(rulesTable(language), entries.rules),
      reasons: tableRows(reasonsTable(language), reasons),
      settings: settingsTable(request.snapshot),
    },
  });
  return (reference) => locate(inRows(reference, inputs));
}
