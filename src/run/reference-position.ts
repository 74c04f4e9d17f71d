/** Where the cell that a finding is about stands now, on which of our sheets. */
import type { CellReference } from "../domain/checks/finding";
import type { SheetKey } from "../workbook/snapshot";
import { LANGUAGES } from "../locale/language";
import { CHECKS_TEXTS } from "../sheets/checks/texts";
import { cellAddress } from "../a1/address";
import { trimmed } from "../workbook/cell";
import { CHECKS_TABLE } from "../sheets/checks/sheet";
import { CURRENT_TABLE } from "../sheets/current/table";
import { findGrid } from "../workbook/grid/grid";
import type { InputEntry } from "./merge-inputs";
import { MATRIX_TABLE } from "../sheets/matrix/table";
import { NEEDS_TABLE } from "../sheets/needs/table";
import { reasonsTable } from "../sheets/reasons/table";
import { cellAt, tableOf, type WorkbookSnapshot } from "../workbook/snapshot";
import { fieldOfHeader } from "../workbook/table";
import type { WorkbookInputs } from "./read-inputs";

/** A cell of one of our sheets; null: the sheet as a whole. */
export interface SheetPosition {
  readonly sheet: SheetKey;
  readonly cell: string | null;
}

const GRIDS = {
  matrix: MATRIX_TABLE,
  current: CURRENT_TABLE,
  needs: NEEDS_TABLE,
} as const;

const isGrid = (sheet: string): sheet is keyof typeof GRIDS => sheet in GRIDS;

function inGrid(
  { sheet, service, channel, row }: CellReference & { readonly sheet: keyof typeof GRIDS },
  snapshot: WorkbookSnapshot,
): string | null {
  const grid = findGrid(snapshot.sheets.get(sheet), GRIDS[sheet]);
  if (grid === null) return null;
  const line =
    service === undefined ? grid.rows[row ?? -1] : grid.rows.find(({ id }) => id === service);
  if (line === undefined) return null;
  const column = grid.columns.find(({ id }) => id === channel)?.at ?? grid.idColumn;
  return cellAddress(line.at, column);
}

function inTable<T extends object>(
  entry: InputEntry<T> | undefined,
  field: string | undefined,
): string | null {
  if (entry === undefined) return null;
  const column =
    field !== undefined && field in entry.record ? field : Object.keys(entry.record)[0];
  return entry.position(column as keyof T).cell ?? null;
}

/** The cell of a table where a row, counted from 0, meets the column that `isColumn` knows by its header. */
function tableCell(
  snapshot: WorkbookSnapshot,
  key: SheetKey,
  name: string,
  rowOf: (cells: readonly string[], row: number) => boolean,
  isColumn: (header: string) => boolean,
): string | null {
  const sheet = snapshot.sheets.get(key);
  const table = tableOf(sheet, name);
  if (sheet === undefined || table === null) return null;
  const { row: top, column: left, rows, columns } = table.area;
  const cells = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) =>
      trimmed(cellAt(sheet, top + down, left + right)),
    ),
  );
  const [headers = [], ...body] = cells;
  const down = body.findIndex(rowOf);
  if (down < 0) return null;
  return cellAddress(top + 1 + down, left + Math.max(0, headers.findIndex(isColumn)));
}

/** The cell of a point's answer. */
const inChecks = (snapshot: WorkbookSnapshot, point: string | undefined): string | null =>
  tableCell(
    snapshot,
    "checks",
    CHECKS_TABLE,
    (cells) => cells.includes(`point:${point ?? ""}`),
    (header) => LANGUAGES.some((language) => CHECKS_TEXTS.answer[language] === header),
  );

function inReasons(
  snapshot: WorkbookSnapshot,
  { row, field }: CellReference,
  { reasons }: WorkbookInputs,
): string | null {
  const definition = reasonsTable(snapshot.state?.language ?? "sv");
  const existing = reasons[row ?? -1]?.row;
  return tableCell(
    snapshot,
    "reasons",
    definition.name,
    (_, down) => down === existing,
    (header) => fieldOfHeader(definition, header) === field,
  );
}

/** The place of the cell; only its sheet where the cell itself is not found. */
export function positionOfReference(
  reference: CellReference,
  snapshot: WorkbookSnapshot,
  inputs: WorkbookInputs,
): SheetPosition {
  const { entries } = inputs;
  const { sheet, service, channel, row, field } = reference;
  if (isGrid(sheet)) return { sheet, cell: inGrid({ ...reference, sheet }, snapshot) };
  const found = <T extends { readonly id: string }>(
    of: readonly InputEntry<T>[],
    id: string | undefined,
  ): InputEntry<T> | undefined =>
    row === undefined ? of.find(({ record }) => record.id === id) : of[row];
  switch (sheet) {
    case "services":
      return { sheet, cell: inTable(found(entries.services, service), field) };
    case "channels":
      return { sheet, cell: inTable(found(entries.channels, channel), field) };
    case "groups":
      return { sheet, cell: inTable(found(entries.groups, undefined), field) };
    case "requirements":
      return { sheet, cell: inTable(found(entries.requirements, undefined), field) };
    case "rules":
      return { sheet, cell: inTable(entries.rules[row ?? -1], field) };
    case "reasons":
      return { sheet, cell: inReasons(snapshot, reference, inputs) };
    case "checks":
      return { sheet, cell: inChecks(snapshot, field) };
    default:
      return { sheet, cell: null };
  }
}
