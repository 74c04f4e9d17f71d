/** The plan of a table of inputs that exists: cells that differ, columns that it lacks, and new records in its first free rows. */
import type { Language } from "../../locale/language";
import { area, type Area } from "../../a1/address";
import { text, trimmed, type Cell, type Content } from "../cell";
import type { Field } from "../fields";
import { SPARE_ROWS, TAB_INPUT } from "../layout/frame";
import { emptyPlan, type Block, type SheetPlan } from "../layout/plan";
import {
  cellAt,
  excelAreaOf,
  isBlank,
  usedBottom,
  usedRight,
  type SheetSnapshot,
  type TableSnapshot,
} from "../snapshot";
import { fieldOfHeader, type TableDefinition } from "./table";
import { foldedHeader } from "../finding/folded";
import type { Entry } from "../inputs";
import type { Wording } from "../wording";
import {
  cellPlans,
  columnWidths,
  contentIn,
  fieldColumns,
  finishing,
  ownColumn,
  ownHeaders,
  valueIn,
  type FieldColumn,
  type TableSheet,
} from "./table-sheet";

/** Where the fields of a table are, possibly moved by the planner. */
function existingColumns<T>(
  definition: TableDefinition<T>,
  sheet: SheetSnapshot,
  { area: { row, column: left, columns: width } }: TableSnapshot,
  /** Headers of columns of no field that the entries have. */
  own: readonly string[],
): readonly FieldColumn<T>[] {
  const columns = new Map<keyof T & string, FieldColumn<T>>();
  const beside: FieldColumn<T>[] = [];
  for (let column = left; column < left + width; column++) {
    const key = fieldOfHeader(definition, String(cellAt(sheet, row, column))) as
      (keyof T & string) | null;
    if (key === null) {
      const found = own.find((header) => isSame(header, cellAt(sheet, row, column)));
      if (found !== undefined) beside.push(ownColumn(found, column));
    }
    if (key === null || columns.has(key)) continue;
    columns.set(key, { key, field: definition.fields[key] as Field<unknown>, column });
  }
  return [...columns.values(), ...beside];
}

const isSame = (header: string, cell: Cell): boolean => foldedHeader(header) === foldedHeader(cell);

const isFirst = <T>({ fields }: TableDefinition<T>, key: unknown): boolean =>
  Object.keys(fields)[0] === key;

/** The columns that an older table lacks, to the right of those that it has. */
function newColumns<T>(
  { definition, upgrade }: TableSheet<T>,
  existing: readonly FieldColumn<T>[],
  right: number,
  own: readonly string[],
): readonly FieldColumn<T>[] {
  const known = new Set(existing.map(({ key }) => key));
  const there = existing.flatMap(({ field }) => field.header.sv);
  const keys = Object.keys(definition.fields) as (keyof T & string)[];
  // Without the first, of ids, rows are known by their names alone.
  const fields = fieldColumns(
    definition,
    right,
    keys.filter((key) => !known.has(key) && (upgrade || isFirst(definition, key))),
  );
  const beside = own
    .filter((header) => !there.some((found) => isSame(header, found)))
    .map((header, index) => ownColumn<T>(header, right + fields.length + index));
  return [...fields, ...beside];
}

/** Whether a cell means the value, by its code or word, or by the names that records have now. */
function sameValue(field: Field<unknown>, cell: Cell, value: unknown, { known }: Wording): boolean {
  const named = field.references?.find(cell, known[field.references.table]);
  const reading = named?.ok === true ? named : field.read(cell);
  const current = reading.ok ? reading.value : reading.outside;
  return current !== undefined && JSON.stringify(current) === JSON.stringify(value);
}

/** Whether a field's cells may hold codes or ids, which an upgrade writes in words. */
const isCoded = ({ choiceWords, references }: Field<unknown>): boolean =>
  choiceWords !== undefined || references !== undefined;

