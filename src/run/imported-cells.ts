/** Imported files with one row a cell: the needs, and the volumes with their year, source and date. */
import type { Need, VolumeEntry } from "../domain/model/model";
import { VOLUMES, type VolumeRow } from "../sheets/current/table";
import { NEEDS } from "../sheets/needs/table";
import type { Position, Problem } from "../workbook/problem";
import {
  readTable,
  type TableDefinition,
  type TableRow,
  type TableSource,
} from "../workbook/table/table";
import { checkReferences, type KnownTables } from "./references";

export const volumeKey = ({ service, channel }: Pick<VolumeEntry, "service" | "channel">): string =>
  `${service} × ${channel}`;
export const needKey = ({ group, channel }: Need): string => `${group} × ${channel}`;

/** The rows of a file with two keys, duplicates of the same cell reported. */
function cellsOf<T>(
  rows: readonly TableRow<T>[],
  keyOf: (record: T) => string,
  position: (row: number) => Position,
  problems: Problem[],
): T[] {
  const first = new Map<string, number | null>();
  const cells: T[] = [];
  for (const { record, row } of rows) {
    const key = keyOf(record);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, position(row).row);
      cells.push(record);
    } else {
      problems.push({
        code: "cell-twice",
        position: position(row),
        values: { value: key, first: known ?? "" },
      });
    }
  }
  return cells;
}

/** The rows of a file, their references checked, and the position of a row's field. */
function rowsOf<T>(
  definition: TableDefinition<T>,
  source: TableSource,
  known: KnownTables,
  problems: Problem[],
) {
  const reading = readTable(definition, source);
  problems.push(...reading.problems);
  const position = (row: number, field: keyof T): Position =>
    source.position(row, reading.columns.get(field) ?? null);
  for (const { record, row } of reading.rows) {
    checkReferences(definition, record, (field) => position(row, field), known, problems);
  }
  return { rows: reading.rows, position };
}

/** The needs of a file. */
export function importedNeeds(
  source: TableSource | undefined,
  known: KnownTables,
  problems: Problem[],
): readonly Need[] {
  if (source === undefined) return [];
  const { rows, position } = rowsOf(NEEDS, source, known, problems);
  return cellsOf(rows, needKey, (row) => position(row, "acceptance"), problems);
}

/** Reports rows for a cell that another row of the file states without a year, or with one where this has none. */
function checkYears(
  rows: readonly TableRow<VolumeRow>[],
  position: (row: number, field: keyof VolumeRow) => Position,
  problems: Problem[],
): void {
  const first = new Map<string, TableRow<VolumeRow>>();
  for (const found of rows) {
    const value = volumeKey(found.record);
    const other = first.get(value);
    first.set(value, other ?? found);
    if (other === undefined || (other.record.year === null) === (found.record.year === null)) {
      continue;
    }
    problems.push({
      code: "year-in-one-only",
      position: position(found.row, "year"),
      values: {
        value,
        year: found.record.year ?? other.record.year ?? "",
        first: position(other.row, "year").row ?? "",
      },
    });
  }
}

/** The volumes of a file, one for each cell and year; blank ones change nothing. */
export function importedVolumes(
  source: TableSource | undefined,
  known: KnownTables,
  problems: Problem[],
): readonly VolumeRow[] {
  if (source === undefined) return [];
  const { rows, position } = rowsOf(VOLUMES, source, known, problems);
  checkYears(rows, position, problems);
  const keyOf = (row: VolumeRow): string =>
    volumeKey(row) + (row.year === null ? "" : ` × ${row.year}`);
  const cells = cellsOf(rows, keyOf, (row) => position(row, "volume"), problems);
  return cells.filter(({ volume }) => volume !== null);
}
