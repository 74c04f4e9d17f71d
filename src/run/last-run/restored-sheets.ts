/** Sheets of inputs that are gone and begin again on an empty sheet with their name: filled with what the last run kept of them. */
import type { Matrix } from "../../domain/model/matrix";
import type { CellClass, Decision, Model, Service } from "../../domain/model/model";
import { idKey } from "../../domain/model/same-id";
import { DEFAULT_SETTINGS } from "../../domain/model/settings";
import { recordSource } from "../../import/record-source";
import type { Language } from "../../locale/language";
import { CHANNELS } from "../../sheets/channels/table";
import { GROUPS, rowOfTargetGroup } from "../../sheets/groups/table";
import { MATRIX_TABLE, readDecisions } from "../../sheets/matrix/table";
import { REQUIREMENTS } from "../../sheets/requirements/table";
import { rulesTable } from "../../sheets/rules/table";
import { SERVICES } from "../../sheets/services/table";
import { trimmed } from "../../workbook/cell";
import { readSheets } from "../../workbook/finding/known-sheet";
import { findGrid } from "../../workbook/grid/grid";
import type { WorkbookInputs } from "../../workbook/inputs";
import type { Problem } from "../../workbook/problem";
import { cellAt, type SheetKey, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readLastRun } from "./last-run";
import { readPut } from "../put-letters";
import type { Imports } from "../read-inputs";

export interface RestoredSheets {
  /** The records of the tables. */
  readonly imports: Imports;
  /** Adds what the grids and the settings had. */
  readonly amended: (inputs: WorkbookInputs) => WorkbookInputs;
  /** What is reported of it. */
  readonly notes: readonly Problem[];
  /** Why nothing may be written. */
  readonly problems: readonly Problem[];
}

const NOTHING: RestoredSheets = {
  imports: {},
  amended: (inputs) => inputs,
  notes: [],
  problems: [],
};

/** So many decisions are not cleared in passing. */
const MANY = 5;

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

/** Whether the matrix has lost all its rows. */
function hasNoRows({ sheets }: WorkbookSnapshot): boolean {
  const grid = findGrid(sheets.get("matrix"), MATRIX_TABLE);
  return grid !== null && !grid.sheet.unfinished && grid.rows.length === 0;
}

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

/** Decisions of people that the last run left in a matrix that has no letter now. */
function emptied(snapshot: WorkbookSnapshot, decided: Matrix<CellClass>): readonly Problem[] {
  const grid = findGrid(snapshot.sheets.get("matrix"), MATRIX_TABLE);
  if (grid === null || grid.sheet.unfinished || readDecisions(grid).decisions.length > 0) return [];
  const keyOf = (service: string, channel: string): string => `${idKey(service)} ${idKey(channel)}`;
  const put = new Map(
    readPut(snapshot.store.get("adopted")).map((one) => [
      keyOf(one.service, one.channel),
      one.class,
    ]),
  );
  const [rows, columns] = [grid.rows, grid.columns].map(
    (lines) => new Set(lines.map(({ id }) => idKey(id))),
  );
  const count = decisionsOf(decided).filter(
    (one) =>
      rows?.has(idKey(one.service)) === true &&
      columns?.has(idKey(one.channel)) === true &&
      put.get(keyOf(one.service, one.channel)) !== one.class,
  ).length;
  const position = { source: grid.sheet.name, row: null, column: null };
  return count === 0 ? [] : [{ code: "matrix-emptied", values: { count }, position }];
}

/** What the hidden store kept of the sheets that begin again. */
export function restoredSheets(snapshot: WorkbookSnapshot, language: Language): RestoredSheets {
  const { sheets, store, state } = snapshot;
  const stored = state === null ? undefined : store.get("last");
  if (stored === undefined) return NOTHING;
  const again = new Set(beginAgain(snapshot));
  if (hasNoRows(snapshot)) again.add("matrix");
  const last = readLastRun(stored, NO_MODEL);
  if (last?.model === null || last === null) return NOTHING;
  if (again.size === 0) {
    const reported = emptied(snapshot, last.decided);
    const isMuch = reported.some(({ values }) => Number(values["count"]) >= MANY);
    return { ...NOTHING, [isMuch ? "problems" : "notes"]: reported };
  }
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
    problems: [],
    notes: [...again].map((key) => ({
      code: "sheet-restored",
      values: {},
      position: { source: sheets.get(key)?.name ?? key, row: null, column: null },
    })),
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