const shownOf = (content: Content): string =>
  content === null ? "" : String(content).replace(/^'/u, "");

/** What differs in the rows that are there, one block a column that differs. */
function changedCells<T>(
  { entries, wording, upgrade, definition }: TableSheet<T>,
  sheet: SheetSnapshot,
  top: number,
  columns: readonly FieldColumn<T>[],
): readonly Block[] {
  return columns.flatMap((of): readonly Block[] => {
    const { field, column } = of;
    const changes = new Map<number, Content>();
    for (const entry of entries) {
      const { row } = entry;
      const value = valueIn(entry, of);
      if (row === null || value === undefined) continue;
      const cell = cellAt(sheet, top + row, column);
      const content = field.write(value, wording);
      const isWorded = upgrade && definition.byRuns !== true && isCoded(field);
      if (isWorded ? trimmed(cell) === shownOf(content) : sameValue(field, cell, value, wording)) {
        continue;
      }
      changes.set(top + row, content);
    }
    if (changes.size === 0) return [];
    const first = Math.min(...changes.keys());
    const last = Math.max(...changes.keys());
    const cells = Array.from({ length: last - first + 1 }, (_, index) => [
      changes.get(first + index) ?? null,
    ]);
    return [{ row: first, column, cells }];
  });
}

/** The first of the blank rows at the foot of a table, where new records go; the row below it when it has none. */
export function firstFreeRow(sheet: SheetSnapshot, table: TableSnapshot): number {
  const { row: headerRow, column, rows, columns } = table.area;
  let free = headerRow + rows;
  while (free > headerRow + 1 && isBlank(sheet, area(free - 1, column, 1, columns))) free -= 1;
  return free;
}

/** A header that Excel gives a column that has none. */
const AUTOMATIC = /^(?:Column|Kolumn)\d+$/;

/** Columns at the right end that a run which was cut off gave the table and did not come to fill. */
function begunColumns(sheet: SheetSnapshot, { area: table }: TableSnapshot): number {
  if (!sheet.unfinished) return 0;
  const { row, column, rows, columns } = table;
  let count = 0;
  while (count < columns - 1) {
    const last = column + columns - 1 - count;
    const header = String(cellAt(sheet, row, last));
    const isBegun = header === "" || AUTOMATIC.test(header);
    if (!isBegun || !isBlank(sheet, area(row + 1, last, rows - 1, 1))) break;
    count += 1;
  }
  return count;
}

type Additions = Pick<SheetPlan, "blocks" | "styles" | "validations">;
const NOTHING: Additions = { blocks: [], styles: [], validations: [] };

function newColumnsPlan<T>(
  language: Language,
  { area: { row, rows } }: TableSnapshot,
  fresh: readonly FieldColumn<T>[],
): Additions {
  const [first] = fresh;
  if (first === undefined) return NOTHING;
  const { styles, validations } = cellPlans(fresh, row + 1, rows - 1 + SPARE_ROWS, language);
  const headers = fresh.map(({ field }) => text(field.header[language]));
  return {
    blocks: [{ row, column: first.column, cells: [headers] }],
    styles: [{ area: area(row, first.column, 1, fresh.length), style: "header" }, ...styles],
    validations,
  };
}

/** @param rows where the new records go, over all columns of the table */
function newRowsPlan<T>(
  { language, definition, wording, names }: TableSheet<T>,
  entries: readonly Entry<T>[],
  columns: readonly FieldColumn<T>[],
  rows: Area,
): Additions {
  if (entries.length === 0) return NOTHING;
  const { styles, validations } = cellPlans(columns, rows.row, rows.rows, language, names);
  const lineOf = (entry: Entry<T>): readonly Content[] => {
    const line: Content[] = Array.from({ length: rows.columns }, () => null);
    for (const column of columns)
      line[column.column - rows.column] = contentIn(entry, column, wording);
    return line;
  };
  return {
    // One block, so that no record is cut off in its middle.
    blocks: [{ row: rows.row, column: rows.column, cells: entries.map(lineOf) }],
    // The planner's own columns keep their styles.
    styles: [
      ...styles,
      ...columns.map(({ column }) => ({
        area: area(rows.row, column, rows.rows, 1),
        style: "lined" as const,
      })),
    ],
    validations: definition.byRuns === true ? [] : validations,
  };
}

export function grownTableSheet<T>(
  request: TableSheet<T>,
  sheet: SheetSnapshot,
  table: TableSnapshot,
): SheetPlan {
  const { key, definition, language, entries, names } = request;
  const { row: headerRow, column: left, rows, columns: wide } = table.area;
  const begun = request.upgrade ? begunColumns(sheet, table) : 0;
  const width = wide - begun;
  const right = left + width;
  const below = headerRow + rows;
  const own = ownHeaders(entries);
  const existing = existingColumns(definition, sheet, table, own);
  const fresh = newColumns(request, existing, right, own);
  const columns = [...existing, ...fresh];
  const added = entries.filter(({ row }) => row === null);
  const newRows = area(firstFreeRow(sheet, table), left, added.length, width + fresh.length);
  const spilling = Math.max(0, newRows.row + newRows.rows - below);
  const ofColumns = newColumnsPlan(language, table, fresh);
  const ofRows = newRowsPlan(request, added, columns, newRows);
  const inserts: SheetPlan["inserts"] = [
    {
      what: "columns",
      at: right,
      count: usedRight(sheet) > right ? Math.max(0, fresh.length - begun) : 0,
    },
    { what: "rows", at: below, count: usedBottom(sheet) > below ? spilling : 0 },
  ];
  // An older version may have allowed less in the cells than this one.
  const allowed = request.upgrade
    ? cellPlans(existing, headerRow + 1, rows - 1 + spilling + SPARE_ROWS, language, names)
        .validations
    : [];
  const inExcel = excelAreaOf(table);
  const hasTotals = table.hasTotals === true;
  const whole = area(headerRow, left, rows + spilling + (hasTotals ? 1 : 0), newRows.columns);
  // Rows were typed under the table, or it was turned into a range.
  const isOtherwise = !hasTotals && inExcel !== table.area;
  // Rows that are inserted above a total row are in the table by that.
  const isResized = fresh.length > 0 || isOtherwise || (added.length > 0 && !hasTotals);
  const finish = finishing(request, columns, headerRow, rows - 1 + spilling);
  return {
    ...emptyPlan(key, sheet.name, sheet.id, TAB_INPUT),
    inserts: inserts.filter(({ count }) => count > 0),
    blocks: [
      ...ofColumns.blocks,
      ...changedCells(request, sheet, headerRow + 1, columns),
      ...ofRows.blocks,
    ],
    styles: [...ofColumns.styles, ...ofRows.styles],
    tables: isResized ? [{ name: definition.name, area: whole, exists: inExcel !== null }] : [],
    validations: [...allowed, ...ofColumns.validations, ...ofRows.validations],
    widths: columnWidths(fresh, language),
    hidden: fresh.flatMap(({ key: of, column }) => (isFirst(definition, of) ? [column] : [])),
    fitted: added.length === 0 ? [] : [{ row: newRows.row, rows: newRows.rows }],
    ...(sheet.unfinished ? finish : sheet.isMarked === false ? { frozen: finish.frozen } : {}),
  };
}
