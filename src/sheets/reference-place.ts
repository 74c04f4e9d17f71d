/** Where the cell that a finding is about stands now, on which of our sheets. */
import type { CellReference } from "../domain/checks/finding";
import type { SheetKey } from "../locale/sheets";
import { cellAddress } from "./address";
import { CURRENT_TABLE } from "./current";
import { findGrid } from "./grid";
import type { InputEntry } from "./inputs";
import { MATRIX_TABLE } from "./matrix";
import { NEEDS_TABLE } from "./needs";
import type { WorkbookSnapshot } from "./snapshot";
import type { WorkbookInputs } from "./workbook-inputs";

/** A cell of one of our sheets; null: the sheet as a whole. */
export interface SheetPlace {
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
  return entry.place(column as keyof T).cell ?? null;
}

/** The place of the cell; only its sheet where the cell itself is not found. */
export function placeOfReference(
  reference: CellReference,
  snapshot: WorkbookSnapshot,
  { entries }: WorkbookInputs,
): SheetPlace {
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
    default:
      return { sheet, cell: null };
  }
}
