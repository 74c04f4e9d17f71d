/** Values of cells as an argument: one row a cell as in files, or a grid of the workbook with channels as columns. */
import { channelId, type ChannelId } from "../../domain/model/ids";
import { shownKey } from "../../domain/model/same-id";
import type { Channel } from "../../domain/model/model";
import { LANGUAGES, type Bilingual } from "../../locale/language";
import { MATRIX_TEXTS } from "../../locale/matrix";
import type { Cell } from "../../workbook/cell";
import { trimmed } from "../../workbook/cell";
import { channelHeaders } from "../../workbook/grid/grid-columns";
import { KnownIds, type NamedId } from "../../workbook/known-ids";
import type { Position, Problem, Reading } from "../../workbook/problem";
import {
  fieldOfHeader,
  readTable,
  type TableDefinition,
  type TableSource,
} from "../../workbook/table/table";
import { displayLanguage } from "../display-language";
import { isLeftOut, tableRows } from "./argument";
import { blankOrZero } from "./blank-cells";
import { tableOfRange, type PassedTable, type TableKind } from "./table-argument";

/** What an argument of cells is: its records, each of a row's id, a channel and a value. */
export interface CellsKind<T extends { readonly channel: ChannelId }> {
  /** The name of the argument. */
  readonly argument: string;
  /** The table of files. */
  readonly definition: TableDefinition<T>;
  /** The fields of the row's id and of the value. */
  readonly row: keyof T & string;
  readonly value: keyof T & string;
  /** The header of the rows' names in the grid. */
  readonly labels: Bilingual;
  /** The table of the rows' ids. */
  readonly rows: "groups" | "services";
  /** Reads a cell of the grid that is not blank. */
  readonly read: (cell: Cell) => Reading<unknown>;
  /** A record of the grid. */
  readonly record: (row: string, channel: ChannelId, value: unknown) => T;
}

interface Found<T> {
  readonly record: T;
  readonly positionOf: (field: keyof T) => Position;
}

/** The channel of each header: by id, or by the name that the grid shows. */
function channelsByHeader(
  channels: readonly Channel[],
  labels: Bilingual,
): ReadonlyMap<string, ChannelId> {
  const found = new Map<string, ChannelId>();
  for (const language of LANGUAGES) {
    const leading = [MATRIX_TEXTS.id[language], labels[language]];
    for (const [id, header] of channelHeaders(channels, leading)) {
      found.set(shownKey(header), channelId(id));
    }
  }
  for (const { id } of channels) found.set(shownKey(id), id);
  return found;
}

function listed<T extends { readonly channel: ChannelId }>(
  { definition }: CellsKind<T>,
  source: TableSource,
  problems: Problem[],
): Found<T>[] {
  const reading = readTable(definition, source);
  problems.push(...reading.problems);
  return reading.rows.map(({ record, row }) => ({
    record,
    positionOf: (field) => source.position(row, reading.columns.get(field) ?? null),
  }));
}

function gridded<T extends { readonly channel: ChannelId }>(
  kind: CellsKind<T>,
  source: PassedTable,
  channels: readonly Channel[],
  idColumn: number,
  problems: Problem[],
): Found<T>[] {
  const channelOf = channelsByHeader(channels, kind.labels);
  return source.rows.flatMap((line, row): Found<T>[] => {
    const id = trimmed(line[idColumn] ?? "");
    if (id === "") return [];
    return source.headers.flatMap((header, column): Found<T>[] => {
      const channel = channelOf.get(shownKey(header));
      const cell = line[column] ?? "";
      if (channel === undefined || column === idColumn || trimmed(cell) === "") return [];
      if (cell === 0 && source.blanksAsZero) {
        throw blankOrZero(source.source, row, header, displayLanguage());
      }
      const reading = kind.read(cell);
      if (!reading.ok) {
        const { code, values } = reading;
        problems.push({ code, values, position: source.position(row, column) });
        return [];
      }
      return [
        {
          record: kind.record(id, channel, reading.value),
          positionOf: (field) => source.position(row, field === kind.row ? idColumn : column),
        },
      ];
    });
  });
}

/** The records with the ids that they refer to; adds the problems of references and of cells that are there twice. */
function checkedCells<T extends { readonly channel: ChannelId }>(
  kind: CellsKind<T>,
  found: readonly Found<T>[],
  rows: readonly NamedId[],
  channels: readonly Channel[],
  problems: Problem[],
): readonly T[] {
  const knownRows = new KnownIds(rows, kind.rows);
  const knownChannels = new KnownIds(channels, "channels");
  const first = new Map<string, number | null>();
  return found.map(({ record, positionOf }) => {
    const spelled = (field: keyof T, written: string, known: KnownIds): string => {
      const reading = known.find<string>(written);
      if (reading.ok) return reading.value;
      const { code, values } = reading;
      problems.push({ code, position: positionOf(field), values });
      return written;
    };
    const id = spelled(kind.row, String(record[kind.row]), knownRows);
    const channel = spelled("channel", record.channel, knownChannels);
    const key = `${id} × ${channel}`;
    const before = first.get(key);
    const position = positionOf(kind.value);
    if (before !== undefined) {
      problems.push({ code: "cell-twice", position, values: { value: key, first: before ?? "" } });
    }
    first.set(key, position.row);
    return { ...record, [kind.row]: id, channel };
  });
}

/**
 * Reads the cells, and adds their problems: values that cannot be used, ids that the rows and channels do
 * not have, cells that are there twice. None where the argument was left out.
 * @param blanksAsZero whether another table of the call has shown that blanks come as 0
 */
export function cellsOfArgument<T extends { readonly channel: ChannelId }>(
  kind: CellsKind<T>,
  value: unknown,
  rows: readonly NamedId[],
  channels: readonly Channel[],
  problems: Problem[],
  blanksAsZero: boolean,
): readonly T[] {
  if (isLeftOut(value)) return [];
  const headers = (tableRows(value)[0] ?? []).map((cell) => String(cell).trim());
  if (headers.length === 0) return [];
  const { definition, argument } = kind;
  const isList = headers.some((header) => fieldOfHeader(definition, header) === kind.value);
  const idColumn = headers.findIndex(
    (header) => header.toLowerCase() === MATRIX_TEXTS.id.en.toLowerCase(),
  );
  const list: TableKind<T> = { definition, required: [kind.row, "channel", kind.value] };
  const grid: TableKind<object> = { definition: { ...definition, fields: {} }, required: [] };
  const found =
    isList || idColumn < 0
      ? listed(kind, tableOfRange(list, argument, value, blanksAsZero), problems)
      : gridded(
          kind,
          tableOfRange(grid, argument, value, blanksAsZero),
          channels,
          idColumn,
          problems,
        );
  return checkedCells(kind, found, rows, channels, problems);
}
