/** Imported files with one row a cell: the needs, and the volumes with their year, source and date. */
import type { Need, VolumeEntry } from "../domain/model/model";
import { VOLUMES, type VolumeRow } from "../sheets/current/table";
import { NEEDS } from "../sheets/needs/table";
import type { Problem } from "../workbook/problem";
import type { TableDefinition, TableSource } from "../workbook/table/table";
import type { KnownTables } from "../workbook/known-ids";
import { entriesOf, resolved, type InputEntry, type Reports } from "./input-entries";

export const volumeKey = ({ service, channel }: Pick<VolumeEntry, "service" | "channel">): string =>
  `${service} × ${channel}`;
export const needKey = ({ group, channel }: Need): string => `${group} × ${channel}`;

/** The rows of a file with two keys, duplicates of the same cell reported. */
function cellsOf<T>(
  rows: readonly InputEntry<T>[],
  keyOf: (record: T) => string,
  field: keyof T,
  problems: Problem[],
): T[] {
  const first = new Map<string, number | null>();
  const cells: T[] = [];
  for (const { record, position } of rows) {
    const key = keyOf(record);
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, position(field).row);
      cells.push(record);
    } else {
      problems.push({
        code: "cell-twice",
        position: position(field),
        values: { value: key, first: known ?? "" },
      });
    }
  }
  return cells;
}

/** The rows of a file, with the ids that they refer to. */
const rowsOf = <T>(
  definition: TableDefinition<T>,
  source: TableSource,
  known: KnownTables,
  reports: Reports,
): InputEntry<T>[] =>
  resolved(definition, entriesOf(definition, source, reports).entries, known, reports.problems);

/** The needs of a file. */
export function importedNeeds(
  source: TableSource | undefined,
  known: KnownTables,
  reports: Reports,
): readonly Need[] {
  if (source === undefined) return [];
  return cellsOf(rowsOf(NEEDS, source, known, reports), needKey, "acceptance", reports.problems);
}

/** Reports rows for a cell that another row of the file states without a year, or with one where this has none. */
function checkYears(rows: readonly InputEntry<VolumeRow>[], problems: Problem[]): void {
  const first = new Map<string, InputEntry<VolumeRow>>();
  for (const found of rows) {
    const value = volumeKey(found.record);
    const other = first.get(value);
    first.set(value, other ?? found);
    if (other === undefined || (other.record.year === null) === (found.record.year === null)) {
      continue;
    }
    problems.push({
      code: "year-in-one-only",
      position: found.position("year"),
      values: {
        value,
        year: found.record.year ?? other.record.year ?? "",
        first: other.position("year").row ?? "",
      },
    });
  }
}

/** The volumes of a file, one for each cell and year; blank ones change nothing. */
export function importedVolumes(
  source: TableSource | undefined,
  known: KnownTables,
  reports: Reports,
): readonly VolumeRow[] {
  if (source === undefined) return [];
  const rows = rowsOf(VOLUMES, source, known, reports);
  checkYears(rows, reports.problems);
  const keyOf = (row: VolumeRow): string =>
    volumeKey(row) + (row.year === null ? "" : ` × ${row.year}`);
  return cellsOf(rows, keyOf, "volume", reports.problems).filter(({ volume }) => volume !== null);
}
