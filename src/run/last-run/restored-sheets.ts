/** Sheets of inputs that are gone and begin again on an empty sheet with their name: filled with what the last run kept of them. */
import type { Matrix } from "../../domain/model/matrix";
import type { CellClass, Decision, Model, Service } from "../../domain/model/model";
import { idKey } from "../../domain/model/same-id";
import { DEFAULT_SETTINGS } from "../../domain/model/settings";
import { recordSource } from "../../import/record-source";
import type { Language } from "../../locale/language";
import { CHANNELS } from "../../sheets/channels/table";
import { GROUPS, rowOfTargetGroup } from "../../sheets/groups/table";
import { MATRIX_TABLE } from "../../sheets/matrix/table";
import { REQUIREMENTS } from "../../sheets/requirements/table";
import { rulesTable } from "../../sheets/rules/table";
import { SERVICES } from "../../sheets/services/table";
import { trimmed } from "../../workbook/cell";
import { readSheets } from "../../workbook/finding/known-sheet";
import { findGrid } from "../../workbook/grid/grid";
import type { WorkbookInputs } from "../../workbook/inputs";
import { cellAt, type SheetKey, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readLastRun } from "./last-run";
import type { Imports } from "../read-inputs";

export interface RestoredSheets {
  /** The records of the tables. */
  readonly imports: Imports;
  /** Adds what the grids and the settings had. */
  readonly amended: (inputs: WorkbookInputs) => WorkbookInputs;
}

const NOTHING: RestoredSheets = { imports: {}, amended: (inputs) => inputs };

/** Spells nothing otherwise: ids come back as they were stored. */
const NO_MODEL: Model = {
  services: [],
  channels: [],
  groups: [],
  requirements: [],
  rules: [],
  needs: [],
  volumes: [],
  contacts: [],
  settings: DEFAULT_SETTINGS,
  today: "",
};

/** The sheets of the last run that are blank now. */
function beginAgain({ sheets, store, state }: WorkbookSnapshot): ReadonlySet<SheetKey> {
  const known = state === null ? new Map<SheetKey, unknown>() : readSheets(store.get("sheets"));
  return new Set(
    [...sheets].flatMap(([key, { used, tables, unfinished }]) =>
      known.has(key) && used.rows === 0 && tables.length === 0 && !unfinished ? [key] : [],
    ),
  );
}

/** The decided cells as decisions. */
const decisionsOf = ({ services, channels, cells }: Matrix<CellClass>): readonly Decision[] =>
  services.flatMap((service, row) =>
    channels.flatMap((channel, column): Decision[] => {
      const cellClass = cells[row * channels.length + column] ?? "open";
      return cellClass === "open" ? [] : [{ service, channel, class: cellClass }];
    }),
  );

/** Services with the names and departments that the matrix shows beside their ids: a run keeps no others. */
function named(services: readonly Service[], { sheets }: WorkbookSnapshot): readonly Service[] {
  const grid = findGrid(sheets.get("matrix"), MATRIX_TABLE);
  if (grid === null) return services;
  const [name, department] = grid.labelColumns;
  const rows = new Map(grid.rows.map(({ id, at }) => [idKey(id), at]));
  const textAt = (row: number, column: number | null | undefined): string =>
    column === null || column === undefined ? "" : trimmed(cellAt(grid.sheet, row, column));
  return services.map((service) => {
    const row = rows.get(idKey(service.id));
    return row === undefined
      ? service
      : { ...service, name: textAt(row, name), department: textAt(row, department) };
  });
}

/** What the hidden store kept of the sheets that begin again. */
export function restoredSheets(snapshot: WorkbookSnapshot, language: Language): RestoredSheets {
  const again = beginAgain(snapshot);
  if (again.size === 0) return NOTHING;
  const last = readLastRun(snapshot.store.get("last") ?? "", NO_MODEL);
  if (last?.model === null || last === null) return NOTHING;
  const { decided, model } = last;
  const { services, channels, groups, requirements, rules, needs, volumes, settings } = model;
  const rows = groups.map(rowOfTargetGroup);
  const all: Partial<Record<SheetKey, Imports>> = {
    services: {
      services: recordSource(SERVICES, named(services, snapshot), SERVICES.title[language]),
    },
    channels: { channels: recordSource(CHANNELS, channels, CHANNELS.title[language]) },
    groups: { groups: recordSource(GROUPS, rows, GROUPS.title[language]) },
    requirements: {
      requirements: recordSource(REQUIREMENTS, requirements, REQUIREMENTS.title[language]),
    },
    rules: { rules: recordSource(rulesTable(language), rules, "Rules") },
  };
  return {
    imports: Object.assign({}, ...[...again].map((key) => all[key] ?? {})) as Imports,
    amended: (inputs) => ({
      ...inputs,
      ...(again.has("matrix") ? { decisions: decisionsOf(decided) } : {}),
      ...(again.has("needs") ? { needs: [...needs, ...inputs.needs] } : {}),
      ...(again.has("current") ? { volumes: [...volumes, ...inputs.volumes] } : {}),
      ...(again.has("settings") ? { settings: { ...inputs.settings, ...settings } } : {}),
    }),
  };
}
