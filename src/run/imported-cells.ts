/** Imported files with one row a cell: the needs, and the volumes with their year, source and date. */
import type { Need, Service, VolumeEntry } from "../domain/model/model";
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

/** Reports the first row of another year than the rows before it: the workbook has the volumes of one. */
function checkYear(
  rows: readonly TableRow<VolumeRow>[],
  position: (row: number, field: keyof VolumeRow) => Position,
  problems: Problem[],
): void {
  const years = rows.filter(({ record }) => record.year !== null);
  const first = years[0]?.record.year ?? null;
  const other = years.find(({ record }) => record.year !== first);
  if (first === null || other === undefined) return;
  problems.push({
    code: "years-several",
    position: position(other.row, "year"),
    values: { value: other.record.year ?? "", first },
  });
}

/** The volumes of a file; blank ones change nothing. */
export function importedVolumes(
  source: TableSource | undefined,
  known: KnownTables,
  problems: Problem[],
): { readonly volumes: readonly VolumeEntry[]; readonly rows: readonly VolumeRow[] } {
  if (source === undefined) return { volumes: [], rows: [] };
  const { rows, position } = rowsOf(VOLUMES, source, known, problems);
  checkYear(rows, position, problems);
  const cells = cellsOf(rows, volumeKey, (row) => position(row, "volume"), problems);
  return {
    volumes: cells.flatMap(({ service, channel, volume }) =>
      volume === null ? [] : [{ service, channel, volume }],
    ),
    rows: cells.filter(({ volume }) => volume !== null),
  };
}

/** The value that all have; "" where they differ. */
const shared = (values: readonly string[]): string =>
  values.every((value) => value === values[0]) ? (values[0] ?? "") : "";

const asOf = ({ asOf: day, year }: VolumeRow): string =>
  day === "" && year !== null ? `${year}-12-31` : day;

/**
 * Services with the source and the date that all their imported volumes have, where they state none
 * themselves; a year without a date counts as its last day.
 */
export function withSources(rows: readonly VolumeRow[]): (service: Service) => Service {
  const byService = new Map<string, VolumeRow[]>();
  for (const row of rows) {
    byService.set(row.service, [...(byService.get(row.service) ?? []), row]);
  }
  return (service) => {
    const own = byService.get(service.id);
    if (own === undefined) return service;
    return {
      ...service,
      source: service.source === "" ? shared(own.map(({ source }) => source)) : service.source,
      asOf: service.asOf === "" ? shared(own.map(asOf)) : service.asOf,
    };
  };
}
